import { useMemo } from 'react';
import { StatusTag } from '../../components/status-tag.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useDraftForm } from '../../drafts/use-draft-form.ts';
import { useCommand } from '../../use-command.ts';
import { CERTIFICATE_FORM_WORDS } from '../../../contract/words/certificate-words.ts';
import { ActPanel } from '../act-panel.tsx';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { problemOf, useAct } from '../use-act.ts';
import { byLine } from '../../../contract/words/who.ts';
import { whyNot } from '../why-not.ts';
import { isExaminerForm } from './certificate-boxes.ts';

const ID = 'examiner-certificate';
const CERTIFIED = 'The medical examiner has certified. It is done again where the registrar turns it away.';

/** The medical examiner certifies, after the coroner handed the death to the office. Absent where that never happened. */
export function ExaminerCertificateForm() {
  const { view } = useCase();
  const applies = isExaminerForm(view.certificateForm) || view.case.examinerCertifications.length > 0;
  return applies ? <CertifyForm /> : null;
}

function CertifyForm() {
  const { caseId, view, user } = useCase();
  const hasCertified =
    view.blocked.certify === 'not-for-examiner-to-certify' && view.case.examinerCertifications.length > 0;
  const paper = view.certificateForm;
  const coroner = view.case.coronerAnswers.at(-1)?.content.fromWhom ?? '';
  const doctor = view.case.fields.referral?.value.referringDoctor?.name ?? '';
  const initial = useMemo(() => ({ coronerName: coroner, referringDoctorName: doctor }), [coroner, doctor]);
  const form = useDraftForm(caseId, ID, initial);
  const { coronerName, referringDoctorName } = form.values;
  const command = useCommand('certify');
  const act = useAct({
    check: () => [
      ...(coronerName.trim() === ''
        ? [{ fieldId: `${ID}-coroner`, message: 'Write the senior coroner’s full name.' }]
        : []),
      ...(referringDoctorName.trim() === ''
        ? [{ fieldId: `${ID}-doctor`, message: 'Write the referring doctor’s full name.' }]
        : []),
    ],
    done: 'Medical examiner’s certificate recorded',
    run: async () => {
      if (!isExaminerForm(paper)) return false;
      const certified = {
        caseId,
        form: paper,
        coronerName: coronerName.trim(),
        referringDoctorName: referringDoctorName.trim(),
      };
      if ((await command.run(certified, [form.place])) === null) return false;
      return true;
    },
  });
  return (
    <ActPanel
      id={ID}
      title="The medical examiner’s own certificate"
      tag={<StatusTag tone="neutral">{`Form ${paper}`}</StatusTag>}
      actLabel="Certify as medical examiner"
      act={act}
      whyNot={hasCertified ? CERTIFIED : whyNot(view, 'certify')}
      command={command}
      form={form}
      lead={<Certified />}
    >
      <p>
        {CERTIFICATE_FORM_WORDS[paper]}. Certified by {user?.name}, GMC {user?.gmcNumber ?? 'not recorded'}.
        What it says is recorded under the certificate received, so that it is compared with what was agreed.
      </p>
      <div className={cls('row')}>
        <TextField
          id={`${ID}-coroner`}
          label="Senior coroner who referred the death"
          maxLength={100}
          value={coronerName}
          error={problemOf(act, `${ID}-coroner`)}
          onChange={(event) => form.set('coronerName', event.target.value)}
        />
        <TextField
          id={`${ID}-doctor`}
          label="Doctor who referred it to the coroner"
          maxLength={100}
          value={referringDoctorName}
          error={problemOf(act, `${ID}-doctor`)}
          onChange={(event) => form.set('referringDoctorName', event.target.value)}
        />
      </div>
    </ActPanel>
  );
}

function Certified() {
  const { view } = useCase();
  const { examinerCertifications } = view.case;
  if (examinerCertifications.length === 0) return null;
  return (
    <ul className={cls('cards-list')} aria-label="Certificates of a medical examiner">
      {examinerCertifications.toReversed().map(({ content, stamp }) => (
        <li key={stamp.entry}>
          <b>Form {content.form}</b>, coroner {content.coronerName}, referring doctor{' '}
          {content.referringDoctorName}
          <p className={cls('soft')}>{byLine(view.people, stamp)}</p>
        </li>
      ))}
    </ul>
  );
}
