import type { Case, RecordedField } from '../case/case.ts';
import { CAUSE_LINES, type CauseLineName, type CauseOfDeath } from '../case/cause-of-death.ts';
import type { StatedCause, StatedNeonatalCause } from '../case/fields.ts';
import { NEONATAL_LINES, type NeonatalCause, type NeonatalLineName } from '../case/neonatal-cause.ts';
import { isNeonatal } from '../certification/cause-in-use.ts';
import type { CertificateWording, LineName, WrittenLine } from './certificate-wording.ts';
import type { SeenIn } from './raised.ts';

/** The wording of a cause in a case, with where each line was first written so. */
export interface CaseWording {
  readonly wording: CertificateWording;
  readonly placeOf: (line: LineName) => SeenIn;
}

/** A wording of all lines, and the place in the record where it stands. */
interface Version {
  readonly lines: readonly WrittenLine[];
  readonly where: string;
  readonly entry: SeenIn['entry'];
  readonly clock: string;
}

/**
 * The wording that counts now, once the practitioner has stated one: what stands on the certificate, else what was
 * agreed, else the practitioner's own. Null before that: nothing is asked about a cause that nobody has stated.
 *
 * A line that says what an earlier wording said is placed where it first said so, so that what was asked about it then
 * is not asked again.
 */
export function wordingOf(onCase: Case): CaseWording | null {
  const neonatal = isNeonatal(onCase);
  const versions = neonatal ? neonatalVersions(onCase) : adultVersions(onCase);
  const current = versions.at(-1);
  if (current === undefined) return null;
  const inTime = versions.toSorted((one, other) => (one.clock < other.clock ? -1 : 1));
  return {
    wording: { form: neonatal ? 'under-28-days' : 'from-28-days', lines: current.lines },
    placeOf(name) {
      const line = current.lines.find((one) => one.name === name);
      const first = inTime.find(({ lines }) => saysSame(lines, line)) ?? current;
      return {
        entry: first.entry,
        clock: first.clock,
        where: `${first.where}, ${name === '2' ? 'part 2' : `line ${name}`}`,
        words: [line?.text ?? '', line?.interval ?? ''].filter((part) => part !== '').join(', ') || '(empty)',
      };
    },
  };
}

function saysSame(lines: readonly WrittenLine[], line: WrittenLine | undefined): boolean {
  const same = lines.find(({ name }) => name === line?.name);
  return same?.text.trim() === line?.text.trim() && same?.interval.trim() === line?.interval.trim();
}

/** Oldest authority first: the last one is the wording that counts. */
function adultVersions({ fields }: Case): readonly Version[] {
  const { agreedCause, certificate, practitionerCause } = fields;
  const written = certificate?.value.cause ?? null;
  return [
    ...versionsOf(practitionerCause, 'practitioner’s cause', adultLines),
    ...versionsOf(agreedCause, 'agreed cause', adultLines),
    ...(certificate === null || written === null
      ? []
      : [version(certificate, 'certificate', linesOfAdult(written))]),
  ];
}

function neonatalVersions({ fields }: Case): readonly Version[] {
  const { agreedNeonatalCause, certificate, practitionerNeonatalCause } = fields;
  const written = certificate?.value.neonatalCause ?? null;
  return [
    ...versionsOf(practitionerNeonatalCause, 'practitioner’s cause', neonatalLines),
    ...versionsOf(agreedNeonatalCause, 'agreed cause', neonatalLines),
    ...(certificate === null || written === null
      ? []
      : [version(certificate, 'certificate', linesOfNeonatal(written))]),
  ];
}

function versionsOf<Value>(
  field: RecordedField<Value> | null,
  where: string,
  linesOf: (value: Value) => readonly WrittenLine[],
): readonly Version[] {
  if (field === null) return [];
  return [...field.earlier, field].map((one) => version(one, where, linesOf(one.value)));
}

function version(
  { stamp }: Pick<RecordedField<unknown>, 'stamp'>,
  where: string,
  lines: readonly WrittenLine[],
): Version {
  return { lines, where, entry: stamp.entry, clock: stamp.clock };
}

const ADULT_NAMES = {
  line1a: '1a',
  line1b: '1b',
  line1c: '1c',
  line1d: '1d',
  part2: '2',
} as const satisfies Record<CauseLineName, LineName>;
const NEONATAL_NAMES = {
  lineA: 'a',
  lineB: 'b',
  lineC: 'c',
  lineD: 'd',
  lineE: 'e',
} as const satisfies Record<NeonatalLineName, LineName>;

function adultLines({ cause }: StatedCause): readonly WrittenLine[] {
  return linesOfAdult(cause);
}

function linesOfAdult(cause: CauseOfDeath): readonly WrittenLine[] {
  return CAUSE_LINES.map((name) => ({ name: ADULT_NAMES[name], ...cause[name] }));
}

function neonatalLines({ cause }: StatedNeonatalCause): readonly WrittenLine[] {
  return linesOfNeonatal(cause);
}

function linesOfNeonatal(cause: NeonatalCause): readonly WrittenLine[] {
  return NEONATAL_LINES.map((name) => ({ name: NEONATAL_NAMES[name], text: cause[name], interval: '' }));
}
