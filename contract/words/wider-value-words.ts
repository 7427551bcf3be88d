import type {
  Answer,
  Certificate,
  CircumstanceFact,
  CircumstanceName,
  FieldName,
  FieldValues,
} from '../../contract/for-window.ts';
import { formatCuiDate } from './cui-date.ts';
import { CERTIFICATE_FORM_WORDS, POST_MORTEM_WORDS, PREGNANCY_WORDS } from '../words/certificate-words.ts';
import { FIELD_WORDS } from '../words/detail-words.ts';
import { ethnicityInWords } from '../words/ethnicity-words.ts';
import {
  ADMISSION_ROUTE_WORDS,
  ANSWER_WORDS,
  CASE_KIND_WORDS,
  DISPOSAL_WORDS,
  DONATION_WORDS,
  URGENT_RESULT_WORDS,
} from './wider-words.ts';
import { eitherCauseWords } from './cause-words.ts';

/** Parts that hold something, with a mark between them. */
export function joined(parts: readonly (string | null)[], between: string): string {
  return parts.filter((part) => part !== null && part.trim() !== '').join(between);
}

type WiderName =
  | 'otherHospitalNumbers'
  | 'workHistory'
  | 'ethnicity'
  | 'implants'
  | 'disposal'
  | 'outOfCountry'
  | 'donation'
  | 'admission'
  | 'caseKind'
  | 'birth'
  | 'certificate'
  | 'urgentReleaseResult'
  | 'notKnown'
  | CircumstanceName;

/** The facts of the wider record as a reader sees them. */
export const WIDER_WRITERS = {
  otherHospitalNumbers: (numbers) =>
    orNone(numbers.map(({ hospital, number }) => joined([number, hospital], ', '))),
  workHistory: (jobs) =>
    orNone(jobs.map(({ job, years, exposures }) => joined([job, years, exposures], ', '))),
  ethnicity: ethnicityInWords,
  implants: ({ fitted, devices, removed }) =>
    joined(
      [ANSWER_WORDS[fitted], devices, removed === null ? null : `Removed: ${ANSWER_WORDS[removed]}`],
      '. ',
    ),
  disposal: ({ kind, detail }) => joined([DISPOSAL_WORDS[kind], detail], ': '),
  outOfCountry: ({ planned, destination, noticeGivenOn }) =>
    joined([ANSWER_WORDS[planned], destination, noticeWords(planned, noticeGivenOn)], ', '),
  donation: ({ considered, detail }) => joined([DONATION_WORDS[considered], detail], ': '),
  admission: ({ on, at, route, reason }) =>
    joined([on === null ? null : formatCuiDate(on), at, ADMISSION_ROUTE_WORDS[route], reason], ', '),
  caseKind: (kind) => CASE_KIND_WORDS[kind],
  birth: ({ place, at }) => joined([place, at === null ? null : `at ${at}`], ', '),
  certificate: certificateWords,
  urgentReleaseResult: (result) => URGENT_RESULT_WORDS[result],
  fall: circumstanceWords,
  injury: circumstanceWords,
  selfHarm: circumstanceWords,
  violence: circumstanceWords,
  substance: circumstanceWords,
  workRelatedHarm: circumstanceWords,
  procedure: circumstanceWords,
  medicineIncident: circumstanceWords,
  deviceIncident: circumstanceWords,
  healthcareInfection: circumstanceWords,
  neglect: circumstanceWords,
  safeguardingConcern: circumstanceWords,
  stateDetention: circumstanceWords,
  deprivationOfLiberty: circumstanceWords,
  learningDisabilityOrAutism: circumstanceWords,
  severeMentalIllness: circumstanceWords,
  identityDoubt: circumstanceWords,
  notKnown: (names) => orNone(names.map((name) => (isFieldName(name) ? FIELD_WORDS[name] : name))),
} as const satisfies { readonly [Name in WiderName]: (value: FieldValues[Name]) => string };

function circumstanceWords({ answer, detail, on }: CircumstanceFact): string {
  return joined([joined([ANSWER_WORDS[answer], on === null ? null : formatCuiDate(on)], ', '), detail], ': ');
}

/** Everything a certificate says, a line each; what its form does not ask is left out. */
function certificateWords(certificate: Certificate): string {
  const { certifierGmcNumber, employment, implantsRemoved, pregnancy, pregnancyContributed } = certificate;
  return joined(
    [
      CERTIFICATE_FORM_WORDS[certificate.form],
      joined([certificate.reference, `issued ${formatCuiDate(certificate.issuedOn)}`], ', '),
      eitherCauseWords(certificate),
      joined(
        [
          certificate.certifierName,
          certificate.certifierQualification,
          certifierGmcNumber === null ? null : `GMC ${certifierGmcNumber}`,
        ],
        ', ',
      ),
      `Post-mortem: ${POST_MORTEM_WORDS[certificate.postMortem]}`,
      `Box B, more information later: ${certificate.moreInformationLater ? 'Yes' : 'No'}`,
      employment === null ? null : `Employment may have contributed: ${ANSWER_WORDS[employment]}`,
      pregnancy === null ? null : `Pregnancy: ${PREGNANCY_WORDS[pregnancy]}`,
      pregnancyContributed === null ? null : `Pregnancy contributed: ${ANSWER_WORDS[pregnancyContributed]}`,
      joined(
        [`Implants fitted: ${ANSWER_WORDS[certificate.implantsFitted]}`, certificate.implantDetail],
        ', ',
      ),
      implantsRemoved === null ? null : `Implants removed: ${ANSWER_WORDS[implantsRemoved]}`,
    ],
    '\n',
  );
}

/** Whether the coroner was given the notice (Form 104) without which the body may not leave. */
function noticeWords(planned: Answer, givenOn: string | null): string | null {
  if (planned !== 'yes') return null;
  return givenOn === null ? 'Form 104 notice not given' : `Form 104 notice given ${formatCuiDate(givenOn)}`;
}

function orNone(lines: readonly string[]): string {
  return lines.length === 0 ? 'None' : lines.join('\n');
}

function isFieldName(name: string): name is FieldName {
  return name in FIELD_WORDS;
}
