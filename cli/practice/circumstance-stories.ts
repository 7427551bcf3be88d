import type { CircumstanceName } from '../../contract/for-window.ts';
import type { GroundCode } from './coroner-stories.ts';

/** What is known of a circumstance, and how many days before the death it was; null where no day is known. */
export interface ToldCircumstance {
  readonly name: CircumstanceName;
  readonly detail: string;
  readonly daysBefore: number | null;
}

const told = (name: CircumstanceName, detail: string, daysBefore: number | null): ToldCircumstance => ({
  name,
  detail,
  daysBefore,
});

/** Found in many records, and by itself nothing that a coroner has to hear. */
export const ORDINARY_CIRCUMSTANCES: readonly ToldCircumstance[] = [
  told('fall', 'One fall at home in the spring, no injury, seen at the time.', 190),
  told('injury', 'Wrist broken as a young man, mended with a plate.', null),
  told('procedure', 'Cataract, left eye, under local anaesthetic. No trouble with it.', 41),
  told('medicineIncident', 'Rash after amoxicillin; stopped the same day and gone within the week.', 75),
  told('deviceIncident', 'Syringe driver alarmed and was changed within ten minutes.', 4),
  told('healthcareInfection', 'Norovirus on the ward; recovered before the last illness.', 23),
  told('safeguardingConcern', 'Enquiry two years ago about money, closed with a plan.', null),
  told('deprivationOfLiberty', 'Authorised for the care home until March.', null),
  told('learningDisabilityOrAutism', 'Mild learning disability; hospital passport seen.', null),
  told('severeMentalIllness', 'Bipolar disorder, well for many years on lithium.', null),
];

/** What the records say where a ground of the regulation is given; grounds that are no circumstance have none. */
export const CIRCUMSTANCE_OF_GROUND = {
  'a-i': told('substance', 'Cleaning fluid from a lemonade bottle.', 2),
  'a-ii': told('substance', 'Carbon monoxide from a blocked flue.', 1),
  'a-iii': told('medicineIncident', 'Apixaban, dose not lowered when the kidneys failed.', 3),
  'a-iv': told('violence', 'Bruise to the jaw and a broken rib, not explained.', null),
  'a-v': told('fall', 'On the stairs; hip broken.', 9),
  'a-vi': told('selfHarm', 'Paracetamol, with a letter to the family.', 2),
  'a-vii': told('neglect', 'On the floor for about three days; visits suspended in error.', null),
  'a-viii': told('procedure', 'Colonoscopy; tear of the bowel found the next day.', 6),
  'a-ix': told('workRelatedHarm', 'Lagged pipes in a power station, 1968 to 1979.', null),
  b: null,
  c: null,
  d: told('stateDetention', 'Section 3 of the Mental Health Act.', 240),
  e: null,
  f: null,
  g: told('identityDoubt', 'No papers; called “John” by people at the shelter.', null),
} as const satisfies Readonly<Record<GroundCode, ToldCircumstance | null>>;
