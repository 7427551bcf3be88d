import { request as httpRequest } from 'node:http';
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import type { Reply } from '../../contract/reply.ts';
import type { Topic } from '../../contract/topics.ts';
import { createAdmission } from '../../browser/admission.ts';
import type { Admission } from '../../browser/admission.ts';
import { serveOffice, USUAL_PATIENCE } from '../../browser/serve.ts';
import type { Patience, ServedOffice } from '../../browser/serve.ts';
import { SAFETY_HEADERS } from '../../office/content-policy.ts';
import type { OfficeDoor } from '../../office/door.ts';
import type { WindowFiles } from '../../office/window-files.ts';

/** A door that answers with what it was asked, and remembers it. */
export interface EchoDoor extends OfficeDoor {
  readonly heard: { readonly method: string; readonly input: unknown }[];
  announce(topic: Topic): void;
  readonly listenerCount: () => number;
  readonly isClosed: () => boolean;
}

export function echoDoor(reply: (method: string, input: unknown) => Promise<Reply> = echo): EchoDoor {
  const heard: { method: string; input: unknown }[] = [];
  const listeners = new Set<(topic: Topic) => void>();
  let closed = false;
  return {
    heard,
    call(method, input) {
      heard.push({ method, input });
      return reply(method, input);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close() {
      closed = true;
      return Promise.resolve();
    },
    announce: (topic) => listeners.forEach((listener) => listener(topic)),
    listenerCount: () => listeners.size,
    isClosed: () => closed,
  };
}

function echo(method: string, input: unknown): Promise<Reply> {
  return Promise.resolve({ ok: true, value: { method, input } });
}

const page = (text: string, type: string) => ({
  status: 200 as const,
  headers: { ...SAFETY_HEADERS, 'content-type': type },
  body: new TextEncoder().encode(text),
});

export const windowFiles: WindowFiles = new Map([
  [
    '/',
    page(
      '<!doctype html><title>Scrutineer</title><script type="module" src="/assets/window.js"></script>',
      'text/html; charset=utf-8',
    ),
  ],
  ['/assets/window.js', page('export {};', 'text/javascript; charset=utf-8')],
]);

/** The browser host on a free port, with an echo behind the door and a clock that the test moves. */
export interface TestOffice {
  readonly served: ServedOffice;
  readonly port: number;
  readonly door: EchoDoor;
  readonly admission: Admission;
  passMs(ms: number): void;
  /** Comes in with a fresh token, as the doorstep's script does. */
  enter(): Promise<TestSeat>;
}

export interface TestSeat {
  readonly cookie: string;
  readonly windowKey: string;
}

export async function serveTestOffice(
  door: EchoDoor = echoDoor(),
  patience: Patience = USUAL_PATIENCE,
  port = 0,
): Promise<TestOffice> {
  let nowMs = 0;
  const admission = createAdmission(() => nowMs);
  const served = await serveOffice({ door, files: windowFiles, admission, port, patience });
  return {
    served,
    port: Number(new URL(served.origin).port),
    door,
    admission,
    passMs: (ms) => void (nowMs += ms),
    async enter() {
      const answer = await postToken(served.origin, admission.issueToken('by-hand', 60_000));
      const { windowKey } = JSON.parse(answer.body) as { windowKey: string };
      return { cookie: answer.headers['set-cookie']?.[0]?.split(';')[0] ?? '', windowKey };
    },
  };
}

export interface HeardAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A request made by hand: any header, any path, nothing tidied up by a library. */
export interface HandmadeRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: OutgoingHttpHeaders;
  readonly body: string | Uint8Array | null;
}

export function send(origin: string, made: HandmadeRequest): Promise<HeardAnswer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      {
        host: '127.0.0.1',
        port: new URL(origin).port,
        agent: false,
        ...made,
        setHost: !('host' in made.headers),
      },
      (response) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(pieces).toString(),
          }),
        );
        response.on('error', reject);
      },
    );
    request.on('error', reject);
    request.end(made.body ?? undefined);
  });
}

export function get(origin: string, path: string, headers: OutgoingHttpHeaders = {}): Promise<HeardAnswer> {
  return send(origin, { method: 'GET', path, headers, body: null });
}

export function postToken(
  origin: string,
  token: string,
  headers: OutgoingHttpHeaders = {},
): Promise<HeardAnswer> {
  return send(origin, {
    method: 'POST',
    path: '/enter',
    headers: { origin, 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ token }),
  });
}

/** The headers with which the office's own window makes a call. */
export function windowHeaders(origin: string, seat: TestSeat): OutgoingHttpHeaders {
  return {
    origin,
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/json',
    cookie: seat.cookie,
    'scrutineer-window': seat.windowKey,
  };
}

/** Writes bytes to a socket and returns all that comes back until the other side ends. */
export function sendRaw(port: number, bytes: string | Uint8Array): Promise<string> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (piece) => pieces.push(piece));
    socket.on('close', () => resolve(Buffer.concat(pieces).toString()));
    socket.on('error', reject);
  });
}
