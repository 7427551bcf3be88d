import type { IndependenceNotice } from '../../../domain/notifications/independence-notice.ts';
import { canonicalBytes } from '../../sealing/canonical-json.ts';

/**
 * A notice of a conflict as versioned JSON, canonical as all documents are.
 *
 * History of the format. 1: the first.
 */
const INDEPENDENCE_NOTICE_FORMAT = {
  format: 'scrutineer/independence-notice',
  formatVersion: 1,
} as const;

export function independenceNoticeJson(notice: IndependenceNotice): Uint8Array {
  return canonicalBytes({ ...INDEPENDENCE_NOTICE_FORMAT, content: notice });
}
