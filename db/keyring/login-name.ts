/** One spelling for one login name: `  Joe.Bloggs ` and `joe.bloggs` are the same person at the same keyboard. */
export function normaliseLoginName(typed: string): string {
  return typed.normalize('NFC').trim().toLowerCase();
}
