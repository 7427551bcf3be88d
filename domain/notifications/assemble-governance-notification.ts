import { isGmcNumber } from '../shared/gmc-number.ts';
import { accept, refuse, type Outcome } from '../shared/outcome.ts';
import type { DocumentMoment } from '../referrals/coroner-referral.ts';
import { areNamedInWords, type LivingPerson } from './living-people.ts';
import type { NotificationForm } from './notification-form.ts';
import type {
  BereavedContact,
  DeceasedIdentity,
  GovernanceNotification,
  NotificationCategory,
  NotificationRecipient,
  NotificationRoute,
} from './governance-notification.ts';

type Unrecorded<Value> = { readonly [Name in keyof Value]: Value[Name] | null };

/** What the office has recorded for a notification before it may leave. */
export type GovernanceNotificationDraft = Omit<
  GovernanceNotification,
  'reviewedBy' | 'route' | 'category' | 'recipient' | 'question' | 'bereaved'
> & {
  readonly reviewedBy: Unrecorded<{ name: string; gmcNumber: string; reviewedAt: DocumentMoment }> | null;
  readonly route: NotificationRoute | null;
  readonly category: NotificationCategory | null;
  readonly recipient: Unrecorded<NotificationRecipient>;
  readonly question: string | null;
  readonly bereaved: Unrecorded<BereavedContact> | null;
};

/** What stops a notification from leaving, in the order the reader meets it. The window has a sentence for each. */
export const MISSING_FROM_NOTIFICATION = [
  'examiner-review',
  'category',
  'source',
  'route',
  'other-organisation',
  'learning-trigger',
  'recipient',
  'deceased-identity',
  'narrative',
  'family-words',
  'question',
  'bereaved-need',
  'bereaved-agreement',
  'bereaved-details',
  'relative-in-words',
] as const;
export type MissingFromNotification = (typeof MISSING_FROM_NOTIFICATION)[number];

const said = (text: string | null): boolean => text !== null && text.trim() !== '';

/**
 * What a notification still lacks, each thing once, in the order of {@link MISSING_FROM_NOTIFICATION}; empty when it
 * may leave.
 *
 * Rules: NOT-1 to NOT-7 and NOT-10.
 */
export function missingForNotification(
  draft: GovernanceNotificationDraft,
): readonly MissingFromNotification[] {
  const found = new Set<MissingFromNotification>([
    ...(isReviewed(draft.reviewedBy) ? [] : (['examiner-review'] as const)),
    ...missingRouting(draft),
    ...(isIdentified(draft.deceased) ? [] : (['deceased-identity'] as const)),
    ...missingNarrative(draft),
    ...(draft.bereaved === null ? [] : missingBereaved(draft.bereaved)),
  ]);
  return MISSING_FROM_NOTIFICATION.filter((name) => found.has(name));
}

/** The same with what its texts say of people who are alive, unless it was chosen that they go so. Rule NOT-12. */
export function missingBeforeIssue(
  draft: GovernanceNotificationDraft,
  living: readonly LivingPerson[],
  { namesInWordsChosen }: Pick<NotificationForm, 'namesInWordsChosen'>,
): readonly MissingFromNotification[] {
  const isToChoose = areNamedInWords(living) && !namesInWordsChosen;
  return [...missingForNotification(draft), ...(isToChoose ? (['relative-in-words'] as const) : [])];
}

/** Freezes a draft into the content of the document, or says everything it lacks. */
export function assembleGovernanceNotification(
  draft: GovernanceNotificationDraft,
): Outcome<
  GovernanceNotification,
  { readonly kind: 'incomplete'; readonly missing: readonly MissingFromNotification[] }
> {
  const missing = missingForNotification(draft);
  const { category, question, route } = draft;
  const recipient = knownRecipient(draft.recipient);
  const reviewedBy = knownReviewer(draft.reviewedBy);
  if (
    missing.length > 0 ||
    category === null ||
    question === null ||
    route === null ||
    recipient === null ||
    reviewedBy === null
  ) {
    return refuse({ kind: 'incomplete', missing });
  }
  const bereaved = draft.bereaved === null ? null : agreedContact(draft.bereaved);
  return accept({ ...draft, category, question, route, recipient, reviewedBy, bereaved });
}

type Reviewer = GovernanceNotificationDraft['reviewedBy'];

/** NOT-1. */
function isReviewed(reviewer: Reviewer): boolean {
  const known = knownReviewer(reviewer);
  return known !== null && said(known.name) && isGmcNumber(known.gmcNumber);
}

function knownReviewer(reviewer: Reviewer): GovernanceNotification['reviewedBy'] | null {
  if (reviewer === null) return null;
  const { name, gmcNumber, reviewedAt } = reviewer;
  return name === null || gmcNumber === null || reviewedAt === null ? null : { name, gmcNumber, reviewedAt };
}

function knownRecipient(recipient: Unrecorded<NotificationRecipient>): NotificationRecipient | null {
  const { organisation, team, contact } = recipient;
  return organisation === null || team === null ? null : { organisation, team, contact };
}

/** Null unless every part the rule asks for was recorded: details never leave without need and agreement. */
function agreedContact(bereaved: Unrecorded<BereavedContact>): BereavedContact | null {
  const { name, relationship, contact, neededFor, agreement } = bereaved;
  if (name === null || contact === null || neededFor === null || agreement === null) return null;
  return { name, relationship, contact, neededFor, agreement };
}

/** NOT-5, NOT-6, NOT-7, NOT-10. */
function missingRouting(draft: GovernanceNotificationDraft): MissingFromNotification[] {
  const missing: MissingFromNotification[] = [];
  if (draft.category === null) missing.push('category');
  if (draft.sources.length === 0) missing.push('source');
  if (draft.route === null) missing.push('route');
  if (draft.route === 'other-organisation' && draft.otherOrganisation === null)
    missing.push('other-organisation');
  if (draft.route === 'case-record-review' && draft.learningTrigger === null)
    missing.push('learning-trigger');
  if (!said(draft.recipient.organisation) || !said(draft.recipient.team)) missing.push('recipient');
  return missing;
}

/** NOT-9. The office's own reference always identifies; the other choices need something the recipient can look up. */
function isIdentified(deceased: DeceasedIdentity): boolean {
  if (deceased.kind === 'reference') return true;
  if (deceased.kind === 'full') return said(deceased.surname);
  const number = deceased.nhsNumber?.kind;
  return number === 'known' || number === 'legacy-welsh' || said(deceased.hospitalNumber);
}

/** NOT-3, NOT-4. */
function missingNarrative(draft: GovernanceNotificationDraft): MissingFromNotification[] {
  const { facts, familyWords, examinersView } = draft.narrative;
  const missing: MissingFromNotification[] = [];
  if (!said(facts) && !said(familyWords) && !said(examinersView)) missing.push('narrative');
  const onlyFamily = draft.sources.length > 0 && draft.sources.every((source) => source === 'bereaved');
  if (onlyFamily && !said(familyWords)) missing.push('family-words');
  if (!said(draft.question)) missing.push('question');
  return missing;
}

/** NOT-2. */
function missingBereaved(bereaved: Unrecorded<BereavedContact>): MissingFromNotification[] {
  const missing: MissingFromNotification[] = [];
  if (!said(bereaved.neededFor)) missing.push('bereaved-need');
  if (!said(bereaved.agreement)) missing.push('bereaved-agreement');
  if (!said(bereaved.name) || !said(bereaved.contact)) missing.push('bereaved-details');
  return missing;
}
