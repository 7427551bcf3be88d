import { z } from 'zod';
import { GROUND_CODES } from '../../domain/referrals/grounds.ts';
import { LEGAL_ROUTE_CODES } from '../../domain/referrals/legal-route.ts';
import { longTextOrNull, sentenceOrNull, shortTextOrNull, typedGmcNumber } from './texts.ts';

export const yesNoUnknown = z.enum(['yes', 'no', 'unknown']);

export const referralForm = z.strictObject({
  legalRoute: z.enum(LEGAL_ROUTE_CODES).nullable(),
  referringDoctor: z
    .strictObject({
      userId: z.uuid().nullable(),
      name: shortTextOrNull,
      gmcNumber: typedGmcNumber.nullable(),
      role: z.enum(['medical-examiner', 'attending-practitioner', 'other-registered-practitioner']),
      address: sentenceOrNull,
      phone: shortTextOrNull,
      email: shortTextOrNull,
    })
    .nullable(),
  grounds: z.array(z.strictObject({ code: z.enum(GROUND_CODES), reason: sentenceOrNull })).max(20),
  couldCertificateBeIssued: yesNoUnknown.nullable(),
  narrative: z.strictObject({
    circumstances: longTextOrNull,
    history: longTextOrNull,
    procedures: longTextOrNull,
    devices: longTextOrNull,
  }),
  foundOrPresent: sentenceOrNull,
  admission: sentenceOrNull,
  detention: sentenceOrNull,
  nextOfKinAware: yesNoUnknown.nullable(),
  nextOfKinConcerns: longTextOrNull,
  police: z.strictObject({ informed: yesNoUnknown, logNumber: shortTextOrNull }).nullable(),
  safeguarding: sentenceOrNull,
  mentalHealth: z.strictObject({ known: yesNoUnknown, detail: sentenceOrNull }).nullable(),
  organDonation: sentenceOrNull,
  infectionHazard: sentenceOrNull,
});
