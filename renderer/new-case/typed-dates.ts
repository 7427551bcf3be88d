import { officeDate } from '../../contract/for-window.ts';
import { readTypedDate } from '../format/typed-date.ts';
import type { Intake } from './intake.ts';

/** The dates that can be read from what is typed so far. */
export function typedDates(
  intake: Pick<Intake, 'bornOn' | 'deathKind' | 'diedOn' | 'isBirthNotKnown'>,
  nowAt: string,
): { readonly bornOn: string | null; readonly diedOn: string | null } {
  const hasDay = intake.deathKind === 'died' || intake.deathKind === 'verified';
  return {
    bornOn: intake.isBirthNotKnown ? null : readTypedDate(intake.bornOn, null),
    diedOn: hasDay ? readTypedDate(intake.diedOn, Number(officeDate(nowAt).slice(0, 4))) : null,
  };
}
