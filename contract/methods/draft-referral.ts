import { z } from 'zod';
import type {
  CoronerReferralDraft,
  MissingFromReferral,
} from '../../domain/referrals/assemble-coroner-referral.ts';
import type { ReferralForm } from '../../domain/referrals/referral-form.ts';
import { look } from '../method.ts';
import { caseId } from '../pieces/ids.ts';
import { referralForm } from '../pieces/referral-form.ts';

/** What the referral would say, and what it still lacks. `form` null: from what was prepared, or from the case alone. */
export const draftReferral = look<{
  readonly form: ReferralForm;
  readonly draft: CoronerReferralDraft;
  readonly missing: readonly MissingFromReferral[];
}>('view-case')(z.strictObject({ caseId, form: referralForm.nullable() }));
