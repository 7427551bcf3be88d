import { z } from 'zod';
import { command } from '../method.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { idempotencyKey } from '../pieces/ids.ts';
import { listedDay, targets, weekHours } from '../pieces/office-time.ts';
import type { Recorded } from '../recorded.ts';

/** The hours of the office and of the register office, the office's own targets, and how far the holidays are known. */
export const changeOfficeTime = command<Recorded>('change-settings')(
  z.strictObject({
    key: idempotencyKey,
    drafts: typedDrafts,
    officeHours: weekHours,
    registerHours: weekHours,
    targets,
    holidaysKnownTo: listedDay,
  }),
);
