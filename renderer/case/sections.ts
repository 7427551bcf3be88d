/** The places of a case, in the order of their keys: Alt+1 to Alt+9. */
export const SECTIONS = [
  'questions',
  'cause',
  'scrutiny',
  'conversations',
  'details',
  'coroner',
  'governance',
  'documents',
  'timeline',
] as const;
export type Section = (typeof SECTIONS)[number];

export const SECTION_NAMES = {
  questions: 'Questions',
  cause: 'Cause of death',
  scrutiny: 'Scrutiny',
  conversations: 'Conversations',
  details: 'Details',
  coroner: 'Coroner',
  governance: 'Governance',
  documents: 'Documents',
  timeline: 'Timeline',
} as const satisfies Record<Section, string>;

/** The section that a key press asks for, or null. Reads the physical key, because Alt changes the letter on a Mac. */
export function sectionOfKey(event: {
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly code: string;
}): Section | null {
  if (!event.altKey || event.ctrlKey) return null;
  const [, digit] = /^(?:Digit|Numpad)([1-9])$/.exec(event.code) ?? [];
  return digit === undefined ? null : (SECTIONS[Number(digit) - 1] ?? null);
}
