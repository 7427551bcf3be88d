import { describe, expect, it } from 'vitest';
import { WORKLIST_FILTERS } from '../../contract/views.ts';
import { readChoice } from '../../renderer/worklist/worklist-choice.ts';
import {
  EVERYDAY_FILTERS,
  FURTHER_FILTERS,
  WAITING_FILTERS,
} from '../../renderer/worklist/worklist-words.ts';

describe('how somebody looks at the worklist', () => {
  it('is kept as it was left', () => {
    const left = { filter: 'promise-due', order: 'death', hidden: ['place', 'family'] } as const;
    expect(readChoice(JSON.stringify(left))).toEqual(left);
  });

  it('begins with every open case, urgent first, where nothing or nonsense was kept', () => {
    const atFirst = { filter: 'open', order: 'due', hidden: ['certification', 'reference'] };
    for (const kept of [null, '', '{', '[]', '7', '{"filter":"everyone","order":"luck","hidden":"all"}']) {
      expect(readChoice(kept)).toEqual(atFirst);
    }
  });

  it('forgets the columns that this program does not have', () => {
    expect(readChoice('{"hidden":["place","horoscope",4]}').hidden).toEqual(['place']);
  });

  it('offers every filter once', () => {
    const offered = [...EVERYDAY_FILTERS, ...WAITING_FILTERS, ...FURTHER_FILTERS];
    expect(offered.toSorted()).toEqual([...WORKLIST_FILTERS].toSorted());
  });
});
