import { foldCase } from '../../domain/case/fold-case.ts';
import type { Case } from '../../domain/case/case.ts';
import type { FieldChanges, FieldName, FieldValues } from '../../domain/case/fields.ts';
import type { Role } from '../../domain/people/roles.ts';
import type { Entry } from '../../domain/record/entry.ts';
import { nextHybridTime } from '../../domain/record/hybrid-clock.ts';
import type { EntryKind, EntryPayloads } from '../../domain/record/payloads.ts';
import type { CaseId, EntryId, UserId, WorkstationId } from '../../domain/shared/ids.ts';
import { instantFromMs, msOf } from '../../domain/shared/time.ts';
import { aConversation, aDiscussion, aReview, aStatedCause } from './case-inputs.ts';

export const EXAMINER = 'user-examiner' as UserId;
export const OTHER_EXAMINER = 'user-other-examiner' as UserId;
const CASE = 'case-1' as CaseId;

/** The entries of one case, written down without any database. */
export interface Notebook {
  readonly entries: Entry[];
  /** Writes one entry, a minute after the one before it, and answers its id. */
  write<Kind extends EntryKind>(kind: Kind, payload: EntryPayloads[Kind], by?: By): EntryId;
  /** Writes a change of one field that looked at `base`. */
  change<Name extends FieldName>(
    name: Name,
    value: FieldValues[Name],
    base?: EntryId | null,
    by?: By,
  ): EntryId;
  fold(): Case;
}

interface By {
  readonly actor?: UserId;
  readonly role?: Role;
  readonly workstation?: string;
}

/** A notebook whose first entry opened the case. */
export function aNotebook(): Notebook {
  const entries: Entry[] = [];
  const clocks = new Map<string, { clock: string; sequence: number }>();
  let minute = 0;

  const notebook: Notebook = {
    entries,
    write(kind, payload, { actor = EXAMINER, role = 'medical-examiner', workstation = 'aaaaaaaa' } = {}) {
      minute += 1;
      const nowMs = msOf('2026-11-22T09:00:00.000Z') + minute * 60_000;
      const last = clocks.get(workstation) ?? null;
      const clock = nextHybridTime(last?.clock ?? null, nowMs, workstation);
      const sequence = (last?.sequence ?? 0) + 1;
      clocks.set(workstation, { clock, sequence });
      const at = instantFromMs(nowMs);
      const id = `entry-${String(entries.length + 1).padStart(3, '0')}` as EntryId;
      const entry = {
        id,
        workstation: workstation as WorkstationId,
        sequence,
        clock,
        actor,
        role,
        caseId: CASE,
        kind,
        kindVersion: 1,
        payload,
        happenedAt: at,
        enteredAt: at,
      };
      entries.push(entry as unknown as Entry);
      return id;
    },
    change(name, value, base = null, by = {}) {
      const fields = { [name]: { value, base, settles: [] } } as FieldChanges;
      return notebook.write('details-recorded', { fields }, by);
    },
    fold() {
      const folded = foldCase(entries);
      if (folded === null) throw new Error('nothing opened this case');
      return folded;
    },
  };
  const fields = { surname: { value: 'Ashgrove', base: null, settles: [] } };
  notebook.write('case-opened', { reference: 'ME-2026-00001', fields });
  return notebook;
}

const PARTS = [
  'independence',
  'practitioner-cause',
  'review',
  'examiner-cause',
  'discussion',
  'conversation',
  'question-cause',
  'question-coroner',
  'question-governance',
  'agreed-cause',
] as const;
export type Part = (typeof PARTS)[number];

/** A notebook in which everything stands that the declaration asks for, but for what the test leaves out. */
export function aReadyNotebook(without: readonly Part[] = []): Notebook {
  const notebook = aNotebook();
  for (const part of PARTS) if (!without.includes(part)) writePart(notebook, part);
  return notebook;
}

export function writePart(notebook: Notebook, part: Part): EntryId {
  switch (part) {
    case 'independence':
      return notebook.write('independence-declared', { independent: true });
    case 'practitioner-cause':
      return notebook.change('practitionerCause', aStatedCause());
    case 'review':
      return notebook.change('review', aReview());
    case 'examiner-cause':
      return notebook.change('examinerCause', aStatedCause({ receivedHow: 'own' }));
    case 'discussion':
      return notebook.write('practitioner-discussed', aDiscussion());
    case 'conversation':
      return notebook.write('conversation-recorded', { ...aConversation(), keepsPromises: [] });
    case 'question-cause':
      return notebook.change('answerCause', { answer: 'established', reason: '', evidence: [] });
    case 'question-coroner':
      return notebook.change('answerCoroner', { answer: 'not-reportable', reason: '', evidence: [] });
    case 'question-governance':
      return notebook.change('answerGovernance', { answer: 'no-concern', reason: '', evidence: [] });
    case 'agreed-cause':
      return notebook.change('agreedCause', aStatedCause());
    default:
      return part satisfies never;
  }
}

/** Writes the two entries of a document that lies in the outbox folder, and answers its id. */
export function writeDocument(
  notebook: Notebook,
  documentKind: 'coroner-referral' | 'governance-notification',
  concern: EntryId | null = null,
): string {
  const documentId =
    `document-${String(notebook.entries.length)}` as EntryPayloads['document-issued']['documentId'];
  const version = notebook.entries.filter(({ kind }) => kind === 'document-intended').length + 1;
  notebook.write('document-intended', {
    documentId,
    documentKind,
    number: `ME-2026-00001-${String(version)}`,
    version,
    recipient: 'Senior coroner',
    concern,
    content: {},
  });
  notebook.write('document-issued', {
    documentId,
    folder: 'somewhere',
    manifestSha256: 'ab'.repeat(32),
    files: [],
  });
  return documentId;
}
