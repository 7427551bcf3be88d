import type { Case } from '../case/case.ts';
import { loopsOf } from '../governance/concern-loop.ts';
import { endOfCase, metBy } from './case-times.ts';
import type { Clock } from './clock.ts';
import { dueAfter } from './due.ts';
import type { TimeRules } from './office-time.ts';

/**
 * The wait for what comes of the notifications of a case, counted from the last word about the one that has been silent
 * longest. Null where nothing was passed on. Rules GOVL-6 and GOVL-7.
 */
export function governanceReplyClock(onCase: Case, rules: TimeRules): Clock | null {
  const loops = loopsOf(onCase).filter(({ notification }) => notification !== null);
  if (loops.length === 0) return null;
  const [silent] = loops
    .flatMap(({ silentSince }) => (silentSince === null ? [] : [silentSince]))
    .toSorted((one, other) => (one.at < other.at ? -1 : 1));
  const isUnsent = silent === undefined && loops.some(({ state }) => state === 'to-send');
  const latest = loops
    .flatMap(({ outcome }) => (outcome === null ? [] : [outcome]))
    .toSorted((one, other) => (one.stamp.clock < other.stamp.clock ? -1 : 1))
    .at(-1);
  return {
    name: 'governance-reply',
    basis: 'target',
    started:
      silent === undefined ? null : { by: 'last-word-on-notification', at: silent.at, entry: silent.entry },
    notStarted: isUnsent ? 'notification-not-sent' : null,
    due:
      silent === undefined
        ? { kind: 'none' }
        : dueAfter(rules.office, silent.at, rules.targets.lengths['governance-reply']),
    ended:
      silent === undefined && !isUnsent && latest !== undefined
        ? metBy(latest.stamp, latest.content.at)
        : endOfCase(onCase),
  };
}
