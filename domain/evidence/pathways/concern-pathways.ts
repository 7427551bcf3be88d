import { inTimeOrder, seenInField, seenInItem } from '../seen-in.ts';
import type { Pathway, PathwayFacts } from './pathway.ts';

const LEARNING_FROM_DEATHS = 'Learning from Deaths, National Quality Board 2017';
const MORTALITY_REVIEW = 'Rule of this office: the health board’s own mortality review';

/** What is asked where a record calls for a review of the care; the two countries have different names for it. */
function review(rule: string, why: string, calledForBy: Pathway['calledForBy']): readonly Pathway[] {
  return [
    {
      rule,
      countries: ['england'],
      says: `${why} Is a case record review asked for?`,
      basis: LEARNING_FROM_DEATHS,
      calledForBy,
    },
    {
      rule,
      countries: ['wales'],
      says: `${why} Is the health board’s mortality review asked for?`,
      basis: MORTALITY_REVIEW,
      calledForBy,
    },
  ];
}

/** Pathways that a concern, or a death that nobody expected, calls for. */
export const CONCERN_PATHWAYS: readonly Pathway[] = [
  ...review('PATH-4', 'The bereaved raised a concern.', bereavedConcern),
  ...review('PATH-5', 'Staff or an examiner raised a concern.', staffConcern),
  ...review('PATH-6', 'The death was not expected.', notExpected),
];

function bereavedConcern({ onCase }: PathwayFacts) {
  const said = onCase.conversations.filter(
    ({ content }) => content.with === 'bereaved' && content.concernRaised,
  );
  const raised = onCase.concerns.filter(
    ({ content }) => content.source === 'bereaved' && content.conversation === null,
  );
  return inTimeOrder([
    ...said.map((item) => seenInItem(item, 'conversation', item.content.said)),
    ...raised.map((item) => seenInItem(item, 'concern', item.content.narrative)),
  ]);
}

const BY_STAFF = ['staff', 'attending-practitioner', 'medical-examiner'];

function staffConcern({ onCase }: PathwayFacts) {
  return onCase.concerns
    .filter(({ content }) => content.category !== 'good-care' && BY_STAFF.includes(content.source))
    .map((item) => seenInItem(item, 'concern', item.content.narrative));
}

function notExpected({ onCase }: PathwayFacts) {
  const { review: reviewed } = onCase.fields;
  return reviewed?.value.circumstances === 'unexpected'
    ? [seenInField(reviewed, 'review', 'not expected')]
    : [];
}
