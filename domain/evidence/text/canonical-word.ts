/** Words whose plural or spelling no general rule brings home. Keys are lower-case, as written. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['pneumoniae', 'pneumoniae'],
  ['diseases', 'disease'],
  // deposits of a cancer; "secondary" is any consequence
  ['secondaries', 'secondaries'],
  ['overdoses', 'overdose'],
  ['overdosed', 'overdose'],
  ['doses', 'dose'],
  ['cases', 'case'],
  ['biases', 'bias'],
  ['gases', 'gas'],
  ['gas', 'gas'],
  ['pneumothoraces', 'pneumothorax'],
  ['haemothoraces', 'hemothorax'],
  ['emboli', 'embolus'],
  ['thrombi', 'thrombus'],
  ['bronchi', 'bronchus'],
  ['calculi', 'calculus'],
  ['diverticula', 'diverticulum'],
  ['methicillin', 'meticillin'],
  ['centre', 'center'],
  ['fibre', 'fiber'],
  ['knives', 'knife'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
]);

/** A safe bound for the memory that remembers words: notes repeat few words many times. */
const MOST_REMEMBERED = 20_000;
const remembered = new Map<string, string>();

/**
 * One written form for the variants of a word: case, accents, apostrophes, American and British spelling, and plurals.
 * The form is for comparing only; it is never shown.
 */
export function canonicalWord(written: string): string {
  const known = remembered.get(written);
  if (known !== undefined) return known;
  const word = withoutPlural(inOneSpelling(plainLetters(written)));
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(written, word);
  return word;
}

function plainLetters(written: string): string {
  const lower = written.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
  return lower.replace(/['’`]s$/, '').replaceAll(/['’`]/g, '');
}

function inOneSpelling(lower: string): string {
  if (IRREGULAR.has(lower)) return lower;
  return lower
    .replace(/ae$/, 'a')
    .replaceAll('ae', 'e')
    .replaceAll('oe', 'e')
    .replace(/our(s|ed|al)?$/, 'or$1')
    .replace(/([iy])s(e|ed|es|ing|ation|ations)$/, '$1z$2')
    .replaceAll('sulph', 'sulf')
    .replaceAll('leuc', 'leuk')
    .replace(/^fibre/, 'fiber');
}

function withoutPlural(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length < 4) return word;
  if (/(as|os|es|ys)es$/.test(word) && word.length > 7) return `${word.slice(0, -2)}is`;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(ss|x|ch|sh|z)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('s') && !/(ss|us|is)$/.test(word)) return word.slice(0, -1);
  return word;
}
