import { describe, expect, it } from 'vitest';
import { faultsOf, type Found } from './history.ts';

const SOUND: Found = {
  entries: [
    { key: 'one', entryId: 'e1' },
    { key: 'two', entryId: 'e2' },
  ],
  drafts: new Map([['note', 7]]),
  offered: new Set<string>(),
  faults: [],
  issued: ['ME-2026-00001-R1-v1-0000000a'],
  packages: ['ME-2026-00001-R1-v1-0000000a'],
};
const SENT = [
  { key: 'one', method: 'record-note', acknowledged: 'e1' },
  { key: 'two', method: 'record-note', acknowledged: null },
  { key: 'three', method: 'record-note', acknowledged: null },
];
const DRAFTS = [{ field: 'note', acknowledged: 6, sent: 8, owed: 7 }];

/** What the check of the kills says when one thing is not as it was. */
const said = (change: Partial<Found>): readonly string[] => faultsOf(SENT, DRAFTS, { ...SOUND, ...change });

describe('the check of what a kill left behind', () => {
  it('finds nothing where what was acknowledged is there once, and the rest at most once', () => {
    expect(said({})).toEqual([]);
  });

  it('finds an acknowledged entry that is gone', () => {
    expect(said({ entries: SOUND.entries.slice(1) })).toEqual(['acknowledged and lost: record-note one']);
  });

  it('finds a command that was carried out twice, heard of or not', () => {
    expect(
      said({ entries: [...SOUND.entries, { key: 'one', entryId: 'e3' }, { key: 'two', entryId: 'e4' }] }),
    ).toEqual(['done 2 times: one', 'done 2 times: two']);
  });

  it('finds a retry that was answered with an entry other than the one on the disk', () => {
    expect(said({ entries: [{ key: 'one', entryId: 'e9' }] })).toEqual([
      'acknowledged another entry: record-note one',
    ]);
  });

  it('finds a draft that was lost, that is too old, or that nobody typed', () => {
    const drafts = (there: number) => said({ drafts: new Map([['note', there]]) });
    expect(said({ drafts: new Map() })).toEqual(['draft acknowledged and lost: note']);
    expect(drafts(5)).toEqual(['draft acknowledged and lost: note']);
    expect(drafts(6)).toEqual(['draft older than half a second: note']);
    expect(drafts(9)).toEqual(['draft from nowhere: note']);
  });

  it('finds typing that was recorded and is offered again, and typing that is neither', () => {
    const typed = [
      { key: 'one', method: 'record-note', acknowledged: 'e1', typed: true },
      { key: 'three', method: 'record-note', acknowledged: null, typed: true },
    ];
    const saidOf = (...offered: string[]) => faultsOf(typed, DRAFTS, { ...SOUND, offered: new Set(offered) });
    expect(saidOf('three')).toEqual([]);
    expect(saidOf('one', 'three')).toEqual(['recorded and offered again: one']);
    expect(saidOf()).toEqual(['typed and lost: three']);
  });

  it('finds a broken chain, an issued document that is not there, and one that is there twice', () => {
    expect(said({ faults: ['hash 12'] })).toEqual(['the record: hash 12']);
    expect(said({ packages: [] })).toEqual(['no package: ME-2026-00001-R1-v1-0000000a']);
    expect(said({ packages: [...SOUND.packages, 'ME-2026-00001-R1-v2-0000000a'] })).toEqual([
      'two packages: ME-2026-00001-R1-v1-0000000a and ME-2026-00001-R1-v2-0000000a',
    ]);
  });
});
