import {
  CONCERN_CATEGORY_WORDS,
  CONCERN_DECISION_WORDS,
  CONCERN_ROUTE_WORDS,
} from '../../contract/words/governance-words.ts';
import {
  chaseWords,
  FAMILY_WISH_WORDS,
  LOOP_STATE_WORDS,
  outcomeWords,
  toldWords,
} from '../../contract/words/loop-words.ts';
import { clockWords } from '../../contract/words/who.ts';
import type { Concern, Stamped } from '../../domain/case/case.ts';
import { loopsOf } from '../../domain/governance/concern-loop.ts';
import type { PrintedFact, PrintSection } from '../../exchange/documents/case-print.ts';
import { byWhom, factIfSaid, headed, orNone, type PrintContext } from './print-context.ts';
import { correctedFact } from './print-scrutiny.ts';
import { concernFacts, coronerAnswerFacts } from './printed-content.ts';
import { referralFacts } from './printed-values.ts';

/** Every concern with what a medical examiner decided on it. */
export function concernsSection(context: PrintContext): PrintSection {
  const parts = context.view.case.concerns.flatMap((concern) =>
    headed(CONCERN_CATEGORY_WORDS[concern.content.category], [
      ...concernFacts(context, concern.content),
      ['Recorded by', byWhom(context, concern.stamp)],
      ...reviewFacts(context, concern),
      ...correctedFact(concern.corrected.length),
      ...loopFacts(context, concern),
    ]),
  );
  return { heading: 'Concerns', parts: orNone(parts, 'No concern is recorded.') };
}

function reviewFacts(context: PrintContext, { review }: Concern): readonly PrintedFact[] {
  if (review === null) return [['Decision', 'No medical examiner has decided on it']];
  const { content, stamp } = review;
  const route = content.decision === 'notify' ? `: ${CONCERN_ROUTE_WORDS[content.route].toLowerCase()}` : '';
  return [
    ['Decision', `${CONCERN_DECISION_WORDS[content.decision]}${route}`],
    ...factIfSaid('The medical examiner’s view', content.examinerView),
    ['Decided by', byWhom(context, stamp)],
  ];
}

/** What followed from passing it on. */
function loopFacts(context: PrintContext, concern: Concern): readonly PrintedFact[] {
  const onCase = context.view.case;
  const loop = loopsOf(onCase).find((one) => one.concern.stamp.entry === concern.stamp.entry);
  if (loop?.notification == null) return [];
  const { documentId, number } = loop.notification.intended;
  const of = <Content extends { readonly documentId: string }>(all: readonly Stamped<Content>[]) =>
    all.filter(({ content }) => content.documentId === documentId);
  return [
    ['Where it stands', `${LOOP_STATE_WORDS[loop.state]} (${number})`],
    ...of(onCase.chases).map(({ content, stamp }): PrintedFact => [
      'Asked after',
      `${chaseWords(content)} (${byWhom(context, stamp)})`,
    ]),
    ...of(onCase.outcomes).map(({ content, stamp }): PrintedFact => [
      'Outcome',
      `${outcomeWords(content)} (${byWhom(context, stamp)})`,
    ]),
    ['The family', FAMILY_WISH_WORDS[loop.familyWish]],
    ...of(onCase.outcomesTold).map(({ content, stamp }): PrintedFact => [
      'Told',
      `${toldWords(content)} (${byWhom(context, stamp)})`,
    ]),
  ];
}

/** What the coroner was told and answered. Documents that were issued stand under documents. */
export function coronerSection(context: PrintContext): PrintSection {
  const { coronerAnswers, fields, outsideNotifications } = context.view.case;
  const parts = [
    ...(fields.referral === null
      ? []
      : headed('Prepared for a referral', [
          ...referralFacts(fields.referral.value),
          ['Recorded by', byWhom(context, fields.referral.stamp)],
        ])),
    ...outsideNotifications.flatMap(({ content, stamp }) =>
      headed('Told outside this office', [
        ['By', content.byWhom],
        ['When', clockWords(content.at)],
        ...factIfSaid('How', content.how),
        ...factIfSaid('Reference', content.reference),
        ['Recorded by', byWhom(context, stamp)],
      ]),
    ),
    ...coronerAnswers.flatMap(({ content, stamp }) =>
      headed('The coroner’s answer', [
        ...coronerAnswerFacts(content),
        ['Recorded by', byWhom(context, stamp)],
      ]),
    ),
  ];
  return {
    heading: 'The coroner',
    parts: orNone(parts, 'Nothing was prepared for the coroner, and no answer is recorded.'),
  };
}
