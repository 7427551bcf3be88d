import type { GovernanceNotification } from '../../domain/notifications/governance-notification.ts';
import type { CoronerReferral } from '../../domain/referrals/coroner-referral.ts';
import { sha256Hex } from '../sealing/fingerprint.ts';
import type { Package, PackageFile } from '../sealing/manifest.ts';
import type { IndependenceNotice } from '../../domain/notifications/independence-notice.ts';
import { independenceNoticeJson } from './json/independence-notice-json.ts';
import { independenceNoticePdf } from './pdf/independence-notice-pdf.ts';
import { coronerReferralJson } from './json/coroner-referral-json.ts';
import { governanceNotificationJson } from './json/governance-notification-json.ts';
import type { ContentSeal } from './pdf/about-document.ts';
import { coronerReferralPdf } from './pdf/coroner-referral-pdf.ts';
import type { DocumentFonts } from './pdf/document-fonts.ts';
import { governanceNotificationPdf } from './pdf/governance-notification-pdf.ts';
import { canonicalBytes } from '../sealing/canonical-json.ts';
import { governanceNotificationBundle } from './fhir/notification-bundle.ts';
import { coronerReferralBundle } from './fhir/referral-bundle.ts';

/**
 * Makes the package of a referral: the PDF to read, and the same content as JSON and as FHIR.
 *
 * Pure: the same referral, export id and fonts give the same package, so that an attempt can be repeated.
 *
 * @param exportId UUID of this export; the document's own id
 */
export async function coronerReferralPackage(
  referral: CoronerReferral,
  exportId: string,
  fonts: DocumentFonts,
): Promise<Package> {
  return {
    exportId,
    documentNumber: referral.referralNumber,
    version: referral.version,
    purpose: 'coroner-referral',
    createdAt: referral.issuedAt.at,
    from: referral.office.name,
    to: `Senior coroner, ${referral.death.coronerArea}`,
    record: { chainHead: referral.record.chainHead, chainLength: referral.record.chainLength },
    files: [
      ...(await twoFiles('referral', coronerReferralJson(referral), (seal) =>
        coronerReferralPdf(referral, seal, fonts),
      )),
      fhirFile('referral', coronerReferralBundle(referral, exportId)),
    ],
  };
}

/** Makes the package of a notification, as {@link coronerReferralPackage} does that of a referral. */
export async function governanceNotificationPackage(
  notification: GovernanceNotification,
  exportId: string,
  fonts: DocumentFonts,
): Promise<Package> {
  const { recipient, record } = notification;
  return {
    exportId,
    documentNumber: notification.notificationNumber,
    version: notification.version,
    purpose: 'governance-notification',
    createdAt: notification.issuedAt.at,
    from: notification.office.name,
    to: `${recipient.team}, ${recipient.organisation}`,
    record: { chainHead: record.chainHead, chainLength: record.chainLength },
    files: [
      ...(await twoFiles('notification', governanceNotificationJson(notification), (seal) =>
        governanceNotificationPdf(notification, seal, fonts),
      )),
      fhirFile('notification', governanceNotificationBundle(notification, exportId)),
    ],
  };
}

/** Makes the package of a notice of a conflict, as {@link coronerReferralPackage} does that of a referral. */
export async function independenceNoticePackage(
  notice: IndependenceNotice,
  exportId: string,
  fonts: DocumentFonts,
): Promise<Package> {
  return {
    exportId,
    documentNumber: notice.noticeNumber,
    version: notice.version,
    purpose: 'independence-notice',
    createdAt: notice.issuedAt.at,
    from: notice.office.name,
    to: notice.appointingBody,
    record: { chainHead: notice.record.chainHead, chainLength: notice.record.chainLength },
    files: await twoFiles('notice', independenceNoticeJson(notice), (seal) =>
      independenceNoticePdf(notice, seal, fonts),
    ),
  };
}

function fhirFile(name: 'referral' | 'notification', bundle: unknown): PackageFile {
  return { path: `${name}.fhir.json`, mediaType: 'application/fhir+json', bytes: canonicalBytes(bundle) };
}

async function twoFiles(
  name: 'referral' | 'notification' | 'notice',
  json: Uint8Array,
  render: (seal: ContentSeal) => Promise<Uint8Array>,
): Promise<readonly PackageFile[]> {
  const pdf = await render({ fileName: `${name}.json`, sha256: sha256Hex(json) });
  return [
    { path: `${name}.pdf`, mediaType: 'application/pdf', bytes: pdf },
    { path: `${name}.json`, mediaType: 'application/json', bytes: json },
  ];
}
