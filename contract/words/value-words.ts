import type {
  FieldName,
  FieldValues,
  Practitioner,
  StatedCause,
  StatedNeonatalCause,
} from '../for-window.ts';
import type { CaseView } from '../views.ts';
import { formatCuiDate, formatCuiDateTime } from './cui-date.ts';
import { formatNhsNumber } from './cui-nhs-number.ts';
import { causeWords, neonatalCauseWords } from './cause-words.ts';
import { diedWords } from './deceased-facts.ts';
import { ANSWER_WORDS } from './answer-words.ts';
import {
  CIRCUMSTANCE_WORDS,
  NO_CONVERSATION_WORDS,
  PLACE_KIND_WORDS,
  RECEIVED_HOW_WORDS,
  SEX_WORDS,
} from './detail-words.ts';
import { nameOf } from './who.ts';
import { joined, WIDER_WRITERS } from './wider-value-words.ts';

type People = CaseView['people'];
type Writers = { readonly [Name in FieldName]: (value: FieldValues[Name], people: People) => string };

const NOBODY: People = {};
const assigned = (value: string | null, people: People): string =>
  value === null ? 'Nobody' : nameOf(people, value);
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
  nhsNumber: (value) =>
    value.kind === 'known'
      ? formatNhsNumber(value.digits)
      : value.kind === 'legacy-welsh'
        ? `${value.text} (former Welsh number)`
        : 'Not known',
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
        value.proportionality.trim() === '' ? null : `Depth of the review: ${value.proportionality}`,
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
  ...WIDER_WRITERS,
  recordsReceivedAt: formatCuiDateTime,
  alsoKnownAs: asWritten,
  faith: asWritten,
  personalEffects: asWritten,
  funeralDirector: asWritten,
  practitionerNeonatalCause: statedNeonatalCauseWords,
  examinerNeonatalCause: statedNeonatalCauseWords,
  agreedNeonatalCause: statedNeonatalCauseWords,
  nursingTeam: practitionerWords,
  practitionerAvailability: asWritten,
  assignedExaminer: assigned,
  assignedOfficer: assigned,
  reasoning: (value) => value.sentence,
};

/** A recorded value as a reader sees it; long values keep their lines. `people` names whoever is assigned. */
export function valueWords<Name extends FieldName>(
  name: Name,
  value: FieldValues[Name],
  people: People = NOBODY,
): string {
  return WRITERS[name](value, people);
}

/** The same where name and value come from a list of several fields: the caller read the value under this very name. */
export function wordsOf(name: FieldName, value: FieldValues[FieldName], people: People = NOBODY): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return valueWords(name, value as never, people);
}

export function practitionerWords(value: Practitioner): string {
  const number = value.gmcNumber === null ? null : `GMC ${value.gmcNumber}`;
  return joined([value.name, number, value.position, value.organisation, value.phone, value.email], ', ');
}

function statedCauseWords(value: StatedCause): string {
  return joined(
    [causeWords(value.cause), `${value.statedBy}, ${RECEIVED_HOW_WORDS[value.receivedHow].toLowerCase()}`],
    '\n',
  );
}

function statedNeonatalCauseWords(value: StatedNeonatalCause): string {
  return joined(
    [
      neonatalCauseWords(value.cause),
      `${value.statedBy}, ${RECEIVED_HOW_WORDS[value.receivedHow].toLowerCase()}`,
    ],
    '\n',
  );
}
