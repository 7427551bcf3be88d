import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aCase, declaration } from '../builders/case.ts';
import { aCertificate, change } from '../builders/case-inputs.ts';
import { aKey, anOffice, entryCount, passwordOf, type TestOffice } from '../builders/office.ts';

const at = '2026-11-23T08:00:00.000Z';
const sent = {
  at,
  how: 'email',
  reference: 'RO 1',
  registerOffice: 'Northshire',
  matchesAgreed: true,
  whyDifferent: '',
} as const;

describe('the summary of a certificate', () => {
  let office: TestOffice;
  beforeAll(async () => {
    office = await anOffice();
  });
  beforeEach(() => office.as('ada'));
  const on = (caseId: string) => ({ key: aKey(), caseId });

  async function declared(): Promise<string> {
    const { caseId, entries } = await aCase(office);
    await office.done('record-certificate', { ...on(caseId), certificate: change(aCertificate()) });
    await office.done('declare', declaration(caseId, entries['agreed-cause'] ?? '', passwordOf('ada')));
    return caseId;
  }

  it('SUM-2 waits for the declaration and for the sending, and says which is missing', async () => {
    const { caseId } = await aCase(office);
    expect(await office.refused('issue-certificate-summary', on(caseId))).toEqual({
      kind: 'act-does-not-apply',
      block: 'not-declared',
    });
    const other = await declared();
    const before = entryCount(office);
    expect(await office.refused('issue-certificate-summary', on(other))).toEqual({
      kind: 'summary-incomplete',
      missing: ['sent-to-registrar'],
    });
    expect(entryCount(office)).toBe(before);
  });

  it('is issued by an officer into the folder as paper, JSON and FHIR, and again as its next version', async () => {
    const caseId = await declared();
    await office.done('record-sent-to-registrar', { ...on(caseId), sent });
    await office.as('dan');
    const command = on(caseId);
    const issued = await office.done('issue-certificate-summary', command);
    expect(issued.number).toMatch(/-S1$/);
    const folder = join(office.outbox, issued.folder);
    expect(readdirSync(folder).toSorted()).toEqual([
      'manifest.json',
      'manifest.jws',
      'summary.fhir.json',
      'summary.json',
      'summary.pdf',
    ]);
    const { content } = JSON.parse(readFileSync(join(folder, 'summary.json'), 'utf8')) as {
      readonly content: unknown;
    };
    expect(content).toMatchObject({
      version: 1,
      preparedBy: { name: 'Dan Okoro' },
      examiner: { name: 'Dr Ada Quill' },
      transmission: { registerOffice: 'Northshire' },
      certificate: aCertificate(),
    });
    expect(await office.done('issue-certificate-summary', command)).toEqual(issued);
    const again = await office.done('issue-certificate-summary', on(caseId));
    expect({ number: again.number, isOther: again.folder !== issued.folder }).toEqual({
      number: issued.number,
      isOther: true,
    });
  });

  it('SUM-2 is no longer issued when the registrar has turned the certificate away', async () => {
    const caseId = await declared();
    await office.done('record-sent-to-registrar', { ...on(caseId), sent });
    await office.done('record-registrar-reply', {
      ...on(caseId),
      reply: { reply: 'rejected', at, reason: 'Line 1b', fromWhom: 'Registrar' },
    });
    expect(await office.refused('issue-certificate-summary', on(caseId))).toEqual({
      kind: 'act-does-not-apply',
      block: 'not-declared',
    });
  });
});
