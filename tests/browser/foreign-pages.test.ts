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
    const lines = [
      'GET /enter HTTP/1.1',
      `Host: 127.0.0.1:${office.port}`,
      'Host: office.example',
      'Connection: close',
    ];
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
