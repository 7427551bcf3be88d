import { z } from 'zod';
import { look } from '../method.ts';
import { shortText } from '../pieces/texts.ts';
import type { CaseRow } from '../views.ts';

/** Cases by name, NHS number (spaces do not matter) or reference; closed and void ones included. */
export const findCases = look<{ readonly rows: readonly CaseRow[]; readonly more: boolean }>('find-cases')(
  z.strictObject({ text: shortText, limit: z.int().min(1).max(100) }),
);
