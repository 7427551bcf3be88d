import type { Role } from '../people/roles.ts';
import { isGmcNumber } from '../shared/gmc-number.ts';
import { accept, refuse, type Outcome } from '../shared/outcome.ts';
import type {
  BodyLies,
  CoronerReferral,
  ReferralGround,
  ReferredDeath,
  ReferringDoctor,
} from './coroner-referral.ts';
import { NOTIFICATION_GROUNDS, type GroundCode } from './grounds.ts';
import { ROLES_OF_ROUTE, type LegalRoute, type ReferringRole } from './legal-route.ts';

/** The referring doctor as far as recorded. `userId` is null for a doctor from outside the office. */
export interface ReferringDoctorDraft {
  readonly userId: string | null;
  readonly name: string | null;
  readonly gmcNumber: string | null;
  readonly role: ReferringRole;
  readonly address: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

/** What the office has recorded for a referral before it may leave. */
export type CoronerReferralDraft = Omit<
  CoronerReferral,
  'preparedBy' | 'referringDoctor' | 'legalRoute' | 'death' | 'grounds' | 'urgentRelease'
> & {
  readonly preparedBy: { readonly userId: string; readonly name: string; readonly role: Role };
  readonly referringDoctor: ReferringDoctorDraft | null;
  readonly legalRoute: LegalRoute | null;
  readonly death: Omit<ReferredDeath, 'bodyLies' | 'coronerArea'> & {
    readonly bodyLies: BodyLies | null;
    readonly coronerArea: string | null;
  };
  readonly grounds: readonly { readonly code: GroundCode; readonly reason: string | null }[];
  readonly urgentRelease: { readonly reason: string | null; readonly deadline: string | null } | null;
};

/** What stops a referral from leaving, in the order the reader meets it. The window has a sentence for each. */
export const MISSING_FROM_REFERRAL = [
  'ground',
  'ground-repeated',
  'grounds-exclude-each-other',
  'ground-reason',
  'legal-route',
  'legal-route-of-another-role',
  'referring-doctor',
  'referring-doctor-name',
  'referring-doctor-gmc-number',
  'referring-doctor-is-preparer',
  'referring-doctor-contact',
  'deceased-name',
  'where-the-body-lies',
  'coroner-area',
  'urgent-release-reason',
] as const;
export type MissingFromReferral = (typeof MISSING_FROM_REFERRAL)[number];

const said = (text: string | null): boolean => text !== null && text.trim() !== '';

/**
 * What a referral still lacks, each thing once, in the order of {@link MISSING_FROM_REFERRAL}; empty when it may leave.
 *
 * Rules: REF-1 to REF-9.
 */
export function missingForReferral(draft: CoronerReferralDraft): readonly MissingFromReferral[] {
  const found = new Set<MissingFromReferral>([
    ...missingGrounds(draft),
    ...missingRoute(draft),
    ...missingDoctor(draft),
    ...missingDeceased(draft),
  ]);
  return MISSING_FROM_REFERRAL.filter((name) => found.has(name));
}

/** Freezes a draft into the content of the document, or says everything it lacks. */
export function assembleCoronerReferral(
  draft: CoronerReferralDraft,
): Outcome<
  CoronerReferral,
  { readonly kind: 'incomplete'; readonly missing: readonly MissingFromReferral[] }
> {
  const missing = missingForReferral(draft);
  const { referringDoctor, legalRoute } = draft;
  const { bodyLies, coronerArea } = draft.death;
  const named = referringDoctor === null ? null : namedDoctor(referringDoctor);
  if (
    missing.length > 0 ||
    named === null ||
    legalRoute === null ||
    bodyLies === null ||
    coronerArea === null
  ) {
    return refuse({ kind: 'incomplete', missing });
  }
  return accept({
    ...draft,
    preparedBy: { name: draft.preparedBy.name, role: draft.preparedBy.role },
    referringDoctor: named,
    legalRoute,
    death: { ...draft.death, bodyLies, coronerArea },
    grounds: draft.grounds.map(citedGround),
    urgentRelease:
      draft.urgentRelease === null
        ? null
        : { reason: draft.urgentRelease.reason ?? '', deadline: draft.urgentRelease.deadline },
  });
}

function citedGround(ground: CoronerReferralDraft['grounds'][number]): ReferralGround {
  return { code: ground.code, paragraph: NOTIFICATION_GROUNDS[ground.code].paragraph, reason: ground.reason };
}

function namedDoctor(doctor: ReferringDoctorDraft): ReferringDoctor | null {
  const { name, gmcNumber, role, address, phone, email } = doctor;
  if (name === null || gmcNumber === null) return null;
  return { name, gmcNumber, role, address, phone, email };
}

/** REF-1, REF-5, REF-9. */
function missingGrounds(draft: CoronerReferralDraft): MissingFromReferral[] {
  const codes = draft.grounds.map((ground) => ground.code);
  const missing: MissingFromReferral[] = [];
  if (codes.length === 0) missing.push('ground');
  if (new Set(codes).size < codes.length) missing.push('ground-repeated');
  if (codes.includes('e') && codes.includes('f')) missing.push('grounds-exclude-each-other');
  const explained =
    said(draft.narrative.circumstances) || draft.grounds.every((ground) => said(ground.reason));
  if (!explained) missing.push('ground-reason');
  return missing;
}

/** REF-6. */
function missingRoute(draft: CoronerReferralDraft): MissingFromReferral[] {
  if (draft.legalRoute === null) return ['legal-route'];
  if (draft.referringDoctor === null) return [];
  const roles: readonly ReferringRole[] = ROLES_OF_ROUTE[draft.legalRoute];
  return roles.includes(draft.referringDoctor.role) ? [] : ['legal-route-of-another-role'];
}

/** REF-2, REF-7. */
function missingDoctor(draft: CoronerReferralDraft): MissingFromReferral[] {
  const doctor = draft.referringDoctor;
  if (doctor === null) return ['referring-doctor'];
  const missing: MissingFromReferral[] = [];
  if (!said(doctor.name)) missing.push('referring-doctor-name');
  if (doctor.gmcNumber === null || !isGmcNumber(doctor.gmcNumber))
    missing.push('referring-doctor-gmc-number');
  if (isPreparingOfficer(doctor, draft.preparedBy)) missing.push('referring-doctor-is-preparer');
  if (!said(doctor.phone) && !said(doctor.email)) missing.push('referring-doctor-contact');
  return missing;
}

/** A medical examiner may prepare and make the same referral; an officer may not be put down as the doctor. */
function isPreparingOfficer(
  doctor: ReferringDoctorDraft,
  preparer: CoronerReferralDraft['preparedBy'],
): boolean {
  if (preparer.role === 'medical-examiner' || preparer.role === 'lead-medical-examiner') return false;
  if (doctor.userId !== null) return doctor.userId === preparer.userId;
  return doctor.name?.trim().toLowerCase() === preparer.name.trim().toLowerCase();
}

/** REF-3, REF-4, REF-8. */
function missingDeceased(draft: CoronerReferralDraft): MissingFromReferral[] {
  const missing: MissingFromReferral[] = [];
  const isUnidentified = draft.grounds.some((ground) => ground.code === 'g');
  if (!said(draft.deceased.surname) && !isUnidentified) missing.push('deceased-name');
  const lies = draft.death.bodyLies;
  if (lies === null || (lies.kind === 'known' && !said(lies.place))) missing.push('where-the-body-lies');
  if (!said(draft.death.coronerArea)) missing.push('coroner-area');
  if (draft.urgentRelease !== null && !said(draft.urgentRelease.reason))
    missing.push('urgent-release-reason');
  return missing;
}
