import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { get, postToken, send, serveTestOffice, windowHeaders } from './served-office.ts';
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
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 401)).toHaveLength(7);
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
    expect(cookie).toMatch(
      new RegExp(`^scrutineer-${office.port}=[\\w-]{43}; Path=/; HttpOnly; SameSite=Strict$`),
    );
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
