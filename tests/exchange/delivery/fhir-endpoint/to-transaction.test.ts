import { describe, expect, it } from 'vitest';
import { searchToken } from '../../../../exchange/delivery/fhir-endpoint/identifier.ts';
import { fieldsOf, listOf, type Fields } from '../../../../exchange/delivery/fhir-endpoint/json-fields.ts';
import { toTransaction } from '../../../../exchange/delivery/fhir-endpoint/to-transaction.ts';
import { aDocument, PATIENT } from './sample-bundles.ts';

const fields = (value: unknown): Fields => fieldsOf(value) ?? {};
const DOCUMENT = fields(aDocument());
const NAME = { system: 'https://glannau.example/me-office/Id/document', value: 'one' };
const entriesOf = (transaction: Fields | null): readonly Fields[] => listOf(transaction?.['entry']);
const conditions = (transaction: Fields | null): readonly unknown[] =>
  entriesOf(transaction).map((entry) => fields(entry['request'])['ifNoneExist']);

describe('A document taken apart', () => {
  it('END-8 creates each resource under its own condition, and keeps the references', () => {
    const transaction = toTransaction(DOCUMENT, NAME);
    expect(transaction).toMatchObject({ resourceType: 'Bundle', type: 'transaction' });
    expect(new Set(conditions(transaction)).size).toBe(5);
    expect(entriesOf(transaction).map((entry) => entry['fullUrl'])).toEqual(
      listOf(DOCUMENT['entry']).map((entry) => entry['fullUrl']),
    );
    expect(entriesOf(transaction)[0]).toMatchObject({
      request: { method: 'POST', url: 'Composition' },
      resource: { subject: { reference: 'urn:uuid:019a0000-0000-7000-8000-000000000002' } },
    });
  });

  it('END-8 never looks for a number of a person, and leaves that number where it was', () => {
    const transaction = toTransaction(DOCUMENT, NAME);
    expect(JSON.stringify(conditions(transaction))).not.toContain(PATIENT.nhsNumber);
    const patient = fields(entriesOf(transaction)[1]?.['resource']);
    expect(listOf(patient['identifier'])).toEqual([
      { system: 'https://fhir.nhs.uk/Id/nhs-number', value: PATIENT.nhsNumber },
      { system: 'urn:ietf:rfc:3986', value: expect.stringMatching(/^urn:uuid:[0-9a-f-]{36}$/) },
    ]);
  });

  it('END-8 marks by a tag where there is no room for an identifier', () => {
    const transaction = toTransaction(DOCUMENT, NAME);
    const parameters = conditions(transaction).map((condition) => String(condition).split('=')[0]);
    expect(parameters).toEqual(['_tag', 'identifier', 'identifier', 'identifier', '_tag']);
    const composition = fields(entriesOf(transaction)[0]?.['resource']);
    expect(composition['identifier']).toMatchObject({ value: '2026/00123-C1' });
  });

  it('END-8 is the same each time, and another for another document or version', () => {
    expect(toTransaction(DOCUMENT, NAME)).toEqual(toTransaction(fields(aDocument()), NAME));
    const other = new Set(conditions(toTransaction(DOCUMENT, { ...NAME, value: 'two' })));
    expect(conditions(toTransaction(DOCUMENT, NAME)).filter((condition) => other.has(condition))).toEqual([]);
  });

  it('END-8 leaves the document as it was', () => {
    const before = JSON.stringify(DOCUMENT);
    toTransaction(DOCUMENT, NAME);
    expect(JSON.stringify(DOCUMENT)).toBe(before);
  });

  it.each([
    ['no entries', []],
    ['an entry without an address', [{ resource: { resourceType: 'Patient' } }]],
    [
      'an entry of another server',
      [{ fullUrl: 'https://a.example/Patient/1', resource: { resourceType: 'Patient' } }],
    ],
    [
      'two entries of one address',
      [1, 2].map(() => ({ fullUrl: 'urn:uuid:1', resource: { resourceType: 'Patient' } })),
    ],
    ['an entry without a resource', [{ fullUrl: 'urn:uuid:1' }]],
  ])('END-8 is not made of a document with %s', (_, entry) => {
    expect(toTransaction({ ...DOCUMENT, entry }, NAME)).toBeNull();
  });

  it('END-8 looks for an identifier with everything escaped that means something in a search', () => {
    expect(searchToken({ system: 'https://a.example/x?y=1&z', value: 'a|b,c$d\\e f' })).toBe(
      'https%3A%2F%2Fa.example%2Fx%3Fy%3D1%26z|a%5C%7Cb%5C%2Cc%5C%24d%5C%5Ce%20f',
    );
  });
});
