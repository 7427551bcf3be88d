import { z } from 'zod';
import { look } from '../method.ts';
import { shortText } from '../pieces/texts.ts';
import type { CaseRow } from '../views.ts';

/**
 * Cases by name, NHS number (spaces do not matter), reference or day of death, and by words that somebody wrote; closed
 * and void ones included.
 */
export const findCases = look<{
  readonly rows: readonly CaseRow[];
  readonly more: boolean;
  /** Found by words in notes and conversations, not by who the person was. */
  readonly inNotes: readonly CaseRow[];
}>('find-cases')(z.strictObject({ text: shortText, limit: z.int().min(1).max(100) }));
