import type { Case } from '../case/case.ts';
import type { Tracks } from '../case/tracks.ts';
import type { Clock } from './clock.ts';
import { governanceReplyClock } from './governance-clock.ts';
import type { TimeRules } from './office-time.ts';
import { registrationClock, sentToRegistrarClock } from './registration-clocks.ts';
import { completionClock, scrutinyClock, urgentReleaseClock } from './scrutiny-clocks.ts';
import { bereavedClock, coronerClock, practitionerClock } from './waiting-clocks.ts';

/**
 * Every clock of a case. What a clock shows at an instant is asked of `clockStateAt`, so that nothing has to be worked out
 * again as time goes by. Rule CLK-6.
 *
 * @param tracks of the same case; they are worked out with it already
 */
export function clocksOf(onCase: Case, tracks: Tracks, rules: TimeRules): readonly Clock[] {
  const urgent = urgentReleaseClock(onCase, rules);
  const reply = governanceReplyClock(onCase, rules);
  return [
    ...(urgent === null ? [] : [urgent]),
    registrationClock(onCase, tracks, rules),
    bereavedClock(onCase, rules),
    scrutinyClock(onCase, tracks, rules),
    practitionerClock(onCase, tracks, rules),
    coronerClock(onCase, rules),
    ...(reply === null ? [] : [reply]),
    sentToRegistrarClock(onCase, tracks, rules),
    completionClock(onCase, tracks, rules),
  ];
}
