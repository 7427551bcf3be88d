import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aCase, declaration } from '../builders/case.ts';
import { aCertificate, aContact, aConversation, anIntake, change } from '../builders/case-inputs.ts';
import {
  aKey,
  anOffice,
  entryCount,
  newestEntries,
  passwordOf,
  type TestOffice,
} from '../builders/office.ts';

describe('the whole case', () => {
  let office: TestOffice;
  beforeAll(async () => {
    office = await anOffice();
  });
  beforeEach(() => office.as('ada'));

  const at = '2026-11-23T08:00:00.000Z';
  const on = (caseId: string) => ({ key: aKey(), caseId });
  const sent = {
    at,
    how: 'email',
    reference: 'RO 1',
    registerOffice: 'Northshire',
    matchesAgreed: true,
    whyDifferent: '',
  } as const;
  const view = (caseId: string) => office.done('view-case', { caseId, opening: false });
  const declared = async (): Promise<string> => {
    const { caseId, entries } = await aCase(office);
    await office.done('record-certificate', { ...on(caseId), certificate: change(aCertificate()) });
    await office.done('declare', declaration(caseId, entries['agreed-cause'] ?? '', passwordOf('ada')));
    return caseId;
  };

  it('goes from the declaration over the registrar to its end, and no step before its time', async () => {
    const caseId = await declared();
    expect(await office.refused('close-case', { ...on(caseId), detail: '' })).toEqual({
      kind: 'act-does-not-apply',
      block: 'certification-open',
    });
    await office.done('record-sent-to-registrar', { ...on(caseId), sent });
    expect((await view(caseId)).summary.tracks).toMatchObject({
      certification: 'with-registrar',
      waitingOn: 'registrar',
    });
    await office.done('record-registrar-reply', {
      ...on(caseId),
      reply: { reply: 'registered', at, reason: '', fromWhom: 'Registrar' },
    });
    await office.done('record-gp-told', { ...on(caseId), told: { outcome: 'told', at, how: 'Letter' } });
    await office.done('close-case', { ...on(caseId), detail: '' });
    const closed = await office.done('list-worklist', {
      filter: 'closed',
      order: 'due',
      after: null,
      limit: 9,
    });
    expect(closed.rows.map((row) => row.caseId)).toContain(caseId);
  });

  it('REG-2 a rejection has its reason, sends the certificate back, and takes the standing from the declaration', async () => {
    const caseId = await declared();
    await office.done('record-sent-to-registrar', { ...on(caseId), sent });
    const reply = { reply: 'rejected', at, reason: '', fromWhom: 'Registrar' } as const;
    expect(await office.refused('record-registrar-reply', { ...on(caseId), reply })).toEqual({
      kind: 'reason-needed',
    });
    await office.done('record-registrar-reply', {
      ...on(caseId),
      reply: { ...reply, reason: 'Line 1b is an abbreviation' },
    });
    expect((await view(caseId)).summary.tracks).toMatchObject({
      certification: 'fresh-certificate-invited',
      waitingOn: 'attending-practitioner',
    });
  });

  it('CERT-1 what differs from what was agreed is not said to match, and goes only with a reason', async () => {
    const caseId = await declared();
    await office.done('reopen-case', {
      ...on(caseId),
      reasons: ['amend-other-information'],
      detail: 'Serial number',
    });
    const other = aCertificate({
      cause: { ...(aCertificate().cause ?? neverNull()), line1a: { text: 'Pneumonia', interval: '' } },
    });
    const before = (await view(caseId)).case.fields.certificate?.stamp.entry ?? null;
    expect(
      await office.refused('record-certificate', { ...on(caseId), certificate: change(other, before) }),
    ).toEqual({
      kind: 'act-does-not-apply',
      block: 'already-declared',
    });
    await office.done('reopen-case', {
      ...on(caseId),
      reasons: ['amend-cause'],
      detail: 'The line was copied wrongly',
    });
    await office.done('record-certificate', { ...on(caseId), certificate: change(other, before) });
    const { case: reopened, certificateMatches } = await view(caseId);
    expect(certificateMatches).toBe(false);
    const agreed = reopened.fields.agreedCause?.stamp.entry ?? '';
    await office.done('declare', declaration(caseId, agreed, passwordOf('ada')));
    expect((await office.refused('record-sent-to-registrar', { ...on(caseId), sent })).kind).toBe(
      'bad-request',
    );
    const unexplained = { ...sent, matchesAgreed: false };
    expect(await office.refused('record-sent-to-registrar', { ...on(caseId), sent: unexplained })).toEqual({
      kind: 'reason-needed',
    });
    await office.done('record-sent-to-registrar', {
      ...on(caseId),
      sent: { ...unexplained, whyDifferent: 'Agreed by telephone' },
    });
  });

  it('LATE-1 a concern after the declaration waits for the examiner, who lets it stand or reopens the case', async () => {
    const caseId = await declared();
    const { entryId } = await office.done('record-conversation', {
      ...on(caseId),
      conversation: aConversation({ concernRaised: true, asksForCoroner: true }),
    });
    expect((await view(caseId)).lateInformation).toEqual([entryId]);
    await office.done('review-late-information', {
      ...on(caseId),
      review: { entries: [entryId], decision: 'reopen', reasoning: 'The fall was not known.' },
    });
    const after = await view(caseId);
    expect([after.lateInformation, after.summary.reopened, after.case.declarations.length]).toEqual([
      [],
      true,
      1,
    ]);
  });

  it('DUP-1 the same number is seen at once, kept beside the other with a reason, or voided for it', async () => {
    const nhsNumber = { kind: 'known', digits: '9990000050' } as const;
    const first = await office.done('open-case', {
      key: aKey(),
      ...anIntake({ surname: 'Quennell', nhsNumber }),
    });
    const second = await office.done('open-case', {
      key: aKey(),
      ...anIntake({ surname: 'Quennell', nhsNumber }),
    });
    const seen = (await view(second.caseId)).possibleDuplicates;
    expect(seen.map(({ because, caseId, keptBoth }) => [caseId, because[0], keptBoth])).toEqual([
      [first.caseId, 'same-number', false],
    ]);
    const kept = {
      otherCase: first.caseId,
      decision: 'keep-both',
      reason: 'The number was mistyped',
    } as const;
    await office.done('consider-duplicate', { ...on(second.caseId), ...kept });
    expect((await view(second.caseId)).possibleDuplicates[0]?.keptBoth).toBe(true);
    await office.done('consider-duplicate', { ...on(second.caseId), ...kept, decision: 'this-is-void' });
    expect((await view(second.caseId)).summary.voided).toBe(true);
  });

  it("UNDO-1 takes back one's own last act, and not another's or an older one", async () => {
    const { caseId } = await aCase(office, { upTo: 'opened' });
    const first = await office.done('record-note', { ...on(caseId), text: 'First', important: false });
    const second = await office.done('record-note', { ...on(caseId), text: 'Second', important: false });
    expect(await office.refused('undo', { ...on(caseId), undoes: first.entryId })).toEqual({
      kind: 'not-your-last-act',
    });
    await office.done('undo', { ...on(caseId), undoes: second.entryId });
    expect((await view(caseId)).case.notes.map(({ content }) => content.text)).toEqual(['First']);
    expect(newestEntries(office, 1)).toMatchObject([{ kind: 'entry-undone' }]);
  });

  it('knows who may be told what, and keeps a contact who is no longer used', async () => {
    const { caseId } = await aCase(office, { upTo: 'opened' });
    const contact = aContact({ mayBeTold: 'progress-only', doNotContact: true });
    await office.done('record-contact', { ...on(caseId), contact });
    await office.done('record-contact', { ...on(caseId), contact: { ...contact, phone: '01632 960199' } });
    const stop = { contactId: contact.contactId, reason: 'Asked not to be rung' };
    await office.done('deactivate-contact', { ...on(caseId), ...stop });
    expect(await office.refused('deactivate-contact', { ...on(caseId), ...stop })).toEqual({
      kind: 'contact-not-found',
    });
    const { contacts } = (await view(caseId)).case;
    expect(contacts).toMatchObject([{ content: { phone: '01632 960199' }, deactivated: { content: stop } }]);
  });

  it('IND-2 a conflict gives a notice that lies in the folder, and the case to another examiner', async () => {
    const { caseId } = await aCase(office, { upTo: 'practitioner-cause' });
    await office.done('declare-independence', {
      ...on(caseId),
      declaration: { independent: false, circumstance: 'A cousin' },
    });
    const issued = await office.done('issue-independence-notice', {
      ...on(caseId),
      appointingBody: 'The trust',
      passedTo: 'Dr Brooke',
    });
    expect(issued.number).toMatch(/-I\d+$/);
    const people = await office.done('list-people', {});
    const cat = people.find(({ loginName }) => loginName === 'cat')?.userId ?? '';
    await office.done('hand-over', { ...on(caseId), to: cat, note: 'All notes are in.' });
    expect((await view(caseId)).case.handovers).toMatchObject([{ content: { to: cat } }]);
  });

  it('remembers a ward in the address book, changed and retired by the office', async () => {
    const line = {
      addressId: aKey(),
      kind: 'ward',
      name: 'Ward 4',
      organisation: '',
      gmcNumber: '',
      phone: '',
      email: '',
      address: '',
      availability: '',
      retired: false,
    } as const;
    await office.done('change-address-book', { key: aKey(), line });
    await office.done('change-address-book', {
      key: aKey(),
      line: { ...line, name: 'Ward 4B', retired: true },
    });
    expect(await office.done('list-address-book', {})).toMatchObject([{ name: 'Ward 4B', retired: true }]);
  });

  it('is refused a second time with nothing written', async () => {
    const { caseId } = await aCase(office, { upTo: 'opened' });
    const before = entryCount(office);
    for (const refused of [
      await office.refused('record-sent-to-registrar', { ...on(caseId), sent }),
      await office.refused('reopen-case', { ...on(caseId), reasons: ['amend-cause'], detail: 'x' }),
      await office.refused('certify', {
        ...on(caseId),
        form: '66ME',
        coronerName: 'A',
        referringDoctorName: 'B',
      }),
    ]) {
      expect(refused.kind).toBe('act-does-not-apply');
    }
    expect(entryCount(office)).toBe(before);
  });
});

function neverNull(): never {
  throw new Error('the builder makes an adult certificate');
}
