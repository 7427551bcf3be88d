import { z } from 'zod';
import { ETHNICITY_CODES } from '../../../../domain/case/ethnicity.ts';
import { DISPOSAL_KINDS } from '../../../../domain/case/wider-facts.ts';
import {
  CERTIFICATE_FORMS,
  POST_MORTEM_ANSWERS,
  PREGNANCY_ANSWERS,
  REGISTRAR_SEND_HOW,
} from '../../../../domain/certification/certificate.ts';
import type { CertificateSummary } from '../../../../domain/certification/certificate-summary.ts';
import {
  causeOfDeath,
  civilDate,
  deathTime,
  knownDate,
  knownNhsNumber,
  moment,
  neonatalCause,
  newbornFacts,
  office,
  officeTime,
  placeKind,
  preparedBy,
  recordAnchor,
  said,
  sex,
  supersedes,
  version,
} from './pieces.ts';

const yesNo = z.enum(['yes', 'no']);

/** The content of a certificate summary as JSON: exactly what {@link CertificateSummary} is. */
export const certificateSummaryContent: z.ZodType<CertificateSummary> = z.strictObject({
  summaryNumber: z.string(),
  version,
  supersedes,
  office,
  preparedBy,
  issuedAt: moment,
  certificate: z.strictObject({
    form: z.enum(CERTIFICATE_FORMS),
    reference: z.string(),
    issuedOn: civilDate,
    cause: causeOfDeath.nullable(),
    neonatalCause: neonatalCause.nullable(),
    certifierName: z.string(),
    certifierQualification: z.string(),
    certifierGmcNumber: said,
    postMortem: z.enum(POST_MORTEM_ANSWERS),
    moreInformationLater: z.boolean(),
    employment: yesNo.nullable(),
    pregnancy: z.enum(PREGNANCY_ANSWERS).nullable(),
    pregnancyContributed: z.enum(['yes', 'no', 'not-known']).nullable(),
    implantsFitted: yesNo,
    implantDetail: z.string(),
    implantsRemoved: yesNo.nullable(),
  }),
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
    ethnicity: z.enum(ETHNICITY_CODES).nullable(),
  }),
  newborn: newbornFacts.nullable(),
  death: z.strictObject({
    time: deathTime.nullable(),
    place: said,
    placeKind: placeKind.nullable(),
    bodyLiesAt: said,
  }),
  disposal: z.strictObject({ kind: z.enum(DISPOSAL_KINDS), detail: z.string() }).nullable(),
  urgentRelease: z.strictObject({ reason: z.string(), deadline: officeTime.nullable() }).nullable(),
  examiner: z.strictObject({ name: z.string(), gmcNumber: z.string(), declaredAt: moment }),
  transmission: z.strictObject({
    at: moment,
    how: z.enum(REGISTRAR_SEND_HOW),
    reference: z.string(),
    registerOffice: z.string(),
    matchesAgreed: z.boolean(),
    whyDifferent: z.string(),
  }),
  record: recordAnchor,
});
