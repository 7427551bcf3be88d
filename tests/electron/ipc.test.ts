import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { IpcMainInvokeEvent } from 'electron';
import type { Reply } from '../../contract/reply.ts';
import type { Topic } from '../../contract/topics.ts';
import { CHANNELS } from '../../electron/channels.ts';
import { openWindowLine } from '../../electron/main/ipc.ts';
import type { WindowLine } from '../../electron/main/ipc.ts';
import { LONGEST_CALL_BYTES } from '../../office/request-gate.ts';
import { askMain, BrowserWindow, fake, fakeSender, resetFake } from './fake-electron.ts';

vi.mock('electron', () => import('./fake-electron.ts'));

const OURS = 'scrutineer://app/';
const heard: { method: string; input: unknown }[] = [];
const listeners = new Set<(topic: Topic) => void>();
let answerCall: () => Promise<Reply>;
const door = {
  call(method: string, input: unknown) {
    heard.push({ method, input });
    return answerCall();
  },
  subscribe(listener: (topic: Topic) => void) {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};
const services = {
  saveDocument: vi.fn(() => Promise.resolve({ kind: 'cancelled' as const })),
  printPage: vi.fn(() => Promise.resolve({ kind: 'printed' as const })),
  readAppearance: () => ({ theme: 'dark', density: 'compact' }) as const,
  keepAppearance: vi.fn(() => Promise.resolve()),
};
let line: WindowLine;
let window: BrowserWindow;

beforeEach(() => {
  resetFake();
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  heard.length = 0;
  listeners.clear();
  services.saveDocument.mockClear();
  services.printPage.mockClear();
  answerCall = () => Promise.resolve({ ok: true, value: 1 });
  line = openWindowLine(door, services);
  window = new BrowserWindow();
  line.letIn(window.webContents as never);
});

const call = (event: IpcMainInvokeEvent, text: unknown): Promise<unknown> =>
  askMain(CHANNELS.call, event, text);
const ourCall = (text: unknown): Promise<unknown> => call(fakeSender(window.webContents, OURS), text);

describe('who may call', () => {
  it('the window’s own page may, and its call arrives unchanged', async () => {
    const reply = await ourCall('{"method":"get-status","input":{"a":[1,"é",null]}}');
    expect(reply).toEqual({ ok: true, value: 1 });
    expect(heard).toEqual([{ method: 'get-status', input: { a: [1, 'é', null] } }]);
  });

  const parent = { url: OURS } as never;
  const strangers: readonly [string, () => IpcMainInvokeEvent][] = [
    ['a frame inside our page', () => fakeSender(window.webContents, OURS, { parent })],
    ['a page that has gone', () => fakeSender(window.webContents, OURS, null)],
    ['a page that is being replaced', () => fakeSender(window.webContents, OURS, { detached: true })],
    ['another window', () => fakeSender(new BrowserWindow().webContents, OURS)],
    ...[
      'about:blank',
      'about:srcdoc',
      '',
      'https://example.com/',
      'https://app/',
      'http://scrutineer/app/',
      'scrutineer://evil/',
      'scrutineer://app.evil/',
      'scrutineer://APP/',
      'scrutineer://app:80/',
      'scrutineer://someone@app/',
      'scrutineer:app/',
      'scrutineers://app/',
      'file:///out/window/index.html',
      'data:text/html,hello',
      'blob:scrutineer://app/0',
      'devtools://devtools/',
      'chrome-extension://app/',
      'javascript:void 0',
    ].map((url): [string, () => IpcMainInvokeEvent] => [
      `a page at "${url}"`,
      () => fakeSender(window.webContents, url),
    ]),
  ];

  it.each(strangers)('%s may not, on any channel', async (_who, event) => {
    for (const channel of [CHANNELS.call, CHANNELS.saveDocument, CHANNELS.printPage]) {
      await expect(askMain(channel, event(), '{"method":"get-status","input":{}}', 'a.pdf')).rejects.toThrow(
        'not the window of Scrutineer',
      );
    }
    expect(heard).toEqual([]);
    expect(services.saveDocument).not.toHaveBeenCalled();
    expect(services.printPage).not.toHaveBeenCalled();
  });

  it('a page whose frame ends while it is looked at may not', async () => {
    const event = {
      sender: window.webContents,
      get senderFrame(): never {
        throw new Error('Render frame was disposed before WebFrameMain could be accessed');
      },
    } as unknown as IpcMainInvokeEvent;
    await expect(call(event, '{}')).rejects.toThrow('not the window of Scrutineer');
  });

  it('a window that was closed may no longer', async () => {
    const event = fakeSender(window.webContents, OURS);
    window.destroy();
    await expect(call(event, '{"method":"get-status","input":{}}')).rejects.toThrow();
  });

  it('a refused call leaves its channel in the log and nothing of what it said', async () => {
    const written = vi.mocked(process.stderr.write);
    await expect(call(fakeSender(window.webContents, 'https://evil/'), 'Ida Wren')).rejects.toThrow();
    const text = written.mock.calls.map(([said]) => String(said)).join('');
    expect(text).toContain('call-from-stranger');
    expect(text).not.toMatch(/Ida|Wren|evil/);
  });

  it('every channel has a handler, and there is no other', () => {
    expect([...fake.handlers.keys()].toSorted()).toEqual(
      [
        CHANNELS.call,
        CHANNELS.saveDocument,
        CHANNELS.printPage,
        CHANNELS.readAppearance,
        CHANNELS.keepAppearance,
      ].toSorted(),
    );
  });
});

describe('what a call may say', () => {
  it.each([
    ['nothing', undefined],
    ['an object instead of text', { method: 'get-status', input: {} }],
    ['text that is not JSON', '{'],
    ['a list', '[]'],
    ['a call without input', '{"method":"get-status"}'],
    ['a third field', '{"method":"get-status","input":{},"also":1}'],
    ['a method that is a path', '{"method":"../get-status","input":{}}'],
    ['a method that is not text', '{"method":1,"input":{}}'],
    ['a forbidden name', '{"method":"get-status","input":{"__proto__":{}}}'],
    ['too deep an input', `{"method":"get-status","input":${'['.repeat(100)}${']'.repeat(100)}}`],
  ])('%s is not understood, and does not reach the office', async (_what, text) => {
    expect(await ourCall(text)).toEqual({ ok: false, fault: { reference: 'not-understood' } });
    expect(heard).toEqual([]);
  });

  it('too long a call is not read', async () => {
    const text = JSON.stringify({ method: 'get-status', input: 'é'.repeat(LONGEST_CALL_BYTES / 2) });
    expect(await ourCall(text)).toEqual({ ok: false, fault: { reference: 'too-large' } });
    expect(heard).toEqual([]);
  });
});

describe('what the windows are told', () => {
  it('the office’s topics and the menu’s choices, until they are closed', () => {
    const other = new BrowserWindow();
    for (const listener of listeners) listener({ topic: 'unlocked' });
    line.tellMenu('help');
    expect(window.webContents.sent).toEqual([
      { channel: CHANNELS.topic, said: { topic: 'unlocked' } },
      { channel: CHANNELS.menu, said: 'help' },
    ]);
    expect(other.webContents.sent).toEqual([]);
    window.destroy();
    for (const listener of listeners) listener({ topic: 'unlocked' });
    expect(window.webContents.sent).toHaveLength(2);
  });

  it('counts the calls that are being answered', async () => {
    let finish: (reply: Reply) => void = () => undefined;
    answerCall = () => new Promise((resolve) => (finish = resolve));
    const waiting = ourCall('{"method":"save-draft","input":{}}');
    await vi.waitFor(() => expect(line.underWay()).toBe(1));
    finish({ ok: true, value: null });
    await waiting;
    expect(line.underWay()).toBe(0);
  });
});
