import type {
  CauseOfDeath,
  FieldName,
  FieldValues,
  Practitioner,
  StatedCause,
} from '../../contract/for-window.ts';
import { CAUSE_LINES } from '../../contract/for-window.ts';
import { formatCuiDate, formatCuiDateTime } from '../format/cui-date.ts';
import { formatNhsNumber } from '../format/cui-nhs-number.ts';
import { diedWords } from './deceased-facts.ts';
import { ANSWER_WORDS } from './questions/words.ts';
import {
  CAUSE_LINE_WORDS,
  CIRCUMSTANCE_WORDS,
  NO_CONVERSATION_WORDS,
  PLACE_KIND_WORDS,
  RECEIVED_HOW_WORDS,
  SEX_WORDS,
} from '../words/detail-words.ts';

type Writers = { readonly [Name in FieldName]: (value: FieldValues[Name]) => string };

const asWritten = (text: string): string => (text.trim() === '' ? 'Blank' : text);
const answerWords = (value: {
  readonly answer: keyof typeof ANSWER_WORDS;
  readonly reason: string;
}): string => joined([ANSWER_WORDS[value.answer], value.reason], ': ');

const WRITERS: Writers = {
  surname: asWritten,
  forenames: asWritten,
  title: asWritten,
  preferredName: asWritten,
  sex: (value) => SEX_WORDS[value],
  dateOfBirth: (value) => (value.kind === 'known' ? formatCuiDate(value.on) : 'Not known'),
  nhsNumber: (value) => (value.kind === 'known' ? formatNhsNumber(value.digits) : 'Not known'),
  hospitalNumber: asWritten,
  address: asWritten,
  occupation: asWritten,
  death: diedWords,
  place: (value) => joined([PLACE_KIND_WORDS[value.kind], value.ward, value.name], ', '),
  bodyLiesAt: asWritten,
  coronerArea: asWritten,
  urgentRelease: (value) =>
    value.requested
      ? joined(
          [
            'Asked for',
            value.reason,
            value.deadline === null ? null : `by ${formatCuiDateTime(value.deadline)}`,
          ],
          ', ',
        )
      : 'Not asked for',
  preparationNotes: asWritten,
  attendingPractitioner: practitionerWords,
  consultant: practitionerWords,
  generalPractitioner: practitionerWords,
  nextOfKin: (value) =>
    joined([value.name, value.relationship, value.phone, value.address, value.communicationNeeds], ', '),
  practitionerCause: statedCauseWords,
  examinerCause: statedCauseWords,
  agreedCause: statedCauseWords,
  review: (value) =>
    joined(
      [
        CIRCUMSTANCE_WORDS[value.circumstances],
        `Records seen: ${value.recordsSeen}`,
        value.recordsNotAvailable === null ? null : `Not available: ${value.recordsNotAvailable}`,
        value.findings,
      ],
      '\n',
    ),
  noConversation: (value) => joined([NO_CONVERSATION_WORDS[value.reason], value.detail], ': '),
  answerCause: answerWords,
  answerCoroner: answerWords,
  answerGovernance: answerWords,
  referral: (value) =>
    joined(
      [
        `${value.grounds.length} ${value.grounds.length === 1 ? 'ground' : 'grounds'}`,
        value.referringDoctor?.name ?? null,
      ],
      ', ',
    ),
};

/** A recorded value as a reader sees it; long values keep their lines. */
export function valueWords<Name extends FieldName>(name: Name, value: FieldValues[Name]): string {
  return WRITERS[name](value);
}

/** The same where name and value come from a list of several fields: the caller read the value under this very name. */
export function wordsOf(name: FieldName, value: FieldValues[FieldName]): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return valueWords(name, value as never);
}

export function practitionerWords(value: Practitioner): string {
  const number = value.gmcNumber === null ? null : `GMC ${value.gmcNumber}`;
  return joined([value.name, number, value.position, value.organisation, value.phone, value.email], ', ');
}

/** The lines that hold words, each with its place and its interval. */
export function causeWords(cause: CauseOfDeath): string {
  return CAUSE_LINES.filter((line) => cause[line].text.trim() !== '')
    .map((line) => {
      const { text, interval } = cause[line];
      return `${CAUSE_LINE_WORDS[line]} ${text}${interval.trim() === '' ? '' : ` (${interval})`}`;
    })
    .join('\n');
}

function statedCauseWords(value: StatedCause): string {
  return joined(
    [causeWords(value.cause), `${value.statedBy}, ${RECEIVED_HOW_WORDS[value.receivedHow].toLowerCase()}`],
    '\n',
  );
}

function joined(parts: readonly (string | null)[], between: string): string {
  return parts.filter((part) => part !== null && part.trim() !== '').join(between);
}
