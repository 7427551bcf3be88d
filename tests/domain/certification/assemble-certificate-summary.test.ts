import { describe, expect, it } from 'vitest';
import {
  assembleCertificateSummary,
  type CertificateSummaryDraft,
  MISSING_FROM_SUMMARY,
  missingForSummary,
} from '../../../domain/certification/assemble-certificate-summary.ts';
import type { Stamp } from '../../../domain/case/case.ts';
import { aSummary } from '../../builders/certificate-summary.ts';

// Of a stamp, only the clock and the time are looked at.
const stamp = (clock: string, happenedAt: string): Stamp => ({ clock, happenedAt }) as Stamp;

function aDraft(changes: Partial<CertificateSummaryDraft> = {}): CertificateSummaryDraft {
  const { certificate, examiner, transmission, ...rest } = aSummary();
  return {
    ...rest,
    certificate,
    form: '66AP',
    declaration: {
      content: {
        examinerName: examiner.name,
        gmcNumber: examiner.gmcNumber,
        cause: certificate.cause,
        neonatalCause: null,
        reviewBy: null,
        statement: '',
      },
      stamp: stamp('2', examiner.declaredAt.at),
    },
    sent: { content: { ...transmission, at: transmission.at.at }, stamp: stamp('3', transmission.at.at) },
    ...changes,
  };
}

describe('a certificate summary', () => {
  it('SUM-3 has what the certificate says and nothing of the case beside it', () => {
    expect(assembleCertificateSummary(aDraft())).toEqual({ ok: true, value: aSummary() });
  });

  it('SUM-1 says everything that is missing, in one order', () => {
    const { deceased, death } = aSummary();
    const draft = aDraft({
      certificate: null,
      declaration: null,
      sent: null,
      deceased: { ...deceased, surname: ' ' },
      death: { ...death, time: null },
    });
    expect(assembleCertificateSummary(draft)).toEqual({
      ok: false,
      refusal: {
        kind: 'incomplete',
        missing: ['certificate', 'declaration', 'sent-to-registrar', 'deceased-name', 'time-of-death'],
      },
    });
  });

  it('SUM-1 needs the certificate on the form of the case, with a reference and its first line', () => {
    const { certificate } = aSummary();
    const cause =
      certificate.cause === null ? null : { ...certificate.cause, line1a: { text: ' ', interval: '' } };
    expect(
      missingForSummary(aDraft({ form: '66ME', certificate: { ...certificate, reference: '', cause } })),
    ).toEqual(['certificate-of-another-form', 'certificate-reference', 'first-line-of-cause']);
  });

  it('SUM-2 needs the sending of the certificate that was declared, not of one before it', () => {
    const draft = aDraft();
    const earlier =
      draft.sent === null ? null : { ...draft.sent, stamp: stamp('1', '2026-10-20T09:00:00.000Z') };
    expect(missingForSummary({ ...draft, sent: earlier })).toEqual(['sent-to-registrar']);
  });

  it('SUM-2 needs a declaration with a GMC number', () => {
    const draft = aDraft();
    const declaration =
      draft.declaration === null
        ? null
        : { ...draft.declaration, content: { ...draft.declaration.content, gmcNumber: '' } };
    expect(missingForSummary({ ...draft, declaration })).toEqual(['gmc-number-of-examiner']);
  });

  it('has a word for each thing that can be missing', () => {
    expect(new Set(MISSING_FROM_SUMMARY).size).toBe(MISSING_FROM_SUMMARY.length);
  });
});
