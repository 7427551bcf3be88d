/**
 * One circumstance in which a registered medical practitioner notifies the senior coroner of a death.
 *
 * `label` is our wording, not the instrument's. `lettering` says whether the letter of the paragraph was checked
 * against the amended text; rule REF-10 in docs/rules.md says what is still to be checked.
 */
interface NotificationGround {
  readonly paragraph: string;
  readonly label: string;
  readonly lettering: 'confirmed' | 'unconfirmed';
}

/** The codes in the order of the regulation. */
export const GROUND_CODES = [
  'a-i',
  'a-ii',
  'a-iii',
  'a-iv',
  'a-v',
  'a-vi',
  'a-vii',
  'a-viii',
  'a-ix',
  'b',
  'c',
  'd',
  'e',
  'f',
  'g',
] as const;
export type GroundCode = (typeof GROUND_CODES)[number];

/** The closed list of grounds of regulation 3(1), Notification of Deaths Regulations 2019. No local grounds are added. */
export const NOTIFICATION_GROUNDS = {
  'a-i': {
    paragraph: '3(1)(a)(i)',
    label: 'Poisoning, including by an otherwise harmless substance',
    lettering: 'confirmed',
  },
  'a-ii': {
    paragraph: '3(1)(a)(ii)',
    label: 'Exposure to, or contact with, a toxic substance',
    lettering: 'confirmed',
  },
  'a-iii': {
    paragraph: '3(1)(a)(iii)',
    label: 'Use of a medicinal product, controlled drug or psychoactive substance',
    lettering: 'confirmed',
  },
  'a-iv': { paragraph: '3(1)(a)(iv)', label: 'Violence', lettering: 'confirmed' },
  'a-v': { paragraph: '3(1)(a)(v)', label: 'Trauma or injury', lettering: 'confirmed' },
  'a-vi': { paragraph: '3(1)(a)(vi)', label: 'Self-harm', lettering: 'confirmed' },
  'a-vii': { paragraph: '3(1)(a)(vii)', label: 'Neglect, including self-neglect', lettering: 'confirmed' },
  'a-viii': {
    paragraph: '3(1)(a)(viii)',
    label: 'A treatment or procedure of a medical or similar nature',
    lettering: 'confirmed',
  },
  'a-ix': {
    paragraph: '3(1)(a)(ix)',
    label: 'Injury or disease attributable to any employment held in life',
    lettering: 'confirmed',
  },
  b: { paragraph: '3(1)(b)', label: 'Unnatural death not within paragraph (a)', lettering: 'confirmed' },
  c: {
    paragraph: '3(1)(c)',
    label: 'Cause of death unknown after reasonable steps by an attending practitioner',
    lettering: 'confirmed',
  },
  d: {
    paragraph: '3(1)(d)',
    label: 'Death in custody or otherwise in state detention',
    lettering: 'confirmed',
  },
  e: { paragraph: '3(1)(e)', label: 'No attending practitioner', lettering: 'unconfirmed' },
  f: {
    paragraph: '3(1)(f)',
    label: 'Attending practitioner not available within a reasonable time',
    lettering: 'unconfirmed',
  },
  g: {
    paragraph: '3(1)(g)',
    label: 'Identity of the deceased not ascertained after reasonable steps',
    lettering: 'confirmed',
  },
} as const satisfies Readonly<Record<GroundCode, NotificationGround>>;
