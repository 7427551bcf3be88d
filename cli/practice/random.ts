/** A seeded source of chance, so that one seed makes one office. */
export interface Random {
  /** A whole number from 0 up to, not including, `below`. */
  below(below: number): number;
  /** A whole number from `from` up to and including `to`. */
  between(from: number, to: number): number;
  /** True so many times in a hundred. */
  chance(percent: number): boolean;
  pick<Value>(values: readonly Value[]): Value;
  shuffled<Value>(values: readonly Value[]): readonly Value[];
}

export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  // mulberry32
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    between: (from, to) => from + below(to - from + 1),
    chance: (percent) => below(100) < percent,
    pick(values) {
      const picked = values[below(values.length)];
      if (picked === undefined) throw new Error('nothing to pick from');
      return picked;
    },
    shuffled(values) {
      const left = [...values];
      return values.map(() => left.splice(below(left.length), 1)).flat();
    },
  };
}

/** Deals the members of a list in turn, so that each has come up before any comes up again. */
export interface Deck<Value> {
  deal(): Value;
}

export function deckOf<Value>(random: Random, values: readonly Value[]): Deck<Value> {
  let left: Value[] = [];
  return {
    deal() {
      if (left.length === 0) left = [...random.shuffled(values)];
      const dealt = left.pop();
      if (dealt === undefined) throw new Error('an empty deck');
      return dealt;
    },
  };
}
