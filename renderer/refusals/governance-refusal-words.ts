import type { OutboxTrouble } from '../../contract/refusal.ts';
import type { RefusalWords } from './told-refusal.ts';
import { exportTrouble } from './trouble-words.ts';

/** The refusals about what becomes of a concern, and about the export of them. */
export const GOVERNANCE_REFUSAL_WORDS = {
  'notification-not-current': (): RefusalWords => ({
    title: 'This is not the notification that counts',
    safe: 'Nothing was recorded. What you typed is still here.',
    todo: 'It was issued again since, or not at all. Look at the latest one under Governance.',
    details: [],
  }),
  'outcome-not-known': (): RefusalWords => ({
    title: 'No outcome is recorded yet',
    safe: 'Nothing was recorded. What you typed is still here.',
    todo: 'Record first what came of the notification.',
    details: [],
  }),
  'export-unusable': ({ why }: { readonly why: OutboxTrouble }): RefusalWords => ({
    title: 'The export was not written',
    safe: 'The record is safe, and nothing is in the folder.',
    todo: exportTrouble(why),
    details: [],
  }),
} as const;
