import { createServer, STATUS_CODES } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { SAFETY_HEADERS } from '../office/content-policy.ts';
import type { OfficeDoor } from '../office/door.ts';
import type { WindowFiles } from '../office/window-files.ts';
import type { Admission } from './admission.ts';
import { sendAnswer, textAnswer } from './answer.ts';
import { answerRequest } from './routes.ts';
import type { Premises } from './routes.ts';
import { createTopicStreams } from './topic-stream.ts';

/** What is served, and where. */
export interface Serving {
  readonly door: Pick<OfficeDoor, 'call' | 'subscribe'>;
  readonly files: WindowFiles;
  readonly admission: Admission;
  /** 0 lets the system choose a free port. */
  readonly port: number;
  readonly patience: Patience;
}

/** How long the host waits for a client that takes its time, so that none can hold a connection for nothing. */
export interface Patience {
  readonly headersMs: number;
  readonly requestMs: number;
  /** For calls under way when the host closes. */
  readonly closingMs: number;
}

export interface ServedOffice {
  /** Such as `http://127.0.0.1:49152`. */
  readonly origin: string;
  /** Stops listening, lets calls under way finish, and ends every connection. */
  close(): Promise<void>;
}

export const USUAL_PATIENCE: Patience = { headersMs: 10_000, requestMs: 30_000, closingMs: 5_000 };

const MOST_CONNECTIONS = 128;
const LONGEST_HEADERS_BYTES = 16 * 1024;

/**
 * Serves the window and the office's door on 127.0.0.1, and on no other address.
 *
 * @throws if the port is taken
 */
export async function serveOffice(serving: Serving): Promise<ServedOffice> {
  const { door, files, admission, patience } = serving;
  const streams = createTopicStreams(door);
  admission.onSeatGiven(() => streams.endAll());
  const server = createServer({
    headersTimeout: patience.headersMs,
    requestTimeout: patience.requestMs,
    connectionsCheckingInterval: Math.max(50, Math.floor(patience.headersMs / 4)),
    keepAliveTimeout: 30_000,
    maxHeaderSize: LONGEST_HEADERS_BYTES,
    requireHostHeader: true,
    insecureHTTPParser: false,
  });
  server.maxConnections = MOST_CONNECTIONS;
  const port = await listen(server, serving.port);
  const premises: Premises = { door, files, admission, streams, origin: `http://127.0.0.1:${port}` };
  const underWay = new Set<Promise<void>>();
  server.on('request', (request, response) => {
    const answering = answer(premises, request, response).finally(() => underWay.delete(answering));
    underWay.add(answering);
  });
  server.on('checkContinue', (_, response) =>
    sendAnswer(response, textAnswer(417, 'Send the body at once.')),
  );
  server.on('clientError', refuseBadClient);
  return {
    origin: premises.origin,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      streams.endAll();
      server.closeIdleConnections();
      await Promise.race([Promise.allSettled(underWay), pause(patience.closingMs)]);
      server.closeAllConnections();
      await closed;
    },
  };
}

async function answer(premises: Premises, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const given = await answerRequest(premises, request, response);
    if (given === 'streaming') return;
    sendAnswer(response, given);
    // What is left of a body that was not wanted is let run off, so that the client hears the answer.
    request.resume();
    if (!response.writableFinished && !response.destroyed) {
      await new Promise<void>((resolve) => response.once('close', () => resolve()));
    }
  } catch {
    // The office's door never rejects, so this is the host's own fault. Nothing of the request may reach a log.
    process.stderr.write('The browser host failed to answer a request.\n');
    sendAnswer(response, textAnswer(500, 'Something went wrong.'));
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      server.off('error', reject);
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('The office has no port.'));
      else resolve(address.port);
    });
  });
}

// What is not HTTP, or came too slowly, gets the same safety headers as everything else, and the connection ends.
function refuseBadClient(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = BAD_CLIENT_STATUS[error.code ?? ''] ?? 400;
  const headers = Object.entries({ ...SAFETY_HEADERS, connection: 'close', 'content-length': '0' });
  const lines = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    ...headers.map(([name, value]) => `${name}: ${value}`),
  ];
  socket.end(`${lines.join('\r\n')}\r\n\r\n`);
}

const BAD_CLIENT_STATUS: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}
