import type { GroundCode } from './grounds.ts';
import type { ReferralNarrative, YesNoUnknown } from './coroner-referral.ts';
import type { LegalRoute, ReferringRole } from './legal-route.ts';

/**
 * What the office writes for a referral beyond what the case already holds. An officer or an examiner prepares it; it
 * is kept in the case, so that whoever issues it finds it, and so that the document can say who prepared it.
 */
export interface ReferralForm {
  readonly legalRoute: LegalRoute | null;
  readonly referringDoctor: {
    /** Empty where no member of the office is meant. */
    readonly userId: string | null;
    readonly name: string | null;
    readonly gmcNumber: string | null;
    readonly role: ReferringRole;
    readonly address: string | null;
    readonly phone: string | null;
    readonly email: string | null;
  } | null;
  readonly grounds: readonly { readonly code: GroundCode; readonly reason: string | null }[];
  readonly couldCertificateBeIssued: YesNoUnknown | null;
  readonly narrative: ReferralNarrative;
  readonly foundOrPresent: string | null;
  readonly admission: string | null;
  readonly detention: string | null;
  readonly nextOfKinAware: YesNoUnknown | null;
  readonly nextOfKinConcerns: string | null;
  readonly police: { readonly informed: YesNoUnknown; readonly logNumber: string | null } | null;
  readonly safeguarding: string | null;
  readonly mentalHealth: { readonly known: YesNoUnknown; readonly detail: string | null } | null;
  readonly organDonation: string | null;
  readonly infectionHazard: string | null;
}
