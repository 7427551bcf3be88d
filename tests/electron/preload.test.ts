import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Topic } from '../../contract/topics.ts';
import type { WindowBridge } from '../../contract/window-bridge.ts';
import { CHANNELS } from '../../electron/channels.ts';
import type * as FakeElectron from './fake-electron.ts';

vi.mock('electron', () => import('./fake-electron.ts'));

// A preload runs anew in each page, so each test has a fresh one.
type Fake = typeof FakeElectron;
let fake: Fake['fake'];
let ipcMain: Fake['ipcMain'];
let window: FakeElectron.FakeWindow;
let bridge: WindowBridge;

beforeEach(async () => {
  vi.resetModules();
  const electron = (await import('electron')) as unknown as Fake;
  electron.resetFake();
  ({ fake, ipcMain } = electron);
  window = new electron.BrowserWindow();
  await window.loadURL('scrutineer://app/');
  await import('../../electron/preload/preload.ts');
  bridge = fake.exposed as unknown as WindowBridge;
});

describe('what the window is given', () => {
  it('exactly these functions, and nothing else', () => {
    const surface = Object.entries(fake.exposed).map(([name, api]) => [
      name,
      Object.entries(api as object).map(([key, value]) => `${key}: ${typeof value}`),
    ]);
    expect(Object.fromEntries(surface)).toEqual({
      office: ['call: function', 'subscribe: function'],
      host: [
        'saveDocument: function',
        'printPage: function',
        'readAppearance: function',
        'keepAppearance: function',
        'onMenu: function',
      ],
    });
  });

  it('calls cross as the text that the browser host would be sent', async () => {
    const said: unknown[] = [];
    ipcMain.handle(CHANNELS.call, (_event, ...given) => {
      said.push(...given);
      return { ok: true, value: 'heard' };
    });
    const input = { kept: 1, left: undefined, when: null };
    expect(await bridge.office.call('get-status', input)).toEqual({ ok: true, value: 'heard' });
    expect(said).toEqual(['{"method":"get-status","input":{"kept":1,"when":null}}']);
  });

  it('a call never rejects: where no answer comes, the office is unreachable', async () => {
    const unreachable = { ok: false, fault: { reference: 'unreachable' } };
    expect(await bridge.office.call('get-status', {})).toEqual(unreachable);
    const round: { self?: unknown } = {};
    round.self = round;
    expect(await bridge.office.call('get-status', round)).toEqual(unreachable);
    expect(await bridge.office.call('get-status', 1n)).toEqual(unreachable);
  });

  it('how the window looks crosses as two words', async () => {
    const said: unknown[] = [];
    ipcMain.handle(CHANNELS.keepAppearance, (_event, ...given) => void said.push(...given));
    ipcMain.handle(CHANNELS.readAppearance, () => ({ theme: 'dark', density: 'compact' }));
    await bridge.host.keepAppearance({ theme: 'light', density: 'comfortable' });
    expect(said).toEqual(['light', 'comfortable']);
    expect(await bridge.host.readAppearance()).toEqual({ theme: 'dark', density: 'compact' });
  });

  it('topics and the menu’s choices reach each listener, without Electron’s event, until it stops', () => {
    const topics: unknown[][] = [];
    const acts: unknown[][] = [];
    const stop = bridge.office.subscribe((...given) => topics.push(given));
    const stopMenu = bridge.host.onMenu((...given) => acts.push(given));
    const topic: Topic = { topic: 'locked', why: 'idle' };
    window.webContents.send(CHANNELS.topic, topic);
    window.webContents.send(CHANNELS.menu, 'lock');
    stop();
    stopMenu();
    window.webContents.send(CHANNELS.topic, topic);
    window.webContents.send(CHANNELS.menu, 'lock');
    expect(topics).toEqual([[topic]]);
    expect(acts).toEqual([['lock']]);
  });

  it('one listener that stops leaves the others listening', () => {
    const heard: string[] = [];
    const listener = (topic: Topic): void => void heard.push(topic.topic);
    const stop = bridge.office.subscribe(listener);
    bridge.office.subscribe(listener);
    stop();
    window.webContents.send(CHANNELS.topic, { topic: 'unlocked' });
    expect(heard).toEqual(['unlocked']);
  });
});
