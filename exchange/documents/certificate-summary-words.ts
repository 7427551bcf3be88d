import type { CertificateSummary } from '../../domain/certification/certificate-summary.ts';
import type { Disposal } from '../../domain/case/wider-facts.ts';
import { ETHNICITIES } from '../../domain/case/ethnicity.ts';
import { longDate } from '../../domain/shared/long-date.ts';
import { newbornFactRows } from './pdf/newborn-words.ts';
import { deathTime, joined, knownDate, longTime, moment, nhsNumber, PLACE_KIND, SEX } from './pdf/words.ts';

/** It says in its title what it is not. Rule SUM-4. */
export const SUMMARY_TITLE = 'Summary of certified cause and transmission record, not a medical certificate';

export const SUMMARY_WARNING =
  'This is not a medical certificate of cause of death and takes the place of none. It repeats what is written on the certificate named here, and says how that certificate went to the register office. It carries nobody’s signature.';

type Certificate = CertificateSummary['certificate'];

const FORM_WORDS = {
  '66AP': 'Form 66, completed by the attending practitioner',
  '65AP': 'Form 65 (under 28 days), completed by the attending practitioner',
  '66ME': 'Form 66, completed by the medical examiner',
  '65ME': 'Form 65 (under 28 days), completed by the medical examiner',
} as const satisfies Record<Certificate['form'], string>;

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

const HOW = {
  email: 'Email',
  portal: 'Portal',
  'by-hand': 'By hand',
  post: 'Post',
} as const satisfies Record<CertificateSummary['transmission']['how'], string>;

const DISPOSAL = {
  burial: 'Burial',
  cremation: 'Cremation',
  'burial-at-sea': 'Burial at sea',
  repatriation: 'Out of England and Wales',
  'not-known': 'Not known',
} as const satisfies Record<Disposal['kind'], string>;

const ANSWER = { yes: 'Yes', no: 'No', 'not-known': 'Not known' } as const;

type Row = readonly [label: string, value: string | null];

export function deceasedRows({ deceased, newborn }: CertificateSummary): readonly Row[] {
  return [
    ['Surname', deceased.surname],
    ['Forenames', deceased.forenames],
    ['Title', deceased.title],
    ['Also known as', deceased.alsoKnownAs],
    ['Date of birth', knownDate(deceased.dateOfBirth)],
    ...(newborn === null ? [] : newbornFactRows(newborn)),
    ['Sex', deceased.sex === null ? null : SEX[deceased.sex]],
    ['NHS number', nhsNumber(deceased.nhsNumber)],
    ['Hospital number', deceased.hospitalNumber],
    ['Home address', deceased.address],
    ['Occupation', deceased.occupation],
    ['Ethnicity', deceased.ethnicity === null ? null : ETHNICITIES[deceased.ethnicity].label],
  ];
}

export function deathRows({ death, disposal, urgentRelease }: CertificateSummary): readonly Row[] {
  return [
    ['Date and time', deathTime(death.time)],
    ['Place of death', death.place],
    ['Kind of place', death.placeKind === null ? null : PLACE_KIND[death.placeKind]],
    ['Body lies at', death.bodyLiesAt],
    [
      'Burial or cremation',
      disposal === null ? null : joined([DISPOSAL[disposal.kind], disposal.detail], '. '),
    ],
    ...(urgentRelease === null
      ? []
      : ([
          ['Urgent release asked for', urgentRelease.reason],
          ['Needed by', urgentRelease.deadline === null ? null : longTime(urgentRelease.deadline)],
        ] as const)),
  ];
}

export function certificateRows({ certificate }: CertificateSummary): readonly Row[] {
  const { employment, implantsRemoved, pregnancy, pregnancyContributed } = certificate;
  return [
    ['Form', FORM_WORDS[certificate.form]],
    ['Reference', certificate.reference],
    ['Dated', longDate(certificate.issuedOn)],
    ['Post-mortem', POST_MORTEM_WORDS[certificate.postMortem]],
    ['More information later', certificate.moreInformationLater ? 'Yes' : 'No'],
    ...(employment === null ? [] : ([['Employment may have contributed', ANSWER[employment]]] as const)),
    ...(pregnancy === null ? [] : ([['Pregnancy', PREGNANCY_WORDS[pregnancy]]] as const)),
    ...(pregnancyContributed === null
      ? []
      : ([['Pregnancy contributed', ANSWER[pregnancyContributed]]] as const)),
    ['Devices or implants', joined([ANSWER[certificate.implantsFitted], certificate.implantDetail], '. ')],
    ...(implantsRemoved === null ? [] : ([['Removed', ANSWER[implantsRemoved]]] as const)),
  ];
}

export function practitionerRows({ certificate, examiner }: CertificateSummary): readonly Row[] {
  const { certifierGmcNumber, certifierName, certifierQualification } = certificate;
  return [
    [
      'Certifier',
      joined(
        [
          certifierName,
          certifierQualification,
          certifierGmcNumber === null ? null : `GMC ${certifierGmcNumber}`,
        ],
        '\n',
      ),
    ],
    ['Medical examiner', `${examiner.name}\nGMC ${examiner.gmcNumber}`],
  ];
}

export function scrutinyRows({ examiner }: CertificateSummary): readonly Row[] {
  return [['Declaration made', moment(examiner.declaredAt)]];
}

export function transmissionRows({ transmission }: CertificateSummary): readonly Row[] {
  const { at, how, matchesAgreed, reference, registerOffice, whyDifferent } = transmission;
  return [
    ['Sent to', registerOffice],
    ['Sent', moment(at)],
    ['How', HOW[how]],
    ['Reference of the sending', reference],
    ['Says what was agreed', matchesAgreed ? 'Yes' : `No. ${whyDifferent}`],
  ];
}
