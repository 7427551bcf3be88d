import type { CaseKind } from '../../../contract/for-window.ts';
import { CASE_KINDS } from '../../../contract/for-window.ts';
import { Checkbox } from '../../components/checkbox.tsx';
import { Notice } from '../../components/notice.tsx';
import { RadioGroup } from '../../components/radio-group.tsx';
import { TextField } from '../../components/text-field.tsx';
import { TimeField } from '../../components/time-field.tsx';
import { readTypedTime } from '../../format/typed-time.ts';
import { ageInWords } from '../../../contract/words/age-words.ts';
import { FIELD_WORDS } from '../../../contract/words/detail-words.ts';
import { CASE_KIND_HINTS, CASE_KIND_WORDS } from '../../../contract/words/wider-words.ts';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { setAsideCauses } from '../../../contract/words/set-aside.ts';
import { Overtaken } from '../overtaken.tsx';
import type { FieldProps } from './detail-fields.tsx';
import { DetailsGroup } from './details-group.tsx';
import { kindByAge } from './kind-by-age.ts';
import { type DetailShape, useDetail } from './use-detail.ts';
import { type NotKnown, useNotKnown } from './use-not-known.ts';

const KIND: DetailShape<'caseKind', { readonly kind: CaseKind | '' }> = {
  boxesOf: (value) => ({ kind: value ?? '' }),
  valueOf: ({ kind }) => (kind === '' ? null : kind),
  problems: () => [],
};

interface BirthBoxes {
  readonly place: string;
  readonly time: string;
}

const BIRTH: DetailShape<'birth', BirthBoxes> = {
  boxesOf: (value) => ({ place: value?.place ?? '', time: value?.at ?? '' }),
  valueOf: ({ place, time }) => ({ place: place.trim(), at: readTypedTime(time) }),
  problems: ({ time }) =>
    time.trim() !== '' && readTypedTime(time) === null
      ? [{ part: 'time', message: 'Write the time on the 24-hour clock, such as 09:40.' }]
      : [],
};

const KINDS = CASE_KINDS.map((value) => ({
  value,
  label: CASE_KIND_WORDS[value],
  hint: CASE_KIND_HINTS[value],
}));
const MAY_BE_UNKNOWN = ['birth'] as const;

/** Which certificate and which cause lines the case has. Rule KIND-1. */
export function KindGroup() {
  const kind = useDetail('caseKind', KIND);
  const birth = useDetail('birth', BIRTH);
  const notKnown = useNotKnown('kind', MAY_BE_UNKNOWN);
  const isNeonatal = kind.boxes.kind === 'under-28-days';
  return (
    <DetailsGroup
      id="details-kind"
      title="Kind of case"
      what="kind of case"
      details={[kind, birth, notKnown]}
    >
      {(problemOf) => (
        <>
          <Overtaken of={kind.mine} />
          <div id={kind.idOf('')} tabIndex={-1}>
            <RadioGroup
              label={FIELD_WORDS.caseKind}
              hint={kind.said}
              choices={KINDS}
              value={kind.boxes.kind === '' ? null : kind.boxes.kind}
              onChange={(chosen) => kind.set({ kind: chosen })}
            />
          </div>
          <KindNotices chosen={kind.boxes.kind} />
          {(isNeonatal || birth.mine.recorded !== null) && (
            <BirthDetail detail={birth} problemOf={problemOf} notKnown={notKnown} />
          )}
        </>
      )}
    </DetailsGroup>
  );
}

/** What the dates say where it is another kind, and what becomes of cause lines that no longer apply. */
function KindNotices({ chosen }: { readonly chosen: CaseKind | '' }) {
  const { view } = useCase();
  const byAge = kindByAge(view.ageAtDeath);
  const isNeonatal = chosen === 'under-28-days';
  const aside = setAsideCauses(view.case, isNeonatal);
  return (
    <>
      {view.ageAtDeath !== null && byAge !== null && byAge !== (chosen === '' ? 'adult' : chosen) && (
        <Notice tone="info" title={`By its dates the age at death is ${ageInWords(view.ageAtDeath)}`}>
          That is the age of “{CASE_KIND_WORDS[byAge]}”. Check the dates or the kind of case; neither is
          changed for you.
        </Notice>
      )}
      {aside.length > 0 && (
        <Notice tone="info" announced="politely" title="Nothing is lost by changing the kind">
          {isNeonatal
            ? 'The cause in lines 1a to 2 is set aside. It stays in the record and can be read under Cause of death; it counts again if the kind is changed back.'
            : 'The cause in lines a to e is set aside. It stays in the record and can be read under Cause of death; it counts again if the kind is changed back.'}
        </Notice>
      )}
    </>
  );
}

/** Which part of a birth has no answer yet: "not known" speaks of that part alone. */
function emptyPartOf({ place, time }: BirthBoxes): string | null {
  if (place.trim() === '') return time.trim() === '' ? 'Place and time of birth' : 'Place of birth';
  return time.trim() === '' ? 'Time of birth' : null;
}

function BirthDetail(props: FieldProps<'birth', BirthBoxes> & { readonly notKnown: NotKnown }) {
  const { detail, notKnown, problemOf } = props;
  const { place, time } = detail.boxes;
  const emptyPart = emptyPartOf(detail.boxes);
  const set = (change: Partial<BirthBoxes>): void => {
    detail.set(change);
    notKnown.set('birth', false);
  };
  return (
    <div className={cls('with-choice')}>
      <Overtaken of={detail.mine} />
      <div className={cls('inline')}>
        <TextField
          id={detail.idOf('')}
          label="Place of birth"
          hint={detail.said}
          maxLength={200}
          value={place}
          onChange={(event) => set({ place: event.target.value })}
        />
        <TimeField
          id={detail.idOf('time')}
          label="Time of birth"
          hint="For the age in days, hours and minutes"
          optional
          text={time}
          error={problemOf(detail.idOf('time'))}
          onChange={(typed) => set({ time: typed })}
        />
      </div>
      {emptyPart !== null && (
        <Checkbox
          label={`${emptyPart} not known`}
          isChecked={notKnown.isTicked('birth')}
          onChange={(isTicked) => notKnown.set('birth', isTicked)}
        />
      )}
    </div>
  );
}
