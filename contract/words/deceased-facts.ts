import type { Age, Case, DeathTime, FieldValues } from '../for-window.ts';
import { ageAtDeath } from '../for-window.ts';
import { formatCuiDate } from './cui-date.ts';
import { formatName } from './cui-name.ts';
import { formatNhsNumber } from './cui-nhs-number.ts';
import { SEX_WORDS } from './detail-words.ts';

const NOT_RECORDED = 'Not recorded';
const NOT_KNOWN = 'Not known';

/** What the banner says, written as CUI asks. */
export interface DeceasedFacts {
  readonly name: string;
  readonly preferredName: string | null;
  readonly born: string;
  readonly died: string;
  readonly ageAtDeath: string;
  readonly gender: string;
  readonly nhsNumber: string;
}

export function deceasedFacts(onCase: Pick<Case, 'fields'>): DeceasedFacts {
  const { fields } = onCase;
  const born = fields.dateOfBirth?.value ?? null;
  const death = fields.death?.value ?? null;
  const number = fields.nhsNumber?.value ?? null;
  const preferred = fields.preferredName?.value.trim() ?? '';
  return {
    name: formatName(
      fields.surname?.value ?? NOT_RECORDED,
      fields.forenames?.value ?? null,
      fields.title?.value ?? null,
    ),
    preferredName: preferred === '' ? null : preferred,
    born: born === null ? NOT_RECORDED : born.kind === 'known' ? formatCuiDate(born.on) : NOT_KNOWN,
    died: diedWords(death),
    ageAtDeath: ageWords(ageAtDeath(onCase)),
    gender: fields.sex === null ? NOT_RECORDED : SEX_WORDS[fields.sex.value],
    nhsNumber: numberWords(number),
  };
}

/** `18-Nov-2026 03:40`, `18-Nov-2026 Approx 03:40`, or the date of the verification where nobody knows. */
export function diedWords(death: DeathTime | null): string {
  if (death === null) return NOT_RECORDED;
  if (death.kind === 'not-known') return NOT_KNOWN;
  const time =
    death.at === null
      ? ''
      : death.kind === 'died' && death.approximate
        ? ` Approx ${death.at}`
        : ` ${death.at}`;
  const when = `${formatCuiDate(death.on)}${time}`;
  return death.kind === 'verified' ? `Verified ${when}` : when;
}

/** A former Welsh number is marked, because it has no check digit and is not looked up like the others. */
function numberWords(number: FieldValues['nhsNumber'] | null): string {
  switch (number?.kind) {
    case undefined:
      return NOT_RECORDED;
    case 'known':
      return formatNhsNumber(number.digits);
    case 'legacy-welsh':
      return `${number.text} (former Welsh)`;
    case 'not-known':
      return NOT_KNOWN;
    default:
      return number satisfies never;
  }
}

/** The age in the certificate's unit, as CUI shortens it: `72y`, `7m`, `12d 3hrs`, `3hrs 20min`. Rule AGE-1. */
export function ageWords(age: Age | null): string {
  switch (age?.unit) {
    case undefined:
      return NOT_KNOWN;
    case 'years':
      return `${age.years}y`;
    case 'months':
      return `${age.months}m`;
    case 'days':
      return age.hours === null ? `${age.days}d` : `${age.days}d ${age.hours}hrs`;
    case 'hours':
      return age.hours === 0 ? `${age.minutes}min` : `${age.hours}hrs ${age.minutes}min`;
    default:
      return age satisfies never;
  }
}
