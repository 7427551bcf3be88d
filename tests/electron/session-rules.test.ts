import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Session, WebPreferences } from 'electron';
import { app, BrowserWindow, fake, fakeEvent, FakeSession, resetFake } from './fake-electron.ts';
import { guardEverything, openSession } from '../../electron/main/session-rules.ts';
import { hardenProgram, windowPreferences } from '../../electron/main/security-switches.ts';

vi.mock('electron', () => import('./fake-electron.ts'));
beforeEach(resetFake);

type Permission = Parameters<NonNullable<Parameters<Session['setPermissionCheckHandler']>[0]>>[1];

// Every permission this Electron knows. A new one breaks the types until it stands here, and is denied.
const PERMISSIONS = Object.keys({
  ar: true,
  'automatic-fullscreen': true,
  'background-fetch': true,
  'background-sync': true,
  'captured-surface-control': true,
  'clipboard-read': true,
  'clipboard-sanitized-write': true,
  'deprecated-sync-clipboard-read': true,
  'display-capture': true,
  fileSystem: true,
  fullscreen: true,
  geolocation: true,
  'geolocation-approximate': true,
  'hand-tracking': true,
  hid: true,
  'idle-detection': true,
  keyboardLock: true,
  'local-fonts': true,
  'local-network': true,
  'local-network-access': true,
  'loopback-network': true,
  media: true,
  mediaKeySystem: true,
  midi: true,
  midiSysex: true,
  nfc: true,
  notifications: true,
  openExternal: true,
  'payment-handler': true,
  'periodic-background-sync': true,
  'persistent-storage': true,
  pointerLock: true,
  'screen-wake-lock': true,
  sensors: true,
  serial: true,
  'smart-card': true,
  'speaker-selection': true,
  'storage-access': true,
  'system-wake-lock': true,
  'top-level-storage-access': true,
  usb: true,
  vr: true,
  'web-app-installation': true,
  'web-printing': true,
  'window-management': true,
  unknown: true,
} satisfies Record<Permission, true>) as Permission[];

const OURS = 'scrutineer://app/';

function check(own: FakeSession, permission: Permission, origin: string, isMainFrame: boolean): boolean {
  return own.given.permissionCheck?.(null, permission, origin, { isMainFrame }) ?? true;
}

function request(
  own: FakeSession,
  permission: Permission,
  requestingUrl: string,
  isMainFrame: boolean,
): boolean {
  const answers: boolean[] = [];
  own.given.permissionRequest?.(null as never, permission, (isGranted) => answers.push(isGranted), {
    isMainFrame,
    requestingUrl,
  });
  expect(answers).toHaveLength(1);
  return answers[0] ?? true;
}

function ours(isPackaged = true): FakeSession {
  openSession(isPackaged);
  const [made] = fake.sessions;
  if (made === undefined) throw new Error('no session was made');
  return made;
}

describe('the session of the window', () => {
  it('is in memory and keeps no cache', () => {
    const { partition, options } = ours();
    expect(partition).not.toMatch(/^(persist:|$)/);
    expect(options).toEqual({ cache: false });
  });

  it.each(PERMISSIONS.filter((permission) => permission !== 'clipboard-sanitized-write'))(
    'denies %s to everybody, asked or only checked',
    (permission) => {
      const given = ours();
      for (const isMainFrame of [true, false]) {
        for (const asker of [OURS, 'https://example.com/', 'about:blank', '']) {
          expect(check(given, permission, asker, isMainFrame)).toBe(false);
          expect(request(given, permission, asker, isMainFrame)).toBe(false);
        }
      }
    },
  );

  it('lets the window’s own page put text into the clipboard, and no frame or stranger', () => {
    const given = ours();
    for (const asks of [check, request]) {
      expect(asks(given, 'clipboard-sanitized-write', OURS, true)).toBe(true);
      expect(asks(given, 'clipboard-sanitized-write', OURS, false)).toBe(false);
      expect(asks(given, 'clipboard-sanitized-write', 'https://app/', true)).toBe(false);
      expect(asks(given, 'clipboard-sanitized-write', 'scrutineer://other/', true)).toBe(false);
      expect(asks(given, 'clipboard-sanitized-write', '', true)).toBe(false);
    }
  });

  it('gives no device, no picture of the screen, no pairing, and checks no spelling', () => {
    const { given } = ours();
    expect(given.device?.({ deviceType: 'usb', origin: OURS, device: {} as never })).toBe(false);
    const streams: unknown[] = [];
    given.displayMedia?.({} as never, (answer) => streams.push(answer));
    expect(streams).toEqual([null]);
    const pairings: unknown[] = [];
    given.pairing?.({} as never, (answer) => pairings.push(answer));
    expect(pairings).toEqual([{ confirmed: false }]);
    expect(given.spellChecks).toBe(false);
  });

  it('lets nothing be downloaded', () => {
    const event = fakeEvent();
    ours().events.emit('will-download', event, {}, {});
    expect(event.defaultPrevented).toBe(true);
  });

  it.each([
    ['scrutineer://app/', false],
    ['scrutineer://app/assets/window.js', false],
    ['scrutineer://evil/', true],
    ['scrutineer://app@evil/', true],
    ['https://example.com/', true],
    ['http://127.0.0.1:8080/', true],
    ['file:///etc/passwd', true],
    ['ws://127.0.0.1/', true],
    ['data:text/html,hello', true],
    ['blob:scrutineer://app/0', true],
    ['devtools://devtools/bundled/inspector.html', true],
    ['not an address', true],
  ])('answers a request for %s with cancelled: %s', (url, isCancelled) => {
    const answers: unknown[] = [];
    ours().given.beforeRequest?.({ url }, (answer) => answers.push(answer));
    expect(answers).toEqual([{ cancel: isCancelled }]);
  });

  it('lets the tools of developers load only where the program is not packaged', () => {
    const answers: unknown[] = [];
    ours(false).given.beforeRequest?.({ url: 'devtools://devtools/' }, (answer) => answers.push(answer));
    expect(answers).toEqual([{ cancel: false }]);
  });

  it('is guarded even where something else makes one', () => {
    guardEverything(true);
    const other = new FakeSession('persist:other', {});
    app.events.emit('session-created', other);
    expect(check(other, 'media', OURS, true)).toBe(false);
    expect(request(other, 'media', OURS, true)).toBe(false);
    const answers: unknown[] = [];
    other.given.beforeRequest?.({ url: 'https://example.com/' }, (answer) => answers.push(answer));
    expect(answers).toEqual([{ cancel: true }]);
  });
});

describe('any page', () => {
  beforeEach(() => guardEverything(true));

  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])(
    'does not get past %s',
    (name) => {
      const window = new BrowserWindow();
      for (const url of [OURS, 'https://example.com/', 'file:///etc/passwd', 'javascript:alert(1)']) {
        const event = { ...fakeEvent(), url };
        const prevented = vi.fn();
        window.webContents.events.emit(name, { ...event, preventDefault: prevented }, {}, {});
        expect(prevented).toHaveBeenCalledOnce();
      }
    },
  );

  it('opens no window', () => {
    const { openHandler } = new BrowserWindow().webContents;
    for (const url of [OURS, 'about:blank', 'https://example.com/']) {
      expect(openHandler?.({ url } as never)).toEqual({ action: 'deny' });
    }
  });

  it('does not learn the computer’s addresses by WebRTC', () => {
    expect(new BrowserWindow().webContents.webRtcPolicy).toBe('disable_non_proxied_udp');
  });
});

describe('the program', () => {
  it('has its sandbox and its scheme before anything else', () => {
    hardenProgram();
    expect(fake.order[0]).toBe('sandbox');
    expect(fake.switches).toContain('host-resolver-rules=MAP * ~NOTFOUND');
    expect(fake.schemes).toEqual([
      {
        scheme: 'scrutineer',
        privileges: {
          standard: true,
          secure: true,
          supportFetchAPI: true,
          bypassCSP: false,
          allowServiceWorkers: false,
          allowExtensions: false,
          corsEnabled: false,
          codeCache: false,
          stream: false,
        },
      },
    ]);
  });

  it.each([true, false])('runs its page with these preferences; packaged: %s', (isPackaged) => {
    const session = {} as Session;
    expect(windowPreferences('preload.cjs', session, isPackaged)).toEqual({
      preload: 'preload.cjs',
      session,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      plugins: false,
      navigateOnDragDrop: false,
      disableBlinkFeatures: 'Auxclick',
      spellcheck: false,
      devTools: !isPackaged,
    } satisfies WebPreferences);
  });
});
