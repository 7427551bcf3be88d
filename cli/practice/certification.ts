import { officeDate } from '../../contract/for-window.ts';
import type { InputOf } from '../../contract/methods.ts';
import { type Examiner, PRACTICE_PASSWORD, PRACTICE_PEOPLE } from './people.ts';
import { agreedOn } from './scrutiny.ts';
import { isFitted, causeOf, neonatalCauseOf, type Work } from './work.ts';

type Certificate = InputOf<'record-certificate'>['certificate']['value'];

interface CertificateOptions {
  readonly byExaminer?: Examiner;
  readonly afterCoroner?: boolean;
  /** How many lines of part 1 stand on it; fewer than were agreed make it differ. */
  readonly depth?: number;
}

/** What the certificate says that reached the office. */
export function certificateCame(
  work: Work,
  { afterCoroner = false, byExaminer, depth = 4 }: CertificateOptions = {},
): void {
  const { deal, deceased, index, officer, random, script } = work;
  const isNeonatal = deceased.kind === 'under-28-days';
  // As in the details, but for one certificate in so many that says otherwise.
  const fitted = isFitted(index) === 'yes' && index % 12 !== 5 ? 'yes' : 'no';
  const pregnancy = isNeonatal ? null : deceased.sex === 'female' ? deal.pregnancy.deal() : 'not-applicable';
  const isPregnant =
    pregnancy === 'pregnant-at-death' || pregnancy === 'within-42-days' || pregnancy === 'within-a-year';
  const examiner = byExaminer === undefined ? null : PRACTICE_PEOPLE[byExaminer];
  script.wait(90);
  const certificate: Certificate = {
    form: `${isNeonatal ? '65' : '66'}${examiner === null ? 'AP' : 'ME'}`,
    reference: `${random.pick(['KXR', 'MTV', 'PQD', 'WHN'])}${String(2_000_000 + index * 37)}-26`,
    issuedOn: officeDate(script.at()),
    cause: isNeonatal ? null : causeOf(deceased, depth, depth > 1),
    neonatalCause: isNeonatal ? neonatalCauseOf(deceased) : null,
    certifierName: examiner?.name ?? deal.practitioner.deal().name,
    certifierQualification: random.pick(['MB BS', 'MB ChB', 'MB BCh', 'MBBCh BAO']),
    certifierGmcNumber: examiner?.gmcNumber ?? '9900201',
    postMortem: afterCoroner && examiner === null ? 'coroner-duty-not-engaged' : deal.postMortem.deal(),
    moreInformationLater: index % 9 === 0,
    employment: isNeonatal ? null : index % 10 === 3 ? 'yes' : 'no',
    pregnancy,
    pregnancyContributed: isPregnant ? deal.yesNoUnknown.deal() : null,
    implantsFitted: fitted,
    implantDetail: fitted === 'yes' ? 'Pacemaker, left chest' : '',
    implantsRemoved: fitted === 'yes' ? random.pick(['yes', 'no'] as const) : null,
  };
  script.changes(officer, 'record-certificate', { certificate });
}

const STATEMENT = 'I have scrutinised this death and confirm the cause as agreed.';

export function declared({ deceased, script }: Work, by: Examiner, handoverSeen = false): void {
  script.wait(25);
  const field = deceased.kind === 'under-28-days' ? 'agreedNeonatalCause' : 'agreedCause';
  script.does(by, 'declare', (so) => ({
    agreedCauseEntry: so.base(field) ?? '',
    handoverSeen,
    statement: STATEMENT,
    password: PRACTICE_PASSWORD,
  }));
}

/** From the certificate to the declaration. */
export function certifiedAndDeclared(work: Work, by: Examiner = work.examiner): void {
  agreedOn(work, by);
  certificateCame(work);
  declared(work, by);
}

export function sentToRegistrar(work: Work, matchesAgreed = true): void {
  const { deal, index, officer, registerOffice, script } = work;
  script.wait(35);
  const how = deal.sendHow.deal();
  const at = script.at();
  script.does(officer, 'record-sent-to-registrar', () => ({
    sent: {
      at,
      how,
      reference: `RO-${String(8000 + index)}`,
      registerOffice,
      matchesAgreed,
      whyDifferent: matchesAgreed
        ? ''
        : 'The certifier wrote the second line in full; the meaning is the same, and the examiner has seen it.',
    },
  }));
  if (work.issues && index % 4 === 0) {
    script.wait(5);
    script.does(officer, 'issue-certificate-summary', () => ({}));
  }
}

export type Reply = InputOf<'record-registrar-reply'>['reply']['reply'];

export function registrarReplied({ officer, random, registerOffice, script }: Work, reply: Reply): void {
  script.wait(reply === 'registered' ? 3 * 24 * 60 : 4 * 60);
  const reasons: Readonly<Record<Reply, readonly string[]>> = {
    received: [''],
    registered: [''],
    query: ['Is line 1(b) a disease or an operation?', 'Which of the two middle names is right?'],
    rejected: [
      'The certifier’s qualification is missing.',
      'An old form was used.',
      'The place of death says only “home”.',
    ],
  };
  const reason = random.pick(reasons[reply]);
  const at = script.at();
  script.does(officer, 'record-registrar-reply', () => ({
    reply: { reply, at, reason, fromWhom: registerOffice },
  }));
}

export function gpTold({ deal, officer, script }: Work): void {
  const outcome = deal.gpTold.deal();
  const how = {
    told: 'Secure e-mail to the practice',
    unable: 'No practice could be found.',
    'not-applicable': 'The practice itself certified.',
  }[outcome];
  const at = script.at();
  script.does(officer, 'record-gp-told', () => ({ told: { outcome, at, how } }));
}

/** From the declaration to the registration, with what else is done by then. */
export function registered(work: Work): void {
  const { deceased, index, officer, script } = work;
  sentToRegistrar(work);
  if (index % 3 === 0) registrarReplied(work, 'received');
  registrarReplied(work, 'registered');
  gpTold(work);
  if (index % 6 === 2) {
    const urgentReleaseResult = index % 12 === 2 || deceased.kind !== 'adult' ? 'achieved' : 'not-achieved';
    script.changes(officer, 'record-details', { urgentReleaseResult });
  }
}

export function closed({ deal, officer, script }: Work): void {
  script.wait(60);
  const detail = deal.closing.deal();
  script.does(officer, 'close-case', () => ({ detail }));
}
