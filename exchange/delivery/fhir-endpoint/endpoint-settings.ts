import { z } from 'zod';
import {
  ASSERTION_ALGORITHMS,
  ENDPOINT_OPERATIONS,
  type EndpointFault,
} from '../../../domain/delivery/endpoint.ts';
import {
  checkedAuthorities,
  checkedClientCertificate,
  checkedRevocationList,
  checkedSigningKey,
} from './checked-pem.ts';

const MEBIBYTE = 1024 * 1024;

const words = z.string().trim().min(1, 'is empty').max(500, 'is too long');
/** A secret is taken as it was typed: a space at its end may be part of it. */
const secret = z.string().min(1, 'is empty').max(2000, 'is too long');

/** What may stand in an address that patient data is sent to: nothing but scheme, host, port and path. */
function isPlainAddress(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && url.username === '' && url.password === '' && !/[?#\s]/.test(text);
}

function isLoopback(url: URL): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
}

function secureAddress(plainLoopback: boolean) {
  return z
    .string()
    .refine(isPlainAddress, {
      error: 'is not a web address without user, password, question mark and hash',
      abort: true,
    })
    .refine((text) => {
      const url = URL.parse(text);
      return url?.protocol === 'https:' || (plainLoopback && url?.protocol === 'http:' && isLoopback(url));
    }, 'does not begin with https://')
    .transform((text) => text.replace(/\/+$/, ''));
}

const proxyAddress = z.string().refine((text) => {
  const url = URL.parse(text);
  return url?.protocol === 'http:' && url.pathname === '/' && !/[?#\s]/.test(text);
}, 'is not the address of a proxy, such as http://proxy.trust.example:8080');

/** SHA-256 of a public key (SPKI, DER) in base64: 32 bytes. */
const pinnedKey = z.string().regex(/^[A-Za-z0-9+/]{43}=$/, 'is not a SHA-256 in base64');

function authentication(address: z.ZodType<string, string>) {
  return z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('none') }),
    z.strictObject({
      kind: z.literal('client-secret'),
      tokenUrl: address,
      clientId: words,
      clientSecret: secret,
      /** Where the token service looks for the secret. */
      secretIn: z.enum(['authorization-header', 'body']).default('authorization-header'),
      scope: words.nullable().default(null),
    }),
    z
      .strictObject({
        kind: z.literal('private-key-jwt'),
        tokenUrl: address,
        clientId: words,
        /** The name under which the token service knows our public key (`kid`). */
        keyId: words,
        /** PKCS #8, PEM. */
        privateKeyPem: secret.max(20_000),
        algorithm: z.enum(ASSERTION_ALGORITHMS).default('RS512'),
        scope: words.nullable().default(null),
      })
      .superRefine(checkedSigningKey),
    z
      .strictObject({
        kind: z.literal('client-certificate'),
        /** The office's own certificate first, then whatever links it to its authority. */
        certificatePem: secret.max(100_000),
        privateKeyPem: secret.max(20_000),
      })
      .superRefine(checkedClientCertificate),
  ]);
}

function endpointSettings(plainLoopback: boolean) {
  const address = secureAddress(plainLoopback);
  return z.strictObject({
    baseUrl: address,
    operation: z.enum(ENDPOINT_OPERATIONS),
    authentication: authentication(address),
    /** The only authorities that are believed; null for those that come with the program. */
    authoritiesPem: z.string().max(1_000_000).superRefine(checkedAuthorities).nullable().default(null),
    /** Lists of revoked certificates, one of every authority in the chain. They must be kept up to date. */
    revocationListPem: z.string().max(5_000_000).superRefine(checkedRevocationList).nullable().default(null),
    /** Keys one of which the server must have, besides a valid certificate. Empty: any key. */
    pinnedKeys: z.array(pinnedKey).max(10).readonly().default([]),
    /** An HTTP proxy that is asked to CONNECT; null to go there directly. The system's settings are not looked at. */
    proxyUrl: proxyAddress.nullable().default(null),
    /** Seconds until the connection stands, proxy and certificates included. */
    connectSeconds: z.number().min(0.05).max(120).default(15),
    /** Seconds for one whole attempt, tokens included. */
    wholeSeconds: z.number().min(0.1).max(600).default(60),
    largestAnswerBytes: z
      .number()
      .int()
      .min(1024)
      .max(64 * MEBIBYTE)
      .default(4 * MEBIBYTE),
  });
}

/** All that is needed to reach one FHIR server. It holds secrets: it is never logged, and never shown whole. */
export type EndpointSettings = Readonly<z.output<ReturnType<typeof endpointSettings>>>;
export type EndpointAuthentication = EndpointSettings['authentication'];

export type ParsedSettings =
  | { readonly kind: 'settings'; readonly settings: EndpointSettings }
  | { readonly kind: 'not-usable'; readonly faults: readonly EndpointFault[] };

/**
 * Reads the configuration of a FHIR endpoint. Plain `http:` is taken only where `plainLoopback` allows it, and then only
 * for this computer itself: for tests.
 *
 * Rule: END-1.
 */
export function parseEndpointSettings(value: unknown, { plainLoopback = false } = {}): ParsedSettings {
  const parsed = endpointSettings(plainLoopback).safeParse(value);
  if (parsed.success) return { kind: 'settings', settings: parsed.data };
  const faults = parsed.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ field: [...issue.path, key].join('.'), reason: 'is not known here' }))
      : [{ field: issue.path.join('.'), reason: reasonOf(issue) }],
  );
  return { kind: 'not-usable', faults };
}

function reasonOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return 'is missing or of another type';
  if (issue.code === 'invalid_value' || issue.code === 'invalid_union') return 'is none of the choices';
  if (issue.code === 'too_small' && issue.origin !== 'string') return 'is too small';
  if (issue.code === 'too_big' && issue.origin !== 'string') return 'is too large';
  return issue.message;
}
