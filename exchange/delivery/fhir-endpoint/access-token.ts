import type { Answer, Question, Silence } from './ask.ts';
import { clientAssertion } from './client-assertion.ts';
import type { EndpointAuthentication } from './endpoint-settings.ts';
import { parseFields, textOf } from './json-fields.ts';
import { tryAgain, tryWhenMended, type TryAgain } from './outcomes.ts';
import { retryAfterSeconds } from './retry-after.ts';

/** Ways of authentication with a token. */
export type TokenAuthentication = Extract<EndpointAuthentication, { readonly tokenUrl: string }>;

export type AccessToken = { readonly kind: 'token'; readonly token: string } | TryAgain;

export interface TokenSource {
  /** The token that is still good, or a fresh one. */
  get(ask: (question: Question) => Promise<Answer | Silence>): Promise<AccessToken>;
  /** The server did not take the token: the next one is a fresh one. */
  forget(): void;
}

/** A token is not used in its last minute; of one that is good for less, in its last fifth. */
const MARGIN_SECONDS = 60;
/** For a service that does not say how long its tokens are good. */
const ASSUMED_SECONDS = 300;

/** What the token service may answer as a reason (RFC 6749, 5.2). Anything else is not repeated. */
const KNOWN_ERRORS: ReadonlySet<string> = new Set([
  'invalid_request',
  'invalid_client',
  'invalid_grant',
  'unauthorized_client',
  'unsupported_grant_type',
  'invalid_scope',
]);

/**
 * Fetches tokens with the office's own credentials (OAuth 2 client credentials) and keeps each while it is good, in
 * memory only.
 *
 * Rule: END-12.
 */
export function tokenSource(
  authentication: TokenAuthentication,
  nowMs: () => number,
  newId: () => string,
): TokenSource {
  let kept: { readonly token: string; readonly fromMs: number; readonly untilMs: number } | null = null;
  return {
    async get(ask) {
      const now = nowMs();
      // A clock that was set back must not make a token good for longer.
      if (kept !== null && kept.fromMs <= now && now < kept.untilMs)
        return { kind: 'token', token: kept.token };
      kept = null;
      const answer = await ask(await tokenQuestion(authentication, nowMs(), newId()));
      const granted = grantOf(answer, nowMs());
      if (granted.kind === 'try-again') return granted;
      kept = { token: granted.token, fromMs: now, untilMs: now + goodForSeconds(granted.seconds) * 1000 };
      return { kind: 'token', token: granted.token };
    },
    forget() {
      kept = null;
    },
  };
}

function goodForSeconds(seconds: number): number {
  return seconds - Math.min(MARGIN_SECONDS, seconds / 5);
}

async function tokenQuestion(
  authentication: TokenAuthentication,
  nowMs: number,
  id: string,
): Promise<Question> {
  const form = new URLSearchParams({ grant_type: 'client_credentials' });
  const headers: Record<string, string> = {
    'content-type': 'application/x-www-form-urlencoded',
    accept: 'application/json',
  };
  if (authentication.scope !== null) form.set('scope', authentication.scope);
  if (authentication.kind === 'private-key-jwt') {
    form.set('client_assertion_type', 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer');
    form.set('client_assertion', await clientAssertion(authentication, nowMs, id));
  } else if (authentication.secretIn === 'body') {
    form.set('client_id', authentication.clientId);
    form.set('client_secret', authentication.clientSecret);
  } else {
    const pair = [authentication.clientId, authentication.clientSecret].map(formEncoded).join(':');
    headers['authorization'] = `Basic ${Buffer.from(pair).toString('base64')}`;
  }
  return { url: new URL(authentication.tokenUrl), headers, body: form.toString() };
}

/** As forms write it, which RFC 6749 asks for before name and secret become one. */
function formEncoded(text: string): string {
  return new URLSearchParams({ text }).toString().slice('text='.length);
}

type Grant = { readonly kind: 'granted'; readonly token: string; readonly seconds: number } | TryAgain;

function grantOf(answer: Answer | Silence, nowMs: number): Grant {
  // Whatever happens here, the document itself has not been sent.
  if (answer.kind === 'no-answer') return tryAgain(`The token service: ${answer.reason}`, false);
  const fields = answer.body === null ? null : parseFields(answer.body);
  if (answer.status === 200) {
    const token = textOf(fields?.['access_token']);
    const isBearer = textOf(fields?.['token_type'])?.toLowerCase() === 'bearer';
    // Nothing but what may stand in a header (RFC 6750).
    if (token === null || !isBearer || !/^[A-Za-z0-9\-._~+/]+=*$/.test(token))
      return tryAgain('The token service answered with something that is no token.', false);
    const seconds = Number(fields?.['expires_in']);
    return {
      kind: 'granted',
      token,
      seconds: seconds > 0 && Number.isFinite(seconds) ? seconds : ASSUMED_SECONDS,
    };
  }
  if (answer.status === 429 || answer.status >= 500) {
    const wait = retryAfterSeconds(answer.header('retry-after'), answer.header('date'), nowMs);
    return tryAgain(`The token service cannot answer now (${String(answer.status)}).`, false, wait);
  }
  const error = textOf(fields?.['error']);
  const why = error !== null && KNOWN_ERRORS.has(error) ? error : String(answer.status);
  return tryWhenMended(`The token service does not let the office in (${why}).`);
}
