import { useMemo } from 'react';
import { useCase } from '../case-context.ts';
import type { ExpectedCertifier } from './certificate-boxes.ts';
import { isExaminerForm } from './certificate-boxes.ts';

/** Who is to sign the form that applies: the medical examiner who certified, otherwise the attending practitioner. */
export function useExpectedCertifier(): ExpectedCertifier {
  const { view } = useCase();
  const { certificateForm, people } = view;
  const practitioner = view.case.fields.attendingPractitioner?.value ?? null;
  const certifiedBy = view.case.examinerCertifications.at(-1)?.stamp.actor ?? null;
  const examiner = certifiedBy === null ? null : (people[certifiedBy] ?? null);
  const signs = isExaminerForm(certificateForm) ? examiner : practitioner;
  const name = signs?.name ?? '';
  const gmcNumber = signs?.gmcNumber ?? null;
  return useMemo(() => ({ name, gmcNumber }), [gmcNumber, name]);
}
