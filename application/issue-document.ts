import type { Issued } from '../contract/issued.ts';
import type { Refusal } from '../contract/refusal.ts';
import type { CaseAct } from '../domain/case/act-table.ts';
import type { CaseDocument } from '../domain/case/case.ts';
import type { IntendedDocument } from '../domain/record/documents.ts';
import type { CaseId, DocumentId } from '../domain/shared/ids.ts';
import { type Act, roleFor } from '../domain/people/acts.ts';
import type { Role } from '../domain/people/roles.ts';
import { invariant } from '../domain/shared/invariant.ts';
import { accept, type Outcome, refuse } from '../domain/shared/outcome.ts';
import { findDocument, type OutboxLine } from '../db/repositories/outbox.ts';
import { answerAgain, type Command, keepAnswer } from './carry-out.ts';
import { discardTyped } from './drafts.ts';
import { caseForAct } from './case-act.ts';
import { inTransaction } from './in-transaction.ts';
import { loadCase } from './load-case.ts';
import type { LoadedCase, Office } from './office.ts';
import { officeSettings } from './office-settings.ts';
import { recordEntry } from './record-entry.ts';

/** What is to be issued. The command's key becomes the document's id, so that a retry finds the document. */
export interface DocumentToIssue {
  readonly act: CaseAct;
  readonly caseId: CaseId;
  readonly command: Command;
  /** What the document is and, for a notification, which concern it is about: a retry must mean the same. */
  readonly kind: Pick<IntendedDocument, 'documentKind' | 'concern'>;
  /** Freezes the content, or says why it may not leave. */
  readonly freeze: (loaded: LoadedCase) => Outcome<Omit<IntendedDocument, 'documentId'>, Refusal>;
}

/**
 * Issues a document between two transactions.
 *
 * The first records the intention with the whole frozen content; then the files are written; the second records that
 * they lie there. A stop in between leaves the intention, which the next start asks about (`settle-document`).
 * Rule OUT-7.
 */
export async function issueDocument(
  office: Office,
  wanted: DocumentToIssue,
): Promise<Outcome<Issued, Refusal>> {
  const { act, caseId, command } = wanted;
  const before = inTransaction(office, () => answerAgain<Issued>(office, command));
  if (before !== null) return before;
  const begun = inTransaction(office, () => begunOrFrozen(office, wanted));
  if (!begun.ok) return begun;
  if (begun.value.kind === 'frozen') {
    // Before anything is recorded: what cannot leave is not begun either.
    const faults = await office.backRoom.faultsOf(begun.value.document);
    if (faults.length > 0) return refuse({ kind: 'document-faulty', faults });
  }
  const intended = inTransaction(office, () => intend(office, wanted));
  if (!intended.ok) return intended;
  const document = intended.value;
  if (document.issued !== null) {
    inTransaction(office, () => discardTyped(office, command.input.drafts));
    return accept(issuedValue(document));
  }
  return finishDocument(office, { act, caseId, document: document.intended, command });
}

export interface DocumentToFinish {
  readonly act: Act;
  readonly caseId: CaseId;
  readonly document: IntendedDocument;
  /** What asked for it, so that asking again is answered alike. */
  readonly command: Command;
}

/** Writes the files of an intended document and records that they lie there. */
export async function finishDocument(
  office: Office,
  wanted: DocumentToFinish,
): Promise<Outcome<Issued, Refusal>> {
  const { outboxFolder } = officeSettings(office.db);
  if (outboxFolder === '') return refuse({ kind: 'outbox-unusable', why: 'not-chosen' });
  // The case may have moved on since it was looked at first, and a document that was begun waited for somebody.
  const faults = await office.backRoom.faultsOf(wanted.document);
  if (faults.length > 0) return refuse({ kind: 'document-faulty', faults });
  const placed = await office.backRoom.place(wanted.document, outboxFolder);
  if (!placed.ok) return refuse({ kind: 'outbox-unusable', why: placed.refusal });
  return inTransaction(office, () => {
    const loaded = loadCase(office, wanted.caseId);
    invariant(loaded !== null, 'the intention stands in this case');
    const before = findIn(loaded, wanted.document.documentId);
    // Two windows can have finished the same document at once; the files are the same, one entry is enough.
    if (before?.issued == null) {
      const payload = { documentId: wanted.document.documentId, ...placed.value };
      const role = roleFor(wanted.act, office.user.roles);
      recordEntry(office, {
        kind: 'document-issued',
        payload,
        caseId: wanted.caseId,
        role,
        happenedAt: null,
      });
    }
    const { folder, manifestSha256 } = placed.value;
    const value = {
      documentId: wanted.document.documentId,
      number: wanted.document.number,
      folder,
      manifestSha256,
    };
    return answerAgain<Issued>(office, wanted.command) ?? kept(office, wanted.command, value);
  });
}

function kept(office: Office, command: Command, value: Issued): Outcome<Issued, Refusal> {
  keepAnswer(office, command, value);
  return accept(value);
}

type Begun =
  | { readonly kind: 'begun'; readonly document: CaseDocument }
  | { readonly kind: 'frozen'; readonly document: IntendedDocument; readonly role: Role };

/** The document that an earlier try began, or its content as it would be frozen now. Nothing is recorded. */
function begunOrFrozen(office: Office, wanted: DocumentToIssue): Outcome<Begun, Refusal> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const documentId = wanted.command.input.key as DocumentId;
  const line = findDocument(office.db, documentId);
  if (line !== null) {
    const before = intendedBefore(office, wanted, line);
    return before.ok ? accept({ kind: 'begun', document: before.value }) : before;
  }
  const found = caseForAct(office, wanted.act, wanted.caseId);
  if (!found.ok) return found;
  const unsettled = found.value.case.documents.find(
    ({ issued, abandoned }) => issued === null && abandoned === null,
  );
  if (unsettled !== undefined)
    return refuse({ kind: 'document-unsettled', number: unsettled.intended.number });
  if (officeSettings(office.db).outboxFolder === '')
    return refuse({ kind: 'outbox-unusable', why: 'not-chosen' });
  const frozen = wanted.freeze(found.value);
  if (!frozen.ok) return frozen;
  return accept({ kind: 'frozen', document: { ...frozen.value, documentId }, role: found.value.role });
}

function intend(office: Office, wanted: DocumentToIssue): Outcome<CaseDocument, Refusal> {
  const begun = begunOrFrozen(office, wanted);
  if (!begun.ok) return begun;
  if (begun.value.kind === 'begun') return accept(begun.value.document);
  const { document: payload, role } = begun.value;
  recordEntry(office, { kind: 'document-intended', payload, caseId: wanted.caseId, role, happenedAt: null });
  const after = loadCase(office, wanted.caseId);
  const document = after === null ? null : findIn(after, payload.documentId);
  invariant(document !== null, 'it has just been recorded');
  return accept(document);
}

/** The document that an earlier try of the same command began, unless the command now means another one. */
function intendedBefore(
  office: Office,
  wanted: DocumentToIssue,
  line: OutboxLine,
): Outcome<CaseDocument, Refusal> {
  const loaded = line.caseId === wanted.caseId ? loadCase(office, wanted.caseId) : null;
  const document = loaded === null ? null : findIn(loaded, line.documentId);
  const { concern, documentKind } = wanted.kind;
  if (document?.intended.documentKind !== documentKind || document.intended.concern !== concern) {
    return refuse({ kind: 'key-used-for-something-else' });
  }
  if (document.issued === null && document.abandoned !== null)
    return refuse({ kind: 'document-already-settled' });
  return accept(document);
}

function findIn(loaded: LoadedCase, documentId: string): CaseDocument | null {
  return loaded.case.documents.find(({ intended }) => intended.documentId === documentId) ?? null;
}

function issuedValue({ intended, issued }: CaseDocument): Issued {
  invariant(issued !== null, 'the caller has looked');
  const { folder, manifestSha256 } = issued.content;
  return { documentId: intended.documentId, number: intended.number, folder, manifestSha256 };
}
