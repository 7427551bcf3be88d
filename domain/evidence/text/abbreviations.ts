import { tokensOf, type Token } from './tokens.ts';

/** Understood by every registrar. */
const ALLOWED: ReadonlySet<string> = new Set(['hiv', 'aids', 'mrsa', 'covid', 'sars', 'cov']);
const ROMAN = /^(?:I{1,3}|IV|V|VI{1,3}|IX|X)$/;

/** Abbreviations that are found in whichever case they are written. */
const KNOWN: ReadonlySet<string> = new Set(
  `mi ihd copd coad uti utis lrti lrtis urti ccf chf cva tia dvt dvts af aki ckd esrf esrd crf htn bph sle mnd nstemi stemi nstemis aaa pvd
  pvt ards mods sbp hcc nsclc sclc aml cll cml cmml nhl rtc rta sdh sah nof lvf rvf lvh lvsd hfref hfpef ami acs cabg turp tavi
  pci ercp mssa vre esbl cpe cdiff cmv ebv rsv ild ipf osa gord ibd cjd psp ftd lbd pmr tpn nash nafld masld pbc psc aih
  ugib lgib gib avm nph hie bpd ivh vsd asd iugr sids sads sudep dka hhs t1dm t2dm iddm niddm gbm dlbcl mds itp ttp dic
  mets ptsd svt rcc tcc scc pct vte tbi arld ald cabgs cvd cld nbm bka aka tkr thr orif wle`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
/** Abbreviations that are words, or part of words, in lower case. */
const KNOWN_IN_CAPITALS = /^(?:Ca|CA|ca|Hx|Dx|Rx|Ix)$/;
const MOST_CAPITALS = 5;

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
  if (ALLOWED.has(lower) || ROMAN.test(plain)) return false;
  if (KNOWN.has(lower) || KNOWN_IN_CAPITALS.test(plain)) return true;
  if (shouted) return false;
  const capitals = plain.replaceAll(/[^\p{Lu}]/gu, '').length;
  const letters = plain.replaceAll(/[^\p{L}]/gu, '').length;
  return capitals >= 2 && letters <= MOST_CAPITALS + 1 && capitals >= letters - 2 && !/^Mc|^Mac/.test(plain);
}

/** A line that is written in capitals throughout says nothing by its capitals. */
function isShouted(text: string, tokens: readonly Token[]): boolean {
  return (
    !/\p{Ll}/u.test(text) &&
    tokens.some(({ written }) => written.replaceAll(/\P{L}/gu, '').length > MOST_CAPITALS)
  );
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
