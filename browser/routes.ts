import type { IncomingMessage, ServerResponse } from 'node:http';
import { WINDOW_KEY_HEADER } from '../contract/window-key.ts';
import type { OfficeDoor } from '../office/door.ts';
import { admitCall, LONGEST_CALL_BYTES } from '../office/request-gate.ts';
import { serveWindowFile } from '../office/window-files.ts';
import type { WindowFiles } from '../office/window-files.ts';
import type { Admission } from './admission.ts';
import { jsonAnswer, pageAnswer, textAnswer } from './answer.ts';
import type { Answer } from './answer.ts';
import { DOORSTEP_PAGE, DOORSTEP_SCRIPT, NOT_ADMITTED_PAGE } from './doorstep.ts';
import { readJsonBody } from './read-body.ts';
import type { BodyReading } from './read-body.ts';
import { findSourceFlaw } from './request-source.ts';
import type { TopicStreams } from './topic-stream.ts';

/** What the routes of the browser host lead to. */
export interface Premises {
  readonly door: Pick<OfficeDoor, 'call'>;
  readonly files: WindowFiles;
  readonly admission: Admission;
  readonly streams: TopicStreams;
  /** The office's own, such as `http://127.0.0.1:49152`. */
  readonly origin: string;
}

const LONGEST_ENTRY_BYTES = 1024;
const POSTED_PATHS: readonly string[] = ['/enter', '/call'];

/**
 * Answers one request, or hands the response to the stream of topics (`'streaming'`).
 *
 * The order is the defence: where it comes from, then who sends it, then what it says. A body is read only when the
 * first two are settled, and of a stranger's only the few bytes a token has.
 */
export async function answerRequest(
  premises: Premises,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Answer | 'streaming'> {
  const { method, url: target = '' } = request;
  const flaw = findSourceFlaw(request, premises.origin, method === 'GET' && target === '/enter');
  if (flaw === 'foreign-host') return textAnswer(403, 'This is not an address of Scrutineer.');
  if (method !== 'GET' && method !== 'POST') return notAllowed('GET, POST');
  if (flaw !== null) return textAnswer(403, 'This request does not come from Scrutineer’s own window.');

  if (target === '/enter')
    return method === 'POST' ? enter(premises, request) : pageAnswer(200, DOORSTEP_PAGE);
  if (target === '/enter.js' && method === 'GET') return scriptAnswer(DOORSTEP_SCRIPT);
  if (!isSeated(premises, request)) {
    return target === '/'
      ? pageAnswer(401, NOT_ADMITTED_PAGE)
      : textAnswer(401, 'This browser has not been let in.');
  }

  const isPosted = POSTED_PATHS.includes(target);
  if (isPosted !== (method === 'POST')) return notAllowed(isPosted ? 'POST' : 'GET');
  if (target === '/call') return carryCall(premises, request);
  if (target === '/topics') {
    premises.streams.open(response);
    return 'streaming';
  }
  return serveWindowFile(premises.files, target);
}

/** The cookie's name holds the port, since browsers keep one cookie jar for all ports of 127.0.0.1. */
function cookieName(origin: string): string {
  return `scrutineer-${new URL(origin).port}`;
}

async function enter(premises: Premises, request: IncomingMessage): Promise<Answer> {
  const body = await readJsonBody(request, LONGEST_ENTRY_BYTES);
  if (body.kind !== 'json') return unreadable(body.kind);
  const token = readToken(body.value);
  if (token === null) return textAnswer(400, 'This is not a request to enter.');
  const seat = premises.admission.spendToken(token);
  if (seat === null) return textAnswer(401, 'This address has been used already, or is too old.');
  const { status, headers, body: text } = jsonAnswer(200, { windowKey: seat.windowKey });
  const cookie = `${cookieName(premises.origin)}=${seat.cookie}; Path=/; HttpOnly; SameSite=Strict`;
  return { status, headers: { ...headers, 'set-cookie': cookie }, body: text };
}

function readToken(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 1) return null;
  return 'token' in value && typeof value.token === 'string' ? value.token : null;
}

async function carryCall(premises: Premises, request: IncomingMessage): Promise<Answer> {
  const [windowKey = ''] = request.headersDistinct[WINDOW_KEY_HEADER] ?? [];
  if (!premises.admission.holdsWindowKey(windowKey))
    return textAnswer(401, 'This window has not been let in.');
  const body = await readJsonBody(request, LONGEST_CALL_BYTES);
  if (body.kind !== 'json') return unreadable(body.kind);
  const verdict = admitCall(body.value);
  if (verdict.kind === 'refused')
    return textAnswer(400, `This is not a call to the office: ${verdict.flaw}.`);
  return jsonAnswer(200, await premises.door.call(verdict.call.method, verdict.call.input));
}

// Cookies that another port has set under our name may stand before our own: any of them may be the one.
function isSeated(premises: Premises, request: IncomingMessage): boolean {
  const start = `${cookieName(premises.origin)}=`;
  return (request.headers.cookie ?? '')
    .split('; ')
    .some((pair) => pair.startsWith(start) && premises.admission.isSeated(pair.slice(start.length)));
}

function unreadable(kind: Exclude<BodyReading['kind'], 'json'>): Answer {
  switch (kind) {
    case 'too-long':
      return textAnswer(413, 'This is more than the office takes at once.');
    case 'wrong-type':
      return textAnswer(415, 'The office takes application/json in UTF-8, and nothing else.');
    case 'not-json':
    case 'cut-off':
      return textAnswer(400, 'This is not whole and well-formed JSON.');
  }
}

function notAllowed(allowed: string): Answer {
  const { status, headers, body } = textAnswer(405, 'This is not done at this address.');
  return { status, headers: { ...headers, allow: allowed }, body };
}

function scriptAnswer(script: string): Answer {
  return { status: 200, headers: { 'content-type': 'text/javascript; charset=utf-8' }, body: script };
}
