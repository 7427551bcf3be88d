import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { get, serveTestOffice } from './served-office.ts';
import type { TestOffice } from './served-office.ts';
import { SAFETY_HEADERS } from '../../office/content-policy.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await serveTestOffice();
});
afterEach(() => office.served.close());

interface OpenStream {
  readonly response: IncomingMessage;
  readonly text: () => string;
  readonly ended: Promise<void>;
}

function openStream(cookie: string): Promise<OpenStream> {
  return new Promise((resolve, reject) => {
    const asking = request({
      host: '127.0.0.1',
      port: office.port,
      path: '/topics',
      headers: { cookie },
      agent: false,
    });
    asking.on('error', reject).on('response', (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (piece: string) => void (text += piece));
      const ended = new Promise<void>((settle) => response.on('close', () => settle()));
      response.on('error', () => {});
      resolve({ response, text: () => text, ended });
    });
    asking.end();
  });
}

describe('what the office announces', () => {
  it('reaches each window that was let in, as it was said', async () => {
    const { cookie } = await office.enter();
    const streams = [await openStream(cookie), await openStream(cookie)];
    office.door.announce({ topic: 'case-changed', caseId: 'a' });
    office.door.announce({ topic: 'unlocked' });
    for (const stream of streams) {
      await vi.waitFor(() => expect(stream.text()).toContain('unlocked'));
      expect(stream.text()).toBe(
        'retry: 1000\n\ndata: {"topic":"case-changed","caseId":"a"}\n\ndata: {"topic":"unlocked"}\n\n',
      );
      expect(stream.response.headers).toMatchObject({
        ...SAFETY_HEADERS,
        'content-type': 'text/event-stream; charset=utf-8',
      });
    }
  });

  it('is not heard by a stranger', async () => {
    expect((await get(office.served.origin, '/topics')).status).toBe(401);
    expect(office.door.listenerCount()).toBe(0);
  });

  it('is no longer heard by whoever lost the seat', async () => {
    const { cookie } = await office.enter();
    const stream = await openStream(cookie);
    await office.enter();
    await stream.ended;
    await vi.waitFor(() => expect(office.door.listenerCount()).toBe(0));
  });

  it('is not kept for a window that has gone', async () => {
    const { cookie } = await office.enter();
    const stream = await openStream(cookie);
    expect(office.door.listenerCount()).toBe(1);
    stream.response.destroy();
    await vi.waitFor(() => expect(office.door.listenerCount()).toBe(0));
  });

  it('is not kept without end for a window that has stopped reading', async () => {
    const { cookie } = await office.enter();
    const stream = await openStream(cookie);
    stream.response.pause();
    const long = 'a'.repeat(1024 * 1024);
    for (let count = 0; count < 200 && office.door.listenerCount() > 0; count += 1) {
      office.door.announce({ topic: 'case-changed', caseId: long });
      await new Promise((resolve) => setImmediate(resolve));
    }
    await vi.waitFor(() => expect(office.door.listenerCount()).toBe(0));
  });

  it('goes to sixteen windows at most; the oldest makes room', async () => {
    const { cookie } = await office.enter();
    const streams: OpenStream[] = [];
    for (let count = 0; count < 17; count += 1) streams.push(await openStream(cookie));
    await streams[0]?.ended;
    await vi.waitFor(() => expect(office.door.listenerCount()).toBe(16));
  });
});
