/** The places of a case, in the order of their keys: Alt+1 to Alt+9, then Alt+0. */
export const SECTIONS = [
  'questions',
  'cause',
  'scrutiny',
  'conversations',
  'details',
  'coroner',
  'certification',
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
  certification: 'Certification',
  governance: 'Governance',
  documents: 'Documents',
  timeline: 'Timeline',
} as const satisfies Record<Section, string>;

/** The digit that is pressed with Alt for a section: `1` to `9`, `0` for the tenth. */
export function digitOf(section: Section): string {
  return String((SECTIONS.indexOf(section) + 1) % 10);
}

/** The section that a key press asks for, or null. Reads the physical key, because Alt changes the letter on a Mac. */
export function sectionOfKey(event: {
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly code: string;
}): Section | null {
  if (!event.altKey || event.ctrlKey) return null;
  const [, digit] = /^(?:Digit|Numpad)([0-9])$/.exec(event.code) ?? [];
  return SECTIONS.find((section) => digitOf(section) === digit) ?? null;
}
