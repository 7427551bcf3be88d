import type { Choice } from '../../components/select.tsx';

/** The circumstances in which an examiner is not independent enough, in our own words. Regulation 6. */
export const CONFLICT_WORDS = {
  married: 'Married or in a civil partnership, now or before',
  lived: 'Lives or lived together as if so',
  family: 'Close relative',
  money: 'A money interest in the estate',
  business: 'Partnership or business tie',
  care: 'Gave care, or was the attending practitioner',
  other: 'Another tie',
} as const;
export type Conflict = keyof typeof CONFLICT_WORDS;

/** Against whom the test is put. */
export const TIED_TO_WORDS = {
  deceased: 'The person who died',
  practitioner: 'The attending practitioner',
  'other-practitioner': 'Another practitioner concerned',
} as const;
export type TiedTo = keyof typeof TIED_TO_WORDS;

export interface ConflictBoxes {
  readonly conflict: Conflict | '';
  readonly tiedTo: TiedTo | '';
  readonly detail: string;
}

/** The circumstance as it goes into the record and into the notice; null while it is not said. */
export function circumstanceWords({ conflict, detail, tiedTo }: ConflictBoxes): string | null {
  if (conflict === '' || tiedTo === '') return null;
  if (conflict === 'other' && detail.trim() === '') return null;
  const said = `${CONFLICT_WORDS[conflict]}. Towards: ${TIED_TO_WORDS[tiedTo].toLowerCase()}.`;
  return detail.trim() === '' ? said : `${said} ${detail.trim()}`;
}

export const INDEPENDENCE_CHOICES: readonly Choice<'yes' | 'no'>[] = [
  {
    value: 'yes',
    label: 'I am independent',
    hint: 'I gave no care to this person, and neither kinship, work nor money ties me to them or to those who did.',
  },
  {
    value: 'no',
    label: 'I am not independent',
    hint: 'Your work on the case stops. What you recorded stays, and another medical examiner takes it on.',
  },
];
