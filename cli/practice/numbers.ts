import type { Random } from './random.ts';

/** Ids as the program makes them, a UUIDv7 by its shape, out of seeded chance. */
export function idMaker(random: Random): (nowMs: number) => string {
  const hex = (digits: number): string =>
    Array.from({ length: digits }, () => random.below(16).toString(16)).join('');
  return (nowMs) => {
    const time = nowMs.toString(16).padStart(12, '0');
    return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${random.pick(['8', '9', 'a', 'b'])}${hex(3)}-${hex(12)}`;
  };
}

/** NHS numbers of the range that is never given to a person, each with its check digit and each only once. */
export function nhsNumberMaker(): () => string {
  let made = 0;
  return () => {
    for (;;) {
      made += 1;
      const nine = `999${String((made * 7919) % 1_000_000).padStart(6, '0')}`;
      const sum = [...nine].reduce((total, digit, place) => total + Number(digit) * (10 - place), 0);
      const check = (11 - (sum % 11)) % 11;
      if (check < 10) return `${nine}${String(check)}`;
    }
  };
}
