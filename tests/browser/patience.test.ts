import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { echoDoor, send, sendRaw, serveTestOffice, windowHeaders } from './served-office.ts';
import type { TestOffice } from './served-office.ts';

const BRIEF = { headersMs: 200, requestMs: 400, closingMs: 2_000 };

async function withOffice(office: TestOffice, use: () => Promise<void>): Promise<void> {
  try {
    await use();
  } finally {
    await office.served.close();
  }
}

describe('a client that takes its time', () => {
  it('over its headers is sent away (slow loris)', async () => {
    const office = await serveTestOffice(echoDoor(), BRIEF);
    await withOffice(office, async () => {
      const answer = await sendRaw(office.port, `GET / HTTP/1.1\r\nHost: 127.0.0.1:${office.port}\r\nX-A`);
      expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    });
  });

  it('over its body is sent away', async () => {
    const office = await serveTestOffice(echoDoor(), BRIEF);
    await withOffice(office, async () => {
      const seat = await office.enter();
      const headers = { ...windowHeaders(office.served.origin, seat), 'content-length': 100 };
      const lines = Object.entries(headers).map(([name, value]) => `${name}: ${String(value)}`);
      const start = ['POST /call HTTP/1.1', `Host: 127.0.0.1:${office.port}`, ...lines].join('\r\n');
      const answer = await sendRaw(office.port, `${start}\r\n\r\n{"method"`);
      expect(answer).not.toMatch(/ 200 /);
      expect(office.door.heard).toEqual([]);
    });
  });

  it('and never says a word is sent away', async () => {
    const office = await serveTestOffice(echoDoor(), BRIEF);
    await withOffice(office, async () => {
      await new Promise<void>((resolve) => {
        connect(office.port, '127.0.0.1')
          .resume()
          .on('close', () => resolve());
      });
    });
  });

  it('cannot take all the room: beyond 128 connections the next is dropped, and later ones come in again', async () => {
    const office = await serveTestOffice(echoDoor(), BRIEF);
    await withOffice(office, async () => {
      const idle = Array.from({ length: 128 }, () => connect(office.port, '127.0.0.1').on('error', () => {}));
      await Promise.all(idle.map((socket) => new Promise((resolve) => socket.once('connect', resolve))));
      const ask = `GET /enter HTTP/1.1\r\nHost: 127.0.0.1:${office.port}\r\nConnection: close\r\n\r\n`;
      expect(await sendRaw(office.port, ask).catch(() => 'dropped')).toMatch(/^(dropped)?$/);
      await Promise.all(
        idle.map((socket) => new Promise((resolve) => socket.resume().once('close', resolve))),
      );
      expect((await office.enter()).cookie).not.toBe('');
    });
  });
});

describe('when the office closes', () => {
  it('a call under way is still answered', async () => {
    let finish = (): void => {};
    const slow = new Promise<void>((resolve) => (finish = resolve));
    const office = await serveTestOffice(
      echoDoor(async () => {
        await slow;
        return { ok: true, value: 'saved' };
      }),
    );
    const { origin } = office.served;
    const headers = windowHeaders(origin, await office.enter());
    const answer = send(origin, {
      method: 'POST',
      path: '/call',
      headers,
      body: '{"method":"save","input":null}',
    });
    while (office.door.heard.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    const closed = office.served.close();
    setTimeout(finish, 50);
    expect(JSON.parse((await answer).body)).toEqual({ ok: true, value: 'saved' });
    await closed;
  });

  it('nobody can connect any more, and an endless call does not hold it open', async () => {
    const office = await serveTestOffice(
      echoDoor(() => new Promise(() => {})),
      { ...BRIEF, closingMs: 100 },
    );
    const { origin } = office.served;
    const headers = windowHeaders(origin, await office.enter());
    const answer = send(origin, {
      method: 'POST',
      path: '/call',
      headers,
      body: '{"method":"save","input":null}',
    });
    const cutOff = expect(answer).rejects.toThrow(/hang up|ECONNRESET/);
    while (office.door.heard.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await office.served.close();
    await cutOff;
    await expect(sendRaw(office.port, '')).rejects.toThrow('ECONNREFUSED');
  });
});

describe('when the office is broken', () => {
  it('the window hears that something went wrong, and nothing of what', async () => {
    const office = await serveTestOffice(echoDoor(() => Promise.reject(new Error('a name of somebody'))));
    await withOffice(office, async () => {
      const { origin } = office.served;
      const headers = windowHeaders(origin, await office.enter());
      const answer = await send(origin, {
        method: 'POST',
        path: '/call',
        headers,
        body: '{"method":"a","input":1}',
      });
      expect([answer.status, answer.body]).toEqual([500, 'Something went wrong.\n']);
    });
  });
});
