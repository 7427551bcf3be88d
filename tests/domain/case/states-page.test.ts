import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../../../build/set-up/project.ts';
import { ACT_TABLE } from '../../../domain/case/act-table.ts';
import {
  BEREAVED_STATES,
  CERTIFICATION_STATES,
  CORONER_STATES,
  GOVERNANCE_STATES,
} from '../../../domain/case/tracks.ts';
import { actTablePage } from './states-page.ts';

const page = readFileSync(join(PROJECT, 'docs/states.md'), 'utf8');

/** Cells without the padding a formatter gives them. */
function plain(table: string): string {
  return table
    .replaceAll(/ *\| */g, '|')
    .replaceAll(/-{3,}/g, '---')
    .trim();
}

/** The arrows of the diagram, each as it stands there. */
const arrows = [...page.matchAll(/^\s*(\S+) --> (\S+): (.+)$/gm)].map(([, from = '', to = '', by = '']) => ({
  from,
  to,
  by,
}));
const drawn = new Set(
  arrows.flatMap(({ from, to }) => [from, to]).map((state) => state.replaceAll('_', '-')),
);

describe('docs/states.md', () => {
  it('says of every act what the program does; where it differs, put this there', () => {
    const written = /<!-- acts:[^>]*-->([\s\S]*)<!-- end of acts -->/.exec(page)?.[1] ?? '';
    expect(plain(written)).toBe(plain(actTablePage()));
  });

  it('draws every state of the certification, and none that there is not', () => {
    expect([...drawn].filter((state) => state !== '[*]').toSorted()).toEqual(CERTIFICATION_STATES.toSorted());
    const [reached, left] = [new Set(arrows.map(({ to }) => to)), new Set(arrows.map(({ from }) => from))];
    expect(CERTIFICATION_STATES.filter((state) => !reached.has(state.replaceAll('-', '_')))).toEqual([]);
    expect(CERTIFICATION_STATES.filter((state) => !left.has(state.replaceAll('-', '_')))).toEqual([]);
  });

  it('names only acts that there are on its arrows', () => {
    const acts = arrows.flatMap(({ by }) =>
      [...by.matchAll(/\b(?:record|declare|invite|hand|certify|reopen|review|close)[a-z-]*/g)].map(
        ([act]) => act,
      ),
    );
    const known = Object.keys(ACT_TABLE);
    expect(acts.length).toBeGreaterThan(arrows.length / 2);
    expect(acts.filter((act) => !known.includes(act))).toEqual([]);
  });

  it.each([CORONER_STATES, GOVERNANCE_STATES, BEREAVED_STATES])(
    'has a row for each state: %s, %s, %s',
    (...states) => {
      expect(states.filter((state) => !new RegExp(`^\\| ${state} +\\|`, 'm').test(page))).toEqual([]);
    },
  );
});
