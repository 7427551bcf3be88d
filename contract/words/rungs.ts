import type {
  Case,
  CauseOfDeath,
  FieldVersion,
  NeonatalCause,
  StatedCause,
  StatedNeonatalCause,
} from '../for-window.ts';
import { CAUSE_LINES, NEONATAL_LINES } from '../for-window.ts';
import { formatCuiDate } from './cui-date.ts';
import { CAUSE_LINE_WORDS } from './detail-words.ts';
import { NEONATAL_LINE_LETTERS } from './wider-words.ts';
import type { CaseView } from '../views.ts';
import { byLine } from './who.ts';

/** One line of a statement: what it says, and how long from onset to death; the lines under 28 days carry none. */
export interface RungLine {
  readonly name: string;
  readonly text: string;
  readonly interval: string;
}

/** One statement of the cause as a column of the ladder; `lines` is null while it was not made. */
export interface Rung {
  readonly key: string;
  readonly name: string;
  readonly said: string;
  readonly lines: readonly RungLine[] | null;
}

type CaseFields = Case['fields'];

const STEPS = [
  { adult: 'practitionerCause', neonatal: 'practitionerNeonatalCause', name: 'Attending practitioner' },
  { adult: 'examinerCause', neonatal: 'examinerNeonatalCause', name: 'Medical examiner' },
  { adult: 'agreedCause', neonatal: 'agreedNeonatalCause', name: 'Agreed' },
] as const;

/** The names of the lines, top to bottom. */
export function lineNames(isNeonatal: boolean): readonly string[] {
  return isNeonatal
    ? NEONATAL_LINES.map((line) => NEONATAL_LINE_LETTERS[line])
    : CAUSE_LINES.map((line) => CAUSE_LINE_WORDS[line]);
}

/** The way of the cause: as stated, as the examiner sees it, as agreed, as it stands on the certificate. */
export function rungsOf(view: CaseView, isNeonatal: boolean): readonly Rung[] {
  const { fields } = view.case;
  const stated = STEPS.map(({ adult, neonatal, name }): Rung => {
    const field = isNeonatal ? neonatal : adult;
    const recorded = fields[field];
    if (recorded === null) return { key: field, name, said: 'Not recorded', lines: null };
    return { key: field, name, said: saidBy(view, recorded), lines: linesOf(recorded.value) };
  });
  return [...stated, certificateRung(view, fields, isNeonatal)];
}

function certificateRung(view: CaseView, { certificate }: CaseFields, isNeonatal: boolean): Rung {
  const name = 'On the certificate';
  const written = isNeonatal ? certificate?.value.neonatalCause : certificate?.value.cause;
  if (certificate === null || written === undefined || written === null)
    return { key: 'certificate', name, said: 'Not recorded', lines: null };
  const { certifierName, issuedOn } = certificate.value;
  return {
    key: 'certificate',
    name,
    said: `${certifierName}, ${formatCuiDate(issuedOn)} · recorded ${byLine(view.people, certificate.stamp)}`,
    lines: isNeonatalCause(written) ? neonatalLines(written) : adultLines(written),
  };
}

/** Every version of what the practitioner stated, the first one first. */
export function practitionerVersions(view: CaseView, isNeonatal: boolean): readonly Rung[] {
  const { practitionerCause, practitionerNeonatalCause } = view.case.fields;
  const recorded = isNeonatal ? practitionerNeonatalCause : practitionerCause;
  if (recorded === null) return [];
  const versions: readonly FieldVersion<StatedCause | StatedNeonatalCause>[] = [
    ...recorded.earlier,
    recorded,
  ];
  return versions.map((version, at) => ({
    key: version.stamp.entry,
    name: `Version ${at + 1}`,
    said: saidBy(view, version),
    lines: linesOf(version.value),
  }));
}

function saidBy(
  { people }: CaseView,
  { value, stamp }: FieldVersion<StatedCause | StatedNeonatalCause>,
): string {
  return `${value.statedBy} · recorded ${byLine(people, stamp)}`;
}

function linesOf({ cause }: StatedCause | StatedNeonatalCause): readonly RungLine[] {
  return isNeonatalCause(cause) ? neonatalLines(cause) : adultLines(cause);
}

function isNeonatalCause(cause: CauseOfDeath | NeonatalCause): cause is NeonatalCause {
  return 'lineA' in cause;
}

function adultLines(cause: CauseOfDeath): readonly RungLine[] {
  return CAUSE_LINES.map((line) => ({ name: CAUSE_LINE_WORDS[line], ...cause[line] }));
}

function neonatalLines(cause: NeonatalCause): readonly RungLine[] {
  return NEONATAL_LINES.map((line) => ({
    name: NEONATAL_LINE_LETTERS[line],
    text: cause[line],
    interval: '',
  }));
}
