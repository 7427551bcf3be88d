import { isMethodName, type MethodName, METHODS, type ParsedOf } from '../../contract/methods.ts';
import { parseInput } from '../../contract/parse-input.ts';
import type { Refusal } from '../../contract/refusal.ts';
import type { Reply } from '../../contract/reply.ts';
import type { OfficeStatus } from '../../contract/views.ts';
import { holdsOffice } from '../../db/open/prepare-folders.ts';
import { findMember } from '../../db/repositories/members.ts';
import { countUnsettledDocuments, findDocument } from '../../db/repositories/outbox.ts';
import { type Act, ACTS, roleFor } from '../../domain/people/acts.ts';
import type { DocumentId } from '../../domain/shared/ids.ts';
import { invariant, never } from '../../domain/shared/invariant.ts';
import { accept, type Outcome, refuse } from '../../domain/shared/outcome.ts';
import { runWhatIsDue } from '../governance-export/run-what-is-due.ts';
import type { Office } from '../office.ts';
import { DEFAULT_IDLE_MINUTES, isRecoveryConfirmed, officeSettings } from '../office-settings.ts';
import { answerReading, isReadingMethod, type ReadingMethod } from './answer-reading.ts';
import { deliverAtDesk } from './deliver-at-desk.ts';
import { type DeskState, inTurn, tracked } from './desk-state.ts';
import { HANDLERS, type OfficeMethod, type SessionMethod } from './handlers.ts';
import { lock, lockWhenIdle } from './lock-desk.ts';
import type { DeskPlace } from './place.ts';
import { createReadings } from './readings.ts';
import {
  changeOwnPassword,
  confirmRecoveryCode,
  recoverOffice,
  sessionUser,
  unlockOffice,
} from './session.ts';
import { setUpOffice } from './set-up.ts';
import { type FailedCall, recoverFromTrouble } from './storage-trouble.ts';
import { topicsOf } from './topics-of.ts';
import { warmUp } from './warm-up.ts';

/** Where calls arrive: checked, carried out by the right use case, and answered. One desk per data folder. */
export interface Desk {
  /** Never rejects. */
  call(method: string, input: unknown): Promise<Reply>;
  /** Locks an office of which nobody has asked anything for too long. Never rejects. */
  lockWhenIdle(): Promise<void>;
  /** Makes the deliveries that are due, where the office is open. Never rejects. */
  deliver(): Promise<void>;
  /** Does what an open office does by itself from time to time. Never rejects. */
  doWhatIsDue(): Promise<void>;
  /** Locks as the program ends. */
  close(): Promise<void>;
}

const SESSION_METHODS: ReadonlySet<MethodName> = new Set<SessionMethod>([
  'get-status',
  'set-up-office',
  'confirm-recovery-code',
  'unlock',
  'lock',
  'recover-access',
  'change-own-password',
  'stay-awake',
]);

/** Windows ask these by themselves, whether or not anybody is there: they do not put off the lock. */
const ASKED_BY_NOBODY: ReadonlySet<MethodName> = new Set<MethodName>([
  'get-status',
  'keep-reading',
  'stop-reading',
  'list-readings',
]);

/** What was put in the queue is not left until the next round. */
const STARTS_DELIVERY: ReadonlySet<MethodName> = new Set<MethodName>([
  'queue-document',
  'try-delivery-now',
  'pause-destination',
]);

export function createDesk(place: DeskPlace): Desk {
  const { clockMs } = place;
  const state: DeskState = {
    office: null,
    idleMinutes: DEFAULT_IDLE_MINUTES,
    lastCallMs: clockMs(),
    readings: createReadings(place),
    running: new Set(),
    turn: Promise.resolve(),
    mending: null,
    warmed: false,
    delivering: null,
    deliverAgain: false,
    onRound: false,
  };

  return {
    async call(method, input) {
      if (!isMethodName(method)) return refuse({ kind: 'unknown-method' });
      const parsed = parseInput(method, input);
      if (!parsed.ok) return parsed;
      const reply = await answerSafely(place, state, method, parsed.value);
      if (reply.ok && METHODS[method].sort === 'command') {
        const caseId = caseIdOf(input) ?? caseIdOf(reply.value) ?? caseOfDocument(state.office, input);
        for (const topic of topicsOf(method, caseId)) place.announce(topic);
        if (STARTS_DELIVERY.has(method)) void deliverAtDesk(place, state);
      }
      return reply;
    },
    lockWhenIdle: () => lockWhenIdle(place, state),
    deliver: () => deliverAtDesk(place, state),
    doWhatIsDue: () => doWhatIsDue(place, state),
    close: () => inTurn(state, () => lock(place, state, 'closed')),
  };
}

/** One round after the other: two would make the same export. */
async function doWhatIsDue(place: DeskPlace, state: DeskState): Promise<void> {
  const { office } = state;
  if (office === null || state.mending !== null || state.onRound) return;
  state.onRound = true;
  try {
    const hasRecorded = await tracked(state, runWhatIsDue(office, place.clockMs()));
    if (hasRecorded) place.announce({ topic: 'exports-changed' });
  } catch (fault) {
    place.logFault('what is due', fault);
  } finally {
    state.onRound = false;
  }
}

async function answerSafely(
  place: DeskPlace,
  state: DeskState,
  method: MethodName,
  input: unknown,
): Promise<Reply> {
  await lockWhenIdle(place, state);
  while (state.mending !== null) await state.mending;
  if (!ASKED_BY_NOBODY.has(method)) state.lastCallMs = place.clockMs();
  const { office } = state;
  try {
    return isSessionMethod(method)
      ? await answerSession(place, state, method, input)
      : await answer(place, state, method, input);
  } catch (fault) {
    return afterFault(place, state, { method, input, fault, office });
  }
}

async function answer(
  place: DeskPlace,
  state: DeskState,
  method: OfficeMethod | ReadingMethod,
  input: unknown,
): Promise<Reply> {
  const { office } = state;
  if (office === null)
    return refuse(holdsOffice(place.dataFolder) ? { kind: 'locked' } : { kind: 'not-set-up' });
  if (office.mustChangePassword) return refuse({ kind: 'password-change-needed' });
  const { act } = METHODS[method];
  if (act !== null && roleFor(act, office.user.roles) === null) {
    return refuse({ kind: 'not-allowed', act, roles: ACTS[act] });
  }
  if (isReadingMethod(method)) return answerReading(state.readings, office, method, input);
  const outcome = await tracked(state, handle(office, method, input));
  if (outcome.ok) await takeNote(place, state, office, method);
  return outcome;
}

const CHANGES_A_MEMBER: ReadonlySet<string> = new Set<OfficeMethod>([
  'change-own-work',
  'change-person',
  'deactivate-person',
]);

/** What a command changes for the desk itself: how long it waits, and what the person at it may do. */
async function takeNote(
  place: DeskPlace,
  state: DeskState,
  office: Office,
  method: OfficeMethod,
): Promise<void> {
  if (method === 'change-settings') state.idleMinutes = officeSettings(office.db).idleMinutes;
  if (!CHANGES_A_MEMBER.has(method)) return;
  const user = findMember(office.db, office.user.id);
  if (user?.active !== true) await inTurn(state, () => lock(place, state, 'asked'));
  else if (state.office === office) state.office = { ...office, user };
}

function handle(
  office: Office,
  method: OfficeMethod,
  input: unknown,
): Outcome<unknown, Refusal> | Promise<Outcome<unknown, Refusal>> {
  // The input was parsed by this very method's schema; TypeScript cannot tie the two look-ups together.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const handler = HANDLERS[method] as (office: Office, input: unknown) => Outcome<unknown, Refusal>;
  return handler(office, input);
}

async function answerSession(
  place: DeskPlace,
  state: DeskState,
  method: SessionMethod,
  input: unknown,
): Promise<Reply> {
  // As in `handle`: `input` is what this method's schema answered.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const as = <Name extends SessionMethod>(_name: Name): ParsedOf<Name> => input as ParsedOf<Name>;
  switch (method) {
    case 'get-status':
      return accept(statusOf(place, state.office));
    case 'stay-awake':
      return accept(null);
    case 'set-up-office':
      return inTurn(state, async () => {
        if (state.office !== null) return refuse({ kind: 'already-set-up' });
        const made = await setUpOffice(place, as(method));
        return made.ok ? entered(place, state, made.value.office, made.value.value) : made;
      });
    case 'unlock':
      return inTurn(state, async () => {
        await lock(place, state, 'asked');
        const opened = await unlockOffice(place, as(method));
        return opened.ok ? entered(place, state, opened.value, sessionUser(opened.value)) : opened;
      });
    case 'recover-access':
      return inTurn(state, async () => {
        await lock(place, state, 'asked');
        const recovered = await recoverOffice(place, as(method));
        return recovered.ok
          ? entered(place, state, recovered.value.office, recovered.value.value)
          : recovered;
      });
    case 'lock':
      return inTurn(state, async () => {
        await lock(place, state, as(method).why);
        return accept(null);
      });
    case 'confirm-recovery-code':
      return inTurn(state, async () =>
        state.office === null
          ? refuse({ kind: 'locked' })
          : state.office.mustChangePassword
            ? refuse({ kind: 'password-change-needed' })
            : confirmRecoveryCode(state.office, as(method)),
      );
    case 'change-own-password':
      return inTurn(state, () => ownPassword(place, state, as(method)));
    default:
      return never(method);
  }
}

/** Whoever has chosen their own password is let on to the work, in every window. */
async function ownPassword(
  place: DeskPlace,
  state: DeskState,
  input: ParsedOf<'change-own-password'>,
): Promise<Reply> {
  const { office } = state;
  if (office === null) return refuse({ kind: 'locked' });
  const changed = await changeOwnPassword(place, office, input);
  if (!changed.ok || !office.mustChangePassword) return changed;
  if (state.office === office) state.office = { ...office, mustChangePassword: false };
  place.announce({ topic: 'people-changed' });
  return changed;
}

function entered(place: DeskPlace, state: DeskState, office: Office, value: unknown): Reply {
  invariant(state.office === null, 'offices are opened in turn, and only where none is open');
  state.office = office;
  state.idleMinutes = officeSettings(office.db).idleMinutes;
  state.lastCallMs = place.clockMs();
  place.announce({ topic: 'unlocked' });
  if (!state.warmed) {
    state.warmed = true;
    void warmUp(place).catch((fault: unknown) => place.logFault('warming up', fault));
  }
  return accept(value);
}

async function afterFault(place: DeskPlace, state: DeskState, failed: FailedCall): Promise<Reply> {
  try {
    const reply = await recoverFromTrouble(place, state, failed);
    if (reply !== null) return reply;
  } catch (second) {
    place.logFault('recovering', second);
  }
  const reference = place.newId().slice(-8).toUpperCase();
  place.logFault(reference, failed.fault);
  return { ok: false, fault: { reference } };
}

function statusOf(place: DeskPlace, office: Office | null): OfficeStatus {
  const { practice, version } = place;
  const closed = {
    officeName: null,
    user: null,
    allowed: [],
    mustChangePassword: false,
    recoveryConfirmed: true,
    unsettledDocuments: 0,
  };
  if (office === null) {
    const state = holdsOffice(place.dataFolder) ? 'locked' : 'not-set-up';
    return { ...closed, state, idleMinutes: DEFAULT_IDLE_MINUTES, practice, version };
  }
  const { officeName, idleMinutes } = officeSettings(office.db);
  const open = {
    state: 'open',
    officeName,
    user: sessionUser(office),
    idleMinutes,
    practice,
    version,
  } as const;
  // Who is there and that they must choose a password: until then there is nothing else to know.
  if (office.mustChangePassword) return { ...closed, ...open, mustChangePassword: true };
  const acts = Object.keys(ACTS).filter((name): name is Act => Object.hasOwn(ACTS, name));
  return {
    ...open,
    mustChangePassword: false,
    allowed: acts.filter((act) => roleFor(act, office.user.roles) !== null),
    recoveryConfirmed: isRecoveryConfirmed(office.db),
    unsettledDocuments: countUnsettledDocuments(office.db),
  };
}

function isSessionMethod(method: MethodName): method is SessionMethod {
  return SESSION_METHODS.has(method);
}

function caseIdOf(value: unknown): string | null {
  const found = typeof value === 'object' && value !== null && 'caseId' in value ? value.caseId : null;
  return typeof found === 'string' ? found : null;
}

/** What is said of a document changes its case as well. */
function caseOfDocument(office: Office | null, input: unknown): string | null {
  const named =
    typeof input === 'object' && input !== null && 'documentId' in input ? input.documentId : null;
  if (office === null || typeof named !== 'string') return null;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return findDocument(office.db, named as DocumentId)?.caseId ?? null;
}
