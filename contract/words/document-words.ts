import type { OutboxRow } from '../views.ts';
import type { DocumentSaving } from '../window-bridge.ts';

export const DOCUMENT_KIND_WORDS = {
  'coroner-referral': 'Coroner referral',
  'governance-notification': 'Governance notification',
  'independence-notice': 'Notice of a conflict of interest',
} as const satisfies Record<OutboxRow['documentKind'], string>;

/** A document is never called sent until somebody recorded that it was. */
export const DOCUMENT_STATE_WORDS = {
  'being-written': 'Interrupted',
  abandoned: 'Given up',
  issued: 'In the folder',
  queued: 'Queued',
  'handed-over': 'Handed over',
  sent: 'Sent',
  received: 'Received',
  acknowledged: 'Acknowledged',
  refused: 'Refused',
  superseded: 'Superseded',
  withdrawn: 'Withdrawn',
} as const satisfies Record<OutboxRow['state'], string>;

export type SavingTrouble = Extract<DocumentSaving, { kind: 'not-saved' }>['why'];

/** Why a copy is not where the person wanted it. Nothing of it was written. */
export const SAVING_TROUBLE_WORDS = {
  unsuitable: 'The document cannot be saved in this form. Tell the help desk.',
  'disk-full': 'The disk is full. Free some space or choose another folder.',
  'read-only': 'That place can only be read. Choose another folder.',
  denied: 'You may not write to that folder. Choose another one.',
  'io-error': 'The disk or the stick did not take it. Choose another folder.',
} as const satisfies Record<SavingTrouble, string>;
