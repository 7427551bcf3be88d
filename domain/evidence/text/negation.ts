import { beginsSentence, type Token } from './tokens.ts';

/** Words after which what follows is denied. */
const DENYING: ReadonlySet<string> = new Set(
  'no not without denie deny denied denying never nor neither cannot nil absence lack didnt doesnt hasnt hadnt wasnt isnt excluding negative free'.split(
    ' ',
  ),
);
/** Words that end what a denial reaches. */
const TURNING: ReadonlySet<string> = new Set(
  'but however although though except apart besides then after until when who which because since despite later subsequently therefore found from following due secondary caused'.split(
    ' ',
  ),
);
/** A denial before one of these says something else: "no doubt", "not only", "not known"; but "no known" denies. */
const NO_DENIAL_BEFORE: ReadonlySet<string> = new Set(
  'doubt only just longer further change improvement merely certain sure clear possible able until yet known established determined ascertained enough well always'.split(
    ' ',
  ),
);
/** These deny only with the word that follows. */
const WITH_NEXT: ReadonlyMap<string, string> = new Map([
  ['negative', 'for'],
  ['free', 'of'],
  ['lack', 'of'],
  ['absence', 'of'],
]);
/** How many words a denial reaches at most. */
const REACH = 12;
const REACH_BACK = 6;
/** Verbs after a comma begin something that is told, not denied. */
const TELLING: ReadonlySet<string> = new Set(
  'fell tripped slipped had has was were sustained suffered found died developed admitted collapsed took drank inhaled is are did became seen stabbed assaulted choked drowned he she they patient family daughter son wife husband this there it'.split(
    ' ',
  ),
);

/** What happened, told without a comma: "no allergies fell at home". Right after the denial it is what is denied. */
const HAPPENED: ReadonlySet<string> = new Set(
  'fell tripped slipped sustained suffered collapsed took drank died admitted'.split(' '),
);

/** Whether a word can deny what follows it. */
export function isDenying(word: string): boolean {
  return DENYING.has(word) || word === 'non';
}

/** For every word of a text, whether the text denies it: "no evidence of sepsis", "sepsis was excluded". */
export function denialsIn(tokens: readonly Token[]): readonly boolean[] {
  const denied = new Array<boolean>(tokens.length).fill(false);
  tokens.forEach(({ word }, index) => {
    if (word === 'negative' && deniesBack(tokens, index)) denyBack(tokens, index, denied);
    else if (DENYING.has(word)) denyForward(tokens, index, denied);
    else if (word === 'non') denied[index + 1] = index + 1 < tokens.length;
    else if (deniesBack(tokens, index)) denyBack(tokens, index, denied);
  });
  return denied;
}

function denyForward(tokens: readonly Token[], at: number, denied: boolean[]): void {
  const next = tokens[at + 1]?.word ?? '';
  const needed = WITH_NEXT.get(tokens[at]?.word ?? '');
  const isNoKnown = tokens[at]?.word === 'no' && next === 'known';
  if ((NO_DENIAL_BEFORE.has(next) && !isNoKnown) || (needed !== undefined && needed !== next)) return;
  if (tokens[at]?.word === 'cannot' && next === 'exclude') return;
  if (tokens[at]?.word === 'not' && (next === 'exclude' || next === 'excluded')) return;
  for (let index = at + 1; index < tokens.length && index <= at + REACH; index += 1) {
    const [token, previous] = [tokens[index], tokens[index - 1]];
    if (token === undefined || previous === undefined) return;
    if (beginsSentence(token, previous) || TURNING.has(token.word)) return;
    if (token.before.includes(',') && !goesOnListing(tokens, index)) return;
    if (/[:)]/.test(token.before)) return;
    if (HAPPENED.has(token.word) && index > at + 2) return;
    if (token.word === 'and' && TELLING.has(tokens[index + 1]?.word ?? '')) return;
    denied[index] = true;
  }
}

/** Whether what follows a comma is one more item of what is denied: "no fever, cough or rash". */
function goesOnListing(tokens: readonly Token[], from: number): boolean {
  let words = 0;
  for (let index = from; index < tokens.length && words < 10; index += 1) {
    const [token, previous] = [tokens[index], tokens[index - 1]];
    if (token === undefined || previous === undefined || beginsSentence(token, previous)) return false;
    if (TELLING.has(token.word) || TURNING.has(token.word)) return false;
    if (token.word === 'or' || token.word === 'nor') return true;
    words += 1;
  }
  return false;
}

const TESTED: ReadonlySet<string> = new Set(
  'level screen test assay culture serology swab antibody result toxicology histology cytology concentration was were scan'.split(
    ' ',
  ),
);

function endsClause(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return token === undefined || next === undefined || /[,;.)]/.test(next.before) || next.word === 'and';
}

/** "… excluded", "… ruled out", "… was not found", "… denied", "…: nil". */
function deniesBack(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  const previous = tokens[at - 1]?.word ?? '';
  if (word === 'excluded') return previous !== 'not' && previous !== 'be';
  if (word === 'out') return previous === 'ruled' && tokens[at - 2]?.word !== 'not';
  if (word === 'absent' || word === 'nil' || word === 'none') return true;
  if (
    word === 'found' ||
    word === 'seen' ||
    word === 'present' ||
    word === 'detected' ||
    word === 'identified'
  ) {
    return previous === 'not' && tokens[at - 2]?.word !== 'cause';
  }
  if (word === 'negative' || word === 'normal' || word === 'undetectable') {
    return TESTED.has(previous) && endsClause(tokens, at);
  }
  return false;
}

function denyBack(tokens: readonly Token[], at: number, denied: boolean[]): void {
  for (let index = at; index > 0 && index > at - REACH_BACK; index -= 1) {
    const [token, previous] = [tokens[index], tokens[index - 1]];
    if (token === undefined || previous === undefined) return;
    if (beginsSentence(token, previous) || /[(:]|\s[-–—]\s/.test(token.before)) return;
    if (token.before.includes(',') && index !== at) return;
    denied[index - 1] = true;
  }
}
