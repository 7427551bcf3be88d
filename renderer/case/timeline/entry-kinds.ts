import type { EntryKind } from '../../../contract/for-window.ts';

/** What the timeline can be narrowed to. */
export const KIND_GROUPS = {
  all: 'Everything',
  scrutiny: 'Scrutiny and answers',
  conversations: 'Conversations',
  details: 'Details and contacts',
  coroner: 'Coroner',
  certificate: 'Certificate and registrar',
  governance: 'Governance',
  documents: 'Documents',
  notes: 'Notes and corrections',
  life: 'Opening, closing, assigning',
} as const;
export type KindGroup = keyof typeof KIND_GROUPS;

const GROUP_OF: { readonly [Kind in EntryKind]?: Exclude<KindGroup, 'all'> } = {
  'case-opened': 'life',
  'details-recorded': 'details',
  'preparation-recorded': 'scrutiny',
  'practitioner-recorded': 'details',
  'contact-recorded': 'details',
  'contact-deactivated': 'details',
  'cause-proposed': 'scrutiny',
  'cause-agreed': 'scrutiny',
  'review-recorded': 'scrutiny',
  'no-conversation-recorded': 'conversations',
  'question-answered': 'scrutiny',
  'reasoning-recorded': 'scrutiny',
  'referral-prepared': 'coroner',
  'independence-declared': 'scrutiny',
  'handed-over': 'scrutiny',
  'practitioner-discussed': 'conversations',
  'conversation-recorded': 'conversations',
  'note-recorded': 'notes',
  'concern-raised': 'governance',
  'concern-reviewed': 'governance',
  'notification-chased': 'governance',
  'notification-outcome': 'governance',
  'outcome-told': 'governance',
  'me-declared': 'certificate',
  'certificate-recorded': 'certificate',
  'examiner-certified': 'certificate',
  'fresh-certificate-invited': 'certificate',
  'sent-to-registrar': 'certificate',
  'registrar-replied': 'certificate',
  'gp-told': 'certificate',
  'late-information-reviewed': 'certificate',
  'coroner-answered': 'coroner',
  'outside-notification': 'coroner',
  'entry-corrected': 'notes',
  'entry-undone': 'notes',
  assigned: 'life',
  'duplicate-considered': 'life',
  'evidence-answered': 'scrutiny',
  'case-closed': 'life',
  'case-reopened': 'life',
  'case-voided': 'life',
  'document-intended': 'documents',
  'document-issued': 'documents',
  'document-abandoned': 'documents',
  'document-sent': 'documents',
  'document-received': 'documents',
};

export function groupOf(kind: EntryKind): Exclude<KindGroup, 'all'> | null {
  return GROUP_OF[kind] ?? null;
}
