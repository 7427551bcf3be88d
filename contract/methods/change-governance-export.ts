import { z } from 'zod';
import { EXPORT_EVERY, LATEST_EXPORT_DAY } from '../../domain/governance/export/schedule.ts';
import { command } from '../method.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { idempotencyKey } from '../pieces/ids.ts';
import { folderPath } from '../pieces/texts.ts';
import type { Recorded } from '../recorded.ts';

/** When, where and how the governance export is made by itself. */
export const changeGovernanceExport = command<Recorded>('change-settings')(
  z.strictObject({
    key: idempotencyKey,
    drafts: typedDrafts,
    every: z.enum(EXPORT_EVERY),
    day: z.int().min(1).max(LATEST_EXPORT_DAY),
    place: folderPath,
    smallHidden: z.boolean(),
  }),
);
