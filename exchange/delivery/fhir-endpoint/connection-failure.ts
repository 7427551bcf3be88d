import { PIN_MISMATCH } from './connect.ts';
import { PROXY_REFUSED } from './proxy-tunnel.ts';

/** Why no answer came, as a sentence for the office. */
export interface Failure {
  readonly reason: string;
  readonly mayHaveArrived: boolean;
}

const NOT_TRUSTED =
  'No authority that the office trusts vouches for the server’s certificate. Nothing was sent.';
const LIST_UNUSABLE =
  'The list of revoked certificates is out of date or does not belong to the server’s authority. Nothing was sent.';
const CERTIFICATE_NOT_TAKEN = 'The server does not take the office’s certificate.';
const NOT_REACHED = 'Nothing answers at the address of the server.';

/** By the codes of Node and OpenSSL. All of them come before the first byte of a request is sent or taken. */
const BEFORE_SENDING: Readonly<Record<string, string>> = {
  ENOTFOUND: 'The name of the server is not known to the network.',
  EAI_AGAIN: 'The network could not look up the name of the server.',
  ECONNREFUSED: NOT_REACHED,
  EHOSTUNREACH: NOT_REACHED,
  ENETUNREACH: NOT_REACHED,
  ETIMEDOUT: NOT_REACHED,
  CERT_HAS_EXPIRED: 'The server’s certificate has expired. Nothing was sent.',
  CERT_NOT_YET_VALID: 'The server’s certificate is not valid yet. Nothing was sent.',
  CERT_REVOKED: 'The server’s certificate has been revoked. Nothing was sent.',
  ERR_TLS_CERT_ALTNAME_INVALID: 'The server’s certificate is for another name. Nothing was sent.',
  DEPTH_ZERO_SELF_SIGNED_CERT: NOT_TRUSTED,
  SELF_SIGNED_CERT_IN_CHAIN: NOT_TRUSTED,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: NOT_TRUSTED,
  UNABLE_TO_GET_ISSUER_CERT: NOT_TRUSTED,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: NOT_TRUSTED,
  CERT_SIGNATURE_FAILURE: NOT_TRUSTED,
  CERT_UNTRUSTED: NOT_TRUSTED,
  INVALID_CA: NOT_TRUSTED,
  INVALID_PURPOSE: NOT_TRUSTED,
  UNABLE_TO_GET_CRL: LIST_UNUSABLE,
  CRL_HAS_EXPIRED: LIST_UNUSABLE,
  CRL_NOT_YET_VALID: LIST_UNUSABLE,
  CRL_SIGNATURE_FAILURE: LIST_UNUSABLE,
  [PIN_MISMATCH]: 'The server has another key than the ones pinned for it. Nothing was sent.',
  [`${PROXY_REFUSED}407`]: 'The proxy does not let the office through: its name or password there is wrong.',
};

/** With TLS 1.3 the server looks at the office's certificate only after the office believes itself connected. */
const CERTIFICATE_ALERT =
  /^ERR_SSL_.*ALERT_(CERTIFICATE_REQUIRED|UNKNOWN_CA|BAD_CERTIFICATE|CERTIFICATE_(EXPIRED|REVOKED|UNKNOWN)|UNSUPPORTED_CERTIFICATE|ACCESS_DENIED)$/;

/**
 * Names a failure of the network.
 *
 * @param isConnected whether every check of the connection had passed, so that a request may have been sent
 * @throws the fault itself where it is none of the network: a mistake of the program is not a lost connection
 */
export function failureOf(fault: unknown, isConnected: boolean): Failure {
  const code = codeOf(fault);
  if (code === null) throw fault;
  if (CERTIFICATE_ALERT.test(code)) return { reason: CERTIFICATE_NOT_TAKEN, mayHaveArrived: false };
  if (isConnected) return { reason: reasonOnceConnected(code), mayHaveArrived: true };
  return { reason: reasonBeforeSending(code), mayHaveArrived: false };
}

function reasonOnceConnected(code: string): string {
  if (code === 'TimeoutError') return 'The server did not answer in time.';
  if (code === 'AbortError') return 'The attempt was stopped before the server answered.';
  return 'The connection broke before the server answered.';
}

function reasonBeforeSending(code: string): string {
  const known = BEFORE_SENDING[code];
  if (known !== undefined) return known;
  if (code === 'TimeoutError') return 'The connection to the server was not made in time.';
  if (code === 'AbortError') return 'The attempt was stopped before anything was sent.';
  if (code.startsWith(PROXY_REFUSED))
    return `The proxy opened no way to the server (${code.slice(PROXY_REFUSED.length)}).`;
  return `The connection to the server could not be made (${code}).`;
}

/** What Node and undici call the mistakes of those who use them. */
const MISTAKE =
  /^(ERR_INVALID_|ERR_OUT_OF_RANGE|ERR_MISSING_ARGS|UND_ERR_INVALID|UND_ERR_REQ_|UND_ERR_NOT_SUPPORTED)/;

/** The code of an error of the network, or the name of what stopped it. Errors may stand behind others. */
function codeOf(fault: unknown): string | null {
  if (!(fault instanceof Error)) return null;
  if (fault.name === 'TimeoutError' || fault.name === 'AbortError')
    return fault.cause instanceof Error ? (codeOf(fault.cause) ?? fault.name) : fault.name;
  if ('code' in fault && typeof fault.code === 'string' && /^[A-Z][A-Z0-9_]+$/.test(fault.code))
    return MISTAKE.test(fault.code) ? null : fault.code;
  if (fault instanceof AggregateError) return codeOf(fault.errors[0]);
  return codeOf(fault.cause);
}
