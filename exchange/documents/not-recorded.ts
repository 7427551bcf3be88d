/** What a reader sees where the office has no answer. Rule REF-11. */
export const NOT_RECORDED = 'Not recorded';
