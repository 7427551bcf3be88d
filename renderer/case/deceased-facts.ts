import type { Case, DeathTime } from '../../contract/for-window.ts';
import { completedYears } from '../../contract/for-window.ts';
import { formatCuiDate } from '../format/cui-date.ts';
import { formatName } from '../format/cui-name.ts';
import { formatNhsNumber } from '../format/cui-nhs-number.ts';
import { SEX_WORDS } from '../words/detail-words.ts';

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

export function deceasedFacts({ fields }: Case): DeceasedFacts {
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
    ageAtDeath: ageWords(born?.kind === 'known' ? born.on : null, death),
    gender: fields.sex === null ? NOT_RECORDED : SEX_WORDS[fields.sex.value],
    nhsNumber:
      number === null ? NOT_RECORDED : number.kind === 'known' ? formatNhsNumber(number.digits) : NOT_KNOWN,
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

function ageWords(bornOn: string | null, death: DeathTime | null): string {
  if (bornOn === null || death === null || death.kind === 'not-known') return NOT_KNOWN;
  return `${completedYears(bornOn, death.on)}y`;
}
