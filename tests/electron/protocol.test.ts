import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { answerOwnRequest, serveOwnAddresses } from '../../electron/main/protocol.ts';
import { CONTENT_POLICY, SAFETY_HEADERS } from '../../office/content-policy.ts';
import type { WindowFiles } from '../../office/window-files.ts';
import { FakeSession } from './fake-electron.ts';

vi.mock('electron', () => import('./fake-electron.ts'));

const file = (text: string, type: string) => ({
  status: 200 as const,
  headers: { ...SAFETY_HEADERS, 'content-type': type },
  body: new TextEncoder().encode(text),
});
const FILES: WindowFiles = new Map([
  ['/', file('<!doctype html>', 'text/html; charset=utf-8')],
  ['/index.html', file('<!doctype html>', 'text/html; charset=utf-8')],
  ['/assets/window.js', file('export {};', 'text/javascript; charset=utf-8')],
]);
const get = (url: string): Response => answerOwnRequest(FILES, { method: 'GET', url });

describe('the window’s own addresses', () => {
  it('are answered from memory, with type and safety headers', async () => {
    const own = new FakeSession('scrutineer', {});
    serveOwnAddresses(own as never, FILES);
    expect([...own.handlers.keys()]).toEqual(['scrutineer']);
    const answer = await own.handlers.get('scrutineer')?.({
      method: 'GET',
      url: 'scrutineer://app/assets/window.js',
    } as Request);
    expect(answer?.status).toBe(200);
    expect(await answer?.text()).toBe('export {};');
    expect(Object.fromEntries(answer?.headers ?? [])).toEqual({
      ...SAFETY_HEADERS,
      'content-type': 'text/javascript; charset=utf-8',
    });
  });

  it('can be asked for again and again', async () => {
    expect(await get('scrutineer://app/').text()).toBe('<!doctype html>');
    expect(await get('scrutineer://app/').text()).toBe('<!doctype html>');
  });

  it.each([
    'scrutineer://app/nothing.js',
    'scrutineer://app/index.html?next=https://example.com',
    'scrutineer://evil/index.html',
    'scrutineer://app:443/index.html',
    'scrutineer://APP/index.html',
    'https://app/index.html',
    'scrutineer:/index.html',
    'not an address',
    'scrutineer://app/..%2f..%2fpackage.json',
    'scrutineer://app/%2e%2e/%2e%2e/etc/passwd',
    'scrutineer://app/..%5c..%5cwindows%5cwin.ini',
    'scrutineer://app/assets/window.js%00.png',
    'scrutineer://app/index.html::$DATA',
    'scrutineer://app/INDEX.HTML',
    'scrutineer://app/C:/windows/win.ini',
    'scrutineer://app//server/share/file',
    'scrutineer://app/assets/',
  ])('there is nothing at %s', (url) => {
    const answer = get(url);
    expect(answer.status).toBe(404);
    expect(Object.fromEntries(answer.headers)).toMatchObject(SAFETY_HEADERS);
  });

  it.each(['POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS'])('%s finds nothing', (method) => {
    expect(answerOwnRequest(FILES, { method, url: 'scrutineer://app/' }).status).toBe(404);
  });

  it('whatever the path, only the files held are given', async () => {
    const held = await Promise.all(
      [...FILES.keys()].map(async (name) => get(`scrutineer://app${name}`).text()),
    );
    const pieces = [
      '..',
      '%2e%2e',
      '/',
      '\\',
      '%5c',
      '%2f',
      '%00',
      'assets',
      'window.js',
      'index.html',
      '.',
      'C:',
      '?',
      '#',
      '@',
      ':',
    ];
    const path = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 })), {
      maxLength: 10,
    });
    await fc.assert(
      fc.asyncProperty(path, async (parts) => {
        const answer = get(`scrutineer://app/${parts.join('')}`);
        expect([200, 404]).toContain(answer.status);
        expect(answer.headers.get('content-security-policy')).toBe(CONTENT_POLICY);
        if (answer.status === 200) expect(held).toContain(await answer.text());
      }),
      { numRuns: 500 },
    );
  });
});

describe('the content policy', () => {
  const policy = new Map(
    CONTENT_POLICY.split('; ').map((rule): [string, readonly string[]] => {
      const [name = '', ...sources] = rule.split(' ');
      return [name, sources];
    }),
  );

  it('allows nothing unsafe, nothing from elsewhere, and nothing it does not name', () => {
    expect(policy.get('default-src')).toEqual([`'none'`]);
    expect(policy.get('script-src')).toEqual([`'self'`]);
    expect(policy.get('frame-ancestors')).toEqual([`'none'`]);
    expect(policy.get('base-uri')).toEqual([`'none'`]);
    expect(policy.get('require-trusted-types-for')).toEqual([`'script'`]);
    expect(CONTENT_POLICY).not.toMatch(/unsafe-|https?:|wss?:|data:|blob:|\*/);
  });
});
