import type { Admission } from '../../../contract/for-window.ts';
import { ADMISSION_ROUTES } from '../../../contract/for-window.ts';
import { Select } from '../../components/select.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { formatCuiDate } from '../../../contract/words/cui-date.ts';
import { readTypedDate } from '../../format/typed-date.ts';
import { readTypedTime } from '../../format/typed-time.ts';
import { ADMISSION_ROUTE_WORDS } from '../../../contract/words/wider-words.ts';
import { cls } from '../case-classes.ts';
import { LATEST_YEAR, MomentFields, type MomentBoxes, NO_MOMENT } from '../moment-fields.tsx';
import { Overtaken } from '../overtaken.tsx';
import type { FieldProps } from './detail-fields.tsx';
import type { DetailShape } from './use-detail.ts';

export interface AdmissionBoxes {
  readonly when: MomentBoxes;
  readonly route: Admission['route'] | '';
  readonly reason: string;
}

export const ADMISSION: DetailShape<'admission', AdmissionBoxes> = {
  boxesOf: (value) => ({
    when:
      value === null
        ? NO_MOMENT
        : { date: value.on === null ? '' : formatCuiDate(value.on), time: value.at ?? '' },
    route: value?.route ?? '',
    reason: value?.reason ?? '',
  }),
  valueOf: ({ when, route, reason }) =>
    route === ''
      ? null
      : {
          on: readTypedDate(when.date, LATEST_YEAR),
          at: readTypedTime(when.time),
          route,
          reason: reason.trim(),
        },
  problems: ({ when, route }) => [
    ...(route === '' ? [{ part: 'route', message: 'Choose how the person came in, or “Not known”.' }] : []),
    ...(when.date.trim() !== '' && readTypedDate(when.date, LATEST_YEAR) === null
      ? [{ part: 'when-date', message: 'Write the date as day, month and year, such as 18-Nov-2026.' }]
      : []),
    ...(when.time.trim() !== '' && readTypedTime(when.time) === null
      ? [{ part: 'when-time', message: 'Write the time on the 24-hour clock, such as 09:40.' }]
      : []),
  ],
};

const ROUTES = ADMISSION_ROUTES.map((value) => ({ value, label: ADMISSION_ROUTE_WORDS[value] }));

/** When, how and why the person came to the hospital. An empty date is recorded as not known. */
export function AdmissionDetail({ detail, problemOf }: FieldProps<'admission', AdmissionBoxes>) {
  const { when, route, reason } = detail.boxes;
  return (
    <div className={cls('group')} role="group" aria-labelledby={detail.idOf('label')}>
      <p className={cls('group-title')} id={detail.idOf('label')}>
        Admission to hospital
      </p>
      <p className={cls('soft')}>{detail.said}. An empty date or time is recorded as not known.</p>
      <Overtaken of={detail.mine} />
      <MomentFields
        id={detail.idOf('when')}
        what="Admitted"
        optional
        boxes={when}
        problemOf={problemOf}
        onChange={(boxes) => detail.set({ when: boxes })}
      />
      <div id={detail.idOf('route')} tabIndex={-1}>
        <Select
          label="How the person came in"
          choices={ROUTES}
          value={route === '' ? null : route}
          error={problemOf(detail.idOf('route'))}
          onChange={(chosen) => detail.set({ route: chosen })}
        />
      </div>
      <TextArea
        id={detail.idOf('reason')}
        label="Why the person was admitted"
        optional
        maxLength={2000}
        value={reason}
        onChange={(event) => detail.set({ reason: event.target.value })}
      />
    </div>
  );
}
