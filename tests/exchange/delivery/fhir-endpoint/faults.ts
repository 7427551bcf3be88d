import { setTimeout as wait } from 'node:timers/promises';
import { messageResponse, send, type Fault } from './fhir-server.ts';

const FHIR_JSON = { 'content-type': 'application/fhir+json' };

/** Does what was asked, and answers after so many milliseconds. */
export const late =
  (ms: number): Fault =>
  async (reply, response) => {
    const answer = await reply();
    await wait(ms);
    send(response, answer);
  };

/** Does what was asked, and never answers. */
export const silentAfterDoing: Fault = async (reply) => {
  await reply();
};

/** Does nothing, and never answers. */
export const never: Fault = () => {};

/** Does what was asked, and breaks off before the answer. */
export const brokenAfterDoing: Fault = async (reply, response) => {
  await reply();
  response.destroy();
};

/** Breaks off without doing anything. */
export const broken: Fault = (_, response) => {
  response.destroy();
};

/** Does what was asked, and breaks off in the middle of the answer. */
export const half: Fault = async (reply, response) => {
  const { status, headers, body } = await reply();
  response.writeHead(status, { ...headers, 'content-length': String(Buffer.byteLength(body)) });
  response.write(body.slice(0, body.length / 2), () => response.destroy());
};

/** Does what was asked, and answers twice over. */
export const twice: Fault = async (reply, response) => {
  const answer = await reply();
  const { socket } = response;
  response.once('finish', () => {
    const { status, body } = answer;
    socket?.write(
      `HTTP/1.1 ${String(status)} Again\r\ncontent-length: ${String(Buffer.byteLength(body))}\r\n\r\n${body}`,
    );
  });
  send(response, answer);
};

/** Does nothing, and answers with a status. */
export const answering =
  (status: number, headers: Readonly<Record<string, string>> = {}, body = ''): Fault =>
  (_, response) => {
    send(response, { status, headers, body });
  };

/** Does what was asked, and answers with something else. */
export const doneButAnswering =
  (status: number, headers: Readonly<Record<string, string>>, body: string): Fault =>
  async (reply, response) => {
    await reply();
    send(response, { status, headers, body });
  };

/** Does nothing, and says why in FHIR's words. */
export const refusing = (status: number, code: string, words: string): Fault =>
  answering(
    status,
    FHIR_JSON,
    JSON.stringify({
      resourceType: 'OperationOutcome',
      issue: [{ severity: 'error', code, diagnostics: words }],
    }),
  );

/** Does nothing, and answers in a message to ours. */
export const respondingTo = (
  named: string,
  code: 'ok' | 'transient-error' | 'fatal-error',
  words: string | null,
): Fault =>
  answering(
    200,
    FHIR_JSON,
    JSON.stringify(messageResponse(named, code, 'f00d0000-0000-4000-8000-000000000001', words)),
  );

/** Does what was asked, and answers with so many bytes. */
export const huge = (bytes: number): Fault =>
  doneButAnswering(200, FHIR_JSON, `{"x":"${'x'.repeat(bytes)}"}`);
