import { termsOf, type Term } from './term.ts';

/** What a word that no list has can be told from its ending. Endings are canonical: "-aemia" is "-emia". */
const ENDINGS: readonly (readonly [RegExp, Term])[] = [
  [
    /(ectomy|otomy|ostomy|oplasty|orrhaphy|oscopy|opexy)$/,
    one('procedure', 'an operation : treatment @viii'),
  ],
  [/(blastoma|sarcoma|carcinoma)$/, one('disease', 'a cancer : cancer chronic typed sited behaviour')],
  [
    /(mab|tinib|olol|pril|sartan|statin|azole|cillin|mycin|floxacin|cycline|zepam|zolam|triptyline|oxetine|peridol|gabalin|coxib|dipine|parin|xaban|platin|taxel|rubicin|trigine|racetam|profen|codone|morphone|fentanil|barbital|sone|solone|gliptin|gliflozin|glutide)$/,
    one('drug', 'a drug'),
  ],
  [/algia$/, one('symptom', 'a pain')],
  [
    /(leukemia)$/,
    one('disease', 'a leukaemia : cancer chronic sited typed leukaemia blood-cancer behaviour'),
  ],
  [/(itis|iasis|mycosis)$/, one('disease', 'an inflammation : infection source')],
  [
    /(osis|oma|opathy|pathy|plasia|penia|emia|dystrophy|trophy|sclerosis|ectasis|stenosis|cele|plegia|ectasia|malacia|lysis|ism|opia|uria|ia)$/,
    one('disease', 'a disease'),
  ],
];
const SHORTEST = 7;
/** Plain words with such an ending. */
const PLAIN: ReadonlySet<string> = new Set(
  'diploma aroma organism mechanism tourism criticism optimism pessimism realism racism activism terrorism journalism analysis paralysis media criteria australia california victoria virginia academia encyclopedia nigeria algeria bulgaria romania albania russia austria estonia latvia georgia syria somalia ethiopia tanzania zambia gambia malaysia indonesia cambodia colombia bolivia india columbia nostalgia utopia suburbia wisteria pizzeria cafeteria magnolia begonia petunia gardenia amnesia memorabilia paraphernalia trivia insignia militia regalia philadelphia mania anesthesia baptism prism schism catholicism hinduism buddhism judaism empathy sympathy apathy telepathy homeopathy osteopathy naturopathy trophy atrophy bacteria ammonia dynasty sylvia patricia julia cecilia amelia olivia sophia claudia gloria cynthia celia emilia lydia marcia'.split(
    ' ',
  ),
);

export function termByEnding(word: string): Term | null {
  if (word.length < SHORTEST || PLAIN.has(word)) return null;
  return ENDINGS.find(([ending]) => ending.test(word))?.[1] ?? null;
}

function one(kind: Parameters<typeof termsOf>[0], line: string): Term {
  const [term] = termsOf(kind, line);
  if (term === undefined) throw new Error('broken invariant: a term has a line');
  return term;
}
