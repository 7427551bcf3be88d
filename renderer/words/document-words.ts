import type { OutboxRow } from '../../contract/views.ts';

export const DOCUMENT_KIND_WORDS = {
  'coroner-referral': 'Coroner referral',
  'governance-notification': 'Governance notification',
} as const satisfies Record<OutboxRow['documentKind'], string>;

/** A document is never called sent until somebody recorded that it was. */
export const DOCUMENT_STATE_WORDS = {
  'being-written': 'Interrupted',
  issued: 'In the folder',
  sent: 'Sent',
  received: 'Received',
  abandoned: 'Given up',
} as const satisfies Record<OutboxRow['state'], string>;
