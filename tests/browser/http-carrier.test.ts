import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Topic } from '../../contract/topics.ts';
import { createHttpCarrier } from '../../renderer/carriers/http-carrier.ts';
import type { CarrierSurroundings, HttpCarrier, Reach } from '../../renderer/carriers/http-carrier.ts';
import { echoDoor, serveTestOffice } from './served-office.ts';
import type { EchoDoor, TestOffice, TestSeat } from './served-office.ts';

let office: TestOffice;
let seat: TestSeat;
let closing: (() => void)[];

beforeEach(async () => {
  office = await serveTestOffice();
  seat = await office.enter();
  closing = [];
});
afterEach(async () => {
  for (const close of closing) close();
  await office.served.close();
});

/** The page's surroundings in Node: the same requests over real HTTP, with what a browser adds by itself. */
function nodePage(origin: string, holder: () => TestSeat): CarrierSurroundings {
  let isOpen = true;
  closing.push(() => (isOpen = false));
  return {
    fetch: (path, made) =>
      isOpen
        ? fetch(`${origin}${path}`, {
            ...made,
            headers: {
              ...(made.headers as Record<string, string>),
              cookie: holder().cookie,
              connection: 'close',
              ...(made.method === 'POST' ? { origin, 'sec-fetch-site': 'same-origin' } : {}),
            },
          })
        : new Promise(() => {}),
    openTopics: () => nodeEventSource(origin, holder().cookie),
    windowKey: () => holder().windowKey,
    pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms / 10)),
  };
}

// Does of EventSource what the carrier uses: no reconnecting of its own, one event per `data:` line.
function nodeEventSource(origin: string, cookie: string): EventSource {
  const asking = request(`${origin}/topics`, { headers: { cookie }, agent: false });
  const source = {
    onopen: () => {},
    onmessage: (_said: { data: string }) => {},
    onerror: () => {},
    close: () => void asking.destroy(),
  };
  closing.push(() => {
    source.onerror = () => {};
    asking.destroy();
  });
  asking.on('error', () => source.onerror());
  asking.on('response', (response) => {
    if (response.statusCode !== 200) {
      response.resume();
      source.onerror();
      return;
    }
    source.onopen();
    response.setEncoding('utf8').on('data', (text: string) => {
      for (const [, data = ''] of text.matchAll(/^data: (.*)$/gm)) source.onmessage({ data });
    });
    response.on('error', () => {}).on('close', () => source.onerror());
  });
  asking.end();
  return source as unknown as EventSource;
}

function carrierFor(holder: () => TestSeat = () => seat): {
  readonly carrier: HttpCarrier;
  readonly heard: Topic[];
  readonly reaches: Reach[];
} {
  const carrier = createHttpCarrier(nodePage(office.served.origin, holder));
  const heard: Topic[] = [];
  const reaches: Reach[] = [];
  carrier.subscribe((topic) => heard.push(topic));
  carrier.watchReach((reach) => reaches.push(reach));
  return { carrier, heard, reaches };
}

async function startAgain(door: EchoDoor): Promise<void> {
  office = await serveTestOffice(door, undefined, office.port);
  seat = await office.enter();
}

describe('between the window and the office', () => {
  it('a call and its reply arrive as they were', async () => {
    const { carrier } = carrierFor();
    expect(await carrier.call('openCase', { a: [1, null] })).toEqual({
      ok: true,
      value: { method: 'openCase', input: { a: [1, null] } },
    });
  });

  it('topics arrive, until the listener has had enough', async () => {
    const { carrier, heard } = carrierFor();
    const some: Topic[] = [];
    const stop = carrier.subscribe((topic) => some.push(topic));
    await vi.waitFor(() => expect(office.door.listenerCount()).toBe(1));
    office.door.announce({ topic: 'outbox-changed' });
    await vi.waitFor(() => expect(some).toEqual([{ topic: 'outbox-changed' }]));
    stop();
    office.door.announce({ topic: 'people-changed' });
    await vi.waitFor(() => expect(heard).toEqual([{ topic: 'outbox-changed' }, { topic: 'people-changed' }]));
    expect(some).toHaveLength(1);
  });

  it('a call that is too long, or that the host does not take, is a fault with its name', async () => {
    const { carrier } = carrierFor();
    expect(await carrier.call('save', 'x'.repeat(2 * 1024 * 1024))).toEqual({
      ok: false,
      fault: { reference: 'too-large' },
    });
    expect(await carrier.call('no method', null)).toEqual({
      ok: false,
      fault: { reference: 'not-understood' },
    });
  });
});

describe('when the office’s program has ended', () => {
  it('a call is a fault that says so, and so is the reach', async () => {
    const { carrier, reaches } = carrierFor();
    await office.served.close();
    expect(await carrier.call('save', {})).toEqual({ ok: false, fault: { reference: 'unreachable' } });
    expect(reaches).toEqual(['reached', 'unreachable']);
  });

  it('the window notices without making a call', async () => {
    const { reaches } = carrierFor();
    await vi.waitFor(() => expect(office.door.listenerCount()).toBe(1));
    await office.served.close();
    await vi.waitFor(() => expect(reaches).toEqual(['reached', 'unreachable']));
  });

  it('the window finds it when it is back, and is told to ask again for everything', async () => {
    const { carrier, heard, reaches } = carrierFor();
    await vi.waitFor(() => expect(office.door.listenerCount()).toBe(1));
    await office.served.close();
    await vi.waitFor(() => expect(reaches.at(-1)).toBe('unreachable'));
    await startAgain(echoDoor());
    await vi.waitFor(() => expect(heard).toEqual([{ topic: 'office-restarted' }]));
    expect(reaches.at(-1)).toBe('reached');
    expect(await carrier.call('save', {})).toMatchObject({ ok: true });
    office.door.announce({ topic: 'unlocked' });
    await vi.waitFor(() => expect(heard).toContainEqual({ topic: 'unlocked' }));
  });

  it('a window of the run before is shut out of the new one, and hears that rather than "unreachable"', async () => {
    const earlier = seat;
    const { carrier, reaches } = carrierFor(() => earlier);
    await office.served.close();
    await startAgain(echoDoor());
    expect(await carrier.call('save', {})).toEqual({ ok: false, fault: { reference: 'shut-out' } });
    await vi.waitFor(() => expect(reaches.at(-1)).toBe('shut-out'));
  });

  it('a command whose answer was lost is sent once more, the same to the letter', async () => {
    const command = { key: '01a', heldAt: '2026-11-02T09:05:00.000Z', text: 'Ünïcode "quoted"' };
    const dying = office;
    const first = echoDoor(() => new Promise(() => {}));
    await dying.served.close();
    office = await serveTestOffice(first, { headersMs: 10_000, requestMs: 10_000, closingMs: 0 }, dying.port);
    seat = await office.enter();
    const { carrier } = carrierFor();
    const reply = carrier.call('recordConversation', command);
    await vi.waitFor(() => expect(first.heard).toHaveLength(1));
    await office.served.close();
    const second = echoDoor();
    await startAgain(second);
    expect(await reply).toMatchObject({ ok: true });
    expect(second.heard).toEqual(first.heard);
    expect(second.heard).toEqual([{ method: 'recordConversation', input: command }]);
  });

  it('a call is not sent a third time', async () => {
    let posts = 0;
    const page = nodePage(office.served.origin, () => seat);
    const carrier = createHttpCarrier({
      ...page,
      fetch: (path, made) => {
        if (path !== '/call') return page.fetch(path, made);
        posts += 1;
        return Promise.reject(new TypeError('network'));
      },
    });
    expect(await carrier.call('save', {})).toEqual({ ok: false, fault: { reference: 'unreachable' } });
    expect(posts).toBe(2);
  });
});

describe('a window whose seat another browser has taken', () => {
  it('knows that it is shut out also when only its key is missing, and when it is no longer', async () => {
    const held = { now: { cookie: seat.cookie, windowKey: '' } };
    const { carrier, heard, reaches } = carrierFor(() => held.now);
    expect(await carrier.call('save', {})).toEqual({ ok: false, fault: { reference: 'shut-out' } });
    held.now = seat;
    expect(await carrier.call('save', {})).toMatchObject({ ok: true });
    expect(reaches).toEqual(['reached', 'shut-out', 'reached']);
    expect(heard).toEqual([]);
  });

  it('is shut out, keeps looking, and comes back with the seat', async () => {
    const held = { now: seat };
    const { carrier, reaches } = carrierFor(() => held.now);
    await vi.waitFor(() => expect(office.door.listenerCount()).toBe(1));
    const taken = await office.enter();
    expect(await carrier.call('save', {})).toEqual({ ok: false, fault: { reference: 'shut-out' } });
    await vi.waitFor(() => expect(reaches.at(-1)).toBe('shut-out'));
    held.now = taken;
    await vi.waitFor(() => expect(reaches.at(-1)).toBe('reached'));
    expect(await carrier.call('save', {})).toMatchObject({ ok: true });
  });
});
