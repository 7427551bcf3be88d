import { beforeEach, describe, expect, it } from 'vitest';
import type { Intention } from '../../renderer/intention.ts';
import { createIntention, DOUBLE_CLICK_MS } from '../../renderer/intention.ts';

let intention: Intention<string>;
let nowMs: number;
let keysMade: number;

beforeEach(() => {
  nowMs = 5_000;
  keysMade = 0;
  intention = createIntention({
    nowMs: () => nowMs,
    newKey() {
      keysMade += 1;
      return `key-${keysMade}`;
    },
  });
});

describe('one intention', () => {
  it('is sent once while its answer is awaited, however often the button is pressed', () => {
    expect(intention.press('open')).toEqual({ kind: 'send', key: 'key-1' });
    expect(intention.press('open')).toEqual({ kind: 'under-way' });
    expect(intention.press('something else')).toEqual({ kind: 'under-way' });
  });

  it('is answered to the second click of a double click with what the first came to', () => {
    intention.press('open');
    intention.end({ kind: 'done', value: 'case 1' });
    nowMs += DOUBLE_CLICK_MS - 1;
    expect(intention.press('open')).toEqual({ kind: 'answered', value: 'case 1' });
    nowMs += 1;
    expect(intention.press('open')).toEqual({ kind: 'send', key: 'key-2' });
  });

  it('keeps its key when no answer was heard, so that the office finds what it may have done', () => {
    intention.press('open');
    intention.end({ kind: 'unheard' });
    nowMs += 60_000;
    expect(intention.press('open')).toEqual({ kind: 'send', key: 'key-1' });
    intention.end({ kind: 'unheard' });
    expect(intention.press('open')).toEqual({ kind: 'send', key: 'key-1' });
  });

  it('has a new key after a refusal, which did nothing, and for whatever else is asked', () => {
    intention.press('open');
    intention.end({ kind: 'refused' });
    expect(intention.press('open')).toEqual({ kind: 'send', key: 'key-2' });
    intention.end({ kind: 'unheard' });
    expect(intention.press('open, mended')).toEqual({ kind: 'send', key: 'key-3' });
  });
});
