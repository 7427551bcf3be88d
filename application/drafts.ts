import type { ParsedOf, ValueOf } from '../contract/methods.ts';
import { discardDraft as forget, listDrafts as read, saveDraft as keep } from '../db/repositories/drafts.ts';
import { inTransaction } from './in-transaction.ts';
import type { Office } from './office.ts';

/** The drafts that a command says it was typed in. */
export type TypedDrafts = readonly ParsedOf<'discard-draft'>[] | undefined;

/** Keeps what is being typed. Drafts are no entries: they go when their entry is recorded. */
export function saveDraft(office: Office, input: ParsedOf<'save-draft'>): ValueOf<'save-draft'> {
  const savedAt = office.now();
  const { caseId, field, text } = input;
  inTransaction(office, () => {
    keep(office.db, { userId: office.user.id, caseId, field }, text, savedAt);
  });
  return { savedAt };
}

export function discardDraft(office: Office, input: ParsedOf<'discard-draft'>): null {
  const { caseId, field, savedAt } = input;
  inTransaction(office, () => {
    forget(office.db, { userId: office.user.id, caseId, field }, savedAt);
  });
  return null;
}

/**
 * Takes away the drafts that a command was typed in. Runs in the transaction that records it, so that after a stop there
 * is the entry or the draft, never both; what was typed in another window since stays.
 */
export function discardTyped(office: Office, drafts: TypedDrafts): void {
  for (const { caseId, field, savedAt } of drafts ?? []) {
    forget(office.db, { userId: office.user.id, caseId, field }, savedAt);
  }
}

export function listDrafts(office: Office, input: ParsedOf<'list-drafts'>): ValueOf<'list-drafts'> {
  return read(office.db, office.user.id, input.caseId).map((draft) => ({ caseId: input.caseId, ...draft }));
}
