import { createServer } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';

export interface ProxyServer {
  readonly url: string;
  /** What it was asked to open a way to. */
  readonly asked: readonly string[];
  /** Everything that went through it towards the server, as bytes. */
  readonly seen: () => Buffer;
  close(): Promise<void>;
}

/** An HTTP proxy that opens ways by CONNECT; with a name and password where it is told one. */
export async function startProxy(credentials: string | null = null): Promise<ProxyServer> {
  const asked: string[] = [];
  const bytes: Buffer[] = [];
  const sockets = new Set<Socket>();
  const expected = credentials === null ? undefined : `Basic ${Buffer.from(credentials).toString('base64')}`;
  const server = createServer((_, response) => response.writeHead(405).end());
  server.on('connect', (request, socket: Socket) => {
    sockets.add(socket);
    asked.push(request.url ?? '');
    if (request.headers['proxy-authorization'] !== expected) {
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
      return;
    }
    const [, host = '', port = ''] = /^\[?(.+?)\]?:(\d+)$/.exec(request.url ?? '') ?? [];
    const onward = connect({ host, port: Number(port) });
    sockets.add(onward);
    onward.once('connect', () => socket.write('HTTP/1.1 200 Connection established\r\n\r\n'));
    onward.on('error', () => socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n'));
    socket.on('error', () => onward.destroy());
    socket.on('data', (chunk: Buffer) => bytes.push(chunk));
    socket.pipe(onward);
    onward.pipe(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${credentials === null ? '' : `${credentials}@`}localhost:${String(port)}`,
    asked,
    seen: () => Buffer.concat(bytes),
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
