import type { ParsedOf, ValueOf } from '../contract/methods.ts';
import type { Refusal } from '../contract/refusal.ts';
import { missingForReferral } from '../domain/referrals/assemble-coroner-referral.ts';
import { accept, type Outcome, refuse } from '../domain/shared/outcome.ts';
import { loadCase } from './load-case.ts';
import type { Office } from './office.ts';
import { firstReferralForm, referralDraft } from './referral-draft.ts';

/** What a referral would say, and everything it still lacks. Changes nothing. */
export function draftReferral(
  office: Office,
  input: ParsedOf<'draft-referral'>,
): Outcome<ValueOf<'draft-referral'>, Refusal> {
  const loaded = loadCase(office, input.caseId);
  if (loaded === null) return refuse({ kind: 'case-not-found' });
  const form = input.form ?? loaded.case.fields.referral?.value ?? firstReferralForm(office, loaded.case);
  const draft = referralDraft(office, loaded.case, form);
  return accept({ form, draft, missing: missingForReferral(draft) });
}
