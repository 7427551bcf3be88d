import type { GroundCode, LegalRoute, ReferralForm } from '../../../contract/for-window.ts';

type Doctor = NonNullable<ReferralForm['referringDoctor']>;
type Answer = NonNullable<ReferralForm['couldCertificateBeIssued']>;

/** What the boxes of a referral hold; empty texts stand for what is not given. */
export interface ReferralBoxes {
  readonly legalRoute: LegalRoute | '';
  readonly doctorUserId: string | null;
  readonly doctorName: string;
  readonly doctorGmc: string;
  readonly doctorRole: Doctor['role'] | '';
  readonly doctorAddress: string;
  readonly doctorPhone: string;
  readonly doctorEmail: string;
  readonly grounds: { readonly code: GroundCode; readonly reason: string }[];
  readonly couldCertificateBeIssued: Answer | '';
  readonly circumstances: string;
  readonly history: string;
  readonly procedures: string;
  readonly devices: string;
  readonly foundOrPresent: string;
  readonly admission: string;
  readonly detention: string;
  readonly nextOfKinAware: Answer | '';
  readonly nextOfKinConcerns: string;
  readonly policeInformed: Answer | '';
  readonly policeLog: string;
  readonly safeguarding: string;
  readonly mentalHealthKnown: Answer | '';
  readonly mentalHealthDetail: string;
  readonly organDonation: string;
  readonly infectionHazard: string;
}

export function referralBoxes(form: ReferralForm): ReferralBoxes {
  const { referringDoctor: doctor, narrative, police, mentalHealth } = form;
  return {
    legalRoute: form.legalRoute ?? '',
    doctorUserId: doctor?.userId ?? null,
    doctorName: doctor?.name ?? '',
    doctorGmc: doctor?.gmcNumber ?? '',
    doctorRole: doctor?.role ?? '',
    doctorAddress: doctor?.address ?? '',
    doctorPhone: doctor?.phone ?? '',
    doctorEmail: doctor?.email ?? '',
    grounds: form.grounds.map(({ code, reason }) => ({ code, reason: reason ?? '' })),
    couldCertificateBeIssued: form.couldCertificateBeIssued ?? '',
    circumstances: narrative.circumstances ?? '',
    history: narrative.history ?? '',
    procedures: narrative.procedures ?? '',
    devices: narrative.devices ?? '',
    foundOrPresent: form.foundOrPresent ?? '',
    admission: form.admission ?? '',
    detention: form.detention ?? '',
    nextOfKinAware: form.nextOfKinAware ?? '',
    nextOfKinConcerns: form.nextOfKinConcerns ?? '',
    policeInformed: police?.informed ?? '',
    policeLog: police?.logNumber ?? '',
    safeguarding: form.safeguarding ?? '',
    mentalHealthKnown: mentalHealth?.known ?? '',
    mentalHealthDetail: mentalHealth?.detail ?? '',
    organDonation: form.organDonation ?? '',
    infectionHazard: form.infectionHazard ?? '',
  };
}

/** The form to prepare or to preview. A doctor of whom nothing is known is no doctor. */
export function referralForm(
  boxes: ReferralBoxes,
): Omit<ReferralForm, 'grounds'> & { grounds: { code: GroundCode; reason: string | null }[] } {
  return {
    legalRoute: boxes.legalRoute === '' ? null : boxes.legalRoute,
    referringDoctor: doctorOf(boxes),
    grounds: boxes.grounds.map(({ code, reason }) => ({ code, reason: orNull(reason) })),
    couldCertificateBeIssued: answerOrNull(boxes.couldCertificateBeIssued),
    narrative: {
      circumstances: orNull(boxes.circumstances),
      history: orNull(boxes.history),
      procedures: orNull(boxes.procedures),
      devices: orNull(boxes.devices),
    },
    foundOrPresent: orNull(boxes.foundOrPresent),
    admission: orNull(boxes.admission),
    detention: orNull(boxes.detention),
    nextOfKinAware: answerOrNull(boxes.nextOfKinAware),
    nextOfKinConcerns: orNull(boxes.nextOfKinConcerns),
    police:
      boxes.policeInformed === ''
        ? null
        : { informed: boxes.policeInformed, logNumber: orNull(boxes.policeLog) },
    safeguarding: orNull(boxes.safeguarding),
    mentalHealth:
      boxes.mentalHealthKnown === ''
        ? null
        : { known: boxes.mentalHealthKnown, detail: orNull(boxes.mentalHealthDetail) },
    organDonation: orNull(boxes.organDonation),
    infectionHazard: orNull(boxes.infectionHazard),
  };
}

function doctorOf(boxes: ReferralBoxes): ReferralForm['referringDoctor'] {
  if (boxes.doctorRole === '') return null;
  return {
    userId: boxes.doctorUserId,
    name: orNull(boxes.doctorName),
    gmcNumber: orNull(boxes.doctorGmc),
    role: boxes.doctorRole,
    address: orNull(boxes.doctorAddress),
    phone: orNull(boxes.doctorPhone),
    email: orNull(boxes.doctorEmail),
  };
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

function answerOrNull(answer: Answer | ''): Answer | null {
  return answer === '' ? null : answer;
}
