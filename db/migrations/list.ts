import { theRecord } from './0001-the-record.ts';
import type { Migration } from '../migrate.ts';

/** Every migration that was ever shipped, oldest first. A shipped one is never edited; the next one is added below it. */
export const MIGRATIONS: readonly Migration[] = [theRecord];
