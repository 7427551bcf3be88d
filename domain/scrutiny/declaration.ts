import type { Case } from '../case/case.ts';
import { contestedFields } from '../case/contested-fields.ts';
import { standingWithCoroner } from '../coroner/standing-with-coroner.ts';
import { causeInUse, saySame } from '../certification/cause-in-use.ts';
import { currentDeclaration } from '../certification/current-declaration.ts';
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
 * conflict), MERGE-1 (no contested value).
 */
export function missingForDeclaration(
  onCase: Case,
  examiner: UserId,
  handoverSeen: boolean,
): readonly DeclarationGap[] {
  if (onCase.voided !== null) return ['case-void'];
  if (currentDeclaration(onCase) !== null) return ['already-declared'];
  return [
    ...independenceGaps(onCase, examiner),
    ...componentGaps(onCase, examiner, handoverSeen),
    ...questionGaps(onCase),
    ...coronerGaps(onCase),
    ...causeGaps(onCase),
    ...(contestedFields(onCase).length > 0 ? (['values-contested'] as const) : []),
    ...(needsReasoning(onCase) ? (['sources-differ-unreasoned'] as const) : []),
  ];
}

function independenceGaps(onCase: Case, examiner: UserId): readonly DeclarationGap[] {
  const own = onCase.independence.filter((declared) => declared.stamp.actor === examiner);
  if (own.some((declared) => !declared.content.independent)) return ['not-independent'];
  return own.length === 0 ? ['independence-not-declared'] : [];
}

function componentGaps(onCase: Case, examiner: UserId, handoverSeen: boolean): readonly DeclarationGap[] {
  const gaps: DeclarationGap[] = [];
  const { review, noConversation } = onCase.fields;
  // Where no practitioner can certify, there is no practitioner's cause to wait for and nobody to discuss it with.
  const byExaminer = standingWithCoroner(onCase).answer === 'cn1b';
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
  if (onCase.fields.answerCause === null) gaps.push('question-cause-unanswered');
  if (onCase.fields.answerCoroner === null) gaps.push('question-coroner-unanswered');
  if (onCase.fields.answerGovernance === null) gaps.push('question-governance-unanswered');
  if (onCase.fields.answerCause?.value.answer === 'not-established') gaps.push('cause-not-established');
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
      return ['with-coroner'];
    default:
      return never(answer);
  }
}

function causeGaps(onCase: Case): readonly DeclarationGap[] {
  const agreed = causeInUse(onCase, 'agreed');
  if (agreed === null) return ['agreed-cause-missing'];
  const outcome = latestOutcome(onCase);
  if (outcome !== 'practitioner-cause' && outcome !== 'examiner-cause') return certificateGaps(onCase);
  const meant = causeInUse(onCase, outcome === 'practitioner-cause' ? 'practitioner' : 'examiner');
  return meant !== null && saySame(agreed, meant) ? certificateGaps(onCase) : ['agreed-cause-differs'];
}

/** A fresh certificate that was asked for has come, and on the examiner's own path the examiner has certified. */
function certificateGaps(onCase: Case): readonly DeclarationGap[] {
  const certifies = standingWithCoroner(onCase).answer === 'cn1b';
  if (certifies && onCase.examinerCertifications.length === 0) return ['examiner-certificate-missing'];
  const asked = onCase.freshCertificates.at(-1)?.stamp.clock ?? '';
  const received = onCase.fields.certificate?.stamp.clock ?? '';
  return asked > received ? ['fresh-certificate-awaited'] : [];
}

function latestOutcome(onCase: Case) {
  const held = onCase.discussions.map(({ content }) => content).filter((content) => content.held);
  return held.at(-1)?.outcome ?? null;
}
