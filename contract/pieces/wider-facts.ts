import { z } from 'zod';
import type { CircumstanceName } from '../../domain/case/circumstance-facts.ts';
import { ETHNICITY_CODES } from '../../domain/case/ethnicity.ts';
import { ADMISSION_ROUTES, CASE_KINDS, DISPOSAL_KINDS } from '../../domain/case/wider-facts.ts';
import {
  CERTIFICATE_FORMS,
  POST_MORTEM_ANSWERS,
  PREGNANCY_ANSWERS,
} from '../../domain/certification/certificate.ts';
import { MAY_BE_TOLD } from '../../domain/contacts/contact.ts';
import { briefText, causeText, requiredName, requiredSentence, sentence, shortText } from './texts.ts';
import { civilDate, timeOfDay } from './times.ts';

const answer = z.enum(['yes', 'no', 'not-known']);

export const hospitalNumbers = z.array(z.strictObject({ hospital: shortText, number: shortText })).max(10);
export const workHistory = z
  .array(z.strictObject({ job: shortText, exposures: sentence, years: shortText }))
  .max(30);
export const ethnicity = z.enum(ETHNICITY_CODES);
export const implants = z.strictObject({ fitted: answer, devices: sentence, removed: answer.nullable() });
export const disposal = z.strictObject({ kind: z.enum(DISPOSAL_KINDS), detail: sentence });
export const outOfCountry = z.strictObject({
  planned: answer,
  destination: shortText,
  noticeGivenOn: civilDate.nullable(),
});
export const donation = z.strictObject({
  considered: z.enum(['organs', 'tissue', 'both', 'none', 'not-known']),
  detail: sentence,
});
export const admission = z.strictObject({
  on: civilDate.nullable(),
  at: timeOfDay.nullable(),
  route: z.enum(ADMISSION_ROUTES),
  reason: sentence,
});
const circumstanceFact = z.strictObject({ answer, detail: briefText, on: civilDate.nullable() });
export const circumstanceFacts = {
  fall: circumstanceFact,
  injury: circumstanceFact,
  selfHarm: circumstanceFact,
  violence: circumstanceFact,
  substance: circumstanceFact,
  workRelatedHarm: circumstanceFact,
  procedure: circumstanceFact,
  medicineIncident: circumstanceFact,
  deviceIncident: circumstanceFact,
  healthcareInfection: circumstanceFact,
  neglect: circumstanceFact,
  safeguardingConcern: circumstanceFact,
  stateDetention: circumstanceFact,
  deprivationOfLiberty: circumstanceFact,
  learningDisabilityOrAutism: circumstanceFact,
  severeMentalIllness: circumstanceFact,
  identityDoubt: circumstanceFact,
} as const satisfies Record<CircumstanceName, unknown>;
export const caseKind = z.enum(CASE_KINDS);
export const birth = z.strictObject({ place: shortText, at: timeOfDay.nullable() });
export const reasoning = z.strictObject({ sentence: requiredSentence });

export const neonatalCause = z.strictObject({
  lineA: causeText,
  lineB: causeText,
  lineC: causeText,
  lineD: causeText,
  lineE: causeText,
});

/** The parts of a certificate; the cause lines are put in by whoever knows their shape. */
// What it returns is the schema itself; written out, its type would say the lines below a second time.
// oxlint-disable-next-line typescript/explicit-module-boundary-types
export function certificateOf<Cause extends z.ZodType>(causeOfDeath: Cause) {
  return z.strictObject({
    form: z.enum(CERTIFICATE_FORMS),
    reference: shortText,
    issuedOn: civilDate,
    cause: causeOfDeath.nullable(),
    neonatalCause: neonatalCause.nullable(),
    certifierName: requiredName,
    certifierQualification: shortText,
    certifierGmcNumber: z.string().max(10).nullable(),
    postMortem: z.enum(POST_MORTEM_ANSWERS),
    moreInformationLater: z.boolean(),
    employment: z.enum(['yes', 'no']).nullable(),
    pregnancy: z.enum(PREGNANCY_ANSWERS).nullable(),
    pregnancyContributed: answer.nullable(),
    implantsFitted: z.enum(['yes', 'no']),
    implantDetail: sentence,
    implantsRemoved: z.enum(['yes', 'no']).nullable(),
  });
}

export const contact = z.strictObject({
  contactId: z.uuid(),
  name: requiredName,
  relationship: shortText,
  phone: shortText,
  email: shortText,
  address: sentence,
  isNextOfKin: z.boolean(),
  mayRegister: answer,
  mayBeTold: z.enum(MAY_BE_TOLD),
  presentAtDeath: answer,
  informedOfDeath: answer,
  language: shortText,
  interpreterNeeded: z.boolean(),
  signLanguage: z.boolean(),
  otherNeeds: sentence,
  bestTimes: sentence,
  doNotContact: z.boolean(),
});
