import { z } from 'zod';
import {
  CONCERN_CATEGORIES,
  CONCERN_ROUTES,
  CONCERN_SOURCES,
  ORGANISATION_KINDS,
} from '../../../../domain/governance/concern.ts';
import type { GovernanceNotification } from '../../../../domain/notifications/governance-notification.ts';
import { LEARNING_TRIGGER_CODES } from '../../../../domain/notifications/learning-triggers.ts';
import {
  causeOfDeath,
  citedNeonatalCause,
  civilDate,
  deathTime,
  knownDate,
  knownNhsNumber,
  moment,
  newbornFacts,
  office,
  placeKind,
  preparedBy,
  recordAnchor,
  said,
  supersedes,
  version,
  yesNoUnknown,
} from './pieces.ts';

/** The content of a notification as JSON: exactly what {@link GovernanceNotification} is. */
export const governanceNotificationContent: z.ZodType<GovernanceNotification> = z.strictObject({
  notificationNumber: z.string(),
  version,
  supersedes,
  office,
  preparedBy,
  reviewedBy: z.strictObject({ name: z.string(), gmcNumber: z.string(), reviewedAt: moment }),
  issuedAt: moment,
  route: z.enum(CONCERN_ROUTES),
  category: z.enum(CONCERN_CATEGORIES),
  otherOrganisation: z.strictObject({ kind: z.enum(ORGANISATION_KINDS), name: z.string() }).nullable(),
  sources: z.array(z.enum(CONCERN_SOURCES)).min(1),
  learningTrigger: z.enum(LEARNING_TRIGGER_CODES).nullable(),
  recipient: z.strictObject({ organisation: z.string(), team: z.string(), contact: said }),
  answerWantedBy: civilDate.nullable(),
  deceased: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('full'),
      surname: z.string(),
      forenames: z.string(),
      dateOfBirth: knownDate.nullable(),
      nhsNumber: knownNhsNumber.nullable(),
      hospitalNumber: said,
    }),
    z.strictObject({
      kind: z.literal('numbers'),
      nhsNumber: knownNhsNumber.nullable(),
      hospitalNumber: said,
      dateOfBirth: knownDate.nullable(),
    }),
    z.strictObject({ kind: z.literal('reference'), ageYears: z.int().min(0).nullable() }),
  ]),
  death: z.strictObject({
    time: deathTime.nullable(),
    place: said,
    placeKind: placeKind.nullable(),
    careGivenAt: said,
  }),
  cause: causeOfDeath.nullable(),
  newborn: z
    .strictObject({ facts: newbornFacts.nullable(), cause: citedNeonatalCause.nullable() })
    .nullable(),
  narrative: z.strictObject({ facts: said, familyWords: said, examinersView: said }),
  question: z.string(),
  event: z.strictObject({ when: said, where: said, immediateActions: said, localReference: said }).nullable(),
  coronerStatus: z
    .enum(['not-reportable', 'under-consideration', 'notified', 'answered-no-duty', 'investigating'])
    .nullable(),
  familyTold: yesNoUnknown.nullable(),
  familyWantsFeedback: yesNoUnknown.nullable(),
  bereaved: z
    .strictObject({
      name: z.string(),
      relationship: said,
      contact: z.string(),
      neededFor: z.string(),
      agreement: z.string(),
    })
    .nullable(),
  record: recordAnchor,
});
