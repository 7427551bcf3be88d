import type { Case } from '../../case/case.ts';
import { GROUND_CODES, type GroundCode, NOTIFICATION_GROUNDS } from '../../referrals/grounds.ts';
import { textsOf } from '../case-texts.ts';
import { NO_FACTS } from '../certificate-wording.ts';
import { circumstancesOf as circumstancesInTexts } from '../coroner/circumstances.ts';
import type { Raised, SeenIn } from '../raised.ts';
import { CIRCUMSTANCE_RULES } from './circumstance-rules.ts';
import { around } from './around.ts';

/**
 * The circumstances of regulation 3(1) that the record may mean: what was answered, and what people wrote. Each is told
 * to the coroner, or it is said why not. What was written about a circumstance stands with the answer about the same
 * one, so that nobody is asked twice.
 */
export function circumstancesOf(onCase: Case): readonly Raised[] {
  const written = writtenIn(onCase);
  return GROUND_CODES.flatMap((ground): readonly Raised[] => {
    const answered = fromAnswers(onCase, ground);
    const text = written.get(ground);
    if (text === undefined) return answered;
    const [first, ...others] = answered;
    if (first === undefined) return [fromTexts(ground, text)];
    const weight = first.weight === 'notify' || text.level === 'notify' ? 'notify' : 'consider';
    return [{ ...first, weight, seenIn: inOrder([...first.seenIn, ...text.places]) }, ...others];
  });
}

function fromAnswers(onCase: Case, of: GroundCode): readonly Raised[] {
  return CIRCUMSTANCE_RULES.filter(({ ground }) => ground === of).flatMap(
    ({ ground, recordedIn, rule, says, weight }): readonly Raised[] => {
      const seenIn = recordedIn(onCase);
      if (seenIn.length === 0) return [];
      return [{ ...aCircumstance(ground, rule), weight, says, seenIn }];
    },
  );
}

interface Written {
  readonly level: 'notify' | 'consider';
  readonly places: readonly SeenIn[];
}

/** What people wrote, by the circumstance it points to. */
function writtenIn(onCase: Case): ReadonlyMap<GroundCode, Written> {
  const texts = textsOf(onCase);
  const places = new Map(texts.map(({ piece, place }) => [piece.source, place]));
  const found = circumstancesInTexts(
    texts.map(({ piece }) => piece),
    NO_FACTS,
  );
  return new Map(
    found.flatMap(({ level, paragraph, places: at }) => {
      const ground = GROUND_CODES.find((code) => NOTIFICATION_GROUNDS[code].paragraph === paragraph);
      const seen = at.flatMap(({ source, words }) => {
        const place = places.get(source);
        return place === undefined ? [] : [{ ...place, words: around(place.words, words) }];
      });
      return ground === undefined ? [] : [[ground, { level, places: inOrder(oncePerEntry(seen)) }] as const];
    }),
  );
}

function fromTexts(ground: GroundCode, { level, places }: Written): Raised {
  const { label } = NOTIFICATION_GROUNDS[ground];
  return {
    ...aCircumstance(ground, `TRG-${String(GROUND_CODES.indexOf(ground) + 1)}`),
    weight: level,
    says: `What was written may mean: ${lowerFirst(label)}. May it have caused the death or contributed to it?`,
    seenIn: places,
  };
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

function inOrder(seen: readonly SeenIn[]): readonly SeenIn[] {
  return seen.toSorted((one, other) => ((one.clock ?? '') < (other.clock ?? '') ? -1 : 1));
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
