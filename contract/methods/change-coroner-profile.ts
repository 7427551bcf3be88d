import { z } from 'zod';
import { PROFILE_WAYS } from '../../domain/referrals/coroner-profile.ts';
import { REFERRAL_PIECES } from '../../domain/referrals/referral-pieces.ts';
import { command } from '../method.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { idempotencyKey } from '../pieces/ids.ts';
import { requiredName, sentence, shortText } from '../pieces/texts.ts';
import type { Recorded } from '../recorded.ts';

/** Adds, changes or retires the profile of one coroner's office. */
export const changeCoronerProfile = command<Recorded>('change-coroner-profiles')(
  z.strictObject({
    key: idempotencyKey,
    drafts: typedDrafts,
    profile: z.strictObject({
      profileId: z.uuid(),
      coronerArea: requiredName,
      way: z.enum(PROFILE_WAYS),
      where: shortText,
      notes: sentence,
      boxes: z
        .array(
          z.strictObject({
            piece: z.enum(REFERRAL_PIECES),
            label: shortText,
            limit: z.number().int().min(2).max(100_000).nullable(),
          }),
        )
        .min(1)
        .max(REFERRAL_PIECES.length),
      retired: z.boolean(),
    }),
  }),
);
