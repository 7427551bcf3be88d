import { createHash } from 'node:crypto';
import { connect as connectPlain, isIP, type Socket } from 'node:net';
import { connect as connectSecurely, type TLSSocket } from 'node:tls';
import { revocationListsOf } from './checked-pem.ts';
import { openTunnel } from './proxy-tunnel.ts';
import type { EndpointSettings } from './endpoint-settings.ts';

/** How one server is reached and what makes it the right one. */
export interface Way extends Pick<EndpointSettings, 'authoritiesPem' | 'revocationListPem' | 'proxyUrl'> {
  readonly pinnedKeys: readonly string[];
  /** What the office shows of itself while the connection is made; null for nothing. */
  readonly clientCertificate: { readonly certificatePem: string; readonly privateKeyPem: string } | null;
}

/** The key of the server is none of those that the office expects. */
export const PIN_MISMATCH = 'SCRUTINEER_PIN_MISMATCH';

/**
 * Opens a connection to a server of which every check has passed. Nothing of a request has been sent when this returns,
 * nor when it throws.
 *
 * @throws errors of the system or of TLS, with their `code`
 * Rules: END-2 to END-4.
 */
export async function openConnection(url: URL, way: Way, signal: AbortSignal): Promise<Socket> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
  const raw =
    way.proxyUrl === null
      ? await connected(connectPlain({ host, port }), 'connect', signal)
      : await openTunnel(new URL(way.proxyUrl), { host, port }, signal);
  if (url.protocol !== 'https:') return raw;
  const secure = await connected(secureOver(raw, host, way), 'secureConnect', signal);
  if (way.pinnedKeys.length > 0 && !way.pinnedKeys.includes(keyOf(secure))) {
    secure.destroy();
    throw Object.assign(new Error('the key of the server is not pinned'), { code: PIN_MISMATCH });
  }
  return secure;
}

function secureOver(raw: Socket, host: string, way: Way): TLSSocket {
  return connectSecurely({
    socket: raw,
    // Checked against the certificate either way; as a hint to the server only a name may be sent.
    host,
    ...(isIP(host) === 0 ? { servername: host } : {}),
    ALPNProtocols: ['http/1.1'],
    minVersion: 'TLSv1.2',
    // Said aloud, because an environment variable of Node could switch it off.
    rejectUnauthorized: true,
    ...(way.authoritiesPem === null ? {} : { ca: way.authoritiesPem }),
    ...(way.revocationListPem === null ? {} : { crl: revocationListsOf(way.revocationListPem) }),
    ...(way.clientCertificate === null
      ? {}
      : { cert: way.clientCertificate.certificatePem, key: way.clientCertificate.privateKeyPem }),
  });
}

/** SHA-256 of the server's public key, base64. */
function keyOf(socket: TLSSocket): string {
  const key = socket.getPeerX509Certificate()?.publicKey.export({ type: 'spki', format: 'der' });
  return key === undefined ? '' : createHash('sha256').update(key).digest('base64');
}

function connected<S extends Socket>(
  socket: S,
  ready: 'connect' | 'secureConnect',
  signal: AbortSignal,
): Promise<S> {
  return new Promise((resolve, reject) => {
    const fail = (fault: unknown): void => {
      signal.removeEventListener('abort', stop);
      socket.destroy();
      reject(fault instanceof Error ? fault : new Error('stopped', { cause: fault }));
    };
    const stop = (): void => fail(signal.reason);
    const close = (): void => fail(Object.assign(new Error('closed'), { code: 'ECONNRESET' }));
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop);
    socket.once('error', fail);
    socket.once('close', close);
    socket.once(ready, () => {
      signal.removeEventListener('abort', stop);
      socket.off('error', fail);
      socket.off('close', close);
      resolve(socket);
    });
  });
}
