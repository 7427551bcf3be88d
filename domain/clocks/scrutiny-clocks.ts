import { currentDeclaration } from '../certification/current-declaration.ts';
import type { Case } from '../case/case.ts';
import type { Tracks } from '../case/tracks.ts';
import { isConflicted } from '../scrutiny/conflict.ts';
import { firstInstantOf, instantOf } from '../shared/time.ts';
import {
  begunBy,
  endOfCase,
  firstOf,
  metBy,
  opening,
  stoppedBy,
  takenByCoroner,
  takenUpAgain,
  versionsOf,
} from './case-times.ts';
import type { Clock } from './clock.ts';
import { dueAfter, dueAt } from './due.ts';
import type { TimeRules } from './office-time.ts';
import type { CompletionStart } from './targets.ts';
import { lastWorkingDayBefore } from './working-calendar.ts';

/** By when the body is needed, to the minute; null where no release is asked for. Rule CLK-9. */
export function urgentReleaseClock(onCase: Case, rules: TimeRules): Clock | null {
  const { urgentRelease, urgentReleaseResult } = onCase.fields;
  if (urgentRelease?.value.requested !== true) return null;
  const { deadline } = urgentRelease.value;
  const asked = firstOf(versionsOf(urgentRelease).filter(({ value }) => value.requested)) ?? urgentRelease;
  const result = urgentReleaseResult;
  const ended =
    result === null
      ? endOfCase(onCase)
      : result.value === 'achieved'
        ? metBy(result.stamp)
        : stoppedBy('not-achieved', result.stamp);
  const at = deadline === null ? null : instantOf(deadline);
  return {
    name: 'urgent-release',
    basis: 'given',
    started: begunBy('release-asked', asked.stamp),
    notStarted: null,
    due:
      at === null || deadline === null
        ? { kind: 'none' }
        : {
            ...dueAt(at),
            registerOffice: lastWorkingDayBefore(
              rules.registerOffice,
              deadline.slice(0, 10),
              deadline.slice(11),
            ),
          },
    ended,
  };
}

/**
 * From the records of the person's care, or the opening of the case while nobody has noted when they came, to an
 * independent examiner's review. Rule CLK-10.
 */
export function scrutinyClock(onCase: Case, tracks: Tracks, rules: TimeRules): Clock {
  const review = firstOf(
    versionsOf(onCase.fields.review).filter(({ stamp }) => !isConflicted(onCase, stamp.actor)),
  );
  const { recordsReceivedAt } = onCase.fields;
  const started =
    recordsReceivedAt === null
      ? opening(onCase)
      : begunBy('records-received', recordsReceivedAt.stamp, firstInstantOf(recordsReceivedAt.value));
  return {
    name: 'scrutiny',
    basis: 'target',
    started,
    notStarted: null,
    due: dueAfter(rules.office, started.at, rules.targets.lengths.scrutiny),
    ended: review === null ? (takenByCoroner(onCase, tracks) ?? endOfCase(onCase)) : metBy(review.stamp),
  };
}

/** From the death, or the opening of the case, to the declaration. Rule CLK-11. */
export function completionClock(onCase: Case, tracks: Tracks, rules: TimeRules): Clock {
  const declared = currentDeclaration(onCase);
  const started = completionStart(onCase, rules.targets.completionFrom);
  return {
    name: 'completion',
    basis: 'target',
    started,
    notStarted: started === null ? 'death-not-known' : null,
    due:
      started === null
        ? { kind: 'none' }
        : dueAfter(rules.office, started.at, rules.targets.lengths.completion),
    ended: takenByCoroner(onCase, tracks) ?? (declared === null ? endOfCase(onCase) : metBy(declared.stamp)),
  };
}

function completionStart(onCase: Case, from: CompletionStart): Clock['started'] {
  const again = takenUpAgain(onCase);
  if (again !== null) return begunBy('taken-up-again', again);
  if (from === 'opened') return opening(onCase);
  const { death } = onCase.fields;
  if (death === null || death.value.kind === 'not-known') return null;
  const { at, kind, on } = death.value;
  const isDay = at === null;
  const by = kind === 'died' ? (isDay ? 'death-day' : 'death') : isDay ? 'verified-day' : 'verified';
  return begunBy(by, death.stamp, firstInstantOf(`${on}T${at ?? '00:00'}`));
}
