import { z } from 'zod';
import type { HandedFile } from '../handed-file.ts';
import { look } from '../method.ts';
import { caseId } from '../pieces/ids.ts';

/** Everything of one case as a PDF. Audited before the bytes are handed out. */
export const printCase = look<HandedFile>('print-case')(z.strictObject({ caseId }));
