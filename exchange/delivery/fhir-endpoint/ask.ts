import { Agent, request } from 'undici';
import { failureOf, type Failure } from './connection-failure.ts';
import { openConnection, type Way } from './connect.ts';

/** A POST to one server. */
export interface Question {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

export interface Limits {
  readonly connectSeconds: number;
  readonly largestAnswerBytes: number;
}

/** What a server answered. A body that was cut short or is too large is null: half of an answer says nothing. */
export interface Answer {
  readonly kind: 'answered';
  readonly status: number;
  readonly header: (name: string) => string | null;
  readonly body: Uint8Array | null;
}

/** Nothing came back. `mayHaveArrived` is false only where not one byte of the request was sent. */
export interface Silence extends Failure {
  readonly kind: 'no-answer';
}

/**
 * Asks once, over a connection of its own, and follows no redirection.
 *
 * @param signal ends the attempt, whatever it is at
 * @throws what is a mistake of the program and not of the network
 * Rules: END-5, END-6.
 */
export async function ask(
  { url, headers, body }: Question,
  way: Way,
  limits: Limits,
  signal: AbortSignal,
): Promise<Answer | Silence> {
  let isConnected = false;
  const agent = new Agent({
    // One request for each connection: an idle one that the server closes would look like a lost answer.
    pipelining: 0,
    allowH2: false,
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: (_, done) => {
      const limit = AbortSignal.any([signal, AbortSignal.timeout(limits.connectSeconds * 1000)]);
      openConnection(url, way, limit).then(
        (socket) => {
          isConnected = true;
          done(null, socket);
        },
        (fault: unknown) =>
          done(fault instanceof Error ? fault : new Error('stopped', { cause: fault }), null),
      );
    },
  });
  try {
    const response = await request(url, { method: 'POST', headers, body, dispatcher: agent, signal });
    const bytes = await wholeBody(response.body, limits.largestAnswerBytes, signal);
    return {
      kind: 'answered',
      status: response.statusCode,
      header: (name) => {
        const value = response.headers[name];
        return typeof value === 'string' ? value : (value?.[0] ?? null);
      },
      body: bytes,
    };
  } catch (fault) {
    return { kind: 'no-answer', ...failureOf(signal.aborted ? stopOf(signal.reason) : fault, isConnected) };
  } finally {
    await agent.destroy();
  }
}

/** Whoever stops an attempt may give any reason; only the time limit is told apart. */
function stopOf(reason: unknown): Error {
  return reason instanceof Error && reason.name === 'TimeoutError'
    ? reason
    : new DOMException('', 'AbortError');
}

async function wholeBody(
  body: AsyncIterable<unknown>,
  largest: number,
  signal: AbortSignal,
): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of body) {
      if (!(chunk instanceof Uint8Array)) return null;
      length += chunk.byteLength;
      if (length > largest) return null;
      chunks.push(chunk);
    }
  } catch (fault) {
    // Throws what is no failure of the network.
    if (!signal.aborted) failureOf(fault, true);
    return null;
  }
  return Buffer.concat(chunks);
}
