import { z } from 'zod';
import {
  CHASE_RESULTS,
  FAMILY_TOLD_RESULTS,
  NOTIFICATION_OUTCOMES,
} from '../../domain/governance/loop-entries.ts';
import { documentId } from './ids.ts';
import { requiredSentence, sentence, shortText } from './texts.ts';
import { instant } from './times.ts';

export const notificationChase = z.strictObject({
  documentId,
  at: instant,
  how: requiredSentence,
  whom: shortText,
  result: z.enum(CHASE_RESULTS),
  answer: sentence,
});

export const notificationOutcome = z.strictObject({
  documentId,
  at: instant,
  outcome: z.enum(NOTIFICATION_OUTCOMES),
  words: sentence,
  saidBy: shortText.refine((value) => value.trim() !== '', { error: 'empty' }),
});

const told = { documentId, at: instant, how: sentence, whom: shortText };
export const outcomeTold = z.discriminatedUnion('to', [
  z.strictObject({ ...told, to: z.literal('medical-examiner'), result: z.literal('told') }),
  z.strictObject({ ...told, to: z.literal('family'), result: z.enum(FAMILY_TOLD_RESULTS), said: sentence }),
]);
