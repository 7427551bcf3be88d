import type { CertificateSummary } from '../domain/certification/certificate-summary.ts';
import type { GovernanceNotification } from '../domain/notifications/governance-notification.ts';
import type { IndependenceNotice } from '../domain/notifications/independence-notice.ts';
import type { IntendedDocument } from '../domain/record/documents.ts';
import type { CoronerReferral } from '../domain/referrals/coroner-referral.ts';
import { never } from '../domain/shared/invariant.ts';
import {
  certificateSummaryPackage,
  coronerReferralPackage,
  governanceNotificationPackage,
  independenceNoticePackage,
} from '../exchange/documents/issue-package.ts';
import type { CasePrint } from '../exchange/documents/case-print.ts';
import { casePrintPdf } from '../exchange/documents/pdf/case-print-pdf.ts';
import { loadDocumentFonts } from '../exchange/documents/pdf/document-fonts.ts';
import type { PrintedReturn } from '../exchange/documents/returns/printed-return.ts';
import { returnBytes, type ReturnFile, returnPackage } from '../exchange/documents/returns/return-package.ts';
import type { Package } from '../exchange/sealing/manifest.ts';

const fonts = loadDocumentFonts();

/** Every file of a frozen document. The same document gives the same bytes. */
export function renderPackage(document: IntendedDocument): Promise<Package> {
  // The content was frozen by the assembler of this very kind, and its entry's hash has guarded it since.
  // oxlint-disable typescript/no-unsafe-type-assertion
  switch (document.documentKind) {
    case 'coroner-referral':
      return coronerReferralPackage(document.content as CoronerReferral, document.documentId, fonts);
    case 'governance-notification':
      return governanceNotificationPackage(
        document.content as GovernanceNotification,
        document.documentId,
        fonts,
      );
    case 'independence-notice':
      return independenceNoticePackage(document.content as IndependenceNotice, document.documentId, fonts);
    case 'certificate-summary':
      return certificateSummaryPackage(document.content as CertificateSummary, document.documentId, fonts);
    default:
      return never(document.documentKind);
  }
  // oxlint-enable typescript/no-unsafe-type-assertion
}

/** One form of a return. */
export function renderReturn(printed: PrintedReturn, form: ReturnFile): Promise<Uint8Array> {
  return returnBytes(printed, form, fonts);
}

/** Every form of a frozen return, as a package. */
export function renderReturnPackage(printed: PrintedReturn, version: number): Promise<Package> {
  return returnPackage(printed, { fonts, version });
}

/** The bytes of a whole case on paper. */
export function renderCasePrint(print: CasePrint): Promise<Uint8Array> {
  return casePrintPdf(print, fonts);
}
