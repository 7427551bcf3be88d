import type { CoronerProfile } from '../domain/referrals/coroner-profile.ts';
import type { ReferralPiece } from '../domain/referrals/referral-pieces.ts';

/** One box of a coroner's portal or form with what goes into it. */
export interface ReferralBox {
  readonly piece: ReferralPiece;
  /** As the portal calls it; empty where it has no name of its own. */
  readonly label: string;
  /** The most characters it takes; null where nobody noted a limit. */
  readonly limit: number | null;
  /** Null where nothing was recorded. */
  readonly text: string | null;
  /** The text in pieces that the box takes, in order; one where it fits. Empty where there is no text. */
  readonly parts: readonly string[];
}

/** A referral as its coroner's portal or form asks for it. Rules PORT-1 to PORT-4. */
export interface ReferralBoxes {
  readonly number: string;
  readonly coronerArea: string;
  /** Null where the office has noted no profile for the area: then every piece stands in the order of the document. */
  readonly profile: Pick<CoronerProfile, 'way' | 'where' | 'notes'> | null;
  readonly boxes: readonly ReferralBox[];
  /** What the referral says and the profile has no box for. */
  readonly beside: readonly ReferralBox[];
}
