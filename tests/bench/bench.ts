import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transaction } from '../../db/handles.ts';
import { counted } from '../../application/returns/counted.ts';
import { closeDatabase, openReader, openWriter } from '../../db/open/open-database.ts';
import { rebuildProjections } from '../../db/projections/rebuild.ts';
import { verifyChain } from '../../db/record/verify-chain.ts';
import { invariant } from '../../domain/shared/invariant.ts';
import { openBare } from './bare.ts';
import { type BenchOffice, buildOffice, deskOn } from './bench-office.ts';
import { LOGIN } from './login.ts';
import { conversation } from './made-up-entries.ts';
import { type Compared, inTurn } from './measure.ts';
import { seededRandom } from './random.ts';

/** Sizes: 1,000 and 20,000 cases; `--large` adds 150,000; `--small` only the first, to try the bench itself. */
const SIZES = process.argv.includes('--large')
  ? [1000, 20000, 150000]
  : process.argv.includes('--small')
    ? [1000]
    : [1000, 20000];
const ROUNDS = 300;

interface Measured {
  readonly cases: number;
  readonly save: Compared;
  readonly open: Compared;
  readonly list: Compared;
  readonly find: Compared;
}

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const all: Measured[] = [];
for (const cases of SIZES) {
  const begun = performance.now();
  const office = await buildOffice(cases);
  say(
    `\n${cases.toLocaleString('en-GB')} cases, ${office.entries.toLocaleString('en-GB')} entries (built in ${seconds(performance.now() - begun)})`,
  );
  try {
    const measured = await compare(office, cases);
    all.push(measured);
    row('durable save', measured.save, 1.5);
    row('open a case of 60 entries', measured.open, 1.5);
    row('worklist page of 200', measured.list, 1.5);
    row('find by name', measured.find, 2);
    await wholeReturn(office);
    wholeRecord(office);
    startUp(office);
  } finally {
    office.remove();
  }
}
const first = all[0];
const last = all.at(-1);
if (first !== undefined && last !== undefined && first !== last) {
  say(
    `\nFrom ${first.cases.toLocaleString('en-GB')} to ${last.cases.toLocaleString('en-GB')} cases (goal: at most 1.2)`,
  );
  for (const name of ['save', 'open', 'list'] as const) {
    const growth = last[name].oursMs / first[name].oursMs;
    say(
      `  ${name.padEnd(28)} ${growth.toFixed(2)} times as long; bare SQLite ${(last[name].bareMs / first[name].bareMs).toFixed(2)}`,
    );
  }
}

async function compare(office: BenchOffice, cases: number): Promise<Measured> {
  const bareFolder = mkdtempSync(join(tmpdir(), 'scrutineer-bare-'));
  const bare = openBare(office.folder, bareFolder, office.dataKey);
  const desk = deskOn(office.folder);
  const unlocked = await desk.call('unlock', LOGIN);
  invariant(unlocked.ok, 'the bench knows its password');
  const numbers = bare.caseNumbers();
  const longNumbers = bare.longCaseNumbers();
  const ask = async (method: string, input: unknown): Promise<void> => {
    const reply = await desk.call(method, input);
    invariant(reply.ok, `the office answers ${method}`);
  };
  // The same cases in the same order for both, spread over the whole file.
  const nth = (round: number, length: number): number => (round * 7919) % length;
  try {
    const caseAt = (round: number): string | undefined => office.cases[nth(round, office.cases.length)];
    const longCaseAt = (round: number): string | undefined =>
      office.longCases[nth(round, office.longCases.length)];
    const numberAt = (round: number): number => numbers[nth(round, numbers.length)] ?? 1;
    const nothing = (): void => undefined;
    const said = seededRandom(11);
    let conversed = conversation(said).payload;
    const save = await inTurn({
      times: ROUNDS,
      // Nobody writes into a case that is not open before them. Both have read it when the clock starts.
      before: async (round) => {
        conversed = conversation(said).payload;
        await ask('view-case', { caseId: caseAt(round), opening: false });
        bare.openCase(numberAt(round));
      },
      ours: (round) =>
        ask('record-conversation', {
          key: crypto.randomUUID(),
          caseId: caseAt(round),
          conversation: conversed,
        }),
      bare: (round) => {
        bare.save(numberAt(round), conversed);
      },
    });
    const open = await inTurn({
      times: ROUNDS,
      before: nothing,
      ours: (round) => ask('view-case', { caseId: longCaseAt(round), opening: false }),
      bare: (round) => bare.openCase(longNumbers[nth(round, longNumbers.length)] ?? 1),
    });
    const list = await inTurn({
      times: ROUNDS,
      before: nothing,
      ours: () => ask('list-worklist', { filter: 'open', order: 'due', after: null, limit: 200 }),
      bare: () => bare.list(),
    });
    const names = ['rees ad', 'sand', 'kem iris', 'okoro', 'wex mav'];
    const nameAt = (round: number): string => names[round % names.length] ?? '';
    const find = await inTurn({
      times: ROUNDS,
      before: nothing,
      ours: (round) => ask('find-cases', { text: nameAt(round), limit: 50 }),
      bare: (round) =>
        bare.find(
          nameAt(round)
            .split(' ')
            .map((word) => `"${word}"*`)
            .join(' AND '),
        ),
    });
    return { cases, save, open, list, find };
  } finally {
    await desk.close();
    bare.close();
    rmSync(bareFolder, { recursive: true, force: true });
  }
}

/** A return over every case of the record, counted and with the cases behind each number, beside reading the same rows. */
async function wholeReturn(office: BenchOffice): Promise<void> {
  const opened = openReader({ folder: office.folder, dataKey: office.dataKey });
  invariant(opened.ok, 'the desk has let go of it');
  const db = opened.value;
  const bare = db.prepare(
    `SELECT case_key.id, reference, surname, forenames, died_on, facts FROM case_row
       JOIN case_key ON case_key.number = case_row.case_number
       JOIN return_facts ON return_facts.case_number = case_row.case_number
     WHERE died_on BETWEEN ? AND ? AND voided = 0`,
  );
  const always = { from: '1900-01-01', to: '2999-12-31' } as const;
  let cases = 0;
  const compared = await inTurn({
    times: 5,
    before: () => undefined,
    ours: () => {
      cases = counted(db, { definition: 'quarterly-return-1', by: 'death', ...always }).content.cases.length;
    },
    bare: () => bare.all(always.from, always.to),
  });
  closeDatabase(db);
  row(`return over ${cases.toLocaleString('en-GB')} cases`, compared, 10);
}

function wholeRecord(office: BenchOffice): void {
  const opened = openWriter({ folder: office.folder, dataKey: office.dataKey }, 'open');
  invariant(opened.ok, 'the desk has let go of it');
  const db = opened.value;
  const begun = performance.now();
  const entries = transaction(db, () => rebuildProjections(db));
  const rebuilt = performance.now();
  const report = verifyChain(db, []);
  const verified = performance.now();
  closeDatabase(db);
  say(
    `  ${'rebuild of all projections'.padEnd(28)} ${perSecond(entries, rebuilt - begun)} entries a second (goal: 50,000)`,
  );
  say(
    `  ${'verify the chain'.padEnd(28)} ${perSecond(report.entries, verified - rebuilt)} entries a second, ${String(report.faults.length)} faults`,
  );
}

function startUp(office: BenchOffice): void {
  const script = fileURLToPath(new URL('./start-office.ts', import.meta.url));
  const told = execFileSync(process.execPath, [script, office.folder], { encoding: 'utf8' });
  const { readyMs, unlockedMs, listedMs, rssMiB } = JSON.parse(told) as Record<
    'readyMs' | 'unlockedMs' | 'listedMs' | 'rssMiB',
    number
  >;
  say(
    `  ${'start of the office'.padEnd(28)} ready ${ms(readyMs)}, unlocked ${ms(unlockedMs)}, first list ${ms(listedMs)}`,
  );
  say(`  ${'resident memory'.padEnd(28)} ${rssMiB.toFixed(0)} MB (goal: under 250)`);
}

function row(name: string, { oursMs, bareMs, ratio }: Compared, goal: number): void {
  const verdict = ratio <= goal ? 'within' : 'ABOVE';
  say(
    `  ${name.padEnd(28)} ${ms(oursMs)}, bare SQLite ${ms(bareMs)}: ${ratio.toFixed(2)} times (${verdict} ${String(goal)})`,
  );
}

function ms(value: number): string {
  return value < 10 ? `${value.toFixed(2)} ms` : `${value.toFixed(0)} ms`;
}

function seconds(value: number): string {
  return `${(value / 1000).toFixed(1)} s`;
}

function perSecond(count: number, tookMs: number): string {
  return Math.round((count / tookMs) * 1000).toLocaleString('en-GB');
}
