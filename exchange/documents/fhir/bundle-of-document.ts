import type { Bundle } from '@medplum/fhirtypes';
import type { GovernanceNotification } from '../../../domain/notifications/governance-notification.ts';
import type { IntendedDocument } from '../../../domain/record/documents.ts';
import type { CoronerReferral } from '../../../domain/referrals/coroner-referral.ts';
import { never } from '../../../domain/shared/invariant.ts';
import { governanceNotificationBundle } from './notification-bundle.ts';
import { coronerReferralBundle } from './referral-bundle.ts';

/** A frozen document as FHIR; null for a kind that leaves as paper and JSON only. */
export function bundleOfDocument(document: IntendedDocument): Bundle | null {
  // The content was frozen by the assembler of this very kind.
  // oxlint-disable typescript/no-unsafe-type-assertion
  switch (document.documentKind) {
    case 'coroner-referral':
      return coronerReferralBundle(document.content as CoronerReferral, document.documentId);
    case 'governance-notification':
      return governanceNotificationBundle(document.content as GovernanceNotification, document.documentId);
    case 'independence-notice':
      return null;
    default:
      return never(document.documentKind);
  }
  // oxlint-enable typescript/no-unsafe-type-assertion
}
