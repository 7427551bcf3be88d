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
    outboxFolder: folderPath,
    idleMinutes: z.int().min(1).max(15),
  }),
);
