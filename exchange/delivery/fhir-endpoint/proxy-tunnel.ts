import { request } from 'node:http';
import type { Socket } from 'node:net';

/** The proxy does not open a way. Its status stands behind: `SCRUTINEER_PROXY_407`. */
export const PROXY_REFUSED = 'SCRUTINEER_PROXY_';

/**
 * Asks an HTTP proxy for a way to a server (CONNECT). The proxy hears the server's name and port, and sees nothing of
 * what goes through.
 *
 * @throws errors of the system with their `code`, or `PROXY_REFUSED` with the status
 */
export function openTunnel(
  proxy: URL,
  { host, port }: { readonly host: string; readonly port: number },
  signal: AbortSignal,
): Promise<Socket> {
  const target = `${host.includes(':') ? `[${host}]` : host}:${String(port)}`;
  return new Promise((resolve, reject) => {
    const asking = request({
      host: proxy.hostname.replace(/^\[|\]$/g, ''),
      port: Number(proxy.port) || 80,
      method: 'CONNECT',
      path: target,
      headers: { host: target, ...authorization(proxy) },
      agent: false,
      signal,
    });
    asking.once('error', reject);
    asking.once('connect', ({ statusCode = 0 }, socket, head) => {
      if (statusCode >= 200 && statusCode < 300 && head.byteLength === 0) return resolve(socket);
      socket.destroy();
      const code = `${PROXY_REFUSED}${String(statusCode)}`;
      reject(Object.assign(new Error('the proxy does not open a way'), { code }));
    });
    asking.end();
  });
}

function authorization(proxy: URL): { readonly 'proxy-authorization'?: string } {
  if (proxy.username === '') return {};
  const pair = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
  return { 'proxy-authorization': `Basic ${Buffer.from(pair).toString('base64')}` };
}
