import type { IncomingMessage } from 'node:http';

/** Why a request is not from the office's own window. */
export type SourceFlaw = 'foreign-host' | 'foreign-origin' | 'foreign-site';

/**
 * Judges where a request comes from, by what a browser says of it and a page cannot forge.
 *
 * @param origin the office's own, such as `http://127.0.0.1:49152`
 * @param isDoorstep the page that takes a token may be reached from anywhere (it holds nothing), all else may not
 * @returns `null` when the request may go on
 */
export function findSourceFlaw(
  request: IncomingMessage,
  origin: string,
  isDoorstep: boolean,
): SourceFlaw | null {
  // A name that an attacker points at 127.0.0.1 (DNS rebinding) shows itself here, and here only.
  const hosts = request.headersDistinct['host'] ?? [];
  if (hosts.length !== 1 || `http://${hosts[0]}` !== origin) return 'foreign-host';

  const origins = request.headersDistinct['origin'] ?? [];
  const mustNameOrigin = request.method !== 'GET';
  if (origins.some((named) => named !== origin)) return 'foreign-origin';
  if (mustNameOrigin && origins.length !== 1) return 'foreign-origin';

  // Another port of 127.0.0.1, perhaps another user's, is "same-site" to a browser. It is foreign to us.
  const sites = request.headersDistinct['sec-fetch-site'] ?? [];
  const isOwnSite = sites.every((site) => site === 'same-origin' || (site === 'none' && !mustNameOrigin));
  return isOwnSite || isDoorstep ? null : 'foreign-site';
}
