import { beforeAll, describe, expect, it } from 'vitest';
import { isMethodName, type MethodName, METHODS } from '../../contract/methods.ts';
import { ACTS } from '../../domain/people/acts.ts';
import { ROLES, type Role } from '../../domain/people/roles.ts';
import { aCase } from '../builders/case.ts';
import {
  aKey,
  anOffice,
  entryCount,
  type MemberName,
  newestEntries,
  type TestOffice,
} from '../builders/office.ts';
import { validInputs } from '../builders/valid-inputs.ts';

/** Somebody who has this role and no other. */
const ONLY: Readonly<Record<Role, MemberName>> = {
  'medical-examiner': 'cat',
  'lead-medical-examiner': 'ben',
  'medical-examiner-officer': 'dan',
  'governance-reader': 'eve',
  administrator: 'fay',
};
const WITH_A_RIGHT = Object.keys(METHODS).filter(
  (name): name is MethodName => isMethodName(name) && METHODS[name].act !== null,
);

describe('every role and every method', () => {
  let office: TestOffice;
  let caseId: string;
  beforeAll(async () => {
    office = await anOffice();
    ({ caseId } = await aCase(office, { upTo: 'practitioner' }));
  });

  describe.each(ROLES)('%s', (role) => {
    beforeAll(() => office.as(ONLY[role]));

    it.each(WITH_A_RIGHT)(
      'ROLE-1, ROLE-2, ROLE-3 %s is allowed to exactly the roles of its act',
      async (method) => {
        const { act } = METHODS[method];
        const allowed: readonly Role[] = act === null ? ROLES : ACTS[act];
        const before = entryCount(office);
        const input = validInputs({ caseId, documentId: aKey(), entryId: aKey(), userId: aKey() })[method];
        const reply = await office.ask(method, input);
        const isRefused = !reply.ok && 'refusal' in reply && reply.refusal.kind === 'not-allowed';
        expect({ role, isRefused }).toEqual({ role, isRefused: !allowed.includes(role) });
        if (isRefused)
          expect([reply.refusal, entryCount(office)]).toEqual([
            { kind: 'not-allowed', act, roles: allowed },
            before,
          ]);
        expect(office.faults).toEqual([]);
      },
    );
  });
});

describe('a person with several roles', () => {
  it('has each entry say which of them was used', async () => {
    const office = await anOffice();
    await office.done(
      'open-case',
      validInputs({ caseId: aKey(), documentId: aKey(), entryId: aKey(), userId: aKey() })['open-case'],
    );
    expect(newestEntries(office, 1)).toMatchObject([{ kind: 'case-opened', role: 'medical-examiner' }]);
    const { userId, ...dan } = await member(office, 'dan');
    const { gmcNumber, name, roles } = dan;
    await office.done('change-person', {
      key: aKey(),
      userId,
      name,
      gmcNumber,
      roles: [...roles, 'governance-reader'],
    });
    expect(newestEntries(office, 1)).toMatchObject([{ kind: 'user-changed', role: 'administrator' }]);
    await office.done('verify-record', {});
    expect(newestEntries(office, 1)).toMatchObject([{ kind: 'record-verified', role: 'administrator' }]);
  });

  it('is held to their rights from the moment they change', async () => {
    const office = await anOffice();
    const ada = await member(office, 'ada');
    await office.done('change-person', {
      key: aKey(),
      userId: ada.userId,
      name: ada.name,
      gmcNumber: ada.gmcNumber,
      roles: ['medical-examiner'],
    });
    expect(
      await office.refused(
        'change-settings',
        validInputs({ caseId: '', documentId: '', entryId: '', userId: '' })['change-settings'],
      ),
    ).toMatchObject({
      kind: 'not-allowed',
    });
    expect((await office.done('get-status', {})).user?.roles).toEqual(['medical-examiner']);
  });
});

describe('an administrator', () => {
  it('ROLE-1 is given no name, number, cause or word of a case by anything they may ask', async () => {
    const office = await anOffice();
    const { caseId, reference } = await aCase(office);
    await office.done('find-cases', { text: 'Ashgrove Winifred', limit: 10 });
    await office.done('save-draft', {
      caseId,
      field: 'note',
      text: 'Bronchopneumonia is what the daughter heard',
    });
    await office.as('fay');
    const asked = ['get-status', 'list-people', 'get-settings', 'verify-record'] as const;
    const answers: unknown[] = [
      await office.done('list-audit', { before: null, limit: 200, caseId, userId: null }),
    ];
    answers.push(await office.done('list-audit', { before: null, limit: 200, caseId: null, userId: null }));
    for (const method of asked) answers.push(await office.done(method, {}));
    // A hash can hold any four digits by chance.
    const said = JSON.stringify(answers).replaceAll(/"[0-9a-f]{64}"/g, '""');
    for (const clinical of [
      'Ashgrove',
      'Winifred',
      '9990000018',
      'Bronchopneumonia',
      'Elin',
      '1938',
      'Ward 4',
      'comfortable',
    ]) {
      expect(said).not.toContain(clinical);
    }
    expect(said).toContain(reference);
    for (const method of [
      'view-case',
      'list-worklist',
      'list-outbox',
      'list-drafts',
      'find-cases',
      'draft-referral',
    ] as const) {
      expect(
        await office.refused(
          method,
          validInputs({ caseId, documentId: aKey(), entryId: aKey(), userId: aKey() })[method],
        ),
      ).toMatchObject({
        kind: 'not-allowed',
      });
    }
  });

  it('ROLE-1 is not told by announcements whom a case is about', async () => {
    const office = await anOffice();
    await aCase(office, { upTo: 'practitioner-cause' });
    expect(JSON.stringify(office.topics)).not.toMatch(/Ashgrove|9990000018|Bronchopneumonia/);
  });
});

async function member(office: TestOffice, login: MemberName) {
  const found = (await office.done('list-people', {})).find(({ loginName }) => loginName === login);
  if (found === undefined) throw new Error(`nobody is called ${login}`);
  return found;
}
