import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { filesHolding } from '../db/open-temporary-folder.ts';
import { dataOf } from '../office/real-office.ts';
import { killAndLook, type Tally } from './kill-and-look.ts';
import { endAll } from './office-process.ts';

/** `KILLS=10000 npm test -- tests/durability/kill.test.ts` is the long run. */
const KILLS = Number(process.env['KILLS'] ?? 200);
const OFFICES = 2;
/** Five times what it takes on a small machine. */
const PATIENCE_MS = 120_000 + KILLS * 6_000;

const folders: string[] = [];

afterEach(() => {
  endAll();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'scrutineer-kill-'));
  folders.push(folder);
  return folder;
}

const sum = (tallies: readonly Tally[], part: (tally: Tally) => number): number =>
  tallies.reduce((total, tally) => total + part(tally), 0);

it(
  `killed ${String(KILLS)} times at random in the middle of its work, the office has what it acknowledged, once`,
  async () => {
    const kills = Math.ceil(KILLS / OFFICES);
    const places = Array.from({ length: OFFICES }, (_, index) => ({
      folder: newFolder(),
      seed: 20_260_105 + index,
    }));
    const tallies = await Promise.all(
      places.map((place) => killAndLook({ ...place, kills, variant: 'honest' })),
    );
    const told = {
      kills: sum(tallies, (tally) => tally.kills),
      whileUnlocking: sum(tallies, (tally) => tally.killsWhileUnlocking),
      entries: sum(tallies, (tally) => tally.entries),
      unheardCommits: sum(tallies, (tally) => tally.unheardCommits),
      documents: sum(tallies, (tally) => tally.documents),
      cutOffDocuments: sum(tallies, (tally) => tally.cutOffDocuments),
    };
    process.stdout.write(`killed: ${JSON.stringify(told)}\n`);
    expect(tallies.flatMap(({ faults }) => faults)).toEqual([]);
    expect(tallies.map(({ said }) => said).join('')).toBe('');
    expect(told.kills).toBe(kills * OFFICES);
    // Without these the test would have shown nothing.
    expect(told.unheardCommits).toBeGreaterThan(0);
    expect(told.cutOffDocuments).toBeGreaterThan(0);
    for (const { folder } of places) expect(filesHolding(dataOf(folder), 'Carfax')).toEqual([]);
  },
  PATIENCE_MS,
);

it('an office that acknowledges before it has committed is found out', { timeout: PATIENCE_MS }, async () => {
  const tally = await killAndLook({ folder: newFolder(), seed: 7, kills: 10, variant: 'hasty' });
  expect(tally.faults.some((fault) => fault.startsWith('acknowledged and lost'))).toBe(true);
});

it('an office that takes a retry for a new command is found out', { timeout: PATIENCE_MS }, async () => {
  const tally = await killAndLook({ folder: newFolder(), seed: 11, kills: 40, variant: 'forgetful' });
  expect(tally.faults.some((fault) => fault.startsWith('done 2 times'))).toBe(true);
});
