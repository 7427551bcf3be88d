import type { Case, Stamp } from '../case/case.ts';
import { contestedFields } from '../case/contested-fields.ts';
import {
  doesExaminerCertify,
  isExaminerCertificateAwaited,
  isFreshCertificateAwaited,
} from '../certification/certificate-awaited.ts';
import { standingWithCoroner } from '../coroner/standing-with-coroner.ts';
import { causeInUse, isNeonatal, saySame } from '../certification/cause-in-use.ts';
import { currentDeclaration } from '../certification/current-declaration.ts';
import { fromIndependent, isConflicted } from './conflict.ts';
import { needsReasoning } from './sources-side-by-side.ts';
import type { UserId } from '../shared/ids.ts';
import { never } from '../shared/invariant.ts';

/** What can still stand between a case and the medical examiner's declaration. */
export const DECLARATION_GAPS = [
  'case-void',
  'already-declared',
  'with-coroner',
  'independence-not-declared',
  'not-independent',
  'practitioner-cause-missing',
  'review-missing',
  'handover-not-seen',
  'practitioner-discussion-missing',
  'conversation-missing',
  'question-cause-unanswered',
  'question-coroner-unanswered',
  'question-governance-unanswered',
  'cause-not-established',
  'coroner-not-notified',
  'coroner-answer-awaited',
  'agreed-cause-missing',
  'agreed-cause-differs',
  'values-contested',
  'examiner-certificate-missing',
  'fresh-certificate-awaited',
  'sources-differ-unreasoned',
] as const;
export type DeclarationGap = (typeof DECLARATION_GAPS)[number];

/**
 * What is missing before this medical examiner may make the declaration; empty when nothing is.
 *
 * @param handoverSeen that the examiner has read another examiner's review and takes it over
 *
 * Rules: DECL-1 (all three questions answered), DECL-2 (independence declared by this examiner), DECL-3 (the three
 * components of scrutiny done or excused), DECL-4 (nothing reportable left untold), DECL-5 (the cause is agreed and is
 * the one the discussion ended in), DECL-6 (once), DECL-8 (another's review only after its handover), IND-1 (no
 * conflict), IND-3 (nothing of a conflicted examiner's is relied on), MERGE-1 (no contested value).
 */
export function missingForDeclaration(
  onCase: Case,
  examiner: UserId,
  handoverSeen: boolean,
): readonly DeclarationGap[] {
  if (onCase.voided !== null) return ['case-void'];
  if (currentDeclaration(onCase) !== null) return ['already-declared'];
  // Nothing else is this examiner's to mend.
  if (isConflicted(onCase, examiner)) return ['not-independent'];
  const coroner = coronerGaps(onCase);
  return [
    ...independenceGaps(onCase, examiner),
    ...componentGaps(onCase, examiner, handoverSeen),
    ...questionGaps(onCase),
    ...coroner,
    ...causeGaps(onCase),
    ...(contestedFields(onCase).length > 0 ? (['values-contested'] as const) : []),
    // While the coroner's side is open, where it will point is not known yet.
    ...(coroner.length === 0 && needsReasoning(onCase) ? (['sources-differ-unreasoned'] as const) : []),
  ];
}

function independenceGaps(onCase: Case, examiner: UserId): readonly DeclarationGap[] {
  const hasDeclared = onCase.independence.some((declared) => declared.stamp.actor === examiner);
  return hasDeclared ? [] : ['independence-not-declared'];
}

function componentGaps(onCase: Case, examiner: UserId, handoverSeen: boolean): readonly DeclarationGap[] {
  const gaps: DeclarationGap[] = [];
  const { noConversation } = onCase.fields;
  const review = fromIndependent(onCase, onCase.fields.review);
  // Where no practitioner can certify, there is no practitioner's cause to wait for and nobody to discuss it with.
  const byExaminer = doesExaminerCertify(onCase);
  if (!byExaminer && causeInUse(onCase, 'practitioner') === null) gaps.push('practitioner-cause-missing');
  if (review === null) gaps.push('review-missing');
  else if (review.stamp.actor !== examiner && !handoverSeen) gaps.push('handover-not-seen');
  if (!byExaminer && onCase.discussions.length === 0) gaps.push('practitioner-discussion-missing');
  const spoken = onCase.conversations.some(
    ({ content }) => content.with === 'bereaved' && content.result === 'spoken',
  );
  if (!spoken && noConversation === null) gaps.push('conversation-missing');
  return gaps;
}

function questionGaps(onCase: Case): readonly DeclarationGap[] {
  const gaps: DeclarationGap[] = [];
  const { answerCause, answerCoroner, answerGovernance } = onCase.fields;
  const cause = fromIndependent(onCase, answerCause);
  if (cause === null) gaps.push('question-cause-unanswered');
  if (fromIndependent(onCase, answerCoroner) === null) gaps.push('question-coroner-unanswered');
  if (fromIndependent(onCase, answerGovernance) === null) gaps.push('question-governance-unanswered');
  if (cause?.value.answer === 'not-established') gaps.push('cause-not-established');
  return gaps;
}

function coronerGaps(onCase: Case): readonly DeclarationGap[] {
  const { answer, told } = standingWithCoroner(onCase);
  if (answer === null) {
    if (told) return ['coroner-answer-awaited'];
    const isReportable = onCase.fields.answerCoroner?.value.answer === 'reportable';
    return isReportable || latestOutcome(onCase) === 'coroner-notified' ? ['coroner-not-notified'] : [];
  }
  switch (answer) {
    case 'cn1a':
    case 'cn1b':
      return [];
    case 'inquiries':
    case 'advice-asked':
      return ['coroner-answer-awaited'];
    case 'investigation':
    case 'cn2':
    case 'inquest':
      return ['with-coroner'];
    default:
      return never(answer);
  }
}

function causeGaps(onCase: Case): readonly DeclarationGap[] {
  const agreed = causeInUse(onCase, 'agreed');
  const field = onCase.fields[isNeonatal(onCase) ? 'agreedNeonatalCause' : 'agreedCause'];
  if (agreed === null || fromIndependent<{ readonly stamp: Stamp }>(onCase, field) === null)
    return ['agreed-cause-missing', ...certificateGaps(onCase)];
  const outcome = latestOutcome(onCase);
  if (outcome !== 'practitioner-cause' && outcome !== 'examiner-cause') return certificateGaps(onCase);
  const meant = causeInUse(onCase, outcome === 'practitioner-cause' ? 'practitioner' : 'examiner');
  const isMeant = meant !== null && saySame(agreed, meant);
  return [...(isMeant ? [] : (['agreed-cause-differs'] as const)), ...certificateGaps(onCase)];
}

/** A fresh certificate that was asked for has come, and on the examiner's own path the examiner has certified. */
function certificateGaps(onCase: Case): readonly DeclarationGap[] {
  if (isExaminerCertificateAwaited(onCase)) return ['examiner-certificate-missing'];
  return isFreshCertificateAwaited(onCase) ? ['fresh-certificate-awaited'] : [];
}

function latestOutcome(onCase: Case) {
  const held = onCase.discussions.map(({ content }) => content).filter((content) => content.held);
  return held.at(-1)?.outcome ?? null;
}
