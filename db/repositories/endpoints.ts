import { type Endpoint, type EndpointKeeping, NOTHING_KEPT } from '../../domain/delivery/endpoint.ts';
import type { ReadableDb, WritableDb } from '../handles.ts';
import { canonicalJson } from '../record/canonical.ts';
import { statement } from '../record/statements.ts';

/** The FHIR server of a destination; null where none was recorded. */
export function findEndpoint(db: ReadableDb, destinationId: string): Endpoint | null {
  const row = statement(db, 'SELECT content FROM endpoint_line WHERE destination_id = ?').get(destinationId);
  // Our own STRICT column and our own JSON.
  // oxlint-disable typescript/no-unsafe-type-assertion
  const content = (row as { readonly content: string } | undefined)?.content;
  return content === undefined ? null : (JSON.parse(content) as Endpoint);
  // oxlint-enable typescript/no-unsafe-type-assertion
}

/** What is kept for it beside the entries. */
export function readEndpointKeeping(db: ReadableDb, destinationId: string): EndpointKeeping {
  const row = statement(
    db,
    `SELECT client_secret AS clientSecret, private_key_pem AS privateKeyPem, proxy_password AS proxyPassword,
       revocation_list_pem AS revocationListPem FROM endpoint_keeping WHERE destination_id = ?`,
  ).get(destinationId);
  // Our own STRICT columns.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return (row as EndpointKeeping | undefined) ?? NOTHING_KEPT;
}

/** Runs in the transaction that records the endpoint. */
export function writeEndpointKeeping(db: WritableDb, destinationId: string, kept: EndpointKeeping): void {
  statement(
    db,
    `INSERT INTO endpoint_keeping (destination_id, client_secret, private_key_pem, proxy_password, revocation_list_pem)
     VALUES (:destinationId, :clientSecret, :privateKeyPem, :proxyPassword, :revocationListPem)
     ON CONFLICT (destination_id) DO UPDATE SET client_secret = excluded.client_secret,
       private_key_pem = excluded.private_key_pem, proxy_password = excluded.proxy_password,
       revocation_list_pem = excluded.revocation_list_pem`,
  ).run({ destinationId, ...kept });
}

/** What an entry says of the FHIR server of a destination takes the place of what was said before. */
export function writeEndpoint(db: WritableDb, endpoint: Endpoint): void {
  statement(
    db,
    `INSERT INTO endpoint_line (destination_id, content) VALUES (:destinationId, :content)
     ON CONFLICT (destination_id) DO UPDATE SET content = excluded.content`,
  ).run({ destinationId: endpoint.destinationId, content: canonicalJson(endpoint) });
}
