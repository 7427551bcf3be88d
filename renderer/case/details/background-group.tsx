import type { Ethnicity } from '../../../contract/for-window.ts';
import { ETHNICITIES, ETHNICITY_CODES } from '../../../contract/for-window.ts';
import { RadioGroup } from '../../components/radio-group.tsx';
import { FIELD_WORDS } from '../../../contract/words/detail-words.ts';
import { cls } from '../case-classes.ts';
import { Overtaken } from '../overtaken.tsx';
import { type FieldProps, TextDetail } from './detail-fields.tsx';
import { DetailsGroup } from './details-group.tsx';
import { TEXT } from './shapes.ts';
import { type DetailShape, useDetail } from './use-detail.ts';
import { useNotKnown } from './use-not-known.ts';

interface EthnicityBoxes {
  /** The first of the two steps; empty while nothing is chosen. */
  readonly group: string;
  readonly ethnicity: Ethnicity | '';
}

const ETHNICITY: DetailShape<'ethnicity', EthnicityBoxes> = {
  boxesOf: (value) => ({ group: value === null ? '' : ETHNICITIES[value].group, ethnicity: value ?? '' }),
  valueOf: ({ ethnicity }) => (ethnicity === '' ? null : ethnicity),
  problems: ({ ethnicity }) =>
    ethnicity === '' ? [{ part: 'choice', message: 'Choose one of the group, or “Not known”.' }] : [],
};

const GROUPS = [...new Set(ETHNICITY_CODES.map((code) => ETHNICITIES[code].group))].map((group) => ({
  value: group,
  label: group === 'Not given' ? 'Not stated or not known' : group,
}));
const MAY_BE_UNKNOWN = ['faith'] as const;

/** Ethnicity and faith, as the person's own record gives them. */
export function BackgroundGroup() {
  const ethnicity = useDetail('ethnicity', ETHNICITY);
  const faith = useDetail('faith', TEXT);
  const notKnown = useNotKnown('background', MAY_BE_UNKNOWN);
  return (
    <DetailsGroup
      id="details-background"
      title="Ethnicity and faith"
      what="ethnicity and faith"
      details={[ethnicity, faith, notKnown]}
    >
      {(problemOf) => (
        <>
          <EthnicityDetail detail={ethnicity} problemOf={problemOf} />
          <TextDetail detail={faith} problemOf={problemOf} maxLength={200} notKnown={notKnown} />
        </>
      )}
    </DetailsGroup>
  );
}

/** The certificate's list in two steps. The NHS code follows from the choice and is never typed. Rule ETH-1. */
function EthnicityDetail({ detail, problemOf }: FieldProps<'ethnicity', EthnicityBoxes>) {
  const { group, ethnicity } = detail.boxes;
  const inGroup = ETHNICITY_CODES.filter((code) => ETHNICITIES[code].group === group).map((code) => ({
    value: code,
    label: ETHNICITIES[code].label,
  }));
  return (
    <div className={cls('stack')} id={detail.idOf('')} tabIndex={-1}>
      <Overtaken of={detail.mine} />
      <RadioGroup
        label="Ethnic group"
        hint={`As the person stated it for their own record. ${detail.said}`}
        choices={GROUPS}
        value={GROUPS.find(({ value }) => value === group)?.value ?? null}
        onChange={(chosen) => detail.set({ group: chosen, ethnicity: '' })}
      />
      {inGroup.length > 0 && (
        <div id={detail.idOf('choice')} tabIndex={-1}>
          <RadioGroup
            label={FIELD_WORDS.ethnicity}
            choices={inGroup}
            value={ethnicity === '' ? null : ethnicity}
            error={problemOf(detail.idOf('choice'))}
            onChange={(chosen) => detail.set({ ethnicity: chosen })}
          />
        </div>
      )}
      {ethnicity !== '' && (
        <p className={cls('soft')}>
          NHS Data Dictionary code {ETHNICITIES[ethnicity].nhsCode}, derived from the choice
        </p>
      )}
    </div>
  );
}
