import fc from 'fast-check';
import type { FieldChanges } from '../../domain/case/fields.ts';
import type { Entry } from '../../domain/record/entry.ts';
import { nextHybridTime } from '../../domain/record/hybrid-clock.ts';
import { AUDIT_KINDS, type EntryKind } from '../../domain/record/payloads.ts';
import type { CaseId, EntryId, UserId, WorkstationId } from '../../domain/shared/ids.ts';
import { instantFromMs } from '../../domain/shared/time.ts';
import { aCauseOfDeath, aConcern, aConversation, aDiscussion } from './case-inputs.ts';

const WORKSTATIONS = ['aaaaaaaa', 'bbbbbbbb', 'cccccccc'] as const;
const START_MS = 1_795_000_000_000;

/** What one person did at one workstation, in numbers that are read against what was written before. */
const act = fc.record({
  kind: fc.nat(1_000),
  workstation: fc.nat(WORKSTATIONS.length - 1),
  actor: fc.nat(2),
  waitMs: fc.nat(3),
  field: fc.nat(3),
  value: fc.nat(5),
  /** How many of the newest entries this workstation had not heard of yet. */
  unheard: fc.nat(6),
  settles: fc.nat(3),
  target: fc.nat(30),
});
type DrawnAct = typeof act extends fc.Arbitrary<infer Drawn> ? Drawn : never;

/**
 * Every entry of one case as up to three workstations wrote them without hearing of each other at once: all kinds, with
 * bases that are old, new, unknown or somebody else's.
 */
export const entriesOfACase: fc.Arbitrary<readonly Entry[]> = fc
  .array(act, { minLength: 1, maxLength: 40 })
  .map((acts) => written(acts));

function written(acts: readonly DrawnAct[]): readonly Entry[] {
  const entries: Entry[] = [];
  const clocks = new Map<string, string>();
  let nowMs = START_MS;
  for (const [index, drawn] of acts.entries()) {
    nowMs += drawn.waitMs;
    const workstation = WORKSTATIONS[drawn.workstation] ?? 'aaaaaaaa';
    const clock = nextHybridTime(clocks.get(workstation) ?? null, nowMs, workstation);
    clocks.set(workstation, clock);
    const at = instantFromMs(nowMs);
    const { kind, payload } = index === 0 ? opening() : contentOf(drawn, entries);
    const entry = {
      id: `entry-${String(index).padStart(2, '0')}` as EntryId,
      workstation: workstation as WorkstationId,
      sequence: index + 1,
      clock,
      actor: `user-${String(drawn.actor)}` as UserId,
      role: 'medical-examiner',
      caseId: 'case-1' as CaseId,
      kind,
      kindVersion: 1,
      payload,
      happenedAt: at,
      enteredAt: at,
    };
    entries.push(entry as unknown as Entry);
  }
  return entries;
}

function opening(): { readonly kind: EntryKind; readonly payload: unknown } {
  const fields = { surname: { value: 'Ashgrove', base: null, settles: [] } };
  return { kind: 'case-opened', payload: { reference: 'ME-2026-00001', fields } };
}

const FIELD_KINDS = [
  'details-recorded',
  'preparation-recorded',
  'practitioner-recorded',
  'cause-proposed',
  'cause-agreed',
  'review-recorded',
  'no-conversation-recorded',
  'question-answered',
  'referral-prepared',
] as const satisfies readonly EntryKind[];
const FIELDS = ['surname', 'forenames', 'preparationNotes', 'agreedCause'] as const;

/** Kinds that are not changes of fields, each with what it may say. `of` picks an entry written before. */
const ITEMS: readonly ((
  of: (kind: EntryKind) => EntryId,
  drawn: DrawnAct,
) => { readonly kind: EntryKind; readonly payload: unknown })[] = [
  (_of, { value }) => ({ kind: 'note-recorded', payload: { text: `note ${String(value)}` } }),
  () => ({ kind: 'conversation-recorded', payload: aConversation() }),
  () => ({ kind: 'practitioner-discussed', payload: aDiscussion() }),
  () => ({ kind: 'concern-raised', payload: aConcern() }),
  (of, { value }) => ({
    kind: 'concern-reviewed',
    payload: {
      concern: of('concern-raised'),
      decision: value % 2 === 0 ? 'notify' : 'no-further-action',
      route: 'safeguarding',
      examinerView: String(value),
    },
  }),
  (of, { value }) => ({
    kind: 'entry-corrected',
    payload: {
      corrects: of('note-recorded'),
      reason: 'mistyped',
      replacement: { kind: 'note-recorded', payload: { text: `corrected ${String(value)}` } },
    },
  }),
  (of, { value }) => ({
    kind: 'entry-corrected',
    payload: {
      corrects: of('concern-raised'),
      reason: 'mistyped',
      replacement: { kind: 'concern-raised', payload: aConcern({ narrative: String(value) }) },
    },
  }),
  (_of, { value }) => ({
    kind: 'independence-declared',
    payload: value === 0 ? { independent: false, circumstance: 'x' } : { independent: true },
  }),
  (_of, { value }) => ({
    kind: 'me-declared',
    payload: {
      examinerName: String(value),
      gmcNumber: '9900011',
      cause: aCauseOfDeath(),
      reviewBy: null,
      statement: '',
    },
  }),
  (_of, { value }) => ({
    kind: 'coroner-answered',
    payload: {
      form: value % 2 === 0 ? 'cn1a' : 'investigation',
      receivedAt: instantFromMs(START_MS),
      reference: '',
      fromWhom: '',
      note: '',
    },
  }),
  (_of, { value }) => ({ kind: 'case-voided', payload: { reason: String(value) } }),
  (_of, { target, value }) => ({
    kind: 'document-intended',
    payload: {
      documentId: `document-${String(target % 3)}`,
      documentKind: 'coroner-referral',
      number: String(value),
      version: 1,
      recipient: 'x',
      concern: null,
      content: {},
    },
  }),
  (_of, { target }) => ({
    kind: 'document-issued',
    payload: { documentId: `document-${String(target % 3)}`, folder: 'x', manifestSha256: 'ab', files: [] },
  }),
  (_of, { target }) => ({
    kind: 'document-abandoned',
    payload: { documentId: `document-${String(target % 3)}`, reason: 'x' },
  }),
  (_of, { target }) => ({
    kind: 'document-sent',
    payload: {
      documentId: `document-${String(target % 3)}`,
      at: instantFromMs(START_MS),
      how: 'post',
      evidence: '',
    },
  }),
  (_of, { target }) => ({
    kind: 'document-received',
    payload: {
      documentId: `document-${String(target % 3)}`,
      at: instantFromMs(START_MS),
      how: 'post',
      evidence: '',
    },
  }),
  ...(
    [
      ['document-queued', { destination: 'x' }],
      ['document-dispatched', { sequence: 1, previousManifestSha256: null, manifestSha256: 'ab' }],
      ['document-hindered', { reason: 'x', mayHaveArrived: false }],
      ['document-handed-over', { evidence: 'x', attempts: 1, mayBeRepeat: false }],
      ['document-acknowledged', { by: 'x', at: instantFromMs(START_MS), evidence: '' }],
      ['document-refused', { by: 'x', at: instantFromMs(START_MS), evidence: '' }],
      ['document-withdrawn', { reason: 'x' }],
    ] as const
  ).map(([kind, said]) => (_of: (kind: EntryKind) => EntryId, { target, value }: DrawnAct) => ({
    kind,
    payload: {
      documentId: `document-${String(target % 3)}`,
      destinationId: `destination-${String(value % 2)}`,
      ...said,
    },
  })),
  ...[...AUDIT_KINDS].map((kind) => () => ({ kind, payload: { screen: 'case' } })),
  () => opening(),
];

function contentOf(
  drawn: DrawnAct,
  before: readonly Entry[],
): { readonly kind: EntryKind; readonly payload: unknown } {
  const choice = drawn.kind % (FIELD_KINDS.length * 2 + ITEMS.length);
  const item = ITEMS[choice - FIELD_KINDS.length * 2];
  if (item !== undefined)
    return item(
      (kind) =>
        pick(
          before.filter((entry) => entry.kind === kind),
          drawn.target,
        ),
      drawn,
    );
  return {
    kind: FIELD_KINDS[choice % FIELD_KINDS.length] ?? 'details-recorded',
    payload: { fields: changeOf(drawn, before) },
  };
}

/** A change that looked at what its workstation had heard of, and sometimes settles what stood beside it. */
function changeOf(drawn: DrawnAct, before: readonly Entry[]): FieldChanges {
  const name = FIELDS[drawn.field] ?? 'surname';
  const heard = before.slice(0, Math.max(1, before.length - drawn.unheard));
  const touching = heard.filter(
    (entry) => 'fields' in entry.payload && entry.payload.fields[name] !== undefined,
  );
  const base = touching.at(-1)?.id ?? null;
  const settles = drawn.settles === 0 ? touching.slice(-3).map(({ id }) => id) : [];
  return { [name]: { value: `value ${String(drawn.value)}`, base, settles } };
}

/** One of those written before; an id that nobody has where there is none. */
function pick(candidates: readonly Entry[], target: number): EntryId {
  return candidates[target % Math.max(1, candidates.length)]?.id ?? ('entry-of-nobody' as EntryId);
}
