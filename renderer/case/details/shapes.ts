import type { FieldValues, NextOfKin, PlaceKind, Sex } from '../../../contract/for-window.ts';
import { formatCuiDate } from '../../../contract/words/cui-date.ts';
import { readTypedDate } from '../../format/typed-date.ts';
import { readTypedTime } from '../../format/typed-time.ts';
import {
  LATEST_YEAR,
  localBoxes,
  localOf,
  momentProblems,
  type MomentBoxes,
  NO_MOMENT,
} from '../moment-fields.tsx';
import {
  practitionerBoxes,
  type PractitionerBoxes,
  practitionerProblems,
  practitionerToRecord,
} from '../practitioner-boxes.tsx';
import type { DetailName, DetailShape } from './use-detail.ts';

type TextName = { [Name in DetailName]: string extends FieldValues[Name] ? Name : never }[DetailName];

const UNREAD_DATE = 'Write the date as day, month and four-digit year, such as 18-Nov-1941.';

/** A field that is one text. */
export const TEXT = {
  boxesOf: (value: string | null) => ({ text: value ?? '' }),
  valueOf: ({ text }: { readonly text: string }) => text.trim(),
  problems: () => [],
} as const satisfies DetailShape<TextName, { readonly text: string }>;

export const SEX: DetailShape<'sex', { readonly sex: Sex | '' }> = {
  boxesOf: (value) => ({ sex: value ?? '' }),
  valueOf: ({ sex }) => (sex === '' ? null : sex),
  problems: ({ sex }) => (sex === '' ? [{ part: '', message: 'Choose one, or “Not known”.' }] : []),
};

export const DATE_OF_BIRTH: DetailShape<
  'dateOfBirth',
  { readonly isNotKnown: boolean; readonly text: string }
> = {
  boxesOf: (value) => ({
    isNotKnown: value?.kind === 'not-known',
    text: value?.kind === 'known' ? formatCuiDate(value.on) : '',
  }),
  valueOf: ({ isNotKnown, text }) => {
    const on = readTypedDate(text, null);
    return isNotKnown ? { kind: 'not-known' } : on === null ? null : { kind: 'known', on };
  },
  problems: ({ isNotKnown, text }) =>
    isNotKnown || readTypedDate(text, null) !== null ? [] : [{ part: '', message: UNREAD_DATE }],
};

export interface NhsNumberBoxes {
  readonly kind: 'nhs' | 'welsh' | 'not-known';
  readonly digits: string;
  readonly welsh: string;
}

export const NHS_NUMBER: DetailShape<'nhsNumber', NhsNumberBoxes> = {
  boxesOf: (value) => ({
    kind: value?.kind === 'legacy-welsh' ? 'welsh' : value?.kind === 'not-known' ? 'not-known' : 'nhs',
    digits: value?.kind === 'known' ? value.digits : '',
    welsh: value?.kind === 'legacy-welsh' ? value.text : '',
  }),
  valueOf: ({ kind, digits, welsh }) => {
    if (kind === 'not-known') return { kind };
    if (kind === 'welsh') return welsh.trim() === '' ? null : { kind: 'legacy-welsh', text: welsh.trim() };
    return digits.length === 10 ? { kind: 'known', digits } : null;
  },
  problems: ({ kind, digits, welsh }) => {
    if (kind === 'nhs' && digits.length !== 10)
      return [{ part: '', message: 'An NHS number has ten digits.' }];
    if (kind === 'welsh' && welsh.trim() === '')
      return [{ part: '', message: 'Write the former Welsh number as it stands in the source.' }];
    return [];
  },
};

export interface DeathBoxes {
  readonly kind: FieldValues['death']['kind'] | '';
  readonly date: string;
  readonly time: string;
  readonly approximate: boolean;
}

export const DEATH: DetailShape<'death', DeathBoxes> = {
  boxesOf: (value) =>
    value === null || value.kind === 'not-known'
      ? { kind: value?.kind ?? '', date: '', time: '', approximate: false }
      : {
          kind: value.kind,
          date: formatCuiDate(value.on),
          time: value.at ?? '',
          approximate: value.kind === 'died' && value.approximate,
        },
  valueOf: ({ kind, date, time, approximate }) => {
    const on = readTypedDate(date, LATEST_YEAR);
    const at = readTypedTime(time);
    if (kind === 'not-known') return { kind };
    if (kind === '' || on === null) return null;
    return kind === 'died' ? { kind, on, at, approximate } : { kind, on, at };
  },
  problems: ({ kind, date, time }) => {
    if (kind === '') return [{ part: 'kind', message: 'Choose what is known of the death.' }];
    if (kind === 'not-known') return [];
    return [
      ...(readTypedDate(date, LATEST_YEAR) === null ? [{ part: '', message: UNREAD_DATE }] : []),
      ...(time.trim() !== '' && readTypedTime(time) === null
        ? [{ part: 'time', message: 'Write the time on the 24-hour clock, such as 09:40.' }]
        : []),
    ];
  },
};

export const PLACE: DetailShape<
  'place',
  { readonly kind: PlaceKind | ''; readonly name: string; readonly ward: string }
> = {
  boxesOf: (value) => ({ kind: value?.kind ?? '', name: value?.name ?? '', ward: value?.ward ?? '' }),
  valueOf: ({ kind, name, ward }) => (kind === '' ? null : { kind, name: name.trim(), ward: orNull(ward) }),
  problems: ({ kind }) =>
    kind === '' ? [{ part: 'kind', message: 'Choose the sort of place, or “Not known”.' }] : [],
};

export interface UrgentBoxes {
  readonly requested: 'yes' | 'no' | '';
  readonly reason: string;
  readonly deadline: MomentBoxes;
}

export const URGENT: DetailShape<'urgentRelease', UrgentBoxes> = {
  boxesOf: (value) => ({
    requested: value === null ? '' : value.requested ? 'yes' : 'no',
    reason: value?.requested === true ? value.reason : '',
    deadline: value?.requested === true && value.deadline !== null ? localBoxes(value.deadline) : NO_MOMENT,
  }),
  valueOf: ({ requested, reason, deadline }) => {
    if (requested === '') return null;
    return requested === 'no'
      ? { requested: false }
      : { requested: true, reason: reason.trim(), deadline: localOf(deadline) };
  },
  problems: ({ requested, deadline }) => {
    if (requested === '') return [{ part: 'requested', message: 'Choose yes or no.' }];
    const isEmpty = deadline.date.trim() === '' && deadline.time.trim() === '';
    if (requested === 'no' || isEmpty) return [];
    return momentProblems(deadline, 'deadline').map(({ fieldId, message }) => ({ part: fieldId, message }));
  },
};

export const DOCTOR: DetailShape<'consultant' | 'generalPractitioner' | 'nursingTeam', PractitionerBoxes> = {
  boxesOf: practitionerBoxes,
  valueOf: (boxes) => (boxes.name.trim() === '' ? null : practitionerToRecord(boxes)),
  problems: (boxes) =>
    practitionerProblems(boxes, (part) => part).map(({ fieldId, message }) => ({ part: fieldId, message })),
};

export type KinBoxes = { readonly [Part in keyof NextOfKin]: string };

export const NEXT_OF_KIN: DetailShape<'nextOfKin', KinBoxes> = {
  boxesOf: (value) => ({
    name: value?.name ?? '',
    relationship: value?.relationship ?? '',
    phone: value?.phone ?? '',
    address: value?.address ?? '',
    communicationNeeds: value?.communicationNeeds ?? '',
  }),
  valueOf: (boxes) =>
    boxes.name.trim() === ''
      ? null
      : {
          name: boxes.name.trim(),
          relationship: orNull(boxes.relationship),
          phone: orNull(boxes.phone),
          address: orNull(boxes.address),
          communicationNeeds: orNull(boxes.communicationNeeds),
        },
  problems: ({ name }) =>
    name.trim() === '' ? [{ part: 'name', message: 'Write the next of kin’s name.' }] : [],
};

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

export const RECORDS_RECEIVED: DetailShape<'recordsReceivedAt', { readonly when: MomentBoxes }> = {
  boxesOf: (value) => ({ when: value === null ? NO_MOMENT : localBoxes(value) }),
  valueOf: ({ when }) => localOf(when),
  problems: ({ when }) =>
    momentProblems(when, 'when').map(({ fieldId, message }) => ({ part: fieldId, message })),
};
