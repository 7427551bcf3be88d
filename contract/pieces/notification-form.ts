import { z } from 'zod';
import { LEARNING_TRIGGER_CODES } from '../../domain/notifications/learning-triggers.ts';
import { yesNoUnknown } from './referral-form.ts';
import { longTextOrNull, sentenceOrNull, shortTextOrNull } from './texts.ts';
import { civilDate } from './times.ts';

export const notificationForm = z.strictObject({
  recipient: z.strictObject({
    organisation: shortTextOrNull,
    team: shortTextOrNull,
    contact: shortTextOrNull,
  }),
  learningTrigger: z.enum(LEARNING_TRIGGER_CODES).nullable(),
  identity: z.enum(['full', 'numbers', 'reference']),
  includeCause: z.boolean(),
  includeFamilyWords: z.boolean(),
  namesInWordsChosen: z.boolean(),
  question: longTextOrNull,
  answerWantedBy: civilDate.nullable(),
  careGivenAt: shortTextOrNull,
  event: z
    .strictObject({
      when: shortTextOrNull,
      where: shortTextOrNull,
      immediateActions: sentenceOrNull,
      localReference: shortTextOrNull,
    })
    .nullable(),
  familyTold: yesNoUnknown.nullable(),
  familyWantsFeedback: yesNoUnknown.nullable(),
  bereaved: z
    .strictObject({
      name: shortTextOrNull,
      relationship: shortTextOrNull,
      contact: shortTextOrNull,
      neededFor: sentenceOrNull,
      agreement: sentenceOrNull,
    })
    .nullable(),
});
