import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Topic } from '../../contract/topics.ts';
import { leaveInGoodOrder } from '../../electron/main/leave-window.ts';
import { lockWithTheComputer } from '../../electron/main/power.ts';
import { BrowserWindow, powerMonitor, resetFake } from './fake-electron.ts';

vi.mock('electron', () => import('./fake-electron.ts'));
beforeEach(() => {
  resetFake();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('locking with the computer', () => {
  const calls: unknown[] = [];
  const listeners: ((topic: Topic) => void)[] = [];
  const askWindow = vi.fn();
  beforeEach(() => {
    calls.length = 0;
    listeners.length = 0;
    askWindow.mockReset();
    lockWithTheComputer(
      {
        call(method, input) {
          calls.push([method, input]);
          return Promise.resolve({ ok: true, value: null });
        },
        subscribe(listener) {
          listeners.push(listener);
          return () => undefined;
        },
      },
      askWindow,
    );
  });

  it.each(['lock-screen', 'suspend'])(
    'at %s the window is asked first, and the office is locked all the same',
    async (name) => {
      powerMonitor.events.emit(name);
      expect(askWindow).toHaveBeenCalledOnce();
      expect(calls).toEqual([]);
      await vi.advanceTimersByTimeAsync(1_500);
      expect(calls).toEqual([['lock', { why: 'idle' }]]);
    },
  );

  it('a window that locked in time is not locked twice', async () => {
    powerMonitor.events.emit('lock-screen');
    for (const listener of listeners) listener({ topic: 'locked', why: 'asked' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(calls).toEqual([]);
  });

  it('a computer that slept through the grace is locked as it wakes', () => {
    powerMonitor.events.emit('suspend');
    powerMonitor.events.emit('resume');
    expect(calls).toEqual([['lock', { why: 'idle' }]]);
  });

  it('a second sign during the grace changes nothing', async () => {
    powerMonitor.events.emit('lock-screen');
    powerMonitor.events.emit('suspend');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(askWindow).toHaveBeenCalledOnce();
    expect(calls).toHaveLength(1);
  });

  it('waking by itself locks nothing', () => {
    powerMonitor.events.emit('resume');
    expect(calls).toEqual([]);
  });
});

describe('closing the window', () => {
  it('hides it, so that the page saves what was typed, and waits for those calls', async () => {
    const window = new BrowserWindow();
    let underWay = 0;
    const keepPlace = vi.fn(() => Promise.resolve());
    leaveInGoodOrder(window as never, { underWay: () => underWay, keepPlace });
    window.close();
    expect(window.calls).toEqual(['hide']);
    underWay = 1;
    await vi.advanceTimersByTimeAsync(2_000);
    expect(window.isDestroyed()).toBe(false);
    underWay = 0;
    await vi.advanceTimersByTimeAsync(100);
    expect(window.isDestroyed()).toBe(true);
    expect(keepPlace).toHaveBeenCalledOnce();
  });

  it('does not wait for ever', async () => {
    const window = new BrowserWindow();
    leaveInGoodOrder(window as never, { underWay: () => 1, keepPlace: () => Promise.resolve() });
    window.close();
    window.close();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(window.isDestroyed()).toBe(true);
  });
});
