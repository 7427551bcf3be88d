import { readdirSync } from 'node:fs';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { wordsOfFaults } from '../../contract/words/document-fault-words.ts';
import type { DocumentFault } from '../../domain/record/document-faults.ts';
import { aPreparedReferral } from '../builders/documents.ts';
import { aKey, anOffice, entryCount, type TestOffice } from '../builders/office.ts';

const found = vi.hoisted(() => ({ faults: [] as DocumentFault[] }));
vi.mock('../../exchange/documents/fhir/document-faults.ts', () => ({ documentFaults: () => found.faults }));

const WRONG_NUMBER: DocumentFault = {
  rule: 'FHIR-4',
  path: 'Bundle.entry[2].resource.identifier[0].value',
  what: 'not an NHS number: its check digit is wrong',
  fact: 'nhs-number',
};

let office: TestOffice;
beforeAll(async () => {
  office = await anOffice();
});
beforeEach(() => office.as('ada'));

describe('a document that would not be understood', () => {
  it('FHIR-17 is not issued: nothing is recorded, nothing lies in the folder, and it can be issued when it is right', async () => {
    const { caseId, preparedEntry } = await aPreparedReferral(office);
    const before = { entries: entryCount(office), folders: readdirSync(office.outbox) };
    found.faults = [WRONG_NUMBER];
    const command = { key: aKey(), caseId, preparedEntry };
    expect(await office.refused('issue-referral', command)).toEqual({
      kind: 'document-faulty',
      faults: [WRONG_NUMBER],
    });
    expect({ entries: entryCount(office), folders: readdirSync(office.outbox) }).toEqual(before);
    found.faults = [];
    expect((await office.done('issue-referral', command)).number).toMatch(/-R1$/);
  });
});

describe('what the window says of it', () => {
  it('FHIR-17 names the recorded fact once, with the rules for whoever is asked for help', () => {
    expect(wordsOfFaults([WRONG_NUMBER, { ...WRONG_NUMBER, rule: 'FHIR-6' }])).toEqual([
      'The NHS number is missing or wrong. Record it again, or record that it is not known. (FHIR-4, FHIR-6)',
    ]);
  });

  it('FHIR-17 says where the program went wrong, and leaves nobody looking for a fact', () => {
    const [sentence] = wordsOfFaults([
      { rule: 'FHIR-9', path: 'Bundle.entry[7]', what: '', fact: 'document' },
    ]);
    expect(sentence).toContain('No recorded fact explains this');
    expect(sentence).toContain('(FHIR-9, Bundle.entry[7])');
  });
});
