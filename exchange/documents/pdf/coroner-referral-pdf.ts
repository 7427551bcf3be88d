import type { CoronerReferral } from '../../../domain/referrals/coroner-referral.ts';
import { shortFingerprint } from '../../sealing/fingerprint.ts';
import { writeAboutDocument, type ContentSeal } from './about-document.ts';
import { writeReferralDetails } from './coroner-referral-details.ts';
import { writeReferralFirstLook } from './coroner-referral-first-look.ts';
import type { DocumentFonts } from './document-fonts.ts';
import { finishPaper, openPaper, printable } from './paper.ts';
import { writeRunningLines } from './running-lines.ts';
import { joined } from './words.ts';

/**
 * Sets a referral as a tagged PDF for a coroner's officer: the first look on page one, then everything.
 *
 * Pure: the same referral, seal and fonts give the same bytes.
 *
 * Rules: REF-11 to REF-13, OUT-2, OUT-3, OUT-5.
 */
export async function coronerReferralPdf(
  referral: CoronerReferral,
  seal: ContentSeal,
  fonts: DocumentFonts,
): Promise<Uint8Array> {
  const title = `Referral of a death to the senior coroner, ${referral.referralNumber}, version ${referral.version}`;
  const paper = openPaper({ title, createdAt: referral.issuedAt.at }, fonts);
  writeReferralFirstLook(paper, referral);
  writeReferralDetails(paper, referral);
  writeAboutDocument(paper, { seal, issuedAt: referral.issuedAt, record: referral.record });
  const { surname, forenames } = referral.deceased;
  const name = joined([surname, forenames], ', ') ?? 'Identity not ascertained';
  writeRunningLines(paper, {
    head: printable(paper, `Referral to the senior coroner · ${referral.referralNumber} · ${name}`),
    references: `Case ${referral.record.caseReference} · Referral ${referral.referralNumber} · Version ${referral.version}`,
    fingerprint: shortFingerprint(seal.sha256),
    chainHead: referral.record.chainHead,
  });
  return finishPaper(paper);
}
