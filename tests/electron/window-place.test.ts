import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { placeWindow } from '../../electron/main/window-place.ts';
import type { WorkAreas } from '../../electron/main/window-place.ts';
import { readWindowState } from '../../electron/main/window-state.ts';
import { BrowserWindow, fake, resetFake, screen } from './fake-electron.ts';

vi.mock('electron', () => import('./fake-electron.ts'));

const PRIMARY = { x: 0, y: 0, width: 1920, height: 1040 };
const LEFT_OF_IT = { x: -1280, y: -200, width: 1280, height: 984 };
const BOTH: WorkAreas = [PRIMARY, LEFT_OF_IT];

describe('where the window opens', () => {
  it('in the middle of the primary display, the first time', () => {
    expect(placeWindow(null, BOTH)).toEqual({ x: 240, y: 70, width: 1440, height: 900, isMaximized: false });
  });

  it('where it was, on whichever display', () => {
    const kept = { x: -1200, y: -100, width: 1000, height: 700, isMaximized: true };
    expect(placeWindow(kept, BOTH)).toEqual(kept);
  });

  it('in the middle of the primary display, when its own is no longer there', () => {
    const kept = { x: -1200, y: -100, width: 1000, height: 700, isMaximized: true };
    expect(placeWindow(kept, [PRIMARY])).toEqual({ ...kept, x: 460, y: 170 });
  });

  it('wholly on the display that shows most of it', () => {
    const half = { x: 1500, y: 900, width: 1000, height: 700, isMaximized: false };
    expect(placeWindow(half, BOTH)).toEqual({ ...half, x: 920, y: 340 });
  });

  it('smaller, on a smaller display', () => {
    const kept = { x: 0, y: 0, width: 3000, height: 2000, isMaximized: false };
    expect(placeWindow(kept, [PRIMARY])).toEqual({ ...kept, width: 1920, height: 1040 });
  });

  it('inside one display, whatever was kept', () => {
    const pixel = fc.integer({ min: -100_000, max: 100_000 });
    const size = fc.integer({ min: 1, max: 100_000 });
    const kept = fc.record({ x: pixel, y: pixel, width: size, height: size, isMaximized: fc.boolean() });
    const area = fc.record({
      x: fc.integer({ min: -5_000, max: 5_000 }),
      y: fc.integer({ min: -5_000, max: 5_000 }),
      width: fc.integer({ min: 320, max: 8_000 }),
      height: fc.integer({ min: 240, max: 5_000 }),
    });
    fc.assert(
      fc.property(kept, area, fc.array(area, { maxLength: 3 }), (place, first, others) => {
        const { x, y, width, height } = placeWindow(place, [first, ...others]);
        const isInside = [first, ...others].some(
          (one) =>
            x >= one.x && y >= one.y && x + width <= one.x + one.width && y + height <= one.y + one.height,
        );
        expect(isInside).toBe(true);
        expect([x, y, width, height].every(Number.isInteger)).toBe(true);
      }),
    );
  });
});

describe('the window’s place on the disk', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    resetFake();
    folder = mkdtempSync(path.join(tmpdir(), 'window-place-'));
    file = path.join(folder, 'window-place.json');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is five numbers and nothing else, and is there again at the next start', async () => {
    const state = readWindowState(file);
    const window = new BrowserWindow();
    state.follow(window as never);
    window.setBounds({ x: 30, y: 40, width: 1000, height: 700 });
    window.maximize();
    window.events.emit('maximize');
    await state.keep();
    expect(readFileSync(file, 'utf8')).toBe('[30,40,1000,700,1]');
    expect(readdirSync(folder)).toEqual(['window-place.json']);
    expect(readWindowState(file).place).toEqual({
      x: 30,
      y: 40,
      width: 1000,
      height: 700,
      isMaximized: true,
    });
  });

  it('is written by itself a moment after the window has come to rest', async () => {
    const state = readWindowState(file);
    const window = new BrowserWindow();
    state.follow(window as never);
    for (const x of [1, 2, 3]) {
      window.setBounds({ x, y: 0, width: 900, height: 600 });
      window.events.emit('move');
    }
    await vi.waitFor(() => expect(readFileSync(file, 'utf8')).toBe('[3,0,900,600,0]'), { timeout: 5_000 });
  });

  it('is not taken from a window that is minimised', async () => {
    const state = readWindowState(file);
    const window = new BrowserWindow();
    state.follow(window as never);
    window.isSmall = true;
    window.setBounds({ x: -32_000, y: -32_000, width: 160, height: 28 });
    window.events.emit('move');
    await state.keep();
    expect(readFileSync(file, 'utf8')).toBe('[240,70,1440,900,0]');
  });

  it.each([
    '',
    'null',
    '{}',
    '[]',
    '[1,2,3,4]',
    '[1,2,3,4,5,6]',
    '["1",2,3,4,0]',
    '[1.5,0,900,600,0]',
    '[0,0,0,600,0]',
    '[0,0,-5,600,0]',
    '[1e9,0,900,600,0]',
    '[0,0,900,600,0',
  ])('that reads %s is no place', (text) => {
    writeFileSync(file, text);
    expect(readWindowState(file).place).toEqual(placeWindow(null, [PRIMARY]));
  });

  it('that cannot be written is lost, and nothing else', async () => {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const state = readWindowState(path.join(folder, 'missing', 'window-place.json'));
    await expect(state.keep()).resolves.toBeUndefined();
  });

  it('comes back to the primary display when its own is unplugged', () => {
    fake.displays = [
      { id: 1, workArea: PRIMARY },
      { id: 2, workArea: LEFT_OF_IT },
    ];
    const state = readWindowState(file);
    const window = new BrowserWindow();
    state.follow(window as never);
    window.setBounds({ x: -1200, y: 0, width: 900, height: 600 });
    fake.displays = [{ id: 1, workArea: PRIMARY }];
    screen.events.emit('display-removed');
    expect(window.bounds).toEqual({ x: 510, y: 220, width: 900, height: 600 });
    window.destroy();
    expect(screen.events.listenerCount('display-removed')).toBe(0);
  });
});
