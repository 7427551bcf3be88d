import type { InputOf } from '../../contract/methods.ts';
import { groundsAsCircumstances } from './circumstances.ts';
import { GROUND_STORIES, type GroundCode, type GroundTold, NEONATAL_GROUNDS } from './coroner-stories.ts';
import { type Examiner, PRACTICE_PEOPLE } from './people.ts';
import type { Work } from './work.ts';

type Form = InputOf<'prepare-referral'>['referral']['value'];
type Route = NonNullable<Form['legalRoute']>;
export type CoronerAnswer = InputOf<'record-coroner-answer'>['answer']['form'];

const EXTENSIONS = { yes: 'Log 214 of the day', no: null, unknown: null } as const;

/** An officer or the examiner prepares the referral. */
export function referralPrepared(work: Work, route: Route, groundCount: number): void {
  const { deceased, index, officer, random, script } = work;
  const grounds = deceased.neonatal === null ? groundsDealt(work, groundCount) : NEONATAL_GROUNDS;
  const informed = random.pick(['yes', 'no', 'unknown'] as const);
  const referral: Form = {
    legalRoute: route,
    referringDoctor: doctorOf(work, route),
    grounds: grounds.map(({ code, told: [reason] }) => ({ code, reason })),
    couldCertificateBeIssued: random.pick(['no', 'unknown', 'yes']),
    narrative: {
      circumstances: grounds.map(({ told }) => told.join(' ')).join('\n'),
      history: (deceased.neonatal ?? deceased.story).history.join(' '),
      procedures: index % 3 === 0 ? 'None in the last year.' : null,
      devices: null,
    },
    foundOrPresent: random.pick(['Found by the neighbour.', 'Ward staff were present.', null]),
    admission: deceased.place.kind === 'hospital' ? 'Admitted the day before.' : null,
    detention: grounds.some(({ code }) => code === 'd')
      ? 'Section 3 of the Mental Health Act, since March.'
      : null,
    nextOfKinAware: random.pick(['yes', 'no', 'unknown']),
    nextOfKinConcerns: index % 2 === 0 ? 'Ask whether it could have been prevented.' : null,
    police: { informed, logNumber: EXTENSIONS[informed] },
    safeguarding: null,
    mentalHealth: { known: random.pick(['yes', 'no', 'unknown']), detail: null },
    organDonation: index % 5 === 0 ? 'The family would agree to tissue donation.' : null,
    infectionHazard: null,
  };
  script.wait(50);
  groundsAsCircumstances(
    work,
    grounds.map(({ code }) => code),
  );
  script.changes(officer, 'prepare-referral', { referral });
}

function groundsDealt({ deal }: Work, count: number): readonly GroundTold[] {
  const codes: GroundCode[] = [];
  while (codes.length < count) {
    const code = deal.ground.deal();
    // "No practitioner" and "not available" deny each other.
    const isExcluded = (code === 'e' && codes.includes('f')) || (code === 'f' && codes.includes('e'));
    if (isExcluded || codes.includes(code)) break;
    codes.push(code);
  }
  return codes.map((code) => ({ code, told: GROUND_STORIES[code] }));
}

function doctorOf({ examiner, deceased }: Work, route: Route): NonNullable<Form['referringDoctor']> {
  const from = { userId: null, address: 'Merebrook General Hospital', phone: '01632 960201', email: null };
  if (route === 'certificate-reg-10') {
    const { gmcNumber, name } = PRACTICE_PEOPLE[examiner];
    return { ...from, name, gmcNumber, role: 'medical-examiner' };
  }
  const role = route === 'certificate-reg-3' ? 'attending-practitioner' : 'other-registered-practitioner';
  return {
    ...from,
    name: deceased.sex === 'female' ? 'Dr Carys Morgan-Hughes' : 'Dr Simon Peverell',
    gmcNumber: '9900201',
    role,
  };
}

/** The referral lies in the outbox folder; and, where somebody has said so, it went and arrived. */
export function referralIssued(
  { officer, script }: Work,
  by: Examiner,
  marks: 'none' | 'sent' | 'received' = 'received',
): void {
  script.wait(20);
  script.does(
    by,
    'issue-referral',
    (so) => ({ preparedEntry: so.base('referral') ?? '' }),
    'referral-document',
  );
  if (marks === 'none') return;
  marked({ officer, script }, 'referral-document', 'sent', [
    'Secure e-mail to the coroner’s office',
    'Message in the sent folder',
  ]);
  if (marks === 'received') {
    marked({ officer, script }, 'referral-document', 'received', [
      'Automatic receipt',
      'Coroner’s office receipt number 4471',
    ]);
  }
}

export function marked(
  { officer, script }: Pick<Work, 'officer' | 'script'>,
  document: string,
  mark: 'sent' | 'received',
  [how, evidence]: readonly [string, string],
): void {
  script.wait(30);
  const at = script.at();
  script.does(officer, 'mark-document', (so) => ({
    documentId: so.entry(document),
    mark,
    at,
    how,
    evidence,
  }));
}

/** Somebody else had told the coroner already. */
export function toldOutside({ index, officer, random, script }: Work): void {
  script.wait(45);
  const at = script.at();
  const byWhom = random.pick([
    'Merebrook police',
    'The ambulance service',
    'The attending practitioner, by telephone',
    'Prison healthcare',
  ]);
  const how = random.pick([
    'Telephone, confirmed in writing',
    'The coroner’s own web form',
    'Police report of sudden death',
  ]);
  script.does(officer, 'record-outside-notification', () => ({
    notification: { at, byWhom, how, reference: `COR/${String(500 + index)}` },
  }));
}

const NOTES: Readonly<Record<CoronerAnswer, string>> = {
  cn1a: 'The duty is not engaged; the attending practitioner may certify.',
  cn1b: 'The duty is not engaged and there is no practitioner; handed to the medical examiner.',
  cn2: 'Post-mortem shows a natural cause; registrar told, no inquest.',
  investigation: 'An investigation has been opened.',
  inquiries: 'Wishes to see the ambulance record before deciding.',
  'advice-asked': 'Would the medical examiner say whether the fall can have played a part?',
  inquest: 'Inquest concluded: accident. Registrar told.',
};

export function coronerAnswered({ deal, index, officer, script }: Work, form: CoronerAnswer): void {
  script.wait(form === 'inquest' ? 18 * 24 * 60 : 26 * 60);
  const receivedAt = script.at();
  const area = deal.coronerArea.deal();
  script.does(officer, 'record-coroner-answer', () => ({
    answer: {
      form,
      receivedAt,
      reference: `${area.slice(0, 5).toUpperCase()}/${String(900 + index)}`,
      fromWhom: `Coroner’s officer, ${area}`,
      note: NOTES[form],
    },
  }));
}

/** The examiner's own certificate after the coroner handed the death over. */
export function examinerCertified({ deceased, script }: Work, by: Examiner): void {
  script.wait(60);
  const form: InputOf<'certify'>['form'] = deceased.kind === 'under-28-days' ? '65ME' : '66ME';
  script.does(by, 'certify', () => ({
    form,
    coronerName: 'Mrs Philippa Marchbanks, HM Senior Coroner',
    referringDoctorName: 'Dr Carys Morgan-Hughes',
  }));
}
