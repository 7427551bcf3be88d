/** Some words beside other words: as both have them, or as only one of the two has them. */
export interface WordRun {
  readonly kind: 'same' | 'only-before' | 'only-after';
  readonly text: string;
}

/**
 * Where two wordings differ, word by word, in reading order. Nothing is judged to mean the same: a capital letter or a
 * comma makes another word. Only the amount of white space between the words is overlooked.
 */
export function wordDiff(before: string, after: string): readonly WordRun[] {
  const old = wordsIn(before);
  const now = wordsIn(after);
  const shared = sharedTails(old, now);
  const runs: { kind: WordRun['kind']; words: string[] }[] = [];
  const add = (kind: WordRun['kind'], word: string): void => {
    const last = runs.at(-1);
    if (last?.kind === kind) last.words.push(word);
    else runs.push({ kind, words: [word] });
  };
  let [at, to] = [0, 0];
  while (at < old.length || to < now.length) {
    const [gone, come] = [old[at], now[to]];
    if (gone !== undefined && gone === come) {
      add('same', gone);
      at += 1;
      to += 1;
    } else if (
      gone !== undefined &&
      (come === undefined || lengthAt(shared, at + 1, to) >= lengthAt(shared, at, to + 1))
    ) {
      add('only-before', gone);
      at += 1;
    } else if (come !== undefined) {
      add('only-after', come);
      to += 1;
    }
  }
  return runs.map(({ kind, words }) => ({ kind, text: words.join(' ') }));
}

/** Whether two wordings have the same words in the same order. */
export function isSameWording(before: string, after: string): boolean {
  return wordsIn(before).join(' ') === wordsIn(after).join(' ');
}

function wordsIn(text: string): readonly string[] {
  const trimmed = text.trim();
  return trimmed === '' ? [] : trimmed.split(/\s+/u);
}

function lengthAt(table: readonly (readonly number[])[], at: number, to: number): number {
  return table[at]?.[to] ?? 0;
}

/** For each pair of places, the length of the longest run of words that both tails share in order. */
function sharedTails(old: readonly string[], now: readonly string[]): readonly (readonly number[])[] {
  const table = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  for (let at = old.length - 1; at >= 0; at -= 1) {
    for (let to = now.length - 1; to >= 0; to -= 1) {
      const row = table[at];
      if (row === undefined) continue;
      row[to] =
        old[at] === now[to]
          ? lengthAt(table, at + 1, to + 1) + 1
          : Math.max(lengthAt(table, at + 1, to), lengthAt(table, at, to + 1));
    }
  }
  return table;
}
