import type { Case, CaseDocument, Concern, Stamped } from '../case/case.ts';
import type { DocumentReceipt } from '../record/documents.ts';
import type { DocumentId, EntryId } from '../shared/ids.ts';
import type { Instant } from '../shared/time.ts';
import type { NotificationChase, NotificationOutcome, OutcomeTold } from './loop-entries.ts';

/** How far a concern has come, the least first. */
export const LOOP_STATES = [
  'to-review',
  'to-notify',
  'to-send',
  'notified',
  'acknowledged',
  'to-tell',
  'settled',
] as const;
export type LoopState = (typeof LOOP_STATES)[number];

/** Whether the family is to be told of the outcome. `ask`: they raised it, and nobody asked whether they wish to hear. */
export type FamilyWish = 'wanted' | 'ask' | 'not-wanted';

/** A concern with all that followed from it. Where a notification was issued again, only the latest version counts. */
export interface ConcernLoop {
  readonly concern: Concern;
  readonly state: LoopState;
  /** The latest issued notification, or null. */
  readonly notification: CaseDocument | null;
  readonly sent: Stamped<DocumentReceipt> | null;
  readonly received: Stamped<DocumentReceipt> | null;
  readonly chases: readonly Stamped<NotificationChase>[];
  readonly outcome: Stamped<NotificationOutcome> | null;
  /** Who told a medical examiner, or the examiner who took the outcome themselves. */
  readonly examinerTold: { readonly at: Instant; readonly by: Stamped<unknown> } | null;
  readonly familyWish: FamilyWish;
  readonly familyTold: readonly Stamped<Extract<OutcomeTold, { readonly to: 'family' }>>[];
  readonly familyDone: boolean;
  /** The last word either way while an outcome is waited for; null while none is. Rule GOVL-6. */
  readonly silentSince: { readonly at: Instant; readonly entry: EntryId } | null;
}

/** The loop of each concern of a case, in the order in which they were raised. Rules GOVL-1 to GOVL-6. */
export function loopsOf(onCase: Case): readonly ConcernLoop[] {
  return onCase.concerns.map((concern) => loopOf(onCase, concern));
}

/** The loop in which a document is the notification that counts; null for any other document. */
export function loopOfNotification(onCase: Case, documentId: DocumentId): ConcernLoop | null {
  return loopsOf(onCase).find(({ notification }) => notification?.intended.documentId === documentId) ?? null;
}

function loopOf(onCase: Case, concern: Concern): ConcernLoop {
  const notification =
    onCase.documents
      .filter(({ intended, issued }) => intended.concern === concern.stamp.entry && issued !== null)
      .at(-1) ?? null;
  const sent = notification?.sent.at(-1) ?? null;
  const received = notification?.received.at(-1) ?? null;
  const about = <Content extends { readonly documentId: DocumentId }>(
    all: readonly Stamped<Content>[],
  ): readonly Stamped<Content>[] =>
    all.filter(({ content }) => content.documentId === notification?.intended.documentId);
  const chases = about(onCase.chases);
  const outcome = about(onCase.outcomes).at(-1) ?? null;
  const told = about(onCase.outcomesTold).filter(({ stamp }) => stamp.clock > (outcome?.stamp.clock ?? '~'));
  const familyTold = told.flatMap(({ content, stamp }) =>
    content.to === 'family' ? [{ content, stamp }] : [],
  );
  const examinerTold = outcome === null ? null : toldExaminer(outcome, told);
  const familyWish = wishOf(concern, notification);
  const familyDone =
    familyWish === 'not-wanted' || familyTold.some(({ content }) => content.result !== 'not-reached');
  const facts = { notification, sent, received, chases, outcome, examinerTold, familyDone };
  const state = stateOf(concern, facts);
  return { concern, ...facts, familyWish, familyTold, state, silentSince: silentSince(state, facts) };
}

type Facts = Pick<
  ConcernLoop,
  'notification' | 'sent' | 'received' | 'chases' | 'outcome' | 'examinerTold' | 'familyDone'
>;

/** Rules GOVL-1 and GOVL-2. */
function stateOf({ review }: Concern, facts: Facts): LoopState {
  if (review === null) return 'to-review';
  if (review.content.decision === 'no-further-action') return 'settled';
  const { examinerTold, familyDone, notification, outcome, received, sent } = facts;
  if (notification === null) return 'to-notify';
  if (outcome !== null) return examinerTold !== null && familyDone ? 'settled' : 'to-tell';
  if (received !== null) return 'acknowledged';
  return sent === null ? 'to-send' : 'notified';
}

/** An examiner who takes the outcome from the recipient has been told by that. Rule GOVL-4. */
function toldExaminer(
  outcome: Stamped<NotificationOutcome>,
  told: readonly Stamped<OutcomeTold>[],
): ConcernLoop['examinerTold'] {
  const { role } = outcome.stamp;
  if (role === 'medical-examiner' || role === 'lead-medical-examiner')
    return { at: outcome.stamp.happenedAt, by: outcome };
  const by = told.find(({ content }) => content.to === 'medical-examiner');
  return by === undefined ? null : { at: by.content.at, by };
}

/** As the notification says it; a family that raised the concern and was not asked is still to be asked. Rule GOVL-5. */
function wishOf({ content }: Concern, notification: CaseDocument | null): FamilyWish {
  const recorded = wishIn(notification?.intended.content);
  if (recorded === 'yes') return 'wanted';
  return content.source === 'bereaved' && recorded !== 'no' ? 'ask' : 'not-wanted';
}

/** The frozen content belongs to the document's kind; here it is only asked for one word. */
function wishIn(content: unknown): unknown {
  return typeof content === 'object' && content !== null && 'familyWantsFeedback' in content
    ? content.familyWantsFeedback
    : null;
}

/** Asking and reaching nobody is no word from anybody: the wait goes on from before. Rule GOVL-6. */
function silentSince(state: LoopState, { chases, received, sent }: Facts): ConcernLoop['silentSince'] {
  if (state !== 'notified' && state !== 'acknowledged') return null;
  const words = [
    ...(sent === null ? [] : [sent]),
    ...(received === null ? [] : [received]),
    ...chases.filter(({ content }) => content.result !== 'nobody-reached'),
  ].map(({ content, stamp }) => ({ at: content.at, entry: stamp.entry }));
  return words.toSorted((one, other) => (one.at < other.at ? -1 : 1)).at(-1) ?? null;
}
