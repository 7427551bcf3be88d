import type { Session } from 'electron';
import { SAFETY_HEADERS } from '../../office/content-policy.ts';
import { serveWindowFile } from '../../office/window-files.ts';
import type { WindowFiles } from '../../office/window-files.ts';
import { isOwnAddress, OWN_SCHEME } from './own-address.ts';

/** Answers the window's own addresses in a session from the files held in memory. */
export function serveOwnAddresses(own: Session, files: WindowFiles): void {
  own.protocol.handle(OWN_SCHEME, (request) => answerOwnRequest(files, request));
}

/** Answers one request. A query, another host, another method: there is no such file. */
export function answerOwnRequest(files: WindowFiles, request: Pick<Request, 'method' | 'url'>): Response {
  if (request.method !== 'GET' || !isOwnAddress(request.url)) return notHere();
  const { pathname, search } = new URL(request.url);
  const { status, headers, body } = serveWindowFile(files, `${pathname}${search}`);
  return new Response(new Uint8Array(body), { status, headers });
}

function notHere(): Response {
  return new Response('There is no such file.\n', {
    status: 404,
    headers: { ...SAFETY_HEADERS, 'content-type': 'text/plain; charset=utf-8' },
  });
}
