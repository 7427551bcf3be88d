import type { IncomingMessage } from 'node:http';

export type BodyReading =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'wrong-type' }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'cut-off' };

const JSON_TYPE = /^application\/json(;\s*charset=utf-8)?$/i;

/**
 * Reads a request's body as JSON in strict UTF-8, holding no more than `longestBytes` of it.
 * What a form can post without a script (`text/plain`, form data) is of the wrong type.
 */
export async function readJsonBody(request: IncomingMessage, longestBytes: number): Promise<BodyReading> {
  const { 'content-type': type, 'content-encoding': encoding, 'content-length': length } = request.headers;
  if (type === undefined || !JSON_TYPE.test(type) || encoding !== undefined) return { kind: 'wrong-type' };
  if (length !== undefined && Number(length) > longestBytes) return { kind: 'too-long' };
  const pieces: Uint8Array[] = [];
  let sizeBytes = 0;
  try {
    // Leaving the loop early must not destroy the socket: the refusal has still to go out on it.
    for await (const piece of request.iterator({ destroyOnReturn: false })) {
      if (!(piece instanceof Uint8Array)) return { kind: 'cut-off' };
      sizeBytes += piece.byteLength;
      if (sizeBytes > longestBytes) return { kind: 'too-long' };
      pieces.push(piece);
    }
  } catch {
    return { kind: 'cut-off' };
  }
  return parseJson(Buffer.concat(pieces));
}

function parseJson(bytes: Uint8Array): BodyReading {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { kind: 'json', value: JSON.parse(text) };
  } catch {
    return { kind: 'not-json' };
  }
}
