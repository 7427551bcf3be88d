import type {
  CauseOfDeath,
  Certificate,
  CertificateForm,
  NeonatalCause,
} from '../../../contract/for-window.ts';
import { isGmcNumber } from '../../../contract/for-window.ts';
import type { FieldProblem } from '../../components/error-summary.tsx';
import { formatCuiDate } from '../../../contract/words/cui-date.ts';
import { readTypedDate } from '../../format/typed-date.ts';
import { DETAIL_FAULT_WORDS } from '../../../contract/words/detail-words.ts';
import { EMPTY_CAUSE } from '../cause/cause-boxes.ts';
import { LATEST_YEAR } from '../moment-fields.tsx';

/** A question that the certificate may have been sent without an answer to; that is not the same as not asked here. */
export type OrBlank<Answer extends string> = Answer | 'blank' | '';

/** What the boxes of a certificate hold. The parts that its form does not ask are simply not shown. */
export interface CertificateBoxes {
  readonly reference: string;
  readonly issuedOn: string;
  readonly cause: CauseOfDeath;
  readonly neonatalCause: NeonatalCause;
  readonly certifierName: string;
  readonly certifierQualification: string;
  readonly certifierGmcNumber: string;
  readonly postMortem: Certificate['postMortem'] | '';
  readonly moreInformationLater: boolean;
  readonly employment: OrBlank<NonNullable<Certificate['employment']>>;
  readonly pregnancy: OrBlank<NonNullable<Certificate['pregnancy']>>;
  readonly pregnancyContributed: OrBlank<NonNullable<Certificate['pregnancyContributed']>>;
  readonly implantsFitted: Certificate['implantsFitted'] | '';
  readonly implantDetail: string;
  readonly implantsRemoved: OrBlank<NonNullable<Certificate['implantsRemoved']>>;
}

/** Who is expected to have signed, to start with; what the certificate says stands over it. */
export interface ExpectedCertifier {
  readonly name: string;
  readonly gmcNumber: string | null;
}

const EMPTY_NEONATAL_CAUSE: NeonatalCause = { lineA: '', lineB: '', lineC: '', lineD: '', lineE: '' };

export function emptyCertificate({ name, gmcNumber }: ExpectedCertifier): CertificateBoxes {
  return {
    reference: '',
    issuedOn: '',
    cause: EMPTY_CAUSE,
    neonatalCause: EMPTY_NEONATAL_CAUSE,
    certifierName: name,
    certifierQualification: '',
    certifierGmcNumber: gmcNumber ?? '',
    postMortem: '',
    moreInformationLater: false,
    employment: '',
    pregnancy: '',
    pregnancyContributed: '',
    implantsFitted: '',
    implantDetail: '',
    implantsRemoved: '',
  };
}

export function certificateBoxes(value: Certificate | null, expected: ExpectedCertifier): CertificateBoxes {
  const empty = emptyCertificate(expected);
  if (value === null) return empty;
  return {
    ...empty,
    reference: value.reference,
    issuedOn: formatCuiDate(value.issuedOn),
    cause: value.cause ?? EMPTY_CAUSE,
    neonatalCause: value.neonatalCause ?? EMPTY_NEONATAL_CAUSE,
    certifierName: value.certifierName,
    certifierQualification: value.certifierQualification,
    certifierGmcNumber: value.certifierGmcNumber ?? '',
    postMortem: value.postMortem,
    moreInformationLater: value.moreInformationLater,
    employment: value.employment ?? 'blank',
    pregnancy: value.pregnancy ?? 'blank',
    pregnancyContributed: value.pregnancyContributed ?? 'blank',
    implantsFitted: value.implantsFitted,
    implantDetail: value.implantDetail,
    implantsRemoved: value.implantsRemoved ?? 'blank',
  };
}

/** Whether a form is one for a child under 28 days: other lines, and neither employment nor pregnancy is asked. */
export function isNeonatalForm(form: CertificateForm): boolean {
  return form === '65AP' || form === '65ME';
}

/** Whether the medical examiner signs it. */
export function isExaminerForm(form: CertificateForm): form is '66ME' | '65ME' {
  return form === '66ME' || form === '65ME';
}

/** Whether the answer says that there was a pregnancy, of which is then asked whether it contributed. */
export function wasPregnant(pregnancy: CertificateBoxes['pregnancy']): boolean {
  return pregnancy === 'pregnant-at-death' || pregnancy === 'within-42-days' || pregnancy === 'within-a-year';
}

/** What has to be put right: every question the form asks has an answer here, be it that the box is blank there. */
export function certificateProblems(
  boxes: CertificateBoxes,
  form: CertificateForm,
  idOf: (part: string) => string,
): readonly FieldProblem[] {
  const problem = (part: string, message: string) => ({ fieldId: idOf(part), message });
  const gmc = boxes.certifierGmcNumber.trim();
  return [
    ...(readTypedDate(boxes.issuedOn, LATEST_YEAR) === null
      ? [problem('issuedOn', 'Write the date of issue as day, month and year, such as 18-Nov-2026.')]
      : []),
    ...(boxes.certifierName.trim() === '' ? [problem('certifierName', 'Write who signed it.')] : []),
    ...(gmc !== '' && !isGmcNumber(gmc)
      ? [problem('certifierGmcNumber', DETAIL_FAULT_WORDS['gmc-number-shape'])]
      : []),
    ...(boxes.postMortem === '' || (isExaminerForm(form) && boxes.postMortem === 'coroner-duty-not-engaged')
      ? [problem('postMortem', 'Choose what it says of a post-mortem.')]
      : []),
    ...(isNeonatalForm(form) ? [] : adultProblems(boxes, problem)),
    ...(boxes.implantsFitted === '' ? [problem('implantsFitted', 'Choose what it says of implants.')] : []),
    ...(boxes.implantsFitted === 'yes' && boxes.implantsRemoved === ''
      ? [problem('implantsRemoved', 'Choose whether they were removed, or that the box is blank.')]
      : []),
  ];
}

function adultProblems(
  boxes: CertificateBoxes,
  problem: (part: string, message: string) => FieldProblem,
): readonly FieldProblem[] {
  return [
    ...(boxes.employment === ''
      ? [problem('employment', 'Choose what it says of employment, or that the box is blank.')]
      : []),
    ...(boxes.pregnancy === ''
      ? [problem('pregnancy', 'Choose what it says of pregnancy, or that the box is blank.')]
      : []),
    ...(wasPregnant(boxes.pregnancy) && boxes.pregnancyContributed === ''
      ? [
          problem(
            'pregnancyContributed',
            'Choose whether the pregnancy contributed, or that the box is blank.',
          ),
        ]
      : []),
  ];
}

/** The certificate to record, to the letter as typed; null while a box cannot be read. */
export function certificateToRecord(boxes: CertificateBoxes, form: CertificateForm): Certificate | null {
  const issuedOn = readTypedDate(boxes.issuedOn, LATEST_YEAR);
  const { implantsFitted, postMortem } = boxes;
  if (issuedOn === null || implantsFitted === '' || postMortem === '') return null;
  const isNeonatal = isNeonatalForm(form);
  const gmc = boxes.certifierGmcNumber.trim();
  return {
    form,
    reference: boxes.reference.trim(),
    issuedOn,
    cause: isNeonatal ? null : boxes.cause,
    neonatalCause: isNeonatal ? boxes.neonatalCause : null,
    certifierName: boxes.certifierName.trim(),
    certifierQualification: boxes.certifierQualification.trim(),
    certifierGmcNumber: gmc === '' ? null : gmc,
    postMortem,
    moreInformationLater: boxes.moreInformationLater,
    employment: isNeonatal ? null : orNull(boxes.employment),
    pregnancy: isNeonatal ? null : orNull(boxes.pregnancy),
    pregnancyContributed:
      !isNeonatal && wasPregnant(boxes.pregnancy) ? orNull(boxes.pregnancyContributed) : null,
    implantsFitted,
    implantDetail: implantsFitted === 'yes' ? boxes.implantDetail.trim() : '',
    implantsRemoved: implantsFitted === 'yes' ? orNull(boxes.implantsRemoved) : null,
  };
}

function orNull<Answer extends string>(answer: OrBlank<Answer>): Answer | null {
  return answer === '' || answer === 'blank' ? null : answer;
}
