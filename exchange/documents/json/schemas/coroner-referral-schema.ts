import { z } from 'zod';
import { GROUND_CODES } from '../../../../domain/referrals/grounds.ts';
import { LEGAL_ROUTE_CODES } from '../../../../domain/referrals/legal-route.ts';
import type { CoronerReferral } from '../../../../domain/referrals/coroner-referral.ts';
import {
  causeOfDeath,
  citedNeonatalCause,
  deathTime,
  knownDate,
  knownNhsNumber,
  moment,
  newbornFacts,
  office,
  officeTime,
  placeKind,
  practitioner,
  preparedBy,
  recordAnchor,
  said,
  sex,
  sha256,
  supersedes,
  version,
  yesNoUnknown,
} from './pieces.ts';

/** The content of a referral as JSON: exactly what {@link CoronerReferral} is. */
export const coronerReferralContent: z.ZodType<CoronerReferral> = z.strictObject({
  referralNumber: z.string(),
  version,
  supersedes,
  office,
  preparedBy,
  referringDoctor: z.strictObject({
    name: z.string(),
    gmcNumber: z.string(),
    role: z.enum(['medical-examiner', 'attending-practitioner', 'other-registered-practitioner']),
    address: said,
    phone: said,
    email: said,
  }),
  legalRoute: z.enum(LEGAL_ROUTE_CODES),
  issuedAt: moment,
  urgentRelease: z.strictObject({ reason: z.string(), deadline: officeTime.nullable() }).nullable(),
  deceased: z.strictObject({
    surname: said,
    forenames: said,
    title: said,
    alsoKnownAs: said,
    dateOfBirth: knownDate.nullable(),
    sex: sex.nullable(),
    nhsNumber: knownNhsNumber.nullable(),
    hospitalNumber: said,
    address: said,
    occupation: said,
  }),
  death: z.strictObject({
    time: deathTime.nullable(),
    place: said,
    placeKind: placeKind.nullable(),
    bodyLies: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('known'), place: z.string() }),
      z.strictObject({ kind: z.literal('not-known') }),
    ]),
    coronerArea: z.string(),
    foundOrPresent: said,
    admission: said,
    detention: said,
  }),
  grounds: z
    .array(z.strictObject({ code: z.enum(GROUND_CODES), paragraph: z.string(), reason: said }))
    .min(1),
  proposedCause: z.strictObject({ cause: causeOfDeath, statedBy: z.string() }).nullable(),
  newborn: z.strictObject({ facts: newbornFacts, proposedCause: citedNeonatalCause.nullable() }).nullable(),
  couldCertificateBeIssued: yesNoUnknown.nullable(),
  narrative: z.strictObject({ circumstances: said, history: said, procedures: said, devices: said }),
  attendingPractitioner: practitioner.nullable(),
  consultant: practitioner.nullable(),
  generalPractitioner: practitioner.nullable(),
  nextOfKin: z
    .strictObject({
      name: z.string(),
      relationship: said,
      phone: said,
      address: said,
      awareOfReferral: yesNoUnknown.nullable(),
      concerns: said,
      interpreter: said,
    })
    .nullable(),
  police: z.strictObject({ informed: yesNoUnknown, logNumber: said }).nullable(),
  safeguarding: said,
  mentalHealth: z.strictObject({ known: yesNoUnknown, detail: said }).nullable(),
  organDonation: said,
  infectionHazard: said,
  attachments: z.array(
    z.strictObject({ title: z.string(), fileName: z.string(), sha256, bytes: z.int().min(0) }),
  ),
  record: recordAnchor,
});
