import type { EntryKind } from '../../../contract/for-window.ts';

/** What the timeline can be narrowed to. */
export const KIND_GROUPS = {
  all: 'Everything',
  scrutiny: 'Scrutiny and answers',
  conversations: 'Conversations',
  details: 'Details',
  coroner: 'Coroner',
  governance: 'Governance',
  documents: 'Documents',
  notes: 'Notes and corrections',
} as const;
export type KindGroup = keyof typeof KIND_GROUPS;

const GROUP_OF: { readonly [Kind in EntryKind]?: Exclude<KindGroup, 'all'> } = {
  'case-opened': 'details',
  'details-recorded': 'details',
  'preparation-recorded': 'scrutiny',
  'practitioner-recorded': 'details',
  'cause-proposed': 'scrutiny',
  'cause-agreed': 'scrutiny',
  'review-recorded': 'scrutiny',
  'no-conversation-recorded': 'conversations',
  'question-answered': 'scrutiny',
  'referral-prepared': 'coroner',
  'independence-declared': 'scrutiny',
  'practitioner-discussed': 'conversations',
  'conversation-recorded': 'conversations',
  'note-recorded': 'notes',
  'concern-raised': 'governance',
  'concern-reviewed': 'governance',
  'me-declared': 'scrutiny',
  'coroner-answered': 'coroner',
  'entry-corrected': 'notes',
  'case-voided': 'details',
  'document-intended': 'documents',
  'document-issued': 'documents',
  'document-abandoned': 'documents',
  'document-sent': 'documents',
  'document-received': 'documents',
};

export function groupOf(kind: EntryKind): Exclude<KindGroup, 'all'> | null {
  return GROUP_OF[kind] ?? null;
}
