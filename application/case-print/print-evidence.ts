import {
  EVIDENCE_ANSWER_WORDS,
  EVIDENCE_WEIGHT_WORDS,
  placeName,
  placeWords,
} from '../../contract/words/evidence-words.ts';
import type { EvidenceView, RuleChangeRow } from '../../contract/views.ts';
import { QUESTION_WORDS } from '../../contract/words/track-words.ts';
import { clockWords } from '../../contract/words/who.ts';
import type { Stamped } from '../../domain/case/case.ts';
import type { EvidenceAnswer } from '../../domain/evidence/evidence-answer.ts';
import type { SeenIn } from '../../domain/evidence/raised.ts';
import { isUnanswered, type Weighed } from '../../domain/evidence/weigh.ts';
import type { PrintedFact, PrintPart, PrintSection } from '../../exchange/documents/case-print.ts';
import { byWhom, entryNumber, factIfSaid, headed, orNone, type PrintContext } from './print-context.ts';

const NUMBERS = { cause: 1, coroner: 2, governance: 3 } as const;

/** What the record raised for each question, where it was seen, which version of the rule spoke, and what was made of it. */
export function evidenceSection(
  context: PrintContext,
  { ruleChanges, switchedOff, weighed }: EvidenceView,
): PrintSection {
  const raised = new Set(weighed.map(({ key }) => key));
  const gone = context.view.case.evidenceAnswers.filter(({ content }) => !raised.has(content.raised));
  const parts = [
    ...weighed.flatMap((one): readonly PrintPart[] =>
      headed(one.says, raisedFacts(context, one, ruleChanges)),
    ),
    ...gone.flatMap((answer): readonly PrintPart[] =>
      headed(`Answered before, and not raised any more (rule ${answer.content.rule})`, [
        ...answerFacts(context, answer, ruleChanges),
      ]),
    ),
    ...notAsked(switchedOff),
  ];
  return { heading: 'What the record raised', parts: orNone(parts, 'The record raised nothing.') };
}

function raisedFacts(
  context: PrintContext,
  one: Weighed,
  changes: readonly RuleChangeRow[],
): readonly PrintedFact[] {
  const { answered, basis, question, rule, seenIn, told, weight } = one;
  return [
    ['For', `${String(NUMBERS[question])}. ${QUESTION_WORDS[question]}`],
    ['How it presses', EVIDENCE_WEIGHT_WORDS[weight]],
    ['Recorded in', seenIn.map((place) => placeLine(context, place)).join('\n')],
    ['Why it is asked', `${basis}. Rule ${rule}.`],
    ...factIfSaid('Version of the rule', versionWords(one.ruleVersion, changes)),
    ...factIfSaid('As the program came', one.saysAsItCame),
    ...(told === null ? [] : [['The coroner was told', byWhom(context, told)] as const]),
    ...(answered === null ? [] : answerFacts(context, answered, changes)),
    ...(isUnanswered(one) ? [['State', stateWords(one)] as const] : []),
  ];
}

function stateWords({ answered, open, seenIn, told }: Weighed): string {
  if (answered === null && told === null) return 'Not answered';
  return `Open again: ${String(open.length)} of ${String(seenIn.length)} places came later`;
}

function placeLine(context: PrintContext, place: SeenIn): string {
  const name =
    place.entry === null ? placeName(place) : `${placeName(place)} (${entryNumber(context, place.entry)})`;
  return place.words === '' ? name : `${name}: “${placeWords(place)}”`;
}

function answerFacts(
  context: PrintContext,
  { content, stamp }: Stamped<EvidenceAnswer>,
  changes: readonly RuleChangeRow[],
): readonly PrintedFact[] {
  return [
    ['What was made of it', EVIDENCE_ANSWER_WORDS[content.answer]],
    ...factIfSaid('Because', content.because),
    ['Answered by', byWhom(context, stamp)],
    ...factIfSaid('Answered to', versionWords(content.ruleVersion, changes)),
  ];
}

/** Rule RULE-4. Null for the rule as the program came. */
function versionWords(version: string | null, changes: readonly RuleChangeRow[]): string | null {
  const change = changes.find(({ entryId }) => entryId === version);
  if (change === undefined) return null;
  const words = change.wording === null ? 'in the words that the program came with' : `“${change.wording}”`;
  return `as changed by ${change.byName} on ${clockWords(change.at)}, ${words}\nWhy: ${change.reason}`;
}

/** Rule RULE-6: a reader of the paper learns what nobody was asked. */
function notAsked(switchedOff: EvidenceView['switchedOff']): readonly PrintPart[] {
  if (switchedOff.length === 0) return [];
  const text = `Switched off in this office when this was printed: ${switchedOff.map(({ id }) => id).join(', ')}.`;
  return [
    { kind: 'heading', text: 'Rules that were not asked' },
    { kind: 'text', text },
  ];
}
