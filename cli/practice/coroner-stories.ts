/** What made a death notifiable, one for each ground of the regulation. */
export const GROUND_STORIES = {
  'a-i': [
    'Drank cleaning fluid that had been put into a lemonade bottle.',
    'The bottle has been kept; the family had already moved it twice.',
  ],
  'a-ii': [
    'Carbon monoxide from a blocked flue: the neighbour’s alarm sounded first.',
    'Carboxyhaemoglobin was 41 per cent on arrival.',
  ],
  'a-iii': [
    'Bleeding on apixaban, at a dose that had not been lowered when the kidneys failed.',
    'Pharmacy letter of the week before asks for a change that was not made.',
  ],
  'a-iv': [
    'An unexplained bruise to the jaw and a broken rib; a door, it was said.',
    'The police have been told and have given a log number.',
  ],
  'a-v': [
    'Fell on the stairs nine days before and broke a hip.',
    'The operation went well; pneumonia followed.',
  ],
  'a-vi': [
    'An overdose of paracetamol, with a letter to the family.',
    'Known to the crisis team, last seen two days before.',
  ],
  'a-vii': [
    'Lay on the floor at home for about three days before being found.',
    'Carers’ visits had been suspended in error.',
  ],
  'a-viii': [
    'A tear of the bowel during a colonoscopy, found the next day.',
    'Consent form and risk are documented.',
  ],
  'a-ix': [
    'Mesothelioma; lagged pipes in a power station from 1968 to 1979.',
    'A claim had been settled in life.',
  ],
  b: [
    'Found in the canal in the morning; no account of how.',
    'Not known to be unhappy; the dog was waiting on the towpath.',
  ],
  c: [
    'Collapsed at home at forty-four; nothing in the records explains it.',
    'The general practitioner cannot state a cause to the best of their belief.',
  ],
  d: [
    'Detained under section 3 of the Mental Health Act at the time of death.',
    'Observations were every fifteen minutes, and recorded.',
  ],
  e: [
    'Newly arrived from abroad; no doctor here had ever attended.',
    'A letter in translation was found among the papers.',
  ],
  f: [
    'The only doctor who attended is on leave until the end of the month and cannot be reached.',
    'The practice has tried by telephone and by message.',
  ],
  g: [
    'No papers, no telephone; called “John” by other people at the shelter.',
    'Fingerprints have been taken by the police.',
  ],
} as const;

export type GroundCode = keyof typeof GROUND_STORIES;
// Object.keys loses the literal types that the table has.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
export const GROUND_CODES = Object.keys(GROUND_STORIES) as readonly GroundCode[];

/** A ground with its reason, and what else was told of it. */
export interface GroundTold {
  readonly code: GroundCode;
  readonly told: readonly [reason: string, more: string];
}

/** What is told of a child under 28 days, whichever ground would be next for an adult. */
export const NEONATAL_GROUNDS: readonly GroundTold[] = [
  {
    code: 'a-viii',
    told: [
      'A line that was placed on the first day was found out of position on the last film.',
      'The unit has kept the films and the line.',
    ],
  },
  {
    code: 'c',
    told: [
      'The neonatal team cannot say which of two illnesses came first.',
      'The placenta and two cultures are still with the laboratory.',
    ],
  },
];
