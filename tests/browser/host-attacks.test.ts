import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { get, postToken, send, sendRaw, serveTestOffice, windowHeaders } from './served-office.ts';
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
const without = (name: string): Promise<HeardAnswer> => {
  const { [name]: _, ...headers } = windowHeaders(origin, seat);
  return send(origin, { ...call, headers });
};

describe('the office’s own window', () => {
  it('is heard, and its call reaches the office as it was made', async () => {
    const answer = await callWith({});
    expect([answer.status, JSON.parse(answer.body)]).toEqual([
      200,
      { ok: true, value: { method: 'openCase', input: { a: 1 } } },
    ]);
  });

  it('asks the office itself about a method the host has never heard of', async () => {
    await callWith({}, JSON.stringify({ method: 'noSuchMethod', input: null }));
    expect(office.door.heard).toEqual([{ method: 'noSuchMethod', input: null }]);
  });

  it('gets its page and its files', async () => {
    expect((await get(origin, '/', { cookie: seat.cookie })).status).toBe(200);
    const script = await get(origin, '/assets/window.js', { cookie: seat.cookie });
    expect([script.status, script.headers['content-type']]).toEqual([200, 'text/javascript; charset=utf-8']);
  });
});

describe('a stranger on the same computer', () => {
  it('without a cookie is told how to come in, and gets nothing else', async () => {
    const page = await get(origin, '/');
    expect(page.status).toBe(401);
    expect(page.body).toContain('press Enter');
    for (const path of ['/assets/window.js', '/topics', '/index.html', '/no-such-file']) {
      expect([path, (await get(origin, path)).status]).toEqual([path, 401]);
    }
    expect((await without('cookie')).status).toBe(401);
    expect(office.door.heard).toEqual([]);
  });

  it.each([
    ['a guess', (name: string) => `${name}=${'A'.repeat(43)}`],
    ['nothing', (name: string) => `${name}=`],
    ['the right value under another name', (name: string) => `x${name}=${seat.cookie.split('=')[1]}`],
    ['the right value cut short', () => seat.cookie.slice(0, -1)],
    ['the right value and more', () => `${seat.cookie}A`],
    ['the window’s key', (name: string) => `${name}=${seat.windowKey}`],
  ])('whose cookie holds %s is not let in', async (_, forge) => {
    const cookie = forge(seat.cookie.split('=')[0] ?? '');
    expect((await callWith({ cookie })).status).toBe(401);
    expect((await get(origin, '/topics', { cookie })).status).toBe(401);
    expect(office.door.heard).toEqual([]);
  });

  it('who collected the cookie on another port of 127.0.0.1 lacks the window’s key', async () => {
    expect((await without('scrutineer-window')).status).toBe(401);
    expect((await callWith({ 'scrutineer-window': 'A'.repeat(43) })).status).toBe(401);
    expect(office.door.heard).toEqual([]);
  });

  it('cannot shut the window out by planting a cookie of the same name', async () => {
    const [name] = seat.cookie.split('=');
    expect((await callWith({ cookie: `${name}=planted; ${seat.cookie}` })).status).toBe(200);
  });
});

describe('a token', () => {
  it('lets one browser in, once', async () => {
    const token = office.admission.issueToken('by-hand', 60_000);
    expect((await postToken(origin, token)).status).toBe(200);
    const replayed = await postToken(origin, token);
    expect([replayed.status, replayed.headers['set-cookie']]).toEqual([401, undefined]);
  });

  it('sent twice at the same moment lets one of the two in', async () => {
    const token = office.admission.issueToken('by-hand', 60_000);
    const answers = await Promise.all(Array.from({ length: 8 }, () => postToken(origin, token)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...new Array<number>(7).fill(401)]);
  });

  it('lets nobody in after its time', async () => {
    const token = office.admission.issueToken('window', 60_000);
    office.passMs(60_000);
    expect((await postToken(origin, token)).status).toBe(401);
    const last = office.admission.issueToken('window', 60_000);
    office.passMs(59_999);
    expect((await postToken(origin, last)).status).toBe(200);
  });

  it('is void once a fresher one has been made', async () => {
    const older = office.admission.issueToken('by-hand', 60_000);
    const fresher = office.admission.issueToken('by-hand', 60_000);
    expect((await postToken(origin, older)).status).toBe(401);
    expect((await postToken(origin, fresher)).status).toBe(200);
  });

  it('is not spent by a wrong guess', async () => {
    const token = office.admission.issueToken('by-hand', 60_000);
    for (const guess of ['', 'A', token.toLowerCase(), `${token} `]) {
      expect((await postToken(origin, guess)).status).toBe(401);
    }
    expect((await postToken(origin, token)).status).toBe(200);
  });

  it.each([
    ['no token', '{}'],
    ['a field too many', '{"token":"a","admin":true}'],
    ['a list', '["a"]'],
    ['null', 'null'],
    ['a token that is not a text', '{"token":{"length":43}}'],
    ['half of it', '{"token":'],
  ])('is not found in a request that holds %s', async (_, body) => {
    const headers = { origin, 'content-type': 'application/json' };
    expect((await send(origin, { method: 'POST', path: '/enter', headers, body })).status).toBe(400);
  });

  it('gives a cookie that scripts cannot read, other sites cannot send, and the disk need not keep', async () => {
    const answer = await postToken(origin, office.admission.issueToken('by-hand', 60_000));
    const [cookie, ...others] = answer.headers['set-cookie'] ?? [];
    expect(others).toEqual([]);
    expect(cookie).toMatch(new RegExp(`^scrutineer-${office.port}=[\\w-]{43}; Path=/; HttpOnly; SameSite=Strict$`));
  });

  it('once used gives the seat to the newcomer, and the one before is out', async () => {
    const newcomer = await office.enter();
    expect((await callWith({})).status).toBe(401);
    expect((await get(origin, '/', { cookie: seat.cookie })).status).toBe(401);
    expect((await get(origin, '/', { cookie: newcomer.cookie })).status).toBe(200);
  });

  it('of another run of the office is worth nothing, and neither is its cookie', async () => {
    const other = await serveTestOffice();
    try {
      const foreign = await other.enter();
      const cookie = foreign.cookie.replace(String(other.port), String(office.port));
      expect((await callWith({ cookie, 'scrutineer-window': foreign.windowKey })).status).toBe(401);
      expect((await postToken(origin, other.admission.issueToken('by-hand', 60_000))).status).toBe(401);
    } finally {
      await other.served.close();
    }
  });
});

describe('a page of another site', () => {
  it.each([
    ['a name that leads to 127.0.0.1 (DNS rebinding)', () => `office.example:${office.port}`],
    ['localhost', () => `localhost:${office.port}`],
    ['another port', () => `127.0.0.1:${office.port + 1}`],
    ['no port', () => '127.0.0.1'],
    ['another spelling of the address', () => `127.1:${office.port}`],
    ['the address in IPv6', () => `[::1]:${office.port}`],
    ['a trailing dot', () => `127.0.0.1.:${office.port}`],
    ['somebody before the at-sign', () => `a@127.0.0.1:${office.port}`],
  ])('that names %s as the host gets nothing at all', async (_, host) => {
    const answers = await Promise.all([
      get(origin, '/', { host: host(), cookie: seat.cookie }),
      get(origin, '/enter', { host: host() }),
      get(origin, '/topics', { host: host(), cookie: seat.cookie }),
      callWith({ host: host() }),
      postToken(origin, office.admission.issueToken('by-hand', 60_000), { host: host() }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
    expect(office.door.heard).toEqual([]);
  });

  it('that names two hosts gets nothing', async () => {
    const lines = ['GET /enter HTTP/1.1', `Host: 127.0.0.1:${office.port}`, 'Host: office.example', 'Connection: close'];
    expect(await sendRaw(office.port, `${lines.join('\r\n')}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 (400|403) /);
  });

  it.each([
    ['another origin', 'https://example.org'],
    ['another port of this computer', 'http://127.0.0.1:1'],
    ['the same port by another name', 'http://localhost:PORT'],
    ['the same address over TLS', 'https://127.0.0.1:PORT'],
    ['an opaque origin, as a file or a frame has', 'null'],
    ['no origin', ''],
    ['its own origin and more', 'http://127.0.0.1:PORT.example.org'],
  ])('that comes from %s makes no call and spends no token', async (_, foreign) => {
    const named = foreign.replace('PORT', String(office.port));
    expect((await callWith({ origin: named })).status).toBe(403);
    const token = office.admission.issueToken('by-hand', 60_000);
    expect((await postToken(origin, token, { origin: named })).status).toBe(403);
    expect(office.door.heard).toEqual([]);
    expect((await postToken(origin, token)).status).toBe(200);
  });

  it('that leaves its origin out makes no call', async () => {
    expect((await without('origin')).status).toBe(403);
    expect(office.door.heard).toEqual([]);
  });

  it.each(['cross-site', 'same-site', 'none', 'something new'])(
    'of which the browser says %s makes no call',
    async (site) => {
      expect((await callWith({ 'sec-fetch-site': site })).status).toBe(403);
      expect(office.door.heard).toEqual([]);
    },
  );

  it.each(['cross-site', 'same-site'])('of which the browser says %s reads nothing', async (site) => {
    for (const path of ['/', '/assets/window.js', '/topics', '/enter.js']) {
      const answer = await get(origin, path, { cookie: seat.cookie, 'sec-fetch-site': site });
      expect([path, answer.status]).toEqual([path, 403]);
    }
  });

  it('may lead a person to the doorstep, which holds nothing', async () => {
    const answer = await get(origin, '/enter', { 'sec-fetch-site': 'cross-site' });
    expect(answer.status).toBe(200);
    expect(answer.body).not.toContain(seat.windowKey);
  });

  it.each(['application/x-www-form-urlencoded', 'multipart/form-data; boundary=a', 'text/plain', ''])(
    'cannot post a form of type "%s", even were it taken for our own',
    async (type) => {
      expect((await callWith({ 'content-type': type })).status).toBe(415);
      expect(office.door.heard).toEqual([]);
    },
  );

  it('is never allowed in by the rules for sharing between sites', async () => {
    const preflight = await send(origin, {
      method: 'OPTIONS',
      path: '/call',
      headers: {
        origin: 'https://example.org',
        'access-control-request-method': 'POST',
        'access-control-request-private-network': 'true',
      },
      body: null,
    });
    expect(preflight.status).toBe(405);
    const sharing = Object.keys(preflight.headers).filter((name) => name.startsWith('access-control'));
    expect(sharing).toEqual([]);
  });
});

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
    ['bytes that are not UTF-8', Uint8Array.from([0x22, 0xff, 0xfe, 0x22])],
    ['half a character', Uint8Array.from([0x22, 0xc3])],
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

  it.each(['HEAD', 'OPTIONS', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND'])('of method %s is not done', async (method) => {
    for (const path of ['/', '/call', '/enter', '/topics']) {
      const headers = windowHeaders(origin, seat);
      const answer = await send(origin, { method, path, headers, body: null });
      expect([path, answer.status, answer.headers.allow]).toEqual([path, 405, 'GET, POST']);
    }
    expect(office.door.heard).toEqual([]);
  });

  it('of the wrong one of our two methods is not done', async () => {
    expect((await get(origin, '/call', { cookie: seat.cookie })).status).toBe(405);
    const headers = windowHeaders(origin, seat);
    for (const path of ['/', '/topics', '/assets/window.js']) {
      expect((await send(origin, { ...call, path, headers })).status).toBe(405);
    }
  });

  it('to become a tunnel or another protocol is not done', async () => {
    const tunnel = await sendRaw(office.port, `CONNECT example.org:443 HTTP/1.1\r\nHost: example.org:443\r\n\r\n`);
    expect(tunnel).not.toMatch(/ 200 /);
    const lines = ['GET / HTTP/1.1', `Host: 127.0.0.1:${office.port}`, 'Connection: close, Upgrade', 'Upgrade: websocket'];
    const upgrade = await sendRaw(office.port, `${lines.join('\r\n')}\r\n\r\n`);
    expect(upgrade).toMatch(/^HTTP\/1\.1 401 /);
  });
});

describe('the office is heard on 127.0.0.1 and nowhere else', () => {
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ address }) => address !== '127.0.0.1')
    .map(({ address, family, scopeid }) => (family === 'IPv6' && scopeid ? `${address}%${scopeid}` : address));

  it.each(['127.0.0.2', '::1', ...others])('not on %s', async (host) => {
    const outcome = await new Promise<string>((resolve) => {
      const socket = connect({ host, port: office.port, timeout: 2_000 });
      socket.once('connect', () => resolve('connected'));
      socket.once('timeout', () => resolve('no answer'));
      socket.once('error', () => resolve('refused'));
      socket.once('close', () => socket.destroy());
    });
    expect(['refused', 'no answer']).toContain(outcome);
  });
});
