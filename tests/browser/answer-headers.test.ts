import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTENT_POLICY, SAFETY_HEADERS } from '../../office/content-policy.ts';
import { get, postToken, send, sendRaw, serveTestOffice, windowHeaders } from './served-office.ts';
import type { HeardAnswer, TestOffice, TestSeat } from './served-office.ts';

let office: TestOffice;
let origin: string;
let seat: TestSeat;

beforeAll(async () => {
  office = await serveTestOffice();
  origin = office.served.origin;
  seat = await office.enter();
});
afterAll(() => office.served.close());

const postCall = (headers: Record<string, string>, body: string): Promise<HeardAnswer> =>
  send(origin, {
    method: 'POST',
    path: '/call',
    headers: { ...windowHeaders(origin, seat), ...headers },
    body,
  });

describe('every answer, good or bad, carries the safety headers', () => {
  it.each<readonly [string, number, () => Promise<HeardAnswer>]>([
    ['the window', 200, () => get(origin, '/', { cookie: seat.cookie })],
    ['a script', 200, () => get(origin, '/assets/window.js', { cookie: seat.cookie })],
    ['a call', 200, () => postCall({}, '{"method":"a","input":1}')],
    ['the doorstep', 200, () => get(origin, '/enter')],
    ['the doorstep’s script', 200, () => get(origin, '/enter.js')],
    ['a wrong token', 401, () => postToken(origin, 'wrong')],
    ['a malformed call', 400, () => postCall({}, '{')],
    ['a stranger', 401, () => get(origin, '/')],
    ['a foreign host', 403, () => get(origin, '/', { host: 'office.example' })],
    ['a foreign origin', 403, () => postCall({ origin: 'null' }, '{}')],
    ['a file that is not there', 404, () => get(origin, '/nothing', { cookie: seat.cookie })],
    [
      'a method that is not done',
      405,
      () => send(origin, { method: 'PUT', path: '/', headers: {}, body: null }),
    ],
    ['a call that is too long', 413, () => postCall({}, 'x'.repeat(2 * 1024 * 1024 + 1))],
    ['a form', 415, () => postCall({ 'content-type': 'text/plain' }, 'a=b')],
    ['a client that waits to be told', 417, () => postCall({ expect: '100-continue' }, '{}')],
  ])('%s (%i)', async (_, status, ask) => {
    const answer = await ask();
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject(SAFETY_HEADERS);
    expect(answer.headers['server'] ?? answer.headers['x-powered-by']).toBeUndefined();
  });

  it('and so does what is cut off as no HTTP at all (400)', async () => {
    const answer = await sendRaw(office.port, 'HELLO\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    for (const [name, value] of Object.entries(SAFETY_HEADERS))
      expect(answer).toContain(`\r\n${name}: ${value}\r\n`);
  });
});

describe('the content policy', () => {
  it('lets the window load its own files and nothing else, and run no text', () => {
    expect(CONTENT_POLICY).toContain(`default-src 'none'`);
    expect(CONTENT_POLICY).not.toMatch(/unsafe|\*|https?:|data:|blob:/);
  });

  it('keeps answers out of every cache', () => {
    expect(SAFETY_HEADERS['cache-control']).toBe('no-store');
  });
});

describe('titles and addresses', () => {
  it('name the program, and nobody else', async () => {
    for (const page of [await get(origin, '/enter'), await get(origin, '/')]) {
      expect(page.body).toContain('<title>Scrutineer</title>');
    }
  });

  it('hold no token: the doorstep takes it out of the address before it does anything else', async () => {
    const script = (await get(origin, '/enter.js')).body;
    expect(script.indexOf('history.replaceState')).toBeGreaterThan(-1);
    expect(script.indexOf('history.replaceState')).toBeLessThan(script.indexOf('fetch('));
  });
});
