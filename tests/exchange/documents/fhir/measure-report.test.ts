import { describe, expect, it } from 'vitest';
import { measureReport, type ReturnTable } from '../../../../exchange/documents/fhir/measure-report.ts';
import { validateMeasureReport } from '../../../../exchange/documents/fhir/validation/validate-bundle.ts';
import { aReferral } from '../../../builders/coroner-referral.ts';
import { AN_EXPORT } from './loose.ts';

const TABLE: ReturnTable = {
  definition: { id: 'quarterly-return-1', version: '1' },
  period: { from: '2026-07-01', to: '2026-09-30' },
  countedAt: '2026-10-05T08:00:00.000Z',
  office: aReferral().office,
  strataOf: 'Where the death happened',
  strata: [
    { id: 'acute', label: 'In an acute hospital' },
    { id: 'elsewhere', label: 'Elsewhere' },
  ],
  lines: [
    { id: 'scrutinised', label: 'Deaths scrutinised', numbers: { all: 431, strata: [300, 131] } },
    { id: 'declined', label: 'Conversation declined', numbers: { all: null, strata: [null, null] } },
    { id: 'none', label: 'Nobody', numbers: { all: 0, strata: [0, 0] } },
  ],
};

describe('a return as FHIR', () => {
  it('FHIR-17 has nothing wrong with it', () => {
    expect(validateMeasureReport(measureReport(TABLE, AN_EXPORT))).toEqual([]);
    expect(validateMeasureReport(measureReport({ ...TABLE, strata: [] }, AN_EXPORT))).toEqual([]);
  });

  it('FHIR-18 has no number where one is held back, and says why; a nought is a number', () => {
    const { group = [] } = measureReport(TABLE, AN_EXPORT);
    const held = JSON.stringify(group[1]);
    expect(held).not.toMatch(/"count"/);
    expect(held.match(/"masked"/g)).toHaveLength(3);
    expect(group[0]?.population?.[0]?.count).toBe(431);
    expect(group[2]?.population?.[0]?.count).toBe(0);
  });

  it('FHIR-1 is the same for the same table and export', () => {
    expect(measureReport(TABLE, AN_EXPORT)).toEqual(measureReport(TABLE, AN_EXPORT));
  });

  it('names the definitions it was counted by, the days, and the office', () => {
    const { measure, period, reporter } = measureReport(TABLE, AN_EXPORT);
    expect({ measure, period, reporter }).toEqual({
      measure: 'https://scrutineer.example/fhir/Measure/quarterly-return-1|1',
      period: { start: '2026-07-01', end: '2026-09-30' },
      reporter: {
        type: 'Organization',
        identifier: { system: 'https://fhir.nhs.uk/Id/ods-organization-code', value: 'ZZ9' },
        display: 'Glan-yr-Afon Medical Examiner Office',
      },
    });
  });

  it('FHIR-15 is refused when a person stands in it', () => {
    const report = { ...measureReport(TABLE, AN_EXPORT), subject: { display: 'Somebody' } };
    expect(validateMeasureReport(report).map(({ rule }) => rule)).toEqual(['FHIR-15']);
  });
});
