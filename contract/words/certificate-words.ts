import type { MissingFromSummary } from '../../domain/certification/assemble-certificate-summary.ts';
import type {
  Certificate,
  CertificateForm,
  FreshCertificateInvitation,
  GpTold,
  RegistrarReply,
  SentToRegistrar,
} from '../for-window.ts';

export const CERTIFICATE_FORM_WORDS = {
  '66AP': '66AP: 28 days or older, by the attending practitioner',
  '65AP': '65AP: under 28 days, by the attending practitioner',
  '66ME': '66ME: 28 days or older, by the medical examiner',
  '65ME': '65ME: under 28 days, by the medical examiner',
} as const satisfies Record<CertificateForm, string>;

export const POST_MORTEM_WORDS = {
  'taken-into-account': 'Held, and its information taken into account',
  'may-be-available-later': 'Information from it may be available later',
  'not-held': 'Not held',
  'coroner-duty-not-engaged': 'Reported to the coroner, duty not engaged',
} as const satisfies Record<Certificate['postMortem'], string>;

export const PREGNANCY_WORDS = {
  'not-applicable': 'Does not apply',
  'pregnant-at-death': 'Pregnant at the time of death',
  'within-42-days': 'Pregnant within 42 days before the death',
  'within-a-year': 'Pregnant between 43 days and a year before the death',
  'not-pregnant': 'Not pregnant within the year before the death',
  'not-known': 'Not known',
} as const satisfies Record<NonNullable<Certificate['pregnancy']>, string>;

export const REGISTRAR_HOW_WORDS = {
  email: 'Email',
  portal: 'Portal',
  'by-hand': 'By hand',
  post: 'Post',
} as const satisfies Record<SentToRegistrar['how'], string>;

export const REGISTRAR_REPLY_WORDS = {
  received: 'Received',
  query: 'Asks something',
  rejected: 'Turned away',
  registered: 'Death registered',
} as const satisfies Record<RegistrarReply['reply'], string>;

export const FRESH_CERTIFICATE_ASKED_BY_WORDS = {
  'medical-examiner': 'The medical examiner',
  registrar: 'The registrar',
} as const satisfies Record<FreshCertificateInvitation['askedBy'], string>;

/** What a summary of the certificate lacks before it may be issued. */
export const MISSING_FROM_SUMMARY_WORDS = {
  certificate: 'The certificate is not recorded. Record what it says.',
  'certificate-of-another-form':
    'The certificate that is recorded is on another form than this case has. Record the one that was sent.',
  'certificate-reference': 'The certificate has no reference. Record it as it stands on the certificate.',
  'first-line-of-cause': 'The first line of the certified cause is empty. Record the certificate again.',
  declaration: 'There is no declaration that stands.',
  'gmc-number-of-examiner': 'The declaration was made without a GMC number.',
  'sent-to-registrar': 'It is not recorded that this certificate went to the registrar.',
  'deceased-name': 'The surname of the deceased is not recorded.',
  'time-of-death': 'When the person died, or was verified as dead, is not recorded.',
} as const satisfies Record<MissingFromSummary, string>;

export const GP_TOLD_WORDS = {
  told: 'Told',
  unable: 'Could not be told',
  'not-applicable': 'No GP to tell',
} as const satisfies Record<GpTold['outcome'], string>;
