import type { Mention, ReadText } from '../text/read-text.ts';
import type { Token } from '../text/tokens.ts';

const WEATHER: ReadonlySet<string> = new Set(
  'overnight prolonged accidental severe extreme outdoor winter weather environmental and from of by fatal hill mountain'.split(
    ' ',
  ),
);

/** "Exposure to noise", "allergen exposure": to what is known, and the cold it is not. */
export function isOfSomething({ from, to }: Mention, { tokens }: ReadText): boolean {
  const previous = tokens[from - 1]?.word;
  return tokens[to + 1]?.word === 'to' || (previous !== undefined && !WEATHER.has(previous));
}

/** The words of a text from one number to another. */
type Span = Pick<Mention, 'from' | 'to'>;

const PAST: ReadonlySet<string> = new Set([
  'previou',
  'previous',
  'past',
  'old',
  'history',
  'prior',
  'remote',
  'childhood',
]);

/** "previous", "history of", right before it. */
export function saysPast({ from }: Span, { tokens }: ReadText): boolean {
  return tokens.slice(Math.max(0, from - 3), from).some(({ word }) => PAST.has(word));
}

const LONG_AGO: ReadonlySet<string> = new Set(
  'childhood child youth young teenager teens teen infancy infant baby adolescence adolescent boyhood girlhood twenty thirty forty uneventful uneventfully uncomplicated'.split(
    ' ',
  ),
);
const BEFORE_NOW: ReadonlySet<string> = new Set([
  'ago',
  'earlier',
  'previously',
  'previou',
  'before',
  'prior',
  'back',
  'since',
]);

/** A year, "years ago" or "in youth", soon after an operation. An injury counts however long ago it was. */
export function isLongAgo({ to }: Span, { tokens }: ReadText): boolean {
  const after = tokens.slice(to + 1, to + 1 + AFTER);
  return after.some(
    ({ word }, index) =>
      YEAR.test(word) ||
      LONG_AGO.has(word) ||
      (word === 'aged' && /^\d/.test(after[index + 1]?.word ?? '')) ||
      (BEFORE_NOW.has(word) && ['year', 'decade'].includes(after[index - 1]?.word ?? '')) ||
      (word === 'ago' && after[index - 1]?.word === 'long'),
  );
}

/** An operation of years ago, one by which a disease was only found, and one that did not happen or did not help. */
export function isNoPartOfDeath(mention: Mention, read: ReadText, isPast: boolean): boolean {
  return (
    isPast || isLongAgo(mention, read) || isHowItWasFound(mention, read) || isNotWhatHarmed(mention, read)
  );
}

const NOT_DONE_BEFORE: ReadonlySet<string> = new Set(
  'declined refused turned rejected awaiting planned considered contraindicated unable inoperable despite naive unwilling offered waiting listed precluding pending before'.split(
    ' ',
  ),
);
/** These speak of a treatment where "to" or "for" comes between: "refractory to chemotherapy", but not "refractory shock". */
const NOT_FOR_IT: ReadonlySet<string> = new Set(
  'refractory resistant resistance unresponsive intolerant suitable unsuitable fit unfit candidate eligible ineligible amenable unamenable'.split(
    ' ',
  ),
);
const FOR: ReadonlySet<string> = new Set(['to', 'for', 'of']);
const NOT_DONE_AFTER: ReadonlySet<string> = new Set(
  'refractory resistant resistance naive declined refused cancelled canceled planned dependent contraindicated inappropriate unsuitable considered discussed'.split(
    ' ',
  ),
);
const CAME_BACK: ReadonlySet<string> = new Set(
  'relapsed relapse relapsing progressed progressive progression progressing recurrent recurred recurrence'.split(
    ' ',
  ),
);

/** "Refractory to chemotherapy", "not a candidate for surgery", "relapsed after transplant": the disease ran on. */
export function isNotWhatHarmed({ from, to }: Span, { tokens }: ReadText): boolean {
  const before = clauseBefore(tokens, from);
  if (before.some((word) => NOT_DONE_BEFORE.has(word))) return true;
  if (followedBy(before, NOT_FOR_IT, FOR) || followedBy(before, CAME_BACK, AFTER_WORDS)) return true;
  if (tokens[to + 1]?.word === 'not') return true;
  return tokens.slice(to + 1, to + 4).some(({ word }) => NOT_DONE_AFTER.has(word));
}

/** A few words before a place, back to a comma at most. */
function clauseBefore(tokens: readonly Token[], from: number): readonly string[] {
  const words: string[] = [];
  for (let index = from; index > 0 && index > from - 6; index -= 1) {
    const [token, previous] = [tokens[index], tokens[index - 1]];
    if (token === undefined || previous === undefined || /[,;(]/.test(token.before)) break;
    words.unshift(previous.word);
  }
  return words;
}

function followedBy(
  words: readonly string[],
  first: ReadonlySet<string>,
  then: ReadonlySet<string>,
): boolean {
  return words.some(
    (word, index) => first.has(word) && words.slice(index + 1).some((next) => then.has(next)),
  );
}

const AFTER_WORDS: ReadonlySet<string> = new Set(['after', 'following', 'through', 'on', 'post', 'since']);

/** How many words after it a time may stand: "mastectomy for breast cancer 20 years ago". */
const AFTER = 6;
const YEAR = /^(?:19|20)\d\d$/;

const FOUND_BY: ReadonlySet<string> = new Set(
  'confirmed proven diagnosed seen found shown demonstrated identified detected staged awaiting refused declined showed revealed suggested'.split(
    ' ',
  ),
);

/** "confirmed on biopsy", "found at laparotomy": how a disease was known, not what was done about it. */
function isHowItWasFound({ from, to }: Mention, { tokens }: ReadText): boolean {
  const around = [...tokens.slice(Math.max(0, from - 4), from), ...tokens.slice(to + 1, to + 3)];
  return around.some(({ word }) => FOUND_BY.has(word));
}
