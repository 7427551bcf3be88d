import type { OutboxTrouble, Refusal, StorageTrouble } from '../../contract/refusal.ts';

export const STORAGE_TROUBLE = {
  'disk-full': 'The disk of this computer is full. Free some space; saving is tried again by itself.',
  'read-only': 'The office’s folder can only be read. Ask the help desk to allow writing to it.',
  'io-error': 'The disk reported an error. Close the program, start it again, and tell the help desk.',
  busy: 'Something else is using the record. Wait a moment and try again.',
} as const satisfies Record<StorageTrouble, string>;

const OUTBOX_TROUBLE = {
  'not-chosen': 'No outbox folder is chosen. Choose one under Settings.',
  'folder-missing':
    'The outbox folder is not there. Bring the drive back, or choose another folder under Settings.',
  'read-only':
    'The outbox folder can only be read. Ask the help desk, or choose another folder under Settings.',
  'disk-full': 'The disk of the outbox folder is full. Free some space and try again.',
  denied:
    'This computer may not write to the outbox folder. Ask the help desk, or choose another folder under Settings.',
  'io-error':
    'The disk of the outbox folder reported an error. Try again, and tell the help desk if it stays.',
} as const satisfies Record<OutboxTrouble, string>;

export function outboxTrouble(why: OutboxTrouble): string {
  return OUTBOX_TROUBLE[why];
}

const EXPORT_TROUBLE = {
  'not-chosen': 'No folder is chosen for it. Whoever may change the settings chooses one under Concerns.',
  'folder-missing': 'The folder for it is not there. Bring the drive back, or choose another folder.',
  'read-only': 'The folder for it can only be read. Ask the help desk, or choose another folder.',
  'disk-full': 'The disk of the folder is full. Free some space and try again.',
  denied: 'This computer may not write to the folder. Ask the help desk, or choose another folder.',
  'io-error': 'The disk of the folder reported an error. Try again, and tell the help desk if it stays.',
} as const satisfies Record<OutboxTrouble, string>;

/** Why an export for governance is not in its folder. */
export function exportTrouble(why: OutboxTrouble): string {
  return EXPORT_TROUBLE[why];
}

/** Shortest password the office takes; said before typing, checked by the office. */
export const PASSWORD_LEAST = 12;

export const PASSWORD_TROUBLE = {
  'too-short': `Use at least ${PASSWORD_LEAST} characters. Three or four words in a row are easy to remember and hard to guess.`,
  'too-long': 'Use at most 200 characters.',
  unchanged: 'This is the password you have now. Choose another.',
  'too-common': 'This password is on the lists that are tried first. Choose another.',
} as const satisfies Record<Extract<Refusal, { readonly kind: 'password-unsuitable' }>['why'], string>;
