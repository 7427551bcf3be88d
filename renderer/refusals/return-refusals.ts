const AS_IT_WAS = 'The record is as it was.';

/** What was refused about frozen returns. */
export const RETURN_REFUSALS = {
  'frozen-return-not-found': () => ({
    title: 'There is no such frozen return',
    safe: AS_IT_WAS,
    todo: 'Choose one from the list of frozen returns.',
    details: [],
  }),
  'returns-not-comparable': () => ({
    title: 'These two returns cannot be compared',
    safe: AS_IT_WAS,
    todo: 'Compare two over the same days, by the same day of a case, the earlier one first.',
    details: [],
  }),
} as const;
