import type { Answer, CircumstanceName } from '../../../contract/for-window.ts';
import { CIRCUMSTANCE_FACTS } from '../../../contract/for-window.ts';
import { formatCuiDate } from '../../../contract/words/cui-date.ts';
import { readTypedDate } from '../../format/typed-date.ts';
import { LATEST_YEAR } from '../moment-fields.tsx';
import { type DetailBoxes, type DetailShape, useDetail } from './use-detail.ts';

interface CircumstanceBoxes {
  readonly answer: Answer | '';
  readonly detail: string;
  readonly day: string;
}

type Shape = DetailShape<CircumstanceName, CircumstanceBoxes>;
export type CircumstanceDetail = DetailBoxes<CircumstanceName, CircumstanceBoxes>;

const boxesOf: Shape['boxesOf'] = (value) => ({
  answer: value?.answer ?? '',
  detail: value?.detail ?? '',
  day: value === null || value.on === null ? '' : formatCuiDate(value.on),
});

const valueOf: Shape['valueOf'] = ({ answer, detail, day }) => {
  if (answer === '') return null;
  const isYes = answer === 'yes';
  return {
    answer,
    detail: isYes ? detail.trim() : '',
    on: isYes ? readTypedDate(day, LATEST_YEAR) : null,
  };
};

/** One circumstance with its boxes. What is written beside a yes is not recorded with another answer. */
function useCircumstance(name: CircumstanceName): CircumstanceDetail {
  const { day: asked } = CIRCUMSTANCE_FACTS[name];
  return useDetail<CircumstanceName, CircumstanceBoxes>(name, {
    boxesOf,
    valueOf,
    problems: ({ answer, day }) =>
      answer === 'yes' && day.trim() !== '' && readTypedDate(day, LATEST_YEAR) === null
        ? [{ part: 'day', message: `${asked ?? 'Day'}: write day, month and year, such as 18-Nov-2026.` }]
        : [],
  });
}

/** Every circumstance, each a draft of its own. */
export function useCircumstances(): Readonly<Record<CircumstanceName, CircumstanceDetail>> {
  return {
    fall: useCircumstance('fall'),
    injury: useCircumstance('injury'),
    selfHarm: useCircumstance('selfHarm'),
    violence: useCircumstance('violence'),
    substance: useCircumstance('substance'),
    workRelatedHarm: useCircumstance('workRelatedHarm'),
    procedure: useCircumstance('procedure'),
    medicineIncident: useCircumstance('medicineIncident'),
    deviceIncident: useCircumstance('deviceIncident'),
    healthcareInfection: useCircumstance('healthcareInfection'),
    neglect: useCircumstance('neglect'),
    safeguardingConcern: useCircumstance('safeguardingConcern'),
    stateDetention: useCircumstance('stateDetention'),
    deprivationOfLiberty: useCircumstance('deprivationOfLiberty'),
    learningDisabilityOrAutism: useCircumstance('learningDisabilityOrAutism'),
    severeMentalIllness: useCircumstance('severeMentalIllness'),
    identityDoubt: useCircumstance('identityDoubt'),
  };
}
