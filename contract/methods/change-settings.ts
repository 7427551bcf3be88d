import { z } from 'zod';
import { command } from '../method.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { idempotencyKey } from '../pieces/ids.ts';
import { folderPath, requiredName, sentenceOrNull, shortTextOrNull } from '../pieces/texts.ts';
import type { Recorded } from '../recorded.ts';

export const changeSettings = command<Recorded>('change-settings')(
  z.strictObject({
    key: idempotencyKey,
    drafts: typedDrafts,
    officeName: requiredName,
    address: sentenceOrNull,
    phone: shortTextOrNull,
    email: shortTextOrNull,
    /** The web address under which the office's own numbers are unique; left as it is where it is not named. */
    identifierBase: z
      .string()
      .max(200)
      .regex(/^https:\/\/[a-z0-9.-]+(?:\/[\w.-]+)*\/?$/i)
      .nullable()
      .exactOptional(),
    outboxFolder: folderPath,
    idleMinutes: z.int().min(1).max(15),
  }),
);
