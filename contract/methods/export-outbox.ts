import { z } from 'zod';
import type { HandedList } from '../handed-file.ts';
import { look } from '../method.ts';

/** Everything the office issued, as CSV, newest first. Audited before the bytes are handed out. */
export const exportOutbox = look<HandedList>('export-outbox')(z.strictObject({}));
