import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isMethodName, type MethodName, METHODS } from '../../contract/methods.ts';
import { aCase } from '../builders/case.ts';
import {
  aCircumstance,
  aConversation,
  aNotificationForm,
  aPractitioner,
  aReferralForm,
  change,
} from '../builders/case-inputs.ts';
import { aPreparedReferral } from '../builders/documents.ts';
import { aKey, anOffice, entryCount, type TestOffice } from '../builders/office.ts';
import { type AboutWhat, validInputs } from '../builders/valid-inputs.ts';
import { eachPlaceSpoilt, hostileValue, spoilt } from './hostile-values.ts';

const ALL = Object.keys(METHODS).filter(isMethodName);
/** These take a fifth of a second for a password that has the right shape, or put whoever is there out. */
const SLOW: ReadonlySet<MethodName> = new Set<MethodName>([
  'add-person',
  'change-own-password',
  'declare',
  'deactivate-person',
  'lock',
  'print-case',
  'make-recovery-code',
  'recover-access',
  'reset-password',
  'set-up-office',
  'unlock',
  'verify-record',
]);

let office: TestOffice;
let about: AboutWhat;

beforeAll(async () => {
  office = await anOffice();
  const { caseId, entries } = await aCase(office, { upTo: 'practitioner-cause' });
  const prepared = await aPreparedReferral(office);
  const { documentId } = await office.done('issue-referral', {
    key: aKey(),
    caseId: prepared.caseId,
    preparedEntry: prepared.preparedEntry,
  });
  // A member who does not matter: Dan may be renamed, and Ada stays who she is.
  const dan = (await office.done('list-people', {})).find(({ loginName }) => loginName === 'dan');
  about = { caseId, documentId, entryId: entries['practitioner-cause'] ?? '', userId: dan?.userId ?? '' };
});
beforeEach(() => office.as('ada'));

/** The inputs of the builders with every part that may be left out filled in, so that each can be spoilt. */
function richInputs(): ReturnType<typeof validInputs> {
  const inputs = validInputs(about);
  const urgentRelease = { requested: true, reason: 'Faith', deadline: '2026-11-24T12:00' } as const;
  const promise = { what: 'Call again', dueOn: '2026-11-24' };
  const form = aNotificationForm({
    answerWantedBy: '2026-12-01',
    event: { when: 'At night', where: 'Ward 4', immediateActions: null, localReference: 'X1' },
    bereaved: {
      name: 'Elin',
      relationship: 'Daughter',
      contact: '01632 960103',
      neededFor: 'Feedback',
      agreement: 'By telephone',
    },
  });
  const kin = { name: 'Elin', relationship: null, phone: null, address: null, communicationNeeds: null };
  const fields = {
    urgentRelease: change(urgentRelease),
    nextOfKin: change(kin),
    consultant: change(aPractitioner()),
    procedure: change(aCircumstance({ answer: 'yes', detail: 'Hip replaced', on: '2026-11-02' })),
    identityDoubt: change(aCircumstance({ answer: 'not-known' })),
  };
  return {
    ...inputs,
    'open-case': { ...inputs['open-case'], urgentRelease },
    'record-conversation': {
      ...inputs['record-conversation'],
      conversation: aConversation({ result: 'no-answer', nextAttemptAt: '2026-11-24T10:00', promise }),
    },
    'record-details': { ...inputs['record-details'], fields },
    'draft-notification': { ...inputs['draft-notification'], form },
    'issue-notification': { ...inputs['issue-notification'], form },
    'draft-referral': { ...inputs['draft-referral'], form: aReferralForm() },
    'list-worklist': { ...inputs['list-worklist'], after: '1 9999' },
    'list-outbox': { ...inputs['list-outbox'], after: '019d' },
    'export-audit': { caseId: about.caseId, userId: about.userId },
    'list-audit': { before: 5, limit: 9, caseId: about.caseId, userId: about.userId },
  };
}

/** Calls and looks at the answer: never a fault, and what was refused has written nothing. */
async function ask(method: string, input: unknown): Promise<string> {
  const before = entryCount(office);
  const reply = await office.desk.call(method, input);
  if (reply.ok) return 'ok';
  if ('fault' in reply) throw new Error(`${method} broke down`, { cause: office.faults.at(-1)?.fault });
  expect({ refusal: reply.refusal.kind, written: entryCount(office) - before }).toEqual({
    refusal: reply.refusal.kind,
    written: 0,
  });
  // What was wrong is named by its place; what was sent is never handed back.
  if (reply.refusal.kind === 'bad-request') expect(JSON.stringify(reply.refusal).length).toBeLessThan(5_000);
  return reply.refusal.kind;
}

describe('every command', () => {
  it.each(ALL.filter((method) => METHODS[method].sort === 'command'))(
    '%s carries the drafts that it was typed in',
    (method) => {
      const typed = {
        ...richInputs()[method],
        drafts: [{ caseId: null, field: 'x', savedAt: '2026-11-23T09:00:00.000Z' }],
      };
      expect(METHODS[method].input.safeParse(withFreshKey(typed)).success).toBe(true);
    },
  );
});

describe('every method of the contract', () => {
  it.each(ALL)(
    '%s refuses what is spoilt in one to three places, or takes what happens to be right',
    async (method) => {
      const valid = spoilt(richInputs()[method]);
      const seen = new Set<string>();
      await fc.assert(
        fc.asyncProperty(valid, async (input) => {
          if (SLOW.has(method) && METHODS[method].input.safeParse(input).success) return;
          if (method === 'change-person' && METHODS[method].input.safeParse(input).success) return;
          seen.add(await ask(method, withFreshKey(input)));
        }),
        { numRuns: 40 },
      );
      expect(seen).toContain('bad-request');
    },
  );

  it.each(ALL)('%s refuses what is almost right in any single place, or takes it', async (method) => {
    const before = entryCount(office);
    let done = 0;
    for (const input of eachPlaceSpoilt(richInputs()[method])) {
      const isRight = METHODS[method].input.safeParse(input).success;
      if (isRight && (SLOW.has(method) || method === 'change-person')) continue;
      const reply = await office.desk.call(method, withFreshKey(input));
      if (!reply.ok && 'fault' in reply)
        throw new Error(`${method} broke down`, { cause: office.faults.at(-1)?.fault });
      if (!isRight) expect(reply).toMatchObject({ ok: false, refusal: { kind: 'bad-request' } });
      if (reply.ok) done += 1;
    }
    if (done === 0) expect(entryCount(office)).toBe(before);
  });

  it.each(ALL)('%s refuses what is something else altogether', async (method) => {
    await fc.assert(
      fc.asyncProperty(hostileValue, async (input) => {
        if (SLOW.has(method) && METHODS[method].input.safeParse(input).success) return;
        await ask(method, input);
      }),
      { numRuns: 25 },
    );
  });

  it('that there is not is refused, whatever it is called', async () => {
    for (const method of [
      '',
      'drop-table',
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
      'UNLOCK',
      'view-case ',
      '../unlock',
    ]) {
      expect(await ask(method, {})).toBe('unknown-method');
    }
  });

  it('has polluted nothing and left the record whole', async () => {
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
    expect((await office.done('verify-record', {})).faults).toEqual([]);
    expect(office.faults).toEqual([]);
  });
});

describe('a refusal', () => {
  it('of a bad request names the place and not what stood there', async () => {
    const secret = 'Ashgrove was here';
    const reply = await office.ask('record-note', {
      key: aKey(),
      caseId: secret,
      text: `${secret}\u0000`,
      important: false,
    });
    expect(JSON.stringify(reply)).not.toContain(secret);
    expect(reply).toMatchObject({
      refusal: { kind: 'bad-request', faults: [{ path: 'caseId' }, { path: 'text' }] },
    });
  });

  it('of a thousand wrong places names twenty', async () => {
    const evidence = new Array(150).fill('not an id');
    const input = {
      key: aKey(),
      caseId: aKey(),
      question: 'cause',
      answer: { value: { answer: 'established', reason: '', evidence }, base: null, settles: [] },
    };
    const reply = await office.desk.call('answer-question', input);
    expect(
      !reply.ok && 'refusal' in reply && reply.refusal.kind === 'bad-request' && reply.refusal.faults.length,
    ).toBe(20);
  });
});

/** Half of what is right would otherwise be answered from the first time it was right. */
function withFreshKey(input: unknown): unknown {
  if (typeof input !== 'object' || input === null || !Object.hasOwn(input, 'key')) return input;
  const { key } = input as { readonly key: unknown };
  return typeof key === 'string' && /^019d0000-[0-9a-f-]{27}$/.test(key)
    ? Object.assign(input, { key: aKey() })
    : input;
}
