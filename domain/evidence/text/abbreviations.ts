import { KNOWN_WORDS } from '../vocabulary/lexicon.ts';
import { canonicalWord } from './canonical-word.ts';
import { tokensOf, type Token } from './tokens.ts';

/** Understood by every registrar. */
const ALLOWED: ReadonlySet<string> = new Set(['hiv', 'aids', 'mrsa', 'covid', 'sars', 'cov']);
/** Classes of immunoglobulin, and stretches of the heart's trace: there are no words for them. */
const NAMES: ReadonlySet<string> = new Set(['IgA', 'IgD', 'IgE', 'IgG', 'IgM', 'QT', 'ST']);
/** Numbers of types and stages: "IV", "IIIb". */
const NUMERAL = /^(?:I{1,3}|IV|V|VI{1,3}|IX|X)[A-Ca-c]?\d?$/;

/** Abbreviations that are found in whichever case they are written. */
const KNOWN: ReadonlySet<string> = new Set(
  `mi ihd copd coad uti utis lrti lrtis urti ccf chf cva tia dvt dvts af aki ckd esrf esrd crf htn bph sle mnd nstemi stemi nstemis aaa pvd
  pvt ards mods sbp hcc nsclc sclc aml cll cml cmml nhl rtc rta sdh sah nof lvf rvf lvh lvsd hfref hfpef ami acs cabg turp tavi
  pci ercp mssa vre esbl cpe cdiff cmv ebv rsv ild ipf osa gord ibd cjd psp ftd lbd pmr tpn nash nafld masld pbc psc aih
  ugib lgib gib avm nph hie bpd ivh vsd asd iugr sids sads sudep dka hhs t1dm t2dm iddm niddm gbm dlbcl mds itp ttp dic
  mets ptsd svt rcc tcc scc pct vte tbi arld ald cabgs cvd cld nbm bka aka tkr thr orif wle
    dols egfr gfr gcs nai hmp mdma ghb hsv nsaid nsaids sudep ercp iecopd aecopd necopd hhd ihf hf chd cad cabg pcp ptb tb chb dcm hocm hcm
    arvc ssi vap bpsd picc ngt doac noac inr nok niv ltot cpap icd ppm crt vf vt pea rosc ooh oohca pmh`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
/** Abbreviations that are words, or part of words, in lower case. */
const KNOWN_IN_CAPITALS = /^(?:Ca|CA|ca|Hx|Dx|Rx|Ix|PEG|TUR|ABO|CAR|AL|CO|PAN|PAH|HAP|CAP|RIG|CAD|TB)$/;
const MOST_CAPITALS = 5;
/** Nobody shortens to more letters than these. */
const LONGEST = 6;
const SHORTEST_WORD = 3;

/** The abbreviations of a line, as written: unknown groups of capitals, and known ones in any case. Rule ABB-01. */
export function abbreviationsIn(text: string): readonly string[] {
  const tokens = tokensOf(text);
  const shouted = isShouted(text, tokens);
  const dotted = [...text.matchAll(/(?<![\p{L}.])(?:\p{Lu}\.){2,}/gu)].map(([written]) => written);
  const found = tokens.filter(
    (token, index) => isAbbreviation(token.written, shouted) && !isSpeltOut(tokens, index),
  );
  return [...found.map(({ written }) => written), ...dotted];
}

function isAbbreviation(written: string, shouted: boolean): boolean {
  const plain = written.replace(/['’]s$/, '');
  const lower = plain.toLowerCase();
  if (ALLOWED.has(lower) || NUMERAL.test(plain) || NAMES.has(plain)) return false;
  if (KNOWN.has(lower) || KNOWN_IN_CAPITALS.test(plain)) return true;
  if (shouted ? !isShortAndVowelless(plain) : false) return false;
  if (isWordInCapitals(plain)) return false;
  const capitals = plain.replaceAll(/[^\p{Lu}]/gu, '').length;
  const letters = plain.replaceAll(/[^\p{L}]/gu, '').length;
  return capitals >= 2 && letters <= MOST_CAPITALS + 1 && capitals >= letters - 2 && !/^Mc|^Mac/.test(plain);
}

/** A line that is written in capitals throughout says nothing by its capitals. */
function isShouted(text: string, tokens: readonly Token[]): boolean {
  return (
    !/\p{Ll}/u.test(text) &&
    tokens.some(({ misspelt, written }) => misspelt || isWordInCapitals(written) || written.length > LONGEST)
  );
}

function isShortAndVowelless(plain: string): boolean {
  return plain.length <= MOST_CAPITALS && !/[AEIOUY]/.test(plain) && /^\p{Lu}{2,}$/u.test(plain);
}

/** "OLD AGE": a word that is known in small letters too. Known abbreviations were told apart before. */
function isWordInCapitals(plain: string): boolean {
  const word = canonicalWord(plain);
  return word.length >= SHORTEST_WORD && KNOWN_WORDS.has(word) && /[aeiouy]/.test(word);
}

/** "Chronic obstructive pulmonary disease (COPD)": the words before the bracket say what it stands for. */
function isSpeltOut(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !token.before.includes('(')) return false;
  const letters = token.written.toLowerCase().replaceAll(/[^a-z]/g, '');
  const words = tokens.slice(0, at).filter(({ word }) => !['of', 'the', 'and', 'in'].includes(word));
  const initials = words
    .slice(-letters.length)
    .map(({ written }) => written[0]?.toLowerCase() ?? '')
    .join('');
  return letters.length >= 2 && initials === letters;
}
