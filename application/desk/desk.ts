import type { z } from 'zod';
import { isMethodName, type MethodName, METHODS, type ParsedOf } from '../../contract/methods.ts';
import type { Refusal } from '../../contract/refusal.ts';
import type { Reply } from '../../contract/reply.ts';
import type { OfficeStatus } from '../../contract/views.ts';
import { holdsOffice } from '../../db/open/prepare-folders.ts';
import { countUnsettledDocuments } from '../../db/repositories/outbox.ts';
import { type Act, ACTS, roleFor } from '../../domain/people/acts.ts';
import { never } from '../../domain/shared/invariant.ts';
import { accept, type Outcome, refuse } from '../../domain/shared/outcome.ts';
import type { Office } from '../office.ts';
import { DEFAULT_IDLE_MINUTES, isRecoveryConfirmed, officeSettings } from '../office-settings.ts';
import { closeRecord } from './close-record.ts';
import { HANDLERS, type OfficeMethod, type SessionMethod } from './handlers.ts';
import type { DeskPlace } from './place.ts';
import { changeOwnPassword, confirmRecoveryCode, recoverOffice, sessionUser, unlockOffice } from './session.ts';
import { setUpOffice } from './set-up.ts';
import { recoverFromTrouble } from './storage-trouble.ts';
import { topicsOf } from './topics-of.ts';

/** Where calls arrive: checked, carried out by the right use case, and answered. One desk per data folder. */
export interface Desk {
  /** Never rejects. */
  call(method: string, input: unknown): Promise<Reply>;
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

/** Minutes that the office waits beyond the window's own idle lock, for a window that has hung. */
const IDLE_GRACE_MINUTES = 1;
const MINUTE_MS = 60_000;

/** How long a lock waits for work that has begun, such as a document being written. */
const LONGEST_WAIT_MS = 10_000;

interface DeskState {
  office: Office | null;
  /** As the office has set it; kept here because every call asks for it. */
  idleMinutes: number;
  lastCallMs: number;
  /** Calls to the opened office that have not been answered yet. */
  readonly running: Set<Promise<unknown>>;
}

export function createDesk(place: DeskPlace): Desk {
  const { clockMs } = place;
  const state: DeskState = { office: null, idleMinutes: DEFAULT_IDLE_MINUTES, lastCallMs: clockMs(), running: new Set() };

  return {
    async call(method, input) {
      if (!isMethodName(method)) return refuse({ kind: 'unknown-method' });
      const parsed = METHODS[method].input.safeParse(input);
      if (!parsed.success) return refuse(badRequest(parsed.error));
      try {
        await lockWhenIdle(place, state, clockMs());
        if (method !== 'get-status') state.lastCallMs = clockMs();
        return await answer(place, state, method, parsed.data);
      } catch (fault) {
        return afterFault(place, state, { method, input: parsed.data, fault });
      }
    },
    async close() {
      await lock(place, state, 'closed');
    },
  };
}

async function answer(place: DeskPlace, state: DeskState, method: MethodName, input: unknown): Promise<Reply> {
  if (isSessionMethod(method)) return answerSession(place, state, method, input);
  const { office } = state;
  if (office === null) return refuse(holdsOffice(place.dataFolder) ? { kind: 'locked' } : { kind: 'not-set-up' });
  const { act, sort } = METHODS[method];
  if (act !== null && roleFor(act, office.user.roles) === null) {
    return refuse({ kind: 'not-allowed', act, roles: ACTS[act] });
  }
  const outcome = await tracked(state, handle(office, method, input));
  if (outcome.ok && sort === 'command') {
    if (method === 'change-settings') state.idleMinutes = officeSettings(office.db).idleMinutes;
    for (const topic of topicsOf(method, caseIdOf(input) ?? caseIdOf(outcome.value))) place.announce(topic);
  }
  return outcome;
}

async function tracked<Value>(state: DeskState, work: Value | Promise<Value>): Promise<Value> {
  const running = Promise.resolve(work);
  state.running.add(running);
  try {
    return await running;
  } finally {
    state.running.delete(running);
  }
}

/** Locking closes the connection; what has begun to use it is let finish first. */
async function whenWorkIsDone(state: DeskState, pause: DeskPlace['pause']): Promise<void> {
  if (state.running.size === 0) return;
  const finished = Promise.allSettled(state.running).then(() => undefined);
  await Promise.race([finished, pause(LONGEST_WAIT_MS)]);
}

function handle(office: Office, method: OfficeMethod, input: unknown): Outcome<unknown, Refusal> | Promise<Outcome<unknown, Refusal>> {
  // The input was parsed by this very method's schema; TypeScript cannot tie the two look-ups together.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const handler = HANDLERS[method] as (office: Office, input: unknown) => Outcome<unknown, Refusal>;
  return handler(office, input);
}

async function answerSession(place: DeskPlace, state: DeskState, method: SessionMethod, input: unknown): Promise<Reply> {
  // As in `handle`: `input` is what this method's schema answered.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const as = <Name extends SessionMethod>(_name: Name): ParsedOf<Name> => input as ParsedOf<Name>;
  switch (method) {
    case 'get-status':
      return accept(statusOf(place, state.office));
    case 'set-up-office': {
      if (state.office !== null) return refuse({ kind: 'already-set-up' });
      const made = await setUpOffice(place, as(method));
      if (!made.ok) return made;
      return entered(place, state, made.value.office, made.value.value);
    }
    case 'unlock': {
      await lock(place, state, 'asked');
      const opened = await unlockOffice(place, as(method));
      return opened.ok ? entered(place, state, opened.value, sessionUser(opened.value)) : opened;
    }
    case 'recover-access': {
      await lock(place, state, 'asked');
      const recovered = await recoverOffice(place, as(method));
      return recovered.ok ? entered(place, state, recovered.value.office, recovered.value.value) : recovered;
    }
    case 'lock':
      await lock(place, state, as(method).why);
      return accept(null);
    case 'stay-awake':
      return accept(null);
    case 'confirm-recovery-code':
      return state.office === null ? refuse({ kind: 'locked' }) : confirmRecoveryCode(state.office, as(method));
    case 'change-own-password':
      return state.office === null ? refuse({ kind: 'locked' }) : changeOwnPassword(place, state.office, as(method));
    default:
      return never(method);
  }
}

/** Two people can have unlocked at once; the one who came second stays, and the other's record is closed. */
async function entered(place: DeskPlace, state: DeskState, office: Office, value: unknown): Promise<Reply> {
  const before = state.office;
  state.office = office;
  state.idleMinutes = officeSettings(office.db).idleMinutes;
  if (before !== null) await closeRecord(before, 'asked', { keepBackRoom: true });
  place.announce({ topic: 'unlocked' });
  return accept(value);
}

async function lock(place: DeskPlace, state: DeskState, why: 'asked' | 'idle' | 'closed'): Promise<void> {
  const { office } = state;
  if (office === null) return;
  state.office = null;
  await whenWorkIsDone(state, place.pause);
  await closeRecord(office, why, { keepBackRoom: false });
  if (why !== 'closed') place.announce({ topic: 'locked', why });
}

async function lockWhenIdle(place: DeskPlace, state: DeskState, nowMs: number): Promise<void> {
  if (state.office === null || state.running.size > 0) return;
  const idleMs = (state.idleMinutes + IDLE_GRACE_MINUTES) * MINUTE_MS;
  if (nowMs - state.lastCallMs > idleMs) await lock(place, state, 'idle');
}

async function afterFault(
  place: DeskPlace,
  state: DeskState,
  failed: { readonly method: MethodName; readonly input: unknown; readonly fault: unknown },
): Promise<Reply> {
  const reply = await recoverFromTrouble(place, state, failed);
  if (reply !== null) return reply;
  const reference = place.newId().slice(-8).toUpperCase();
  place.logFault(reference, failed.fault);
  return { ok: false, fault: { reference } };
}

function statusOf(place: DeskPlace, office: Office | null): OfficeStatus {
  const { practice, version } = place;
  const closed = { officeName: null, user: null, allowed: [], recoveryConfirmed: true, unsettledDocuments: 0 };
  if (office === null) {
    const state = holdsOffice(place.dataFolder) ? 'locked' : 'not-set-up';
    return { ...closed, state, idleMinutes: DEFAULT_IDLE_MINUTES, practice, version };
  }
  const { officeName, idleMinutes } = officeSettings(office.db);
  const acts = Object.keys(ACTS).filter((name): name is Act => Object.hasOwn(ACTS, name));
  return {
    state: 'open',
    officeName,
    user: sessionUser(office),
    allowed: acts.filter((act) => roleFor(act, office.user.roles) !== null),
    idleMinutes,
    recoveryConfirmed: isRecoveryConfirmed(office.db),
    practice,
    version,
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

/** Which parts of the input were wrong, never what they held. */
function badRequest(error: z.ZodError): Refusal {
  const faults = error.issues.slice(0, 20).map((issue) => ({ path: issue.path.join('.'), fault: issue.code }));
  return { kind: 'bad-request', faults };
}
