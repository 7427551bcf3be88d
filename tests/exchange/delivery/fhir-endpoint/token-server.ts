import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Identity } from './certificates.ts';

export interface TokenRequest {
  readonly authorization: string | null;
  readonly form: URLSearchParams;
}

export interface TokenServer {
  readonly tokenUrl: string;
  readonly requests: readonly TokenRequest[];
  /** Whether a token that it gave is still good. */
  isGood(token: string): boolean;
  /** Withdraws every token, before its time. */
  withdrawAll(): void;
  /** What it answers instead of a token, until it is null again. */
  refusal: { readonly status: number; readonly body: unknown } | null;
  close(): Promise<void>;
}

/** A token service that gives tokens which are good for so many seconds by its own word. */
export async function startTokenServer(
  identity: Identity,
  {
    seconds = 300,
    isClient,
  }: { seconds?: number; isClient: (request: TokenRequest) => boolean | Promise<boolean> },
): Promise<TokenServer> {
  const requests: TokenRequest[] = [];
  const good = new Set<string>();
  const server = createServer(
    { cert: identity.certificatePem, key: identity.privateKeyPem },
    (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        void (async () => {
          const { authorization = null } = request.headers;
          const one = { authorization, form: new URLSearchParams(Buffer.concat(chunks).toString('utf8')) };
          requests.push(one);
          const { status, body } = tokens.refusal ?? (await grant(one));
          response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
        })();
      });
    },
  );
  const grant = async (one: TokenRequest): Promise<{ status: number; body: unknown }> => {
    if (!(await isClient(one))) return { status: 401, body: { error: 'invalid_client' } };
    const token = `token-${String(requests.length)}`;
    good.add(token);
    return { status: 200, body: { access_token: token, token_type: 'Bearer', expires_in: seconds } };
  };
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  const tokens: TokenServer = {
    tokenUrl: `https://localhost:${String(port)}/token`,
    requests,
    isGood: (token) => good.has(token),
    withdrawAll: () => good.clear(),
    refusal: null,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return tokens;
}
