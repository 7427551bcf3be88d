import { AS_IT_CAME } from '../../domain/evidence/rulebook/rule-version.ts';
import type { Case } from '../../domain/case/case.ts';
import { NO_FACTS } from '../../domain/evidence/certificate-wording.ts';
import { checkCertificate } from '../../domain/evidence/check-certificate.ts';
import { circumstancesOf, type Piece } from '../../domain/evidence/coroner/circumstances.ts';
import { evidenceOf } from '../../domain/evidence/evidence.ts';
import { TERMS } from '../../domain/evidence/vocabulary/lexicon.ts';
import { aCertificate, type Lines } from '../builders/certificate-wording.ts';
import { aReadyNotebook } from '../builders/entries.ts';
import { inTurn, median } from './measure.ts';
import { seededRandom } from './random.ts';

const ROUNDS = 60;
const ENTRIES = 60;
const WORDS = 20_000;
const GOAL_MS = 100;

const CERTIFICATES: readonly Lines[] = [
  { '1a': 'Bronchopneumonia | 3 days', '1b': 'Motor neurone disease | 2 years', '2': 'Hypothyroidism' },
  {
    '1a': 'Pulmonary embolism | 1 hour',
    '1b': 'Fractured neck of left femur | 9 days',
    '1c': 'Fall at home | 9 days',
  },
  {
    '1a': 'Multiple organ failure | 2 days',
    '1b': 'Metastatic lung cancer | 1 year',
    '2': 'MI, asthma, gout',
  },
];

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const random = seededRandom(7);
const notes = madeUpNotes();
const words = notes.reduce((sum, { text }) => sum + plainWords(text), 0);

const certificates = await inTurn({
  times: 2000,
  before: () => undefined,
  ours: (round) => checkCertificate(aCertificate(CERTIFICATES[round % CERTIFICATES.length] ?? {}), NO_FACTS),
  bare: (round) => Object.values(CERTIFICATES[round % CERTIFICATES.length] ?? {}).map(plainWords),
});
say(`one certificate, all rules       ${(certificates.oursMs * 1000).toFixed(0)} µs (median)`);

const first = performance.now();
circumstancesOf(notes, NO_FACTS);
const firstMs = performance.now() - first;
const read = await inTurn({
  times: ROUNDS,
  before: () => undefined,
  ours: () => checkCertificate(aCertificate(CERTIFICATES[1] ?? {}), NO_FACTS, notes),
  bare: () => notes.map(({ text }) => plainWords(text)),
});
say(
  `${String(ENTRIES)} notes of ${words.toLocaleString('en-GB')} words, first time  ${firstMs.toFixed(1)} ms`,
);
say(
  `the same with a certificate      ${read.oursMs.toFixed(1)} ms (median; goal under ${String(GOAL_MS)}), ${((read.oursMs * 1e6) / words).toFixed(0)} µs a thousand words, ${read.ratio.toFixed(1)} times a plain scan for words`,
);

const growth = [1, 2, 4].map((times) => {
  const more = Array.from({ length: times }, () => notes).flat();
  const took = Array.from({ length: 9 }, () => {
    const begun = performance.now();
    circumstancesOf(more, NO_FACTS);
    return performance.now() - begun;
  });
  return median(took);
});
say(`once, twice, four times as long  ${growth.map((ms) => `${ms.toFixed(1)} ms`).join(', ')}`);

const whole = aCaseOfNotes();
const wholeMs = median(
  Array.from({ length: ROUNDS }, () => {
    const begun = performance.now();
    evidenceOf(whole, { country: 'england', rulebook: AS_IT_CAME });
    return performance.now() - begun;
  }),
);
say(
  `a whole case, all three questions ${wholeMs.toFixed(1)} ms (median; goal under ${String(GOAL_MS)}), ${String(ENTRIES)} notes and a cause`,
);
process.exitCode = read.oursMs < GOAL_MS && wholeMs < GOAL_MS ? 0 : 1;

/** The same notes in a case that is ready to declare, as `view-evidence` reads it at each change. */
function aCaseOfNotes(): Case {
  const notebook = aReadyNotebook();
  for (const { text } of notes) notebook.write('note-recorded', { text, important: false });
  return notebook.fold();
}

/** What it would take only to find the words. */
function plainWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** Notes as offices write them: mostly plain words, some terms, some denials. */
function madeUpNotes(): readonly Piece[] {
  const plain =
    'she was seen on the ward by the team and was comfortable with her family there no new concerns observations stable plan to continue reviewed again in the evening oral intake poor mobilised with one carer discussed with daughter denies pain'.split(
      ' ',
    );
  const terms = TERMS.map(({ name }) => name);
  const pick = (items: readonly string[]): string => items[random.below(items.length)] ?? '';
  return Array.from({ length: ENTRIES }, (_, index) => {
    const parts: string[] = [];
    let count = 0;
    while (count < WORDS / ENTRIES) {
      const part = random.below(10) === 0 ? pick(terms) : pick(plain);
      const end = ['.', ',', '', '', '', '', '', '', '', '', '', ''][random.below(12)] ?? '';
      parts.push(part + end);
      count += plainWords(part);
    }
    return { source: `Note ${String(index + 1)}`, text: parts.join(' '), kind: 'note' };
  });
}
