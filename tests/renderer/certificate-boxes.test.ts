import { describe, expect, it } from 'vitest';
import { faultInCertificate } from '../../domain/certification/certificate.ts';
import {
  certificateBoxes,
  type CertificateBoxes,
  certificateProblems,
  certificateToRecord,
  emptyCertificate,
} from '../../renderer/case/certification/certificate-boxes.ts';

const NOBODY = { name: '', gmcNumber: null };
const FILLED: CertificateBoxes = {
  ...emptyCertificate({ name: 'Dr Ada Quill', gmcNumber: '1234567' }),
  issuedOn: '18 nov 2026',
  postMortem: 'not-held',
  employment: 'no',
  pregnancy: 'not-applicable',
  implantsFitted: 'no',
};
const problems = (boxes: CertificateBoxes, form: '66AP' | '65AP' | '66ME' | '65ME'): readonly string[] =>
  certificateProblems(boxes, form, (part) => part).map(({ fieldId }) => fieldId);

describe('the boxes of a certificate', () => {
  it('ask on a form 65 neither for employment nor for pregnancy', () => {
    const empty = emptyCertificate(NOBODY);
    expect(problems(empty, '66AP')).toEqual([
      'issuedOn',
      'certifierName',
      'postMortem',
      'employment',
      'pregnancy',
      'implantsFitted',
    ]);
    expect(problems(empty, '65AP')).toEqual(['issuedOn', 'certifierName', 'postMortem', 'implantsFitted']);
  });

  it('ask whether a pregnancy contributed and whether an implant was removed only where there was one', () => {
    expect(problems(FILLED, '66AP')).toEqual([]);
    expect(problems({ ...FILLED, pregnancy: 'within-42-days', implantsFitted: 'yes' }, '66AP')).toEqual([
      'pregnancyContributed',
      'implantsRemoved',
    ]);
    expect(problems({ ...FILLED, pregnancy: 'blank' }, '66AP')).toEqual([]);
  });

  it('do not take the answer of an attending practitioner’s form on one of the examiner’s', () => {
    const boxes = { ...FILLED, postMortem: 'coroner-duty-not-engaged' } as const;
    expect(problems(boxes, '66AP')).toEqual([]);
    expect(problems(boxes, '66ME')).toEqual(['postMortem']);
  });

  it('become a certificate that the office finds no fault with, on each form, and read back the same', () => {
    for (const form of ['66AP', '65AP', '66ME', '65ME'] as const) {
      const certificate = certificateToRecord(FILLED, form);
      if (certificate === null) throw new Error('every box is filled');
      expect(faultInCertificate(certificate), form).toBeNull();
      expect(certificateToRecord(certificateBoxes(certificate, NOBODY), form), form).toEqual(certificate);
    }
  });

  it('keep nothing of a question that is not asked any more', () => {
    const boxes = {
      ...FILLED,
      pregnancyContributed: 'yes',
      implantDetail: 'Pacemaker',
      implantsRemoved: 'no',
    } as const;
    expect(certificateToRecord(boxes, '66AP')).toMatchObject({
      pregnancyContributed: null,
      implantDetail: '',
      implantsRemoved: null,
    });
  });
});
