import type { CodeableConcept, Observation, Patient, Reference } from '@medplum/fhirtypes';
import { CAUSE_LINES, type CauseLineName, type CauseOfDeath } from '../../../domain/case/cause-of-death.ts';
import {
  NEONATAL_LINES,
  type NeonatalCause,
  type NeonatalLineName,
} from '../../../domain/case/neonatal-cause.ts';
import type { YesNoUnknown } from '../../../domain/referrals/coroner-referral.ts';
import type { Entries } from './entries.ts';
import { type FindingCode, ownCoding } from './own-codes.ts';
import { said, text } from './said.ts';
import { CODE_SYSTEMS } from './systems.ts';

export const LINE_CODE = {
  line1a: '1a',
  line1b: '1b',
  line1c: '1c',
  line1d: '1d',
  part2: '2',
} as const satisfies Record<CauseLineName, string>;

export const NEONATAL_LINE_CODE = {
  lineA: 'a',
  lineB: 'b',
  lineC: 'c',
  lineD: 'd',
  lineE: 'e',
} as const satisfies Record<NeonatalLineName, string>;

const YES_NO_UNKNOWN = {
  yes: { system: CODE_SYSTEMS.yesNoUnknown, code: 'Y', display: 'Yes' },
  no: { system: CODE_SYSTEMS.yesNoUnknown, code: 'N', display: 'No' },
  unknown: { system: CODE_SYSTEMS.yesNoUnknown, code: 'UNK', display: 'unknown' },
} as const satisfies Record<YesNoUnknown, { system: string; code: string; display: string }>;

export function yesNoUnknown(answer: YesNoUnknown): CodeableConcept {
  return { coding: [{ ...YES_NO_UNKNOWN[answer] }] };
}

/** What every Observation of a document has. */
export interface AboutDeceased {
  readonly entries: Entries;
  readonly deceased: Reference<Patient>;
  /** `preliminary` for what is proposed, `final` for what is certified. */
  readonly status: 'preliminary' | 'final';
}

/** Something found that has no place of its own, as words. Nothing where nothing was said. */
export function addTextFinding(
  about: AboutDeceased,
  code: FindingCode,
  value: string | null,
): Reference<Observation>[] {
  return text(value) === undefined ? [] : addFinding(about, code, { valueString: value ?? '' });
}

/** A yes, a no or a "nobody knows", with what was said beside it. Nothing where it was not asked. */
export function addAnswer(
  about: AboutDeceased,
  code: FindingCode,
  answer: YesNoUnknown | null,
  detail: string | null = null,
): Reference<Observation>[] {
  if (answer === null) return [];
  const note = text(detail);
  return addFinding(about, code, {
    valueCodeableConcept: yesNoUnknown(answer),
    ...(note === undefined ? {} : { note: [{ text: note }] }),
  });
}

export function addFinding(
  { entries, deceased, status }: AboutDeceased,
  code: FindingCode,
  rest: Partial<Observation>,
  name: string = code,
): Reference<Observation>[] {
  const observation: Observation = {
    resourceType: 'Observation',
    status,
    code: { coding: [ownCoding('finding', code)] },
    subject: deceased,
    ...rest,
  };
  return [entries.add(`finding-${name}`, observation)];
}

/**
 * The lines of a cause, one Observation each, in the words of whoever stated it. They are never coded: that is done
 * where deaths are registered. Rule FHIR-13.
 */
export function addCauseLines(
  about: AboutDeceased,
  cause: CauseOfDeath,
  statedBy: string,
): Reference<Observation>[] {
  return CAUSE_LINES.flatMap((name) => addLine(about, { line: LINE_CODE[name], statedBy, ...cause[name] }));
}

/** The same for a child under 28 days. */
export function addNeonatalLines(
  about: AboutDeceased,
  cause: NeonatalCause,
  statedBy: string,
): Reference<Observation>[] {
  return NEONATAL_LINES.flatMap((name) =>
    addLine(about, { line: NEONATAL_LINE_CODE[name], text: cause[name], interval: '', statedBy }),
  );
}

function addLine(
  { entries, deceased, status }: AboutDeceased,
  line: {
    readonly line: string;
    readonly text: string;
    readonly interval: string;
    readonly statedBy: string;
  },
): Reference<Observation>[] {
  if (text(line.text) === undefined) return [];
  const interval = text(line.interval);
  const isOther = line.line === '2';
  const observation = said<Observation>({
    resourceType: 'Observation',
    status,
    code: {
      coding: [
        isOther
          ? {
              system: CODE_SYSTEMS.loinc,
              code: '69441-4',
              display: 'Other significant causes or conditions of death',
            }
          : {
              system: CODE_SYSTEMS.loinc,
              code: '69453-9',
              display: 'Cause of death [US Standard Certificate of Death]',
            },
      ],
    },
    subject: deceased,
    performer: text(line.statedBy) === undefined ? undefined : [{ display: line.statedBy }],
    valueCodeableConcept: { text: line.text },
    component: [
      {
        code: { coding: [ownCoding('finding', 'certificate-line')] },
        valueCodeableConcept: { coding: [ownCoding('certificate-line', line.line)] },
      },
      ...(interval === undefined
        ? []
        : [
            {
              code: {
                coding: [
                  { system: CODE_SYSTEMS.loinc, code: '69440-6', display: 'Disease onset to death interval' },
                ],
              },
              valueString: interval,
            },
          ]),
    ],
  });
  return [entries.add(`cause-${line.line}`, observation)];
}
