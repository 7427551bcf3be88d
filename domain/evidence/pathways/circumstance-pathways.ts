import type { CircumstanceName } from '../../case/circumstance-facts.ts';
import { answeredYes } from '../circumstances/recorded-facts.ts';
import type { SeenIn } from '../raised.ts';
import { inTimeOrder } from '../seen-in.ts';
import type { Pathway, PathwayFacts } from './pathway.ts';

const BOTH = ['england', 'wales'] as const;
const ENGLAND = ['england'] as const;
const ADULT_FROM_YEARS = 18;

/** Pathways that a circumstance of the death calls for. */
export const CIRCUMSTANCE_PATHWAYS: readonly Pathway[] = [
  {
    rule: 'PATH-7',
    countries: ENGLAND,
    says: 'A learning disability or autism is recorded. Has the death been notified for its national review?',
    basis: 'LeDeR: people from 18 years with a learning disability or autism; anybody may notify',
    calledForBy: ({ onCase, years }) =>
      years !== null && years < ADULT_FROM_YEARS ? [] : answeredYes(onCase, 'learningDisabilityOrAutism'),
  },
  {
    rule: 'PATH-8',
    countries: ENGLAND,
    says: 'A learning disability or a severe mental illness is recorded. Is a case record review asked for?',
    basis: 'Learning from Deaths, National Quality Board 2017',
    calledForBy: ({ onCase }) =>
      inTimeOrder([
        ...answeredYes(onCase, 'learningDisabilityOrAutism'),
        ...answeredYes(onCase, 'severeMentalIllness'),
      ]),
  },
  {
    rule: 'PATH-9',
    countries: BOTH,
    says: 'Detention or restricted liberty is recorded. Has the organisation that held the person been told, so that it can look into the care?',
    basis: 'Patient Safety Incident Response Framework in England; rule of this office in Wales',
    calledForBy: ({ onCase }) =>
      inTimeOrder([...answeredYes(onCase, 'stateDetention'), ...answeredYes(onCase, 'deprivationOfLiberty')]),
  },
  {
    rule: 'PATH-10',
    countries: BOTH,
    says: 'A safeguarding concern or neglect is recorded. Does the safeguarding team know of the death?',
    basis: 'Rule of this office; in Wales the Safeguarding Board may ask the examiner for what they know',
    calledForBy: ({ onCase }) =>
      inTimeOrder([...answeredYes(onCase, 'safeguardingConcern'), ...answeredYes(onCase, 'neglect')]),
  },
  {
    rule: 'PATH-11',
    countries: BOTH,
    says: 'Something went wrong with a medicine or a device. Has it been reported as a patient safety incident, and to the medicines regulator where it should be?',
    basis: 'Rule of this office: the organisation’s own incident reporting, and the Yellow Card scheme',
    calledForBy: ({ onCase }) =>
      inTimeOrder([...answeredYes(onCase, 'medicineIncident'), ...answeredYes(onCase, 'deviceIncident')]),
  },
  {
    rule: 'PATH-12',
    countries: BOTH,
    says: 'A healthcare-associated infection is recorded. Does the infection prevention team know of the death?',
    basis: 'Rule of this office: reporting through the organisation’s infection prevention team',
    calledForBy: only('healthcareInfection'),
  },
];

function only(name: CircumstanceName) {
  return ({ onCase }: PathwayFacts): readonly SeenIn[] => answeredYes(onCase, name);
}
