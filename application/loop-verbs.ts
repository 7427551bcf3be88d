import type { ParsedOf } from '../contract/methods.ts';
import type { Recorded } from '../contract/recorded.ts';
import type { Refusal } from '../contract/refusal.ts';
import type { CaseAct } from '../domain/case/act-table.ts';
import { type ConcernLoop, loopOfNotification } from '../domain/governance/concern-loop.ts';
import { OUTCOMES_IN_WORDS } from '../domain/governance/loop-entries.ts';
import type { EntryPayloads } from '../domain/record/payloads.ts';
import type { CaseId } from '../domain/shared/ids.ts';
import type { Outcome } from '../domain/shared/outcome.ts';
import { isBeyond } from '../domain/shared/time.ts';
import { inFuture } from './in-future.ts';
import type { Office } from './office.ts';
import { recordItem } from './record-item.ts';

/** Records that somebody asked after a notification. Rule GOVL-6. */
export function chaseNotification(
  office: Office,
  { caseId, chase }: ParsedOf<'chase-notification'>,
): Outcome<Recorded, Refusal> {
  return recordOnLoop(office, {
    act: 'chase-notification',
    kind: 'notification-chased',
    caseId,
    payload: chase,
    path: 'chase',
  });
}

/** Records what came of a notification, by whose word. Rules GOVL-2 and GOVL-3. */
export function recordNotificationOutcome(
  office: Office,
  { caseId, outcome }: ParsedOf<'record-notification-outcome'>,
): Outcome<Recorded, Refusal> {
  return recordOnLoop(office, {
    act: 'record-notification-outcome',
    kind: 'notification-outcome',
    caseId,
    payload: outcome,
    path: 'outcome',
    refusalOf: () =>
      OUTCOMES_IN_WORDS.has(outcome.outcome) && outcome.words.trim() === ''
        ? { kind: 'bad-request', faults: [{ path: 'outcome.words', fault: 'empty' }] }
        : null,
  });
}

/** Records that an outcome was told: to a medical examiner, or to the family. Rules GOVL-4 and GOVL-5. */
export function recordOutcomeTold(
  office: Office,
  { caseId, told }: ParsedOf<'record-outcome-told'>,
): Outcome<Recorded, Refusal> {
  return recordOnLoop(office, {
    act: 'record-outcome-told',
    kind: 'outcome-told',
    caseId,
    payload: told,
    path: 'told',
    refusalOf: ({ outcome }) => {
      if (outcome === null) return { kind: 'outcome-not-known' };
      return told.at < outcome.content.at && told.result !== 'not-wanted'
        ? { kind: 'bad-request', faults: [{ path: 'told.at', fault: 'before-outcome' }] }
        : null;
    },
  });
}

type LoopKind = 'notification-chased' | 'notification-outcome' | 'outcome-told';

interface OnLoop<Kind extends LoopKind> {
  readonly act: CaseAct;
  readonly kind: Kind;
  readonly caseId: CaseId;
  readonly payload: EntryPayloads[Kind];
  /** Where the payload stands in what was asked, for naming what is wrong in it. */
  readonly path: string;
  readonly refusalOf?: (loop: ConcernLoop) => Refusal | null;
}

function recordOnLoop<Kind extends LoopKind>(
  office: Office,
  { act, kind, caseId, payload, path, refusalOf }: OnLoop<Kind>,
): Outcome<Recorded, Refusal> {
  return recordItem(office, { act, kind, caseId, payload, happenedAt: payload.at }, (onCase) => {
    const loop = loopOfNotification(onCase, payload.documentId);
    if (loop === null) return { kind: 'notification-not-current' };
    if (isBeyond(payload.at, office.now())) return inFuture(`${path}.at`);
    return refusalOf?.(loop) ?? null;
  });
}
