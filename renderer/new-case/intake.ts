import { checkDetails, isNhsNumber, officeDate } from '../../contract/for-window.ts';
import type {
  CaseKind,
  DeathTime,
  DetailFault,
  FieldName,
  FieldValues,
  PlaceKind,
  Sex,
  UrgentRelease,
} from '../../contract/for-window.ts';
import type { InputOf } from '../../contract/methods.ts';
import type { FieldProblem } from '../components/error-summary.tsx';
import { readTypedDate } from '../format/typed-date.ts';
import { readTypedTime } from '../format/typed-time.ts';
import type { Asked } from '../use-command.ts';
import { DETAIL_FAULT_WORDS } from '../../contract/words/detail-words.ts';

/** What stands in the boxes of the intake form. Dates and times are as typed, so that half of one is kept too. */
export interface Intake {
  readonly caseKind: CaseKind | null;
  readonly surname: string;
  readonly forenames: string;
  readonly title: string;
  readonly sex: Sex | null;
  readonly bornOn: string;
  readonly isBirthNotKnown: boolean;
  readonly nhsDigits: string;
  readonly isNhsNotKnown: boolean;
  /** The number is of the former Welsh system and is kept as it is written. */
  readonly isWelshNumber: boolean;
  readonly welshNumber: string;
  readonly deathKind: DeathTime['kind'] | null;
  readonly diedOn: string;
  readonly diedAt: string;
  readonly isApproximate: boolean;
  readonly placeKind: PlaceKind | null;
  readonly placeName: string;
  readonly ward: string;
  readonly isUrgent: boolean;
  readonly urgentReason: string;
  readonly urgentOn: string;
  readonly urgentAt: string;
  /** Cases that look like this one and are another person's, with the reason as far as it was given. */
  readonly otherPeople: readonly OtherPerson[];
}

/** A case that somebody looked at and found to be another person's. */
export interface OtherPerson {
  readonly caseId: string;
  readonly reason: string;
}

export const NOTHING_TAKEN_IN: Intake = {
  caseKind: null,
  surname: '',
  forenames: '',
  title: '',
  sex: null,
  bornOn: '',
  isBirthNotKnown: false,
  nhsDigits: '',
  isNhsNotKnown: false,
  isWelshNumber: false,
  welshNumber: '',
  deathKind: null,
  diedOn: '',
  diedAt: '',
  isApproximate: false,
  placeKind: null,
  placeName: '',
  ward: '',
  isUrgent: false,
  urgentReason: '',
  urgentOn: '',
  urgentAt: '',
  otherPeople: [],
};

/** Ids of the boxes, so that a complaint leads to its box. */
export const BOX = {
  surname: 'new-surname',
  dateOfBirth: 'new-born-on',
  nhsNumber: 'new-nhs-number',
  welshNumber: 'new-welsh-number',
  deathKind: 'new-death-kind',
  death: 'new-died-on',
  deathTime: 'new-died-at',
  place: 'new-place-kind',
  urgentReason: 'new-urgent-reason',
  urgentOn: 'new-urgent-on',
  urgentAt: 'new-urgent-at',
} as const;

type OpenCaseInput = Asked<InputOf<'open-case'>>;

/** What the form says, ready for the office, with everything that stands in its way. */
export function readIntake(
  intake: Intake,
  nowAt: string,
): { readonly input: OpenCaseInput | null; readonly problems: readonly FieldProblem[] } {
  const thisYear = Number(officeDate(nowAt).slice(0, 4));
  const missing: FieldProblem[] = [];
  const say = (fieldId: string, message: string): null => {
    missing.push({ fieldId, message });
    return null;
  };
  if (intake.surname.trim() === '') say(BOX.surname, DETAIL_FAULT_WORDS['name-empty']);
  const dateOfBirth = birthOf(intake, say);
  const nhsNumber = numberOf(intake, say);
  const death = deathOf(intake, thisYear, say);
  const place =
    intake.placeKind === null
      ? say(BOX.place, 'Say where the person died, or that it is not known.')
      : {
          kind: intake.placeKind,
          name: intake.placeName.trim(),
          ward: intake.ward.trim() === '' ? null : intake.ward.trim(),
        };
  const urgentRelease = urgentOf(intake, thisYear, say);
  if (
    missing.length > 0 ||
    dateOfBirth === null ||
    nhsNumber === null ||
    death === null ||
    place === null ||
    urgentRelease === null
  ) {
    return { input: null, problems: missing };
  }
  const values = { dateOfBirth, nhsNumber, death, place, urgentRelease };
  const faults = faultsIn({ ...values, surname: intake.surname }, nowAt);
  if (faults.length > 0) return { input: null, problems: faults.map(problemOf) };
  const names = {
    surname: intake.surname.trim(),
    forenames: intake.forenames.trim(),
    title: intake.title.trim(),
  };
  return { input: { caseKind: intake.caseKind, ...names, sex: intake.sex, ...values }, problems: [] };
}

/** What is wrong with the NHS number while it is typed; null while it may still become right. */
export function nhsNumberFault(digits: string): string | null {
  return digits.length === 10 && !isNhsNumber(digits) ? DETAIL_FAULT_WORDS['nhs-number-check-digit'] : null;
}

type Say = (fieldId: string, message: string) => null;

function birthOf({ isBirthNotKnown, bornOn }: Intake, say: Say): FieldValues['dateOfBirth'] | null {
  if (isBirthNotKnown) return { kind: 'not-known' };
  const on = readTypedDate(bornOn, null);
  if (on !== null) return { kind: 'known', on };
  const message =
    bornOn.trim() === ''
      ? 'Enter the date of birth, or tick that it is not known.'
      : 'Enter the date of birth with a year of four digits.';
  return say(BOX.dateOfBirth, message);
}

function numberOf(intake: Intake, say: Say): FieldValues['nhsNumber'] | null {
  const { isNhsNotKnown, isWelshNumber, nhsDigits, welshNumber } = intake;
  if (isNhsNotKnown) return { kind: 'not-known' };
  if (isWelshNumber) {
    return welshNumber.trim() === ''
      ? say(BOX.welshNumber, 'Enter the former Welsh number as it is written, or tick that it is not known.')
      : { kind: 'legacy-welsh', text: welshNumber.trim() };
  }
  if (nhsDigits.length === 10) return { kind: 'known', digits: nhsDigits };
  const message =
    nhsDigits === ''
      ? 'Enter the NHS number, or tick that it is not known.'
      : 'An NHS number has ten digits.';
  return say(BOX.nhsNumber, message);
}

function deathOf(intake: Intake, thisYear: number, say: Say): DeathTime | null {
  const { deathKind: kind } = intake;
  if (kind === null)
    return say(BOX.deathKind, 'Say whether the time is of the death or of its verification, or not known.');
  if (kind === 'not-known') return { kind };
  const on = readTypedDate(intake.diedOn, thisYear);
  const at = readTypedTime(intake.diedAt);
  if (on === null)
    return say(BOX.death, kind === 'died' ? 'Enter the date of death.' : 'Enter the date of verification.');
  if (at === null && intake.diedAt.trim() !== '')
    return say(BOX.deathTime, 'Enter the time on the 24-hour clock, or leave it empty.');
  return kind === 'died'
    ? { kind, on, at, approximate: at !== null && intake.isApproximate }
    : { kind, on, at };
}

function urgentOf(intake: Intake, thisYear: number, say: Say): UrgentRelease | null {
  if (!intake.isUrgent) return { requested: false };
  const on = readTypedDate(intake.urgentOn, thisYear + 1);
  const at = readTypedTime(intake.urgentAt);
  if (intake.urgentOn.trim() !== '' && on === null)
    return say(BOX.urgentOn, 'Enter the day by which the release is needed, or leave it empty.');
  if (on !== null && at === null) return say(BOX.urgentAt, 'Enter the time by which the release is needed.');
  const deadline = on === null || at === null ? null : `${on}T${at}`;
  if (intake.urgentReason.trim() === '') return say(BOX.urgentReason, DETAIL_FAULT_WORDS['reason-empty']);
  return { requested: true, reason: intake.urgentReason.trim(), deadline };
}

function faultsIn(
  values: Pick<FieldValues, 'surname' | 'dateOfBirth' | 'nhsNumber' | 'death' | 'place' | 'urgentRelease'>,
  nowAt: string,
): readonly DetailFault[] {
  const fresh = { base: null, settles: [] };
  return checkDetails(
    {
      surname: { value: values.surname, ...fresh },
      dateOfBirth: { value: values.dateOfBirth, ...fresh },
      nhsNumber: { value: values.nhsNumber, ...fresh },
      death: { value: values.death, ...fresh },
      place: { value: values.place, ...fresh },
      urgentRelease: { value: values.urgentRelease, ...fresh },
    },
    nowAt,
  );
}

const BOX_OF_FIELD: { readonly [Name in FieldName]?: string } = {
  surname: BOX.surname,
  dateOfBirth: BOX.dateOfBirth,
  nhsNumber: BOX.nhsNumber,
  death: BOX.death,
  place: BOX.place,
  urgentRelease: BOX.urgentReason,
};

function problemOf({ field, fault }: DetailFault): FieldProblem {
  return { fieldId: BOX_OF_FIELD[field] ?? BOX.surname, message: DETAIL_FAULT_WORDS[fault] };
}
