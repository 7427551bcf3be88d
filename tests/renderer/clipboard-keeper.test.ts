import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clipboardKeeper, type ClipboardState, STAYS_MS } from '../../renderer/hand-over/clipboard-keeper.ts';

let clipboard: string;
let isAllowed: boolean;
let told: ClipboardState[];
const aKeeper = () =>
  clipboardKeeper(
    async (text) => {
      await Promise.resolve();
      if (!isAllowed) throw new Error('not allowed');
      clipboard = text;
    },
    (state) => told.push(state),
  );

beforeEach(() => {
  vi.useFakeTimers();
  clipboard = 'a word of somebody else’s';
  isAllowed = true;
  told = [];
});
afterEach(() => void vi.useRealTimers());

describe('what is copied from a referral', () => {
  it('PORT-4 is taken out of the clipboard a minute after the last copy', async () => {
    const keeper = aKeeper();
    await keeper.copy('Surname', 'Quillfeather');
    await vi.advanceTimersByTimeAsync(STAYS_MS - 1);
    await keeper.copy('Forenames', 'Gwen');
    await vi.advanceTimersByTimeAsync(STAYS_MS - 1);
    expect(clipboard).toBe('Gwen');
    await vi.advanceTimersByTimeAsync(1);
    expect(clipboard).toBe('');
    expect(told.at(-1)).toEqual({ copied: null, trouble: null });
  });

  it('PORT-4 goes when the pane goes, and what others put there is left alone', async () => {
    const keeper = aKeeper();
    await keeper.empty();
    expect(clipboard).toBe('a word of somebody else’s');
    await keeper.copy('Surname', 'Quillfeather');
    await keeper.empty();
    expect(clipboard).toBe('');
    clipboard = 'another word';
    await vi.advanceTimersByTimeAsync(STAYS_MS);
    expect(clipboard).toBe('another word');
  });

  it('PORT-4 is told of where the host does not allow it', async () => {
    const keeper = aKeeper();
    isAllowed = false;
    await keeper.copy('Surname', 'Quillfeather');
    expect(told.at(-1)).toEqual({ copied: null, trouble: 'not-copied' });
    isAllowed = true;
    await keeper.copy('Surname', 'Quillfeather');
    isAllowed = false;
    await keeper.empty();
    expect(told.at(-1)).toEqual({ copied: 'Surname', trouble: 'not-emptied' });
  });
});
