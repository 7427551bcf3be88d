import type { Case } from '../../case/case.ts';
import { GROUND_CODES, type GroundCode, NOTIFICATION_GROUNDS } from '../../referrals/grounds.ts';
import { type CaseText, textsOf } from '../case-texts.ts';
import { NO_FACTS } from '../certificate-wording.ts';
import { circumstancesOf as circumstancesInTexts } from '../coroner/circumstances.ts';
import type { Paragraph } from '../coroner/paragraphs.ts';
import type { RaisedByRule, SeenIn } from '../raised.ts';
import { inTimeOrder } from '../seen-in.ts';
import { isSwitchedOff, type Rulebook } from '../rulebook/rule-version.ts';
import { CIRCUMSTANCE_RULES } from './circumstance-rules.ts';
import { around } from './around.ts';
import { textRuleOf } from './text-rules.ts';

/**
 * The circumstances of regulation 3(1) that the record may mean: what was answered, and what people wrote. Each is told
 * to the coroner, or it is said why not. What was written about a circumstance stands with the answer about the same
 * one, so that nobody is asked twice.
 *
 * Rule RULE-2: a rule that is switched off is left out before they are put together, so that it takes no other with it.
 */
export function circumstancesOf(
  onCase: Case,
  rulebook: Rulebook,
  texts: readonly CaseText[] = textsOf(onCase),
): readonly RaisedByRule[] {
  const written = writtenIn(texts, rulebook);
  return GROUND_CODES.flatMap((ground): readonly RaisedByRule[] => {
    const answered = fromAnswers(onCase, ground, rulebook);
    const text = written.get(ground);
    if (text === undefined) return answered;
    const [first, ...others] = answered;
    if (first === undefined) return [fromTexts(ground, text)];
    const weight = first.weight === 'notify' || text.level === 'notify' ? 'notify' : 'consider';
    return [{ ...first, weight, seenIn: inTimeOrder([...first.seenIn, ...text.places]) }, ...others];
  });
}

function fromAnswers(onCase: Case, of: GroundCode, rulebook: Rulebook): readonly RaisedByRule[] {
  return CIRCUMSTANCE_RULES.filter(
    ({ ground, rule }) => ground === of && !isSwitchedOff(rulebook, rule),
  ).flatMap(({ ground, recordedIn, rule, says, weight }): readonly RaisedByRule[] => {
    const seenIn = recordedIn(onCase);
    if (seenIn.length === 0) return [];
    return [{ ...aCircumstance(ground, rule), weight, says, seenIn }];
  });
}

interface Written {
  readonly level: 'notify' | 'consider';
  readonly places: readonly SeenIn[];
}

/** What people wrote, by the circumstance it points to. */
function writtenIn(texts: readonly CaseText[], rulebook: Rulebook): ReadonlyMap<GroundCode, Written> {
  const places = new Map(texts.map(({ piece, place }) => [piece.source, place]));
  const found = circumstancesInTexts(
    texts.map(({ piece }) => piece),
    NO_FACTS,
    paragraphsNotReadFor(rulebook),
  );
  return new Map(
    found.flatMap(({ level, paragraph, places: at }) => {
      const ground = GROUND_CODES.find((code) => NOTIFICATION_GROUNDS[code].paragraph === paragraph);
      const seen = at.flatMap(({ source, words }) => {
        const place = places.get(source);
        return place === undefined ? [] : [{ ...place, words: around(place.words, words) }];
      });
      return ground === undefined
        ? []
        : [[ground, { level, places: inTimeOrder(oncePerEntry(seen)) }] as const];
    }),
  );
}

function paragraphsNotReadFor(rulebook: Rulebook): ReadonlySet<Paragraph> {
  return new Set(
    GROUND_CODES.filter((ground) => isSwitchedOff(rulebook, textRuleOf(ground).rule)).map(
      (ground) => NOTIFICATION_GROUNDS[ground].paragraph,
    ),
  );
}

function fromTexts(ground: GroundCode, { level, places }: Written): RaisedByRule {
  const { rule, says } = textRuleOf(ground);
  return { ...aCircumstance(ground, rule), weight: level, says, seenIn: places };
}

function aCircumstance(ground: GroundCode, rule: string) {
  const { label, paragraph } = NOTIFICATION_GROUNDS[ground];
  return {
    key: rule,
    rule,
    kind: 'coroner-circumstance',
    question: 'coroner',
    ground,
    basis: `Notification of Deaths Regulations 2019, regulation ${paragraph}: ${lowerFirst(label)}`,
    answers: ['not-for-coroner'],
  } as const;
}

/** A text that says it five times is one place. */
function oncePerEntry(seen: readonly SeenIn[]): readonly SeenIn[] {
  const first = new Map<string, SeenIn>();
  for (const one of seen) {
    const place = `${one.entry ?? ''} ${one.where}`;
    if (!first.has(place)) first.set(place, one);
  }
  return [...first.values()];
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
