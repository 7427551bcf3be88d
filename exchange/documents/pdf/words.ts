import type {
  DeathTime,
  KnownDate,
  KnownNhsNumber,
  PlaceKind,
  Practitioner,
  Sex,
} from '../../../domain/case/fields.ts';
import type { Role } from '../../../domain/people/roles.ts';
import type {
  DocumentMoment,
  SendingOffice,
  YesNoUnknown,
} from '../../../domain/referrals/coroner-referral.ts';
import { never } from '../../../domain/shared/invariant.ts';
import { longDate } from '../../../domain/shared/long-date.ts';
import { spacedNhsNumber } from '../../../domain/shared/nhs-number.ts';
import type { OfficeTime } from '../../../domain/shared/time.ts';

const YES_NO_UNKNOWN = { yes: 'Yes', no: 'No', unknown: 'Not known' } as const satisfies Record<
  YesNoUnknown,
  string
>;

export const SEX = {
  female: 'Female',
  male: 'Male',
  other: 'Other',
  'not-known': 'Not known',
} as const satisfies Record<Sex, string>;

export const ROLE = {
  'medical-examiner': 'Medical examiner',
  'lead-medical-examiner': 'Lead medical examiner',
  'medical-examiner-officer': 'Medical examiner officer',
  'governance-reader': 'Governance reader',
  administrator: 'Administrator',
} as const satisfies Record<Role, string>;

export const PLACE_KIND = {
  hospital: 'Hospital',
  hospice: 'Hospice',
  'care-home': 'Care home',
  home: 'Own home',
  other: 'Other place',
  'not-known': 'Not known',
} as const satisfies Record<PlaceKind, string>;

export function yesNo(answer: YesNoUnknown | null): string | null {
  return answer === null ? null : YES_NO_UNKNOWN[answer];
}

/** `2026-10-24T10:15` as `24 October 2026 at 10:15`; the 24-hour clock, so that nobody has to ask which half of the day. */
export function longTime(at: OfficeTime): string {
  return `${longDate(at.slice(0, 10))} at ${at.slice(11, 16)}`;
}

export function moment({ officeTime }: DocumentMoment): string {
  return longTime(officeTime);
}

export function deathTime(time: DeathTime | null): string | null {
  if (time === null) return null;
  switch (time.kind) {
    case 'died': {
      const date = longDate(time.on);
      if (time.at === null)
        return time.approximate ? `About ${date}, time not known` : `${date}, time not known`;
      return time.approximate ? `${date} at about ${time.at}` : `${date} at ${time.at}`;
    }
    case 'verified':
      return `Time of death not known. Verified ${longDate(time.on)}${time.at === null ? '' : ` at ${time.at}`}`;
    case 'not-known':
      return 'Not known';
    default:
      return never(time);
  }
}

export function knownDate(date: KnownDate | null): string | null {
  if (date === null) return null;
  return date.kind === 'known' ? longDate(date.on) : 'Not known';
}

export function nhsNumber(number: KnownNhsNumber | null): string | null {
  if (number === null) return null;
  switch (number.kind) {
    case 'known':
      return spacedNhsNumber(number.digits);
    case 'legacy-welsh':
      return `${number.text} (former Welsh number)`;
    case 'not-known':
      return 'Not known';
    default:
      return never(number);
  }
}

/** The parts that are there, joined; null where there is none. */
export function joined(parts: readonly (string | null)[], separator: string): string | null {
  const said = parts.filter((part) => part !== null && part.trim() !== '');
  return said.length === 0 ? null : said.join(separator);
}

/** A practitioner on a few lines; null where none was recorded. */
export function practitionerLines(practitioner: Practitioner | null): string | null {
  if (practitioner === null) return null;
  return joined(
    [
      practitioner.name,
      joined([practitioner.position, practitioner.organisation], ', '),
      practitioner.gmcNumber === null ? null : `GMC ${practitioner.gmcNumber}`,
      joined([practitioner.phone, practitioner.email], ' · '),
    ],
    '\n',
  );
}

export function officeLines(office: SendingOffice): string | null {
  return joined(
    [
      office.address,
      joined([office.phone, office.email], ' · '),
      office.odsCode === null ? null : `ODS code ${office.odsCode}`,
    ],
    '\n',
  );
}
