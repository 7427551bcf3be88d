import { describe, expect, it } from 'vitest';
import { measureReport } from '../../../../exchange/documents/fhir/measure-report.ts';
import { validateMeasureReport } from '../../../../exchange/documents/fhir/validation/validate-bundle.ts';
import { A_RETURN } from '../published/a-return.ts';
import { AN_EXPORT } from './loose.ts';

describe('a return as FHIR', () => {
  it('FHIR-17 has nothing wrong with it', () => {
    expect(validateMeasureReport(measureReport(A_RETURN, AN_EXPORT))).toEqual([]);
    expect(validateMeasureReport(measureReport({ ...A_RETURN, strata: [] }, AN_EXPORT))).toEqual([]);
  });

  it('FHIR-18 has no number where one is held back, and says why; a nought is a number', () => {
    const { group = [] } = measureReport(A_RETURN, AN_EXPORT);
    const held = JSON.stringify(group[1]);
    expect(held).not.toMatch(/"count"/);
    expect(held.match(/"masked"/g)).toHaveLength(3);
    expect(group[0]?.population?.[0]?.count).toBe(431);
    expect(group[2]?.population?.[0]?.count).toBe(0);
  });

  it('FHIR-1 is the same for the same table and export', () => {
    expect(measureReport(A_RETURN, AN_EXPORT)).toEqual(measureReport(A_RETURN, AN_EXPORT));
  });

  it('names the definitions it was counted by, the days, and the office', () => {
    const { measure, period, reporter } = measureReport(A_RETURN, AN_EXPORT);
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
    const report = { ...measureReport(A_RETURN, AN_EXPORT), subject: { display: 'Somebody' } };
    expect(validateMeasureReport(report).map(({ rule }) => rule)).toEqual(['FHIR-15']);
  });
});
