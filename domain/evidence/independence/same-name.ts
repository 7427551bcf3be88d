const TITLES = new Set(['dr', 'doctor', 'mr', 'mrs', 'ms', 'miss', 'mx', 'prof', 'professor', 'sir', 'dame']);

/** A name without title, capitals, marks and punctuation, word by word. */
function partsOf(name: string): readonly string[] {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '' && !TITLES.has(part));
}

/** Whether two names may be one doctor's: the same surname, and first names that are the same, or an initial of one. */
export function mayBeSameDoctor(one: string, other: string): boolean {
  const [first, second] = [partsOf(one), partsOf(other)];
  if (first.length < 2 || second.length < 2 || first.at(-1) !== second.at(-1)) return false;
  const [given, otherGiven] = [first[0] ?? '', second[0] ?? ''];
  if (given === otherGiven) return true;
  return (
    (given.length === 1 || otherGiven.length === 1) &&
    given.startsWith(otherGiven[0] ?? ' ') &&
    otherGiven.startsWith(given[0] ?? ' ')
  );
}

/** Whether two names are word by word the same, of persons or places; a surname alone is too little. */
export function isSameName(one: string, other: string): boolean {
  const [first, second] = [partsOf(one), partsOf(other)];
  return first.length >= 2 && first.join(' ') === second.join(' ');
}

/** Whether two names of wards or places are the same, title and case aside; "Ward 7" and "ward 7". */
export function isSamePlace(one: string, other: string): boolean {
  const [first, second] = [partsOf(one).join(' '), partsOf(other).join(' ')];
  return first !== '' && first === second;
}

/** Whether a text has all the words of a name in a row: "Respiratory ward 7" has "respiratory". */
export function hasWords(text: string, name: string): boolean {
  const wanted = partsOf(name).join(' ');
  return wanted !== '' && ` ${partsOf(text).join(' ')} `.includes(` ${wanted} `);
}
