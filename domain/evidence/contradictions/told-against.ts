import type { CircumstanceName } from '../../case/circumstance-facts.ts';
import type { EvidenceQuestion } from '../raised.ts';
import { denialsIn } from '../text/negation.ts';
import { hasTag, type Mention } from '../text/read-text.ts';
import type { ParagraphCode } from '../vocabulary/term.ts';
import type { CaseText } from '../case-texts.ts';
import type { WholeRecord } from './contradiction.ts';
import { isAnothers, toldOfTheDeceased, wordsAfter, wordsBefore } from './told-of-the-deceased.ts';

/** What a text can tell against the answer "no" to one of the questions about the circumstances. */
export interface ToldAgainst {
  /** `CON-n` in docs/rules.md. */
  readonly rule: string;
  readonly name: CircumstanceName;
  readonly question: EvidenceQuestion;
  /** What the texts name, to stand before "is written of". */
  readonly named: string;
  /** The words that tell it; empty where the text tells nothing of the kind. */
  readonly wordsIn: (text: CaseText, record: WholeRecord) => readonly string[];
}

type Test = (mention: Mention, text: CaseText, record: WholeRecord) => boolean;

/** The words of mentions that are told of the deceased and pass the test. */
const mentions =
  (test: Test) =>
  (text: CaseText, record: WholeRecord): readonly string[] =>
    toldOfTheDeceased(text.read, record.deathYear)
      .filter((mention) => test(mention, text, record))
      .map(({ words }) => words);

const pointsTo = (mention: Mention, ...paragraphs: readonly ParagraphCode[]): boolean =>
  mention.term.pointers.some(({ level, paragraph }) => level === 'notify' && paragraphs.includes(paragraph));

const MEASURED = new Set(
  'pressure saturation sat spo2 level hemoglobin hb gcs output count sodium potassium weight temperature bp egfr function score consciousness rate urine oxygen glucose albumin platelet crp appetite mood'.split(
    ' ',
  ),
);

/** A person falls; so do a blood pressure and a count, and one falls pregnant or out with a neighbour. */
const isFall: Test = (mention, { read: { tokens } }) =>
  mention.term.kind === 'external' &&
  /\b(falls?|fell|fallen|tripped)\b/i.test(mention.words) &&
  !wordsBefore(tokens, mention.from, 3).some((word) => MEASURED.has(word)) &&
  !isOfMeasure(wordsAfter(tokens, mention.to, 6)) &&
  !/^(pregnant|out with)\b/.test(wordsAfter(tokens, mention.to, 2).join(' '));

/** "A fall in the baby’s heart rate". */
function isOfMeasure([first, ...others]: readonly string[]): boolean {
  return (first === 'in' || first === 'of') && others.some((word) => MEASURED.has(word));
}

/** What the question about injuries lists, and what is not a small thing or the fall itself. */
const isInjury: Test = (mention) => {
  const { kind, tags } = mention.term;
  if (
    !pointsTo(mention, 'v') ||
    /^(injury|trauma|traumatic|(acquired )?brain injury)$|skin tear|\bold\b|sports|\bfall|fell|trip|slip|floor|long lie/i.test(
      mention.words,
    )
  )
    return false;
  return kind === 'external' || (kind === 'injury' && !tags.has('pathological') && !tags.has('bleeding'));
};

const DONE_BEFORE = new Set(
  'underwent undergone undergoing after following post performed emergency during operated inserted'.split(
    ' ',
  ),
);
const AFTER_SURGERY =
  /^(post.?op|post.?surg|intra.?op|peri.?op|anastomotic|(surgical )?complications? of surg)/i;
/** Too wide to say that something was done, or not what the question asks for. */
const NO_PROCEDURE = /^(medical )?procedure$|^ablation$|therapy|transplant/i;

/** That one was done, and not only that it is in the history: "had a hip replacement" is no contradiction. */
const isProcedure: Test = (mention, { piece, read: { tokens } }, { onCase }) => {
  if (!pointsTo(mention, 'viii')) return false;
  // A newborn's notes tell of the mother's delivery.
  if (/caesarean|delivery/i.test(mention.words) && onCase.fields.caseKind?.value !== 'adult') return false;
  if (AFTER_SURGERY.test(mention.words)) return true;
  if (mention.term.kind !== 'procedure' || NO_PROCEDURE.test(mention.words)) return false;
  if (wordsAfter(tokens, mention.to, 4).includes('not')) return false;
  if (wordsBefore(tokens, mention.from, 3).includes('declined')) return false;
  return (
    piece.kind === 'cause-line' ||
    /^emergency/i.test(mention.words) ||
    wordsBefore(tokens, mention.from, 4).some((word) => DONE_BEFORE.has(word))
  );
};

const byWords =
  (wanted: RegExp, unwanted: RegExp = /(?!)/): ((mention: Mention) => boolean) =>
  ({ words }) =>
    wanted.test(words) && !unwanted.test(words);

const HOSPITAL_INFECTION =
  /hospital.acquired|health.?care.(acquired|associated)|nosocomial|ventilator.associated|clostridi|^c\.? ?diff|\bmrsa\b|met(h)?icillin.resistant|line (infection|sepsis)|catheter.(associated|related)|surgical site infection|wound infection/i;

/** Words that speak of a safeguarding matter itself, and not of training, leads or checks. */
const SAFEGUARDING_MATTER = new Set('concern referral enquiry inquiry alert investigation issue'.split(' '));
const NOTHING = new Set('no nil none not negative closed'.split(' '));

function safeguardingIn({ read: { text, tokens } }: CaseText): readonly string[] {
  const denied = denialsIn(tokens);
  return tokens.flatMap((token, at) => {
    const matter = tokens[at + 1]?.word === 'adult' || tokens[at + 1]?.word === 'child' ? at + 2 : at + 1;
    const named = tokens[matter];
    if (token.word !== 'safeguarding' || named === undefined || !SAFEGUARDING_MATTER.has(named.word))
      return [];
    if (denied[at] === true || isAnothers(at, tokens)) return [];
    if (wordsAfter(tokens, matter, 3).some((word) => NOTHING.has(word))) return [];
    // "Safeguarding concerns: none."
    if (NOTHING.has(tokens[matter + 1]?.word ?? '')) return [];
    return [text.slice(token.start, named.end)];
  });
}

const NOT_IN_FORCE = new Set(
  'not expired lapsed application applied considered lifted ended refused unnecessary'.split(' '),
);

/** "DoLS" is among the words that point to nothing for the coroner; here it is looked for by its name. */
const isDeprivation: Test = (mention, { read: { tokens } }) =>
  mention.term.name === 'deprivation of liberty' &&
  !wordsAfter(tokens, mention.to, 4).some((word) => NOT_IN_FORCE.has(word));

/** One for each question where what is written can be told apart from what is only mentioned. */
export const TOLD_AGAINST: readonly ToldAgainst[] = [
  { rule: 'CON-1', name: 'fall', question: 'coroner', named: 'a fall', wordsIn: mentions(isFall) },
  {
    rule: 'CON-2',
    name: 'injury',
    question: 'coroner',
    named: 'an injury',
    // The question is whether there was another injury than the fall's.
    wordsIn: mentions(
      (mention, text, record) =>
        isInjury(mention, text, record) &&
        (mention.term.kind === 'external' || record.onCase.fields.fall?.value.answer !== 'yes'),
    ),
  },
  {
    rule: 'CON-3',
    name: 'selfHarm',
    question: 'coroner',
    named: 'self-harm',
    wordsIn: mentions(
      (mention) => pointsTo(mention, 'vi') && !/^(hanging|ligature|suspension)$/i.test(mention.words),
    ),
  },
  {
    rule: 'CON-4',
    name: 'violence',
    question: 'coroner',
    named: 'violence',
    wordsIn: mentions(
      (mention) =>
        pointsTo(mention, 'iv') && !/^(fight|beaten|battered|attacked|nai|stab)$/i.test(mention.words),
    ),
  },
  {
    rule: 'CON-5',
    name: 'substance',
    question: 'coroner',
    named: 'a poison, a drug or alcohol',
    wordsIn: mentions(
      (mention) =>
        mention.term.kind !== 'disease' &&
        byWords(
          /overdose|poison|intoxicat|toxicity|carbon monoxide|paraquat|bleach|cyanide|antifreeze|heroin|cocaine|amphetamine|ecstasy|mdma/i,
          /dependen|food poison|blood poison|water intox/i,
        )(mention),
    ),
  },
  {
    rule: 'CON-6',
    name: 'workRelatedHarm',
    question: 'coroner',
    named: 'illness or injury from work',
    wordsIn: mentions(
      byWords(
        /asbesto|mesotheliom|pneumoconios|silicosis|byssinosis|(accident|injur(y|ed)|fall|fell|expos(ure|ed)).* at work|^work(place)? (accident|injury)|scaffold|occupational (asthma|lung)|industrial (accident|injury|exposure)/i,
      ),
    ),
  },
  {
    rule: 'CON-7',
    name: 'procedure',
    question: 'coroner',
    named: 'an operation or procedure',
    wordsIn: mentions(isProcedure),
  },
  {
    rule: 'CON-8',
    name: 'medicineIncident',
    question: 'coroner',
    named: 'something going wrong with a medicine',
    wordsIn: mentions(
      (mention) =>
        mention.term.name === 'adverse drug reaction' &&
        byWords(/error|wrong dose|adverse (drug )?(reaction|event)|toxicity|over ?sedat/i)(mention),
    ),
  },
  {
    rule: 'CON-9',
    name: 'deviceIncident',
    question: 'coroner',
    named: 'the failure of a device or equipment',
    wordsIn: mentions(
      (mention) =>
        mention.term.name === 'device failure' &&
        byWords(
          /failure|malfunction|faulty|blocked|blockage|dislodge|displace|misplace/i,
          /^valve failure/i,
        )(mention),
    ),
  },
  {
    rule: 'CON-10',
    name: 'healthcareInfection',
    question: 'coroner',
    named: 'a healthcare-associated infection',
    wordsIn: mentions(byWords(HOSPITAL_INFECTION)),
  },
  {
    rule: 'CON-11',
    name: 'neglect',
    question: 'coroner',
    named: 'neglect',
    wordsIn: mentions(
      (mention) => mention.term.name === 'neglect' && !/infestation|safeguarding/i.test(mention.words),
    ),
  },
  {
    rule: 'CON-12',
    name: 'safeguardingConcern',
    question: 'coroner',
    named: 'a safeguarding matter',
    wordsIn: safeguardingIn,
  },
  {
    rule: 'CON-13',
    name: 'stateDetention',
    question: 'coroner',
    named: 'custody or detention',
    wordsIn: mentions(
      (mention) =>
        mention.term.kind === 'circumstance' &&
        byWords(
          /prison|in custody|police custody|detained under|detained patient|^sectioned|\bhmp\b|immigration (detention|removal)|young offender|under arrest|^section [23]/i,
        )(mention),
    ),
  },
  {
    rule: 'CON-14',
    name: 'deprivationOfLiberty',
    question: 'governance',
    named: 'an authorised deprivation of liberty',
    wordsIn: mentions(isDeprivation),
  },
  {
    rule: 'CON-15',
    name: 'learningDisabilityOrAutism',
    question: 'governance',
    named: 'a learning disability or autism',
    wordsIn: mentions(
      (mention) => hasTag(mention, 'learning') && byWords(/learning disab|down.?s? syndrome|autis/i)(mention),
    ),
  },
  {
    rule: 'CON-16',
    name: 'severeMentalIllness',
    question: 'governance',
    named: 'a severe mental illness',
    wordsIn: mentions(byWords(/schizo|bipolar/i)),
  },
];
