import type { ParsedOf } from '../contract/methods.ts';
import type { Recorded } from '../contract/recorded.ts';
import type { Refusal } from '../contract/refusal.ts';
import type { ReferralBox, ReferralBoxes } from '../contract/referral-boxes.ts';
import { listCoronerProfiles } from '../db/repositories/coroner-profiles.ts';
import { findDocument } from '../db/repositories/outbox.ts';
import { ACTS, roleFor } from '../domain/people/acts.ts';
import type { CoronerReferral } from '../domain/referrals/coroner-referral.ts';
import { type CoronerProfile, type ProfileBox, profileFor } from '../domain/referrals/coroner-profile.ts';
import { REFERRAL_PIECES, type ReferralPiece } from '../domain/referrals/referral-pieces.ts';
import { splitForLimit } from '../domain/referrals/split-for-limit.ts';
import { accept, type Outcome, refuse } from '../domain/shared/outcome.ts';
import { pieceTexts } from '../exchange/documents/portal/piece-texts.ts';
import type { Office } from './office.ts';
import { recordEntry } from './record-entry.ts';
import { intendedDocument } from './settle-document.ts';

export function coronerProfiles({ db }: Pick<Office, 'db'>): readonly CoronerProfile[] {
  return listCoronerProfiles(db);
}

/** Adds, changes or retires the profile of one coroner's office. Rule PORT-3. */
export function changeCoronerProfile(
  office: Office,
  { profile }: ParsedOf<'change-coroner-profile'>,
): Outcome<Recorded, Refusal> {
  const role = roleFor('change-coroner-profiles', office.user.roles);
  if (role === null)
    return refuse({
      kind: 'not-allowed',
      act: 'change-coroner-profiles',
      roles: ACTS['change-coroner-profiles'],
    });
  const others = listCoronerProfiles(office.db).filter(({ profileId }) => profileId !== profile.profileId);
  if (!profile.retired && profileFor(others, profile.coronerArea) !== null)
    return refuse({ kind: 'coroner-area-has-profile', coronerArea: profile.coronerArea });
  if (new Set(profile.boxes.map(({ piece }) => piece)).size < profile.boxes.length)
    return refuse({ kind: 'bad-request', faults: [{ path: 'profile.boxes', fault: 'twice' }] });
  return accept(
    recordEntry(office, {
      kind: 'coroner-profile-recorded',
      payload: profile,
      caseId: null,
      role,
      happenedAt: null,
    }),
  );
}

/** An issued referral in the boxes of its coroner's portal or form, from the content that was frozen. Rule PORT-1. */
export function viewReferralBoxes(
  office: Office,
  { documentId }: ParsedOf<'view-referral-boxes'>,
): Outcome<ReferralBoxes, Refusal> {
  const line = findDocument(office.db, documentId);
  const intended = line === null ? null : intendedDocument(office, line.caseId, documentId);
  if (intended?.documentKind !== 'coroner-referral') return refuse({ kind: 'document-not-found' });
  if (line?.manifestSha256 == null) return refuse({ kind: 'document-not-issued' });
  // The content was frozen by the assembler of this very kind, and its entry's hash has guarded it since.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const referral = intended.content as CoronerReferral;
  const { coronerArea } = referral.death;
  const profile = profileFor(listCoronerProfiles(office.db), coronerArea);
  const texts = pieceTexts(referral);
  const boxOf = (box: ProfileBox): ReferralBox => filled(box, texts[box.piece]);
  const asked = profile?.boxes ?? REFERRAL_PIECES.map(unnamed);
  const isAsked = new Set<ReferralPiece>(asked.map(({ piece }) => piece));
  return accept({
    number: intended.number,
    coronerArea,
    profile: profile === null ? null : { way: profile.way, where: profile.where, notes: profile.notes },
    boxes: asked.map(boxOf).filter(({ text }) => profile !== null || text !== null),
    beside: REFERRAL_PIECES.filter((piece) => !isAsked.has(piece))
      .map((piece) => boxOf(unnamed(piece)))
      .filter(({ text }) => text !== null),
  });
}

function unnamed(piece: ReferralPiece): ProfileBox {
  return { piece, label: '', limit: null };
}

function filled(box: ProfileBox, text: string | null): ReferralBox {
  const said = text === null || text.trim() === '' ? null : text;
  const { limit } = box;
  return {
    ...box,
    text: said,
    parts: said === null ? [] : limit === null ? [said] : splitForLimit(said, limit),
  };
}
