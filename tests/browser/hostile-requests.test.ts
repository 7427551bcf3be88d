import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { get, send, sendRaw, serveTestOffice, windowHeaders } from './served-office.ts';
import type { HandmadeRequest, HeardAnswer, TestOffice, TestSeat } from './served-office.ts';

let office: TestOffice;
let origin: string;
let seat: TestSeat;

beforeAll(async () => {
  office = await serveTestOffice();
  origin = office.served.origin;
});
afterAll(() => office.served.close());
beforeEach(async () => {
  seat = await office.enter();
  office.door.heard.length = 0;
});

const call: HandmadeRequest = {
  method: 'POST',
  path: '/call',
  headers: {},
  body: JSON.stringify({ method: 'openCase', input: { a: 1 } }),
};
const callWith = (headers: HandmadeRequest['headers'], body = call.body): Promise<HeardAnswer> =>
  send(origin, { ...call, headers: { ...windowHeaders(origin, seat), ...headers }, body });

describe('a hostile request', () => {
  it.each([
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/%252e%252e/package.json',
    '/..\\..\\package.json',
    '/..%5c..%5cpackage.json',
    '/assets/window.js%00.html',
    '/assets/%2e%2e/assets/window.js',
    '/assets//window.js',
    '/assets/./window.js',
    '/ASSETS/WINDOW.JS',
    '/assets/window.js::$DATA',
    '/assets/window.js.',
    '/assets/window.js/',
    '/assets/',
    '/c:/windows/win.ini',
    '//server/share/file',
    '/\\\\server\\share\\file',
    '//etc/passwd',
    '/etc/passwd',
    '/__proto__',
    '/constructor',
    '/?a=1',
    '/call?x',
    '/index.html#',
  ])('for %s finds no file', async (path) => {
    const answer = await get(origin, path, { cookie: seat.cookie });
    expect(answer.status).toBe(404);
    expect(answer.body).toBe('There is no such file.\n');
  });

  it.each(['http://example.org/', 'http://127.0.0.1/', '*', 'file:///etc/passwd'])(
    'for the target %s, as a proxy would get it, finds no file',
    async (path) => {
      const host = `127.0.0.1:${office.port}`;
      const answer = await get(origin, path, { host, cookie: seat.cookie });
      expect([400, 404]).toContain(answer.status);
    },
  );

  it('with a NUL or a bare line feed in its target is cut off', async () => {
    for (const target of ['/\0', '/a\nb']) {
      const bytes = `GET ${target} HTTP/1.1\r\nHost: 127.0.0.1:${office.port}\r\nConnection: close\r\n\r\n`;
      expect(await sendRaw(office.port, bytes)).toMatch(/^HTTP\/1\.1 400 /);
    }
  });

  it('that hides a second one in its body (smuggling) is cut off', async () => {
    const lines = [
      'POST /call HTTP/1.1',
      `Host: 127.0.0.1:${office.port}`,
      `Origin: ${origin}`,
      'Content-Length: 4',
      'Transfer-Encoding: chunked',
    ];
    const answer = await sendRaw(office.port, `${lines.join('\r\n')}\r\n\r\n0\r\n\r\nGET / HTTP/1.1\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer.match(/HTTP\/1\.1/g)).toHaveLength(1);
  });

  it('with more headers than any browser sends is cut off', async () => {
    const bytes = `GET / HTTP/1.1\r\nHost: 127.0.0.1:${office.port}\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`;
    expect(await sendRaw(office.port, bytes)).toMatch(/^HTTP\/1\.1 431 /);
  });

  it('that says it is too long is refused before it is read', async () => {
    const answer = await callWith({ 'content-length': 3 * 1024 * 1024 }, 'x'.repeat(3 * 1024 * 1024));
    expect(answer.status).toBe(413);
    expect(office.door.heard).toEqual([]);
  });

  it('that is too long without saying so is refused as soon as it shows', async () => {
    const body = JSON.stringify({ method: 'openCase', input: 'x'.repeat(2 * 1024 * 1024) });
    const answer = await callWith({ 'transfer-encoding': 'chunked' }, body);
    expect(answer.status).toBe(413);
    expect(office.door.heard).toEqual([]);
  });

  it('that goes on and on is let run off, so that the refusal is heard and the connection serves again', async () => {
    const long = `{"method":"openCase","input":"${'x'.repeat(16 * 1024 * 1024)}"}`;
    const lines = Object.entries({ host: `127.0.0.1:${office.port}`, ...windowHeaders(origin, seat) })
      .map(([name, value]) => `${name}: ${String(value)}\r\n`)
      .join('');
    const answers = await sendRaw(
      office.port,
      `POST /call HTTP/1.1\r\n${lines}Content-Length: 0\r\n\r\n` +
        `POST /call HTTP/1.1\r\n${lines}Transfer-Encoding: chunked\r\n\r\n` +
        `${long.length.toString(16)}\r\n${long}\r\n0\r\n\r\n` +
        `GET /enter HTTP/1.1\r\n${lines}Connection: close\r\n\r\n`,
    );
    expect([...answers.matchAll(/^HTTP\/1\.1 (\d+) /gm)].map(([, status]) => status)).toEqual([
      '400',
      '413',
      '200',
    ]);
  });

  it('of just the greatest length is taken', async () => {
    const frame = JSON.stringify({ method: 'openCase', input: '' });
    const body = JSON.stringify({ method: 'openCase', input: 'x'.repeat(2 * 1024 * 1024 - frame.length) });
    expect((await callWith({}, body)).status).toBe(200);
    expect((await callWith({}, `${body} `)).status).toBe(413);
  });

  it('by a stranger is not read beyond what a token needs', async () => {
    const headers = { origin, 'content-type': 'application/json' };
    const body = JSON.stringify({ token: 'x'.repeat(2_000) });
    expect((await send(origin, { method: 'POST', path: '/enter', headers, body })).status).toBe(413);
  });

  it.each([
    ['nothing', ''],
    ['half an object', '{"method":"openCase"'],
    ['something after the end', '{"method":"openCase","input":1}x'],
    ['a byte order mark', '\uFEFF{"method":"openCase","input":1}'],
    ['bytes that are not UTF-8', Buffer.from('{"method":"openCase","input":"\xff\xfe"}', 'latin1')],
    ['half a character', Buffer.from('{"method":"openCase","input":"\xc3"}', 'latin1')],
    ['a list', '[]'],
    ['a field too many', '{"method":"openCase","input":1,"actor":"me"}'],
    ['the name of an object’s maker', '{"method":"openCase","input":{"__proto__":{"role":"lead"}}}'],
    ['no method', '{"input":1}'],
    ['depth', `{"method":"openCase","input":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    ['depth in objects', `{"method":"openCase","input":${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}}`],
    ['very many parts', `{"method":"openCase","input":[${'0,'.repeat(200_000)}0]}`],
  ])('whose body holds %s is refused, and the office hears nothing of it', async (_, body) => {
    expect((await callWith({}, body)).status).toBe(400);
    expect(office.door.heard).toEqual([]);
  });

  it('that is packed, or in another alphabet, is not unpacked', async () => {
    expect((await callWith({ 'content-encoding': 'gzip' })).status).toBe(415);
    expect((await callWith({ 'content-type': 'application/json; charset=utf-16' })).status).toBe(415);
    expect((await callWith({ 'content-type': 'Application/JSON; charset=UTF-8' })).status).toBe(200);
  });

  it.each(['HEAD', 'OPTIONS', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND'])(
    'of method %s is not done',
    async (method) => {
      for (const path of ['/', '/call', '/enter', '/topics']) {
        const headers = windowHeaders(origin, seat);
        const answer = await send(origin, { method, path, headers, body: null });
        expect([path, answer.status, answer.headers.allow]).toEqual([path, 405, 'GET, POST']);
      }
      expect(office.door.heard).toEqual([]);
    },
  );

  it('of the wrong one of our two methods is not done', async () => {
    expect((await get(origin, '/call', { cookie: seat.cookie })).status).toBe(405);
    const headers = windowHeaders(origin, seat);
    for (const path of ['/', '/topics', '/assets/window.js']) {
      expect((await send(origin, { ...call, path, headers })).status).toBe(405);
    }
  });

  it('to become a tunnel or another protocol is not done', async () => {
    const tunnel = await sendRaw(
      office.port,
      `CONNECT example.org:443 HTTP/1.1\r\nHost: example.org:443\r\n\r\n`,
    );
    expect(tunnel).not.toMatch(/ 200 /);
    const lines = [
      'GET / HTTP/1.1',
      `Host: 127.0.0.1:${office.port}`,
      'Connection: close, Upgrade',
      'Upgrade: websocket',
    ];
    const upgrade = await sendRaw(office.port, `${lines.join('\r\n')}\r\n\r\n`);
    expect(upgrade).toMatch(/^HTTP\/1\.1 401 /);
  });
});
