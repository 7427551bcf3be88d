import { z } from 'zod';
import { look } from '../method.ts';
import { documentId } from '../pieces/ids.ts';
import type { ReferralBoxes } from '../referral-boxes.ts';

/** An issued referral taken apart into the boxes of its coroner's portal or form. */
export const viewReferralBoxes = look<ReferralBoxes>('view-coroner-profiles')(z.strictObject({ documentId }));
