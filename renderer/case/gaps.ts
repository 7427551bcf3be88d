import type { DeclarationGap } from '../../contract/for-window.ts';
import type { Question } from '../../contract/words/track-words.ts';
import type { OpenCase } from './case-context.ts';
import type { Place } from './case-place.ts';

interface GapPlace {
  readonly place: Place;
  /** The questions on whose card it stands. */
  readonly questions: readonly Question[];
}

const at = (section: Place['section'], anchor: string | null): Place => ({ section, anchor });

/** Where each gap before the declaration is closed. Its sentence stands in `DECLARATION_GAP_WORDS`. */
const GAPS = {
  'case-void': { place: at('timeline', null), questions: [] },
  'already-declared': { place: at('questions', 'declaration'), questions: [] },
  'with-coroner': {
    place: at('coroner', 'coroner-answers'),
    questions: ['coroner'],
  },
  'independence-not-declared': {
    place: at('scrutiny', 'independence'),
    questions: [],
  },
  'not-independent': {
    place: at('scrutiny', 'independence'),
    questions: [],
  },
  'practitioner-cause-missing': {
    place: at('cause', 'cause-practitioner'),
    questions: ['cause'],
  },
  'review-missing': {
    place: at('scrutiny', 'review'),
    questions: ['cause'],
  },
  'handover-not-seen': {
    place: at('questions', 'declare-handover'),
    questions: [],
  },
  'practitioner-discussion-missing': {
    place: at('scrutiny', 'discussion'),
    questions: ['cause'],
  },
  'conversation-missing': {
    place: at('conversations', 'conversation-form'),
    questions: ['governance'],
  },
  'question-cause-unanswered': {
    place: at('questions', 'answer-form'),
    questions: ['cause'],
  },
  'question-coroner-unanswered': {
    place: at('questions', 'answer-form'),
    questions: ['coroner'],
  },
  'question-governance-unanswered': {
    place: at('questions', 'answer-form'),
    questions: ['governance'],
  },
  'cause-not-established': {
    place: at('questions', 'answer-form'),
    questions: ['cause'],
  },
  'coroner-not-notified': {
    place: at('coroner', 'referral-form'),
    questions: ['coroner'],
  },
  'coroner-answer-awaited': {
    place: at('coroner', 'coroner-answer-form'),
    questions: ['coroner'],
  },
  'agreed-cause-missing': {
    place: at('cause', 'cause-agreed'),
    questions: ['cause'],
  },
  'agreed-cause-differs': {
    place: at('cause', 'cause-agreed'),
    questions: ['cause'],
  },
  'examiner-certificate-missing': {
    place: at('certification', 'examiner-certificate'),
    questions: ['coroner'],
  },
  'fresh-certificate-awaited': {
    place: at('certification', 'certificate'),
    questions: ['cause'],
  },
  'sources-differ-unreasoned': {
    place: at('questions', 'sources'),
    questions: ['cause'],
  },
  'values-contested': {
    place: at('details', 'contested'),
    questions: [],
  },
} as const satisfies Record<DeclarationGap, GapPlace>;

/** Goes to where a gap is closed; where that is the answer to a question, to that question. */
export function goToGap({ go, ask }: Pick<OpenCase, 'go' | 'ask'>, gap: DeclarationGap): void {
  const { place, questions }: GapPlace = GAPS[gap];
  const [question] = questions;
  if (place.anchor === 'answer-form' && question !== undefined) ask(question);
  else go(place);
}

/** What is missing, as far as it stands on the card of one question. The answer itself is shown there already. */
export function gapsOfQuestion(
  gaps: readonly DeclarationGap[],
  question: Question,
): readonly DeclarationGap[] {
  return gaps.filter((gap) => {
    const { questions }: GapPlace = GAPS[gap];
    return questions.includes(question) && !gap.endsWith('-unanswered');
  });
}
