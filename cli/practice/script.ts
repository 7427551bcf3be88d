import { instantFromMs, msOf } from '../../contract/for-window.ts';
import type { InputOf, MethodName } from '../../contract/methods.ts';
import type { LoginName } from './people.ts';

/** What a later step may look back on. */
export interface SoFar {
  readonly caseId: string;
  /** The entry, or for a document the document id, of an earlier step that was given this name. */
  entry(name: string): string;
  /** The entry in which a field stands now, or null while it is empty. */
  base(field: string): string | null;
  /** Another case of the office, by its place in the plan. */
  otherCase(index: number): string;
  userId(person: LoginName): string;
  /** The entries in which something that the record raises is seen now. */
  seenIn(raised: string): string[];
}

/** One call that one person makes at one time. Its key and its case are put in when it is made. */
export interface Step {
  readonly by: LoginName;
  readonly atMs: number;
  readonly method: MethodName;
  readonly input: (so: SoFar) => Readonly<Record<string, unknown>>;
  /** What later steps call its entry. */
  readonly name: string | null;
  /** Field changes: the fields whose current entry this step becomes. */
  readonly fields: readonly string[];
}

type Own<Name extends MethodName> = Omit<InputOf<Name>, 'key' | 'caseId'>;

/** The life of one case, written down step by step before any of it is carried out. */
export interface Script {
  readonly steps: readonly Step[];
  /** The time of the last step. */
  readonly nowMs: () => number;
  at(): string;
  /** Lets time go by, in minutes of office hours. Never beyond the present. */
  wait(minutes: number): void;
  /** The next step follows the last one within seconds. */
  atOnce(): void;
  does<Name extends MethodName>(
    by: LoginName,
    method: Name,
    input: (so: SoFar) => Own<Name>,
    name?: string,
  ): void;
  /** Like `does`, for a method that changes fields: each value is put beside the entry it takes the place of. */
  changes(by: LoginName, method: MethodName, fields: Readonly<Record<string, unknown>>, name?: string): void;
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const OPENS = 8 * 60 + 30;
const CLOSES = 17 * 60 + 30;
/** Methods whose one field is named beside the key, not inside `fields`. */
const IN_FIELDS: ReadonlySet<MethodName> = new Set<MethodName>(['record-details', 'assign']);

export function startScript(startMs: number, presentMs: number): Script {
  const steps: Step[] = [];
  let clockMs = Math.min(intoOfficeHours(startMs), presentMs);
  return {
    steps,
    nowMs: () => clockMs,
    at: () => instantFromMs(clockMs),
    wait(minutes) {
      clockMs = Math.min(intoOfficeHours(clockMs + minutes * MINUTE_MS), presentMs);
    },
    atOnce() {
      const last = steps.at(-1);
      if (last !== undefined) clockMs = last.atMs + 4000;
    },
    does(by, method, input, name) {
      steps.push({ by, atMs: clockMs, method, input, name: name ?? null, fields: [] });
      clockMs = Math.min(clockMs + 20_000 + (steps.length % 7) * 11_000, presentMs);
    },
    changes(by, method, fields, name) {
      const names = Object.keys(fields);
      const input = (so: SoFar): Readonly<Record<string, unknown>> => {
        const changed = Object.fromEntries(
          names.map((field) => [field, { value: fields[field], base: so.base(field), settles: [] }]),
        );
        return IN_FIELDS.has(method) ? { fields: changed } : changed;
      };
      steps.push({ by, atMs: clockMs, method, input, name: name ?? null, fields: names });
      clockMs = Math.min(clockMs + 40_000 + (steps.length % 5) * 17_000, presentMs);
    },
  };
}

/** The same moment, or the next one at which an office is staffed: weekdays from half past eight to half past five. */
function intoOfficeHours(ms: number): number {
  let moment = ms;
  for (;;) {
    const days = Math.floor(moment / DAY_MS);
    const minutes = Math.floor((moment - days * DAY_MS) / MINUTE_MS);
    // The first of January 1970 was a Thursday.
    const weekday = (days + 4) % 7;
    if (weekday === 0 || weekday === 6 || minutes >= CLOSES) moment = (days + 1) * DAY_MS + OPENS * MINUTE_MS;
    else if (minutes < OPENS) moment = days * DAY_MS + OPENS * MINUTE_MS;
    else return moment;
  }
}

export function daysBefore(atMs: number, days: number): number {
  return atMs - days * DAY_MS;
}

export function later(at: string, minutes: number): string {
  return instantFromMs(msOf(at) + minutes * MINUTE_MS);
}
