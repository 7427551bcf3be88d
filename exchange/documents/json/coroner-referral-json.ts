import type { CoronerReferral } from '../../../domain/referrals/coroner-referral.ts';
import { canonicalBytes } from '../../sealing/canonical-json.ts';

/**
 * A referral as versioned JSON: canonical bytes, so that the same referral always has the same SHA-256.
 *
 * History of the format. 1: the first. 2: `newborn`, null unless the death was under 28 days; then `proposedCause` is null
 * and the lines (a) to (e) stand in it.
 */
export const CORONER_REFERRAL_FORMAT = { format: 'scrutineer/coroner-referral', formatVersion: 2 } as const;

export function coronerReferralJson(referral: CoronerReferral): Uint8Array {
  return canonicalBytes({ ...CORONER_REFERRAL_FORMAT, content: referral });
}
