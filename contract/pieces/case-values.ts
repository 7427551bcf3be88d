import { z } from 'zod';
import {
  CAUSE_ANSWERS,
  CIRCUMSTANCES,
  CORONER_ANSWERS,
  FIELD_NAMES,
  GOVERNANCE_ANSWERS,
  NO_CONVERSATION_REASONS,
  PLACE_KINDS,
} from '../../domain/case/fields.ts';
import { entryId, userId } from './ids.ts';
import { referralForm } from './referral-form.ts';
import {
  causeText,
  longText,
  longTextOrNull,
  nameText,
  requiredName,
  sentence,
  shortText,
  shortTextOrNull,
  typedGmcNumber,
} from './texts.ts';
import { civilDate, officeTime, timeOfDay } from './times.ts';
import {
  admission,
  birth,
  caseKind,
  certificateOf,
  circumstanceFacts,
  disposal,
  donation,
  ethnicity,
  hospitalNumbers,
  implants,
  neonatalCause,
  outOfCountry,
  reasoning,
  workHistory,
} from './wider-facts.ts';

const sex = z.enum(['female', 'male', 'other', 'not-known']);
const knownDate = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('known'), on: civilDate }),
  z.strictObject({ kind: z.literal('not-known') }),
]);
const knownNhsNumber = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('known'), digits: z.string().regex(/^\d{10}$/) }),
  z.strictObject({ kind: z.literal('legacy-welsh'), text: requiredName }),
  z.strictObject({ kind: z.literal('not-known') }),
]);
const deathTime = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('died'),
    on: civilDate,
    at: timeOfDay.nullable(),
    approximate: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('verified'), on: civilDate, at: timeOfDay.nullable() }),
  z.strictObject({ kind: z.literal('not-known') }),
]);
const place = z.strictObject({ kind: z.enum(PLACE_KINDS), name: shortText, ward: shortTextOrNull });
const urgentRelease = z.discriminatedUnion('requested', [
  z.strictObject({ requested: z.literal(false) }),
  z.strictObject({ requested: z.literal(true), reason: sentence, deadline: officeTime.nullable() }),
]);
const practitioner = z.strictObject({
  name: requiredName,
  gmcNumber: typedGmcNumber.nullable(),
  position: shortTextOrNull,
  organisation: shortTextOrNull,
  phone: shortTextOrNull,
  email: shortTextOrNull,
});
const nextOfKin = z.strictObject({
  name: requiredName,
  relationship: shortTextOrNull,
  phone: shortTextOrNull,
  address: sentence.nullable(),
  communicationNeeds: sentence.nullable(),
});
const causeLine = z.strictObject({ text: causeText, interval: causeText });
const causeOfDeath = z.strictObject({
  line1a: causeLine,
  line1b: causeLine,
  line1c: causeLine,
  line1d: causeLine,
  part2: causeLine,
});
const statedCause = z.strictObject({
  cause: causeOfDeath,
  statedBy: requiredName,
  receivedHow: z.enum(['in-writing', 'by-telephone', 'in-person', 'own']),
});
const review = z.strictObject({
  recordsSeen: longText,
  recordsNotAvailable: longTextOrNull,
  circumstances: z.enum(CIRCUMSTANCES),
  findings: longText,
  proportionality: sentence,
});
const noConversation = z.strictObject({ reason: z.enum(NO_CONVERSATION_REASONS), detail: sentence });

function questionAnswer<const Answers extends readonly [string, ...string[]]>(answers: Answers) {
  return z.strictObject({ answer: z.enum(answers), reason: sentence, evidence: z.array(entryId).max(200) });
}
export const answerCause = questionAnswer(CAUSE_ANSWERS);
export const answerCoroner = questionAnswer(CORONER_ANSWERS);
export const answerGovernance = questionAnswer(GOVERNANCE_ANSWERS);

const statedNeonatalCause = z.strictObject({
  cause: neonatalCause,
  statedBy: requiredName,
  receivedHow: z.enum(['in-writing', 'by-telephone', 'in-person', 'own']),
});
const certificate = certificateOf(causeOfDeath);

/** The schema of every field's value, so that one method can change any of the plain details. */
export const fieldValue = {
  surname: requiredName,
  forenames: nameText,
  title: nameText,
  preferredName: nameText,
  sex,
  dateOfBirth: knownDate,
  nhsNumber: knownNhsNumber,
  hospitalNumber: shortText,
  address: sentence,
  occupation: shortText,
  death: deathTime,
  place,
  bodyLiesAt: sentence,
  coronerArea: shortText,
  urgentRelease,
  preparationNotes: longText,
  attendingPractitioner: practitioner,
  consultant: practitioner,
  generalPractitioner: practitioner,
  nextOfKin,
  practitionerCause: statedCause,
  examinerCause: statedCause,
  agreedCause: statedCause,
  review,
  noConversation,
  answerCause,
  answerCoroner,
  answerGovernance,
  referral: referralForm,
  alsoKnownAs: shortText,
  otherHospitalNumbers: hospitalNumbers,
  workHistory,
  ethnicity,
  faith: shortText,
  implants,
  personalEffects: sentence,
  disposal,
  funeralDirector: sentence,
  outOfCountry,
  donation,
  admission,
  recordsReceivedAt: officeTime,
  caseKind,
  birth,
  practitionerNeonatalCause: statedNeonatalCause,
  examinerNeonatalCause: statedNeonatalCause,
  agreedNeonatalCause: statedNeonatalCause,
  certificate,
  nursingTeam: practitioner,
  practitionerAvailability: sentence,
  assignedExaminer: userId.nullable(),
  assignedOfficer: userId.nullable(),
  reasoning,
  urgentReleaseResult: z.enum(['achieved', 'not-achieved']),
  ...circumstanceFacts,
  notKnown: z.array(z.enum(FIELD_NAMES)).max(FIELD_NAMES.length),
};

/** A change of one field: the new value, the entry that was on the screen, and any it decides between. */
// What it returns is the schema itself; written out, its type would say the line below a second time.
// oxlint-disable-next-line typescript/explicit-module-boundary-types
export function change<Value extends z.ZodType>(value: Value) {
  return z.strictObject({ value, base: entryId.nullable(), settles: z.array(entryId).max(20) });
}
