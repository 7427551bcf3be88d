import { randomUUID } from 'node:crypto';
import type { Delivery, DestinationAdapter, SealedPackage } from '../destination-adapter.ts';
import { tokenSource, type TokenSource } from './access-token.ts';
import { ask, type Answer, type Question, type Silence } from './ask.ts';
import type { Way } from './connect.ts';
import type { EndpointSettings } from './endpoint-settings.ts';
import { tryAgain, tryWhenMended } from './outcomes.ts';
import { payloadOf, type Payload } from './payload.ts';
import { readAnswer } from './read-answer.ts';

/** What the adapter takes of the computer. */
export interface EndpointTools {
  readonly nowMs: () => number;
}

/**
 * Hands packages to a FHIR R4 server over HTTPS. Keep it for as long as its settings stay the same: it remembers the
 * access token. Nothing is written anywhere, and what it says holds no patient data.
 *
 * Rules: END-2 to END-16.
 */
export function fhirEndpoint(settings: EndpointSettings, { nowMs }: EndpointTools): DestinationAdapter {
  const { authentication } = settings;
  const tokens = 'tokenUrl' in authentication ? tokenSource(authentication, nowMs, randomUUID) : null;
  return {
    async deliver(sealed, stop) {
      const payload = payloadOf(sealed, settings.operation);
      if (payload.kind === 'nothing-to-send') return tryWhenMended(payload.reason);
      const signal = AbortSignal.any([stop, AbortSignal.timeout(settings.wholeSeconds * 1000)]);
      const post = (question: Question): Promise<Answer | Silence> =>
        ask(question, wayTo(question.url, settings), settings, signal);
      const first = await attempt(post, questionOf(sealed, payload, settings), tokens);
      const last =
        tokens !== null && first.kind === 'answered' && first.status === 401
          ? await attemptAfresh(post, questionOf(sealed, payload, settings), tokens)
          : first;
      return deliveryOf(last, payload, nowMs());
    },
  };
}

type Post = (question: Question) => Promise<Answer | Silence>;
type Attempt = Answer | Silence | Extract<Delivery, { readonly kind: 'try-again' }>;

async function attempt(post: Post, question: Question, tokens: TokenSource | null): Promise<Attempt> {
  if (tokens === null) return post(question);
  const access = await tokens.get(post);
  if (access.kind === 'try-again') return access;
  return post({ ...question, headers: { ...question.headers, authorization: `Bearer ${access.token}` } });
}

/** The token may have been withdrawn before its time; that is tried once. */
async function attemptAfresh(post: Post, question: Question, tokens: TokenSource): Promise<Attempt> {
  tokens.forget();
  const again = await attempt(post, question, tokens);
  if (again.kind === 'answered' && again.status === 401) tokens.forget();
  return again;
}

function deliveryOf(last: Attempt, payload: Payload, nowMs: number): Delivery {
  if (last.kind === 'try-again') return last;
  if (last.kind === 'no-answer') return tryAgain(last.reason, last.mayHaveArrived);
  return readAnswer(last, payload, nowMs);
}

function questionOf({ exportId }: SealedPackage, payload: Payload, { baseUrl }: EndpointSettings): Question {
  return {
    url: new URL(payload.path === '' ? baseUrl : `${baseUrl}/${payload.path}`),
    headers: {
      'content-type': 'application/fhir+json; charset=utf-8',
      accept: 'application/fhir+json',
      // Known to many servers of the health service: the same for every attempt, and one for each.
      'x-correlation-id': exportId,
      'x-request-id': randomUUID(),
      ...payload.headers,
    },
    body: payload.body,
  };
}

/** The office's certificate and the pinned keys are for the FHIR server, not for a token service elsewhere. */
function wayTo(url: URL, settings: EndpointSettings): Way {
  const { authentication, authoritiesPem, revocationListPem, proxyUrl } = settings;
  const isServer = url.origin === new URL(settings.baseUrl).origin;
  return {
    authoritiesPem,
    revocationListPem,
    proxyUrl,
    pinnedKeys: isServer ? settings.pinnedKeys : [],
    clientCertificate: isServer && authentication.kind === 'client-certificate' ? authentication : null,
  };
}
