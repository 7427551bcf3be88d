import { describe, expect, it } from 'vitest';
import { nextRow } from '../../renderer/components/data-table-keys.ts';

const press = (key: string, altKey = false) => ({ key, altKey, metaKey: false });
const place = { at: 5, count: 100, pageRows: 20 };

describe('keys in a long list', () => {
  it.each([
    ['ArrowDown', 6],
    ['ArrowUp', 4],
    ['PageDown', 25],
    ['PageUp', 0],
    ['Home', 0],
    ['End', 99],
  ])('%s leads from row 5 to row %i', (key, to) => expect(nextRow(press(key), place)).toBe(to));

  it('stops at both ends', () => {
    expect(nextRow(press('ArrowUp'), { ...place, at: 0 })).toBe(0);
    expect(nextRow(press('PageDown'), { ...place, at: 95 })).toBe(99);
  });

  it('leaves Alt with an arrow to the previous and next case', () => {
    expect(nextRow(press('ArrowDown', true), place)).toBeNull();
  });

  it('leaves other keys, and an empty list, alone', () => {
    expect(nextRow(press('x'), place)).toBeNull();
    expect(nextRow(press('End'), { ...place, count: 0 })).toBeNull();
  });
});
