import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { get, send, serveTestOffice, windowHeaders } from './served-office.ts';
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

describe('the office is heard on 127.0.0.1 and nowhere else', () => {
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ address }) => address !== '127.0.0.1')
    .map(({ address, family, scopeid }) =>
      family === 'IPv6' && scopeid ? `${address}%${scopeid}` : address,
    );

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
