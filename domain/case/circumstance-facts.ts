import type { CivilDate } from '../shared/time.ts';
import type { Answer } from './wider-facts.ts';

/**
 * The answer to one question about the circumstances of a death. Until somebody answers there is no value: silence is
 * not "no", and "not known" is an answer. Rule CIRC-1.
 */
export interface CircumstanceFact {
  readonly answer: Answer;
  /** What is known of it, in the words of whoever recorded it; may be empty. */
  readonly detail: string;
  /** The day on which it happened or began; null where it is not asked for or not known. */
  readonly on: CivilDate | null;
}

interface CircumstanceQuestion {
  readonly about: 'what-happened' | 'care' | 'person';
  readonly question: string;
  /** What counts, and what does not. */
  readonly hint: string;
  /** What the day is called where one is asked for; otherwise null. */
  readonly day: string | null;
}

/**
 * What is asked about every death, in this order. The answers bear on the questions about the coroner and about
 * governance; which of them means what is for rules to say, not for this list. Pregnancy is not among them: the
 * certificate asks it.
 */
export const CIRCUMSTANCE_FACTS = {
  fall: {
    about: 'what-happened',
    question: 'Did the person fall?',
    hint: 'Any fall that may bear on the death, however long ago, injured or not',
    day: 'Day of the fall',
  },
  injury: {
    about: 'what-happened',
    question: 'Was there another injury?',
    hint: 'Fracture, head injury, burn, drowning, choking, road collision; however long ago',
    day: 'Day of the injury',
  },
  selfHarm: {
    about: 'what-happened',
    question: 'Did the person harm themselves?',
    hint: 'Any self-harm that may bear on the death, whatever was intended',
    day: 'Day of the self-harm',
  },
  violence: {
    about: 'what-happened',
    question: 'Was there violence?',
    hint: 'Assault, restraint or other harm by somebody, or a suspicion of it',
    day: 'Day of the violence',
  },
  substance: {
    about: 'what-happened',
    question: 'Was poison, a drug or alcohol involved?',
    hint: 'Poison, toxic exposure, overdose, illicit drugs, intoxication. Not long-term illness from alcohol or smoking',
    day: 'Day it was taken or met with',
  },
  workRelatedHarm: {
    about: 'what-happened',
    question: 'May work have caused illness or injury?',
    hint: 'Asbestos, dusts, chemicals, an accident at work; any job held in life',
    day: null,
  },
  procedure: {
    about: 'care',
    question: 'Was there an operation or invasive procedure?',
    hint: 'Surgery, anaesthetic, endoscopy, line, drain, transfusion; in the last illness, or earlier if it may bear on the death',
    day: 'Day of the procedure',
  },
  medicineIncident: {
    about: 'care',
    question: 'Did something go wrong with a medicine?',
    hint: 'Given in error, wrong dose, left out, or an adverse reaction',
    day: 'Day of the incident',
  },
  deviceIncident: {
    about: 'care',
    question: 'Did a device or equipment fail?',
    hint: 'Implant, pump, ventilator, feeding tube, hoist, bed rail; also used wrongly',
    day: 'Day of the incident',
  },
  healthcareInfection: {
    about: 'care',
    question: 'Was there a healthcare-associated infection?',
    hint: 'MRSA, C. difficile, infected wound, line or catheter, an outbreak where the person was cared for',
    day: 'Day it was found',
  },
  neglect: {
    about: 'care',
    question: 'Are there signs of neglect?',
    hint: 'By others or by the person: pressure damage, malnutrition, dehydration, hypothermia. Not a documented, informed choice',
    day: null,
  },
  safeguardingConcern: {
    about: 'care',
    question: 'Was there a safeguarding concern?',
    hint: 'A referral or enquiry about the person, open or closed',
    day: null,
  },
  stateDetention: {
    about: 'person',
    question: 'Was the person in custody or state detention?',
    hint: 'Prison, police, immigration, or detained under the Mental Health Act; also on leave from it',
    day: 'Since',
  },
  deprivationOfLiberty: {
    about: 'person',
    question: 'Was the person’s liberty restricted under an authorisation?',
    hint: 'Deprivation of liberty safeguards, or an order of the Court of Protection. Not state detention by itself',
    day: null,
  },
  learningDisabilityOrAutism: {
    about: 'person',
    question: 'Did the person have a learning disability or autism?',
    hint: 'Diagnosed, or plain from the records',
    day: null,
  },
  severeMentalIllness: {
    about: 'person',
    question: 'Did the person have a severe mental illness?',
    hint: 'Schizophrenia or another psychosis, bipolar disorder, severe depression',
    day: null,
  },
  identityDoubt: {
    about: 'person',
    question: 'Is it in doubt who the person was?',
    hint: 'No papers, nobody who knew them, or papers that differ',
    day: null,
  },
} as const satisfies Readonly<Record<string, CircumstanceQuestion>>;

export type CircumstanceName = keyof typeof CIRCUMSTANCE_FACTS;

// Object.keys loses the literal types that the table has.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
export const CIRCUMSTANCE_NAMES = Object.keys(CIRCUMSTANCE_FACTS) as readonly CircumstanceName[];

/** Each a field of the case by itself, so that two people who answer different ones never meet. */
export type CircumstanceFacts = { readonly [Name in CircumstanceName]: CircumstanceFact };
