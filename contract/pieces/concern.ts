import { z } from 'zod';
import {
  CONCERN_CATEGORIES,
  CONCERN_ROUTES,
  CONCERN_SOURCES,
  ORGANISATION_KINDS,
} from '../../domain/governance/concern.ts';
import { entryId } from './ids.ts';
import { longText, requiredSentence, requiredText, sentence, shortText } from './texts.ts';

export const concernRecord = z.strictObject({
  category: z.enum(CONCERN_CATEGORIES),
  source: z.enum(CONCERN_SOURCES),
  narrative: requiredText,
  ownWords: longText,
  conversation: entryId.nullable(),
  suggestedRoute: z.enum(CONCERN_ROUTES).nullable(),
  otherOrganisation: z.strictObject({ kind: z.enum(ORGANISATION_KINDS), name: shortText }).nullable(),
});

export const concernReview = z.discriminatedUnion('decision', [
  z.strictObject({
    concern: entryId,
    decision: z.literal('notify'),
    route: z.enum(CONCERN_ROUTES),
    examinerView: sentence,
  }),
  z.strictObject({
    concern: entryId,
    decision: z.literal('no-further-action'),
    examinerView: requiredSentence,
  }),
]);
