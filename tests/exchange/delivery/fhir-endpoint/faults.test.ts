import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Delivery } from '../../../../exchange/delivery/destination-adapter.ts';
import { makeAuthority, type Authority } from './certificates.ts';
import * as faults from './faults.ts';
import { startFhirServer, type Fault, type FhirServer } from './fhir-server.ts';
import { aDocument, aMessage, MESSAGE_ID, NARRATIVE, PATIENT, sealedOf } from './sample-bundles.ts';
import { endpointOf, nobody } from './settings.ts';

let authority: Authority;
let server: FhirServer;
let elsewhere: FhirServer;

beforeAll(async () => {
  authority = await makeAuthority('Glannau test authority');
  server = await startFhirServer({ identity: await authority.issue('localhost') });
  elsewhere = await startFhirServer({ identity: await authority.issue('localhost') });
});
afterAll(() => Promise.all([server.close(), elsewhere.close()]));

const endpoint = (operation: string, more: Readonly<Record<string, unknown>> = {}) =>
  endpointOf({
    baseUrl: server.baseUrl,
    operation,
    authoritiesPem: authority.certificatePem,
    wholeSeconds: 0.6,
    largestAnswerBytes: 20_000,
    ...more,
  });

let documents = 0;
/** A document that the server has not seen. */
function freshDocument(): ReturnType<typeof aDocument> {
  documents += 1;
  return aDocument(`fa000000-0000-4000-8000-${String(documents).padStart(12, '0')}`);
}

async function copiesOf(bundle: ReturnType<typeof aDocument>): Promise<number> {
  const all = await server.stored('Bundle');
  const value = bundle.identifier?.value;
  return all.filter((one) => one.resourceType === 'Bundle' && one.identifier?.value === value).length;
}

const wordsOf = (delivery: Delivery): string => ('reason' in delivery ? delivery.reason : delivery.evidence);

const again = (mayHaveArrived: boolean, notBeforeSeconds: number | null = null): Partial<Delivery> => ({
  kind: 'try-again',
  mayHaveArrived,
  notBeforeSeconds,
});
const sevenSecondsAfter = {
  date: 'Mon, 02 Nov 2026 09:00:00 GMT',
  'retry-after': 'Mon, 02 Nov 2026 09:00:07 GMT',
};
const CUT = 'The connection broke before the server answered.';

const WHAT_HAPPENS: readonly (readonly [string, Fault, Partial<Delivery>, string])[] = [
  ['answers late', faults.late(200), { kind: 'acknowledged' }, 'Stored'],
  ['answers twice', faults.twice, { kind: 'acknowledged' }, 'Stored'],
  ['answers half', faults.half, again(true), 'broke off'],
  ['keeps it and breaks off', faults.brokenAfterDoing, again(true), CUT],
  ['breaks off', faults.broken, again(true), CUT],
  ['keeps it and never answers', faults.silentAfterDoing, again(true), 'not answer in time'],
  ['never answers', faults.never, again(true), 'not answer in time'],
  ['answers 500', faults.answering(500), again(true), '(500)'],
  ['answers 502 from a gateway', faults.answering(502, {}, '<html>Bad Gateway</html>'), again(true), '(502)'],
  ['answers 503', faults.answering(503), again(true), '(503)'],
  [
    'answers 503 and says until when',
    faults.answering(503, { 'retry-after': '120' }),
    again(true, 120),
    '(503)',
  ],
  [
    'answers 429 with seconds',
    faults.answering(429, { 'retry-after': '30' }),
    again(true, 30),
    'too much to do',
  ],
  ['answers 429 with a date', faults.answering(429, sevenSecondsAfter), again(true, 7), 'too much to do'],
  [
    'answers 429 with a day',
    faults.answering(429, { 'retry-after': '86400' }),
    again(true, 3600),
    'too much',
  ],
  [
    'answers 429 with nonsense',
    faults.answering(429, { 'retry-after': 'soon' }),
    again(true),
    'too much to do',
  ],
  ['keeps it and answers too much', faults.huge(50_000), again(true), 'too long'],
  [
    'keeps it and answers in broken JSON',
    faults.doneButAnswering(200, {}, '{"resourceType": "Bun'),
    again(true),
    'not FHIR',
  ],
  [
    'answers with a page',
    faults.answering(200, {}, '<html>Sign in to the network</html>'),
    again(true),
    'not FHIR',
  ],
  [
    'answers with another resource',
    faults.answering(200, {}, '{"resourceType":"Patient"}'),
    again(true),
    'something else',
  ],
  [
    'is locked',
    faults.refusing(409, 'lock-error', 'locked by another request'),
    again(true),
    'locked by another',
  ],
  ['does not let the office in', faults.answering(403), again(false, 3600), 'not let the office in (403)'],
  ['wants a token', faults.answering(401), again(false, 3600), 'not let the office in (401)'],
  [
    'does not know the address',
    faults.answering(404, {}, 'Not Found'),
    again(false, 3600),
    'without saying why',
  ],
];

describe('A FHIR server', () => {
  it.each(WHAT_HAPPENS)(
    'END-13 that %s is told truly, and after another try holds the document once',
    async (...row) => {
      const [, fault, expected, words] = row;
      const bundle = freshDocument();
      server.faults.push(fault);
      const first = await endpoint('post-bundle').deliver(sealedOf(bundle), nobody());
      expect(first).toMatchObject(expected);
      expect(wordsOf(first)).toContain(words);
      // The half that the fault left undone may still be under way.
      const second = await endpoint('post-bundle', { wholeSeconds: 5 }).deliver(sealedOf(bundle), nobody());
      expect(second.kind).toBe('acknowledged');
      expect(await copiesOf(bundle)).toBe(1);
    },
  );

  it('END-13 that keeps a transaction and never answers holds each resource once after another try', async () => {
    const bundle = freshDocument();
    const before = (await server.stored('Observation')).length;
    for (const fault of [faults.silentAfterDoing, faults.half, faults.brokenAfterDoing]) {
      server.faults.push(fault);
      expect(await endpoint('transaction').deliver(sealedOf(bundle), nobody())).toMatchObject(again(true));
    }
    const last = await endpoint('transaction', { wholeSeconds: 5 }).deliver(sealedOf(bundle), nobody());
    expect(last).toMatchObject({
      kind: 'acknowledged',
      evidence: expect.stringContaining('0 of 5 entries new'),
    });
    expect(await server.stored('Observation')).toHaveLength(before + 1);
  });

  it('END-13 that keeps a message and never answers holds it once after another try', async () => {
    server.faults.push(faults.silentAfterDoing, faults.brokenAfterDoing);
    for (const _ of [1, 2])
      expect(await endpoint('process-message').deliver(sealedOf(aMessage()), nobody())).toMatchObject(
        again(true),
      );
    const last = await endpoint('process-message', { wholeSeconds: 5 }).deliver(
      sealedOf(aMessage()),
      nobody(),
    );
    expect(last.kind).toBe('acknowledged');
    expect(await copiesOf(aMessage())).toBe(1);
  });

  it('END-13 that answers 412 holds the document more than once, and a person has to look', async () => {
    server.faults.push(faults.answering(412));
    expect(await endpoint('post-bundle').deliver(sealedOf(freshDocument()), nobody())).toEqual({
      kind: 'refused',
      reason: expect.stringContaining('more than one document under the identifier'),
    });
  });

  it.each([400, 404, 409, 410, 422])(
    'END-13 that says in FHIR’s words why it refuses is believed (%i)',
    async (status) => {
      server.faults.push(faults.refusing(status, 'invalid', 'Composition.title is missing'));
      expect(await endpoint('post-bundle').deliver(sealedOf(freshDocument()), nobody())).toEqual({
        kind: 'refused',
        reason: `The server refused it (${String(status)}): Composition.title is missing.`,
      });
    },
  );

  it('END-13 that takes it for later has it handed over, not acknowledged', async () => {
    server.faults.push(faults.answering(202), faults.answering(204));
    expect(await endpoint('post-bundle').deliver(sealedOf(freshDocument()), nobody())).toMatchObject({
      kind: 'handed-over',
    });
    expect(await endpoint('process-message').deliver(sealedOf(aMessage()), nobody())).toMatchObject({
      kind: 'handed-over',
    });
  });

  it.each([301, 302, 303, 307, 308])(
    'END-6 that points elsewhere (%i) is not followed, and nothing goes there',
    async (status) => {
      server.faults.push(faults.answering(status, { location: `${elsewhere.baseUrl}/Bundle` }));
      const delivery = await endpoint('post-bundle').deliver(sealedOf(freshDocument()), nobody());
      expect(delivery).toMatchObject({
        kind: 'try-again',
        notBeforeSeconds: 3600,
        reason: expect.stringContaining(String(status)),
      });
      expect(elsewhere.received).toEqual([]);
    },
  );

  it('END-10 that repeats the patient in its reason does not bring her into the office’s lists', async () => {
    const told = `Patient ${PATIENT.given} ${PATIENT.family} (${PATIENT.nhsNumber}, born ${PATIENT.birthDate}) unknown: ${NARRATIVE}`;
    server.faults.push(faults.refusing(422, 'not-found', told));
    const delivery = await endpoint('post-bundle').deliver(sealedOf(freshDocument()), nobody());
    expect(delivery).toEqual({ kind: 'refused', reason: expect.stringContaining('unknown') });
    for (const word of [...Object.values(PATIENT), 'Ellis', 'kitchen', '1941'])
      expect(JSON.stringify(delivery)).not.toContain(word);
  });
});

describe('The answer of another transaction or document', () => {
  const other = aDocument('d0c00099-0000-4000-8000-000000000099');
  const json = { 'content-type': 'application/fhir+json' };

  it('END-16 is not believed: another document', async () => {
    server.faults.push(faults.answering(201, json, JSON.stringify(other)));
    expect(await endpoint('post-bundle').deliver(sealedOf(freshDocument()), nobody())).toMatchObject({
      ...again(true),
      reason: expect.stringContaining('another document'),
    });
  });

  it.each([
    ['fewer entries', ['201']],
    ['an entry that was not taken', ['201', '201', '400 Bad Request', '201', '201']],
  ])('END-15 is not believed: %s', async (_, statuses) => {
    const entry = statuses.map((status) => ({ response: { status } }));
    const body = JSON.stringify({ resourceType: 'Bundle', type: 'transaction-response', entry });
    server.faults.push(faults.answering(200, json, body));
    expect(await endpoint('transaction').deliver(sealedOf(freshDocument()), nobody())).toMatchObject(
      again(true),
    );
  });

  it('END-15 is not believed: entries that do not carry our marks', async () => {
    const types = ['Composition', 'Patient', 'Organization', 'Observation', 'Provenance'];
    const entry = types.map((resourceType) => ({ resource: { resourceType }, response: { status: '201' } }));
    const body = JSON.stringify({ resourceType: 'Bundle', type: 'transaction-response', entry });
    server.faults.push(faults.answering(200, json, body));
    expect(await endpoint('transaction').deliver(sealedOf(freshDocument()), nobody())).toMatchObject({
      ...again(true),
      reason: expect.stringContaining('other entries'),
    });
  });
});

describe('The response to a message', () => {
  const deliver = (named: string, code: 'ok' | 'transient-error' | 'fatal-error', words: string | null) => {
    server.faults.push(faults.respondingTo(named, code, words));
    return endpoint('process-message').deliver(sealedOf(aMessage()), nobody());
  };

  it('END-14 “ok” is believed only where it names our message', async () => {
    expect(await deliver(MESSAGE_ID, 'ok', null)).toMatchObject({ kind: 'acknowledged' });
    expect(await deliver('019a0000-0000-7000-8000-000000000099', 'ok', null)).toMatchObject(again(true));
  });

  it('END-14 “fatal-error” is a refusal with its reason', async () => {
    expect(await deliver(MESSAGE_ID, 'fatal-error', 'No governance team of that code')).toEqual({
      kind: 'refused',
      reason: 'The server refused it: No governance team of that code.',
    });
  });

  it('END-14 “fatal-error” about another message is no refusal of ours', async () => {
    expect(await deliver('019a0000-0000-7000-8000-000000000099', 'fatal-error', 'No')).toMatchObject(
      again(true),
    );
  });

  it('END-14 “transient-error” is tried again', async () => {
    expect(await deliver(MESSAGE_ID, 'transient-error', 'Database is being moved')).toMatchObject({
      ...again(true),
      reason: expect.stringContaining('Database is being moved'),
    });
  });
});

describe('An attempt', () => {
  it('END-5 that is stopped says so, and whether it may have arrived', async () => {
    expect(
      await endpoint('post-bundle').deliver(sealedOf(freshDocument()), AbortSignal.abort('closing')),
    ).toMatchObject({
      ...again(false),
      reason: 'The attempt was stopped before anything was sent.',
    });
    server.faults.push(faults.never);
    const stop = AbortSignal.timeout(200);
    const stopping = new AbortController();
    stop.addEventListener('abort', () => stopping.abort('closing'));
    expect(
      await endpoint('post-bundle', { wholeSeconds: 5 }).deliver(sealedOf(freshDocument()), stopping.signal),
    ).toMatchObject({
      ...again(true),
      reason: 'The attempt was stopped before the server answered.',
    });
  });

  it('END-5 at a server that is not there, or whose name nobody knows, sends nothing', async () => {
    const gone = await startFhirServer({ identity: null });
    await gone.close();
    const absent = endpointOf({ baseUrl: gone.baseUrl });
    expect(await absent.deliver(sealedOf(aDocument()), nobody())).toMatchObject({
      ...again(false),
      reason: 'Nothing answers at the address of the server.',
    });
    const unknown = endpointOf({ baseUrl: 'https://nowhere.invalid/fhir' });
    expect(await unknown.deliver(sealedOf(aDocument()), nobody())).toMatchObject(again(false));
  });
});
