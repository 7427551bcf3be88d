import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aConcern, aContact, aConversation, aNotificationForm, change } from '../builders/case-inputs.ts';
import { aReviewedConcern } from '../builders/documents.ts';
import { aKey, anOffice, newestEntries, type TestOffice } from '../builders/office.ts';
import { readPdf } from '../exchange/documents/read-pdf.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await anOffice();
});
beforeEach(() => office.as('ada'));

const NOW = '2026-11-23T09:00:00.000Z';
const DAY_MS = 86_400_000;

/** A notification that was issued, and sent where a time is named. */
async function aNotification(sentAt: string | null = null, from: TestOffice = office) {
  const asked = await aReviewedConcern(from);
  const { documentId } = await from.done('issue-notification', { key: aKey(), ...asked });
  if (sentAt !== null) await marked(documentId, 'sent', sentAt, from);
  return { ...asked, documentId };
}

const marked = (documentId: string, mark: 'sent' | 'received', at: string, from: TestOffice = office) =>
  from.done('mark-document', { key: aKey(), documentId, mark, at, how: 'Email', evidence: '' });
const track = async (caseId: string) =>
  (await office.done('view-case', { caseId, opening: false })).summary.tracks.governance;
const anOutcome = (documentId: string) =>
  ({ documentId, at: NOW, outcome: 'change-made', words: 'A new chart', saidBy: 'The chair' }) as const;
const aChase = (documentId: string, at = NOW) =>
  ({ documentId, at, how: 'Telephone', whom: 'Patient safety', result: 'message-left', answer: '' }) as const;

describe('what follows a notification', () => {
  it('GOVL-2 goes from the folder over a chase and a receipt to an outcome that everybody was told', async () => {
    const { caseId, documentId } = await aNotification();
    const seen = [await track(caseId)];
    await marked(documentId, 'sent', NOW);
    seen.push(await track(caseId));
    await office.as('dan');
    await office.done('chase-notification', { key: aKey(), caseId, chase: aChase(documentId) });
    await marked(documentId, 'received', NOW);
    seen.push(await track(caseId));
    await office.done('record-notification-outcome', { key: aKey(), caseId, outcome: anOutcome(documentId) });
    seen.push(await track(caseId));
    await office.as('cat');
    const told = {
      documentId,
      at: NOW,
      how: 'In person',
      whom: 'Dr Cat Brooke',
      to: 'medical-examiner',
      result: 'told',
    } as const;
    await office.done('record-outcome-told', { key: aKey(), caseId, told });
    seen.push(await track(caseId));
    expect(seen).toEqual(['to-send', 'notified', 'acknowledged', 'to-tell', 'settled']);
    expect(newestEntries(office, 1)).toMatchObject([{ kind: 'outcome-told', role: 'medical-examiner' }]);
  });

  it('GOVL-3 an outcome that says nothing by itself needs words', async () => {
    const { caseId, documentId } = await aNotification(NOW);
    const outcome = { ...anOutcome(documentId), outcome: 'none-will-come', words: ' ' } as const;
    expect(await office.refused('record-notification-outcome', { key: aKey(), caseId, outcome })).toEqual({
      kind: 'bad-request',
      faults: [{ path: 'outcome.words', fault: 'empty' }],
    });
    const said = { ...outcome, words: 'The team was dissolved; nobody took it on.' };
    await office.done('record-notification-outcome', { key: aKey(), caseId, outcome: said });
    expect(await track(caseId)).toBe('settled');
  });

  it('GOVL-4 nobody is told of an outcome that is not known', async () => {
    const { caseId, documentId } = await aNotification(NOW);
    const told = { documentId, at: NOW, how: '', whom: '', to: 'medical-examiner', result: 'told' } as const;
    expect(await office.refused('record-outcome-told', { key: aKey(), caseId, told })).toEqual({
      kind: 'outcome-not-known',
    });
  });

  it('GOVL-1 only the latest version is asked after, and nothing happens in the future', async () => {
    const asked = await aNotification(NOW);
    const { caseId, concern, documentId, form } = asked;
    const chase = aChase(documentId, '2026-12-01T09:00:00.000Z');
    expect(await office.refused('chase-notification', { key: aKey(), caseId, chase })).toEqual({
      kind: 'bad-request',
      faults: [{ path: 'chase.at', fault: 'in-future' }],
    });
    await office.done('issue-notification', { key: aKey(), caseId, concern, form });
    expect(
      await office.refused('chase-notification', { key: aKey(), caseId, chase: aChase(documentId) }),
    ).toEqual({ kind: 'notification-not-current' });
  });

  it('ROLE-3 a governance reader asks after nothing', async () => {
    const { caseId, documentId } = await aNotification(NOW);
    await office.as('eve');
    expect(
      await office.refused('chase-notification', { key: aKey(), caseId, chase: aChase(documentId) }),
    ).toMatchObject({ kind: 'not-allowed' });
  });
});

describe('the list “No reply”', () => {
  const list = (from: TestOffice, limit = 50, after: string | null = null) =>
    from.done('list-worklist', { filter: 'no-reply', order: 'due', after, limit });

  it('GOVL-7 has what was silent longer than the office waits, the longest silent first', async () => {
    const own = await anOffice();
    const first = await aNotification('2026-11-05T10:00:00.000Z', own);
    const second = await aNotification('2026-11-03T10:00:00.000Z', own);
    await aNotification('2026-11-20T10:00:00.000Z', own);
    await aNotification(null, own);
    const page = await list(own);
    expect(page.rows.map(({ caseId }) => caseId)).toEqual([second.caseId, first.caseId]);
    expect(page.counts['no-reply']).toBe(2);
    const one = await list(own, 1);
    expect((await list(own, 1, one.next)).rows.map(({ caseId }) => caseId)).toEqual([first.caseId]);

    const chase = aChase(second.documentId);
    await own.done('chase-notification', { key: aKey(), caseId: second.caseId, chase });
    expect((await list(own)).counts['no-reply']).toBe(1);
    await own.done('record-notification-outcome', {
      key: aKey(),
      caseId: first.caseId,
      outcome: anOutcome(first.documentId),
    });
    expect((await list(own)).counts['no-reply']).toBe(0);
  });

  it('GOVL-7 waits as many working days as the office chose', async () => {
    const own = await anOffice();
    await aNotification('2026-11-19T10:00:00.000Z', own);
    const time = await own.done('get-office-time', {});
    const { completionFrom, lengths } = time.targets;
    const waiting = async (count: number | null) => {
      await own.done('change-office-time', {
        key: aKey(),
        officeHours: time.officeHours,
        registerHours: time.registerHours,
        holidaysKnownTo: time.holidaysKnownTo,
        targets: {
          completionFrom,
          lengths: {
            ...lengths,
            'governance-reply': count === null ? null : { count, unit: 'working-days' },
          },
        },
      });
      return (await list(own)).counts['no-reply'];
    };
    own.clock.nowMs += 9 * 3_600_000;
    expect([await waiting(1), await waiting(2), await waiting(3), await waiting(null)]).toEqual([1, 1, 0, 0]);
    own.clock.nowMs += DAY_MS;
    expect(await waiting(3)).toBe(1);
  });
});

describe('people who are alive', () => {
  const KIN = {
    name: 'Bronwen Quillfeather',
    relationship: 'Daughter',
    phone: '01632 960 123',
    address: '4 Larch Row',
    communicationNeeds: 'Welsh',
  };
  const PEOPLE = /Bronwen|Quillfeather|Emrys|Vole|960 ?123|960 ?777|Larch Row/;

  /** A concern in a case with a daughter, a friend and a call; its words name the daughter where asked. */
  async function amongPeople(ownWords = '') {
    const asked = await aReviewedConcern(office);
    const { caseId } = asked;
    await office.done('record-details', { key: aKey(), caseId, fields: { nextOfKin: change(KIN) } });
    const contact = aContact({ name: 'Emrys Vole', phone: '01632 960 777', address: '9 Larch Row' });
    await office.done('record-contact', { key: aKey(), caseId, contact });
    const conversation = aConversation({ personName: 'Bronwen Quillfeather' });
    await office.done('record-conversation', { key: aKey(), caseId, conversation });
    if (ownWords === '') return asked;
    const { entryId: concern } = await office.done('raise-concern', {
      key: aKey(),
      caseId,
      concern: aConcern({ ownWords }),
    });
    const review = { concern, decision: 'notify', route: 'clinical-governance', examinerView: '' } as const;
    await office.done('review-concern', { key: aKey(), caseId, review });
    return { ...asked, concern };
  }

  /** Everything that a recipient can read of a package. */
  function whatLeft(folder: string): string {
    return readdirSync(join(office.outbox, folder))
      .map((name) => {
        const bytes = readFileSync(join(office.outbox, folder, name));
        return name.endsWith('.pdf') ? readPdf(bytes).wholeText : bytes.toString('utf8');
      })
      .join('\n');
  }

  it('NOT-12 nothing about a relative stands in the PDF or the data unless it was chosen', async () => {
    const asked = await amongPeople();
    const form = aNotificationForm({ identity: 'full', includeCause: true, includeFamilyWords: true });
    const { living, missing } = await office.done('draft-notification', { ...asked, form });
    expect(missing).toEqual([]);
    expect(living.map(({ name }) => name)).toEqual(['Bronwen Quillfeather', 'Emrys Vole']);
    expect(living.flatMap(({ facts }) => facts).every(({ goesOut }) => goesOut === 'stays')).toBe(true);
    const { folder } = await office.done('issue-notification', { key: aKey(), ...asked, form });
    expect(whatLeft(folder)).toContain('Clinical governance notification');
    expect(whatLeft(folder)).not.toMatch(PEOPLE);
  });

  it('NOT-12 what the family said is not issued with a relative’s name until that is chosen', async () => {
    const asked = await amongPeople('My sister Bronwen rang and nobody came.');
    const form = aNotificationForm({ includeFamilyWords: true });
    expect(await office.refused('issue-notification', { key: aKey(), ...asked, form })).toEqual({
      kind: 'notification-incomplete',
      missing: ['relative-in-words'],
    });
    const chosen = { ...form, namesInWordsChosen: true };
    const { folder } = await office.done('issue-notification', { key: aKey(), ...asked, form: chosen });
    expect(whatLeft(folder)).toContain('My sister Bronwen rang');
  });

  it('NOT-12 what was chosen of one person goes out, and nobody else with them', async () => {
    const asked = await amongPeople();
    const form = aNotificationForm({
      bereaved: {
        name: KIN.name,
        relationship: KIN.relationship,
        contact: KIN.phone,
        neededFor: 'A meeting with the ward',
        agreement: 'Said yes by telephone',
      },
    });
    const { living } = await office.done('draft-notification', { ...asked, form });
    expect(living[0]?.facts).toContainEqual({ fact: 'phone', goesOut: 'chosen' });
    const { folder } = await office.done('issue-notification', { key: aKey(), ...asked, form });
    const left = whatLeft(folder);
    expect(left).toContain('Bronwen Quillfeather');
    expect(left).not.toMatch(/Emrys|Vole|Larch Row/);
  });
});
