/** Attributes of a box whose words must stay exactly as they were typed or dictated. */
export const VERBATIM = {
  spellCheck: false,
  autoComplete: 'off',
  autoCorrect: 'off',
  autoCapitalize: 'off',
  'data-verbatim': '',
} as const;
