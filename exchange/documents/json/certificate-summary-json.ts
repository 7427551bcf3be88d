import type { CertificateSummary } from '../../../domain/certification/certificate-summary.ts';
import { canonicalBytes } from '../../sealing/canonical-json.ts';

/**
 * A certificate summary as versioned JSON, canonical as all documents are.
 *
 * History of the format. 1: the first.
 */
export const CERTIFICATE_SUMMARY_FORMAT = {
  format: 'scrutineer/certificate-summary',
  formatVersion: 1,
} as const;

export function certificateSummaryJson(summary: CertificateSummary): Uint8Array {
  return canonicalBytes({ ...CERTIFICATE_SUMMARY_FORMAT, content: summary });
}
