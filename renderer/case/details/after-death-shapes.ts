import type { Answer, Disposal, Donation } from '../../../contract/for-window.ts';
import { formatCuiDate } from '../../../contract/words/cui-date.ts';
import { readTypedDate } from '../../format/typed-date.ts';
import { LATEST_YEAR } from '../moment-fields.tsx';
import type { DetailShape } from './use-detail.ts';

export interface ImplantBoxes {
  readonly fitted: Answer | '';
  readonly devices: string;
  readonly removed: Answer | '';
}

export const IMPLANTS: DetailShape<'implants', ImplantBoxes> = {
  boxesOf: (value) => ({
    fitted: value?.fitted ?? '',
    devices: value?.devices ?? '',
    removed: value?.removed ?? '',
  }),
  valueOf: ({ fitted, devices, removed }) => {
    if (fitted === '') return null;
    const isFitted = fitted === 'yes';
    return {
      fitted,
      devices: isFitted ? devices.trim() : '',
      removed: isFitted && removed !== '' ? removed : null,
    };
  },
  problems: ({ fitted, devices }) => {
    if (fitted === '') return [{ part: '', message: 'Choose one, or “Not known”.' }];
    return fitted === 'yes' && devices.trim() === ''
      ? [{ part: 'devices', message: 'Write which devices are fitted.' }]
      : [];
  },
};

export interface DisposalBoxes {
  readonly kind: Disposal['kind'] | '';
  readonly detail: string;
}

export const DISPOSAL: DetailShape<'disposal', DisposalBoxes> = {
  boxesOf: (value) => ({ kind: value?.kind ?? '', detail: value?.detail ?? '' }),
  valueOf: ({ kind, detail }) => (kind === '' ? null : { kind, detail: detail.trim() }),
  problems: ({ kind }) => (kind === '' ? [{ part: '', message: 'Choose one, or “Not known”.' }] : []),
};

export interface OutOfCountryBoxes {
  readonly planned: Answer | '';
  readonly destination: string;
  readonly notice: string;
}

export const OUT_OF_COUNTRY: DetailShape<'outOfCountry', OutOfCountryBoxes> = {
  boxesOf: (value) => ({
    planned: value?.planned ?? '',
    destination: value?.destination ?? '',
    notice: value === null || value.noticeGivenOn === null ? '' : formatCuiDate(value.noticeGivenOn),
  }),
  valueOf: ({ planned, destination, notice }) => {
    if (planned === '') return null;
    const isPlanned = planned === 'yes';
    return {
      planned,
      destination: isPlanned ? destination.trim() : '',
      noticeGivenOn: isPlanned ? readTypedDate(notice, LATEST_YEAR) : null,
    };
  },
  problems: ({ planned, notice }) => {
    if (planned === '') return [{ part: '', message: 'Choose one, or “Not known”.' }];
    return planned === 'yes' && notice.trim() !== '' && readTypedDate(notice, LATEST_YEAR) === null
      ? [{ part: 'notice', message: 'Write the date as day, month and year, such as 18-Nov-2026.' }]
      : [];
  },
};

export interface DonationBoxes {
  readonly considered: Donation['considered'] | '';
  readonly detail: string;
}

export const DONATION: DetailShape<'donation', DonationBoxes> = {
  boxesOf: (value) => ({ considered: value?.considered ?? '', detail: value?.detail ?? '' }),
  valueOf: ({ considered, detail }) => (considered === '' ? null : { considered, detail: detail.trim() }),
  problems: ({ considered }) =>
    considered === '' ? [{ part: '', message: 'Choose one, or “Not known”.' }] : [],
};
