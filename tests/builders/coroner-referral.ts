import type { CoronerReferralDraft } from '../../domain/referrals/assemble-coroner-referral.ts';
import type { CoronerReferral } from '../../domain/referrals/coroner-referral.ts';

/** Everything a coroner may be told, about nobody: invented names, a number of the test range. */
export function aReferralDraft(changes: Partial<CoronerReferralDraft> = {}): CoronerReferralDraft {
  return {
    referralNumber: '2026/00123-C1',
    version: 1,
    supersedes: null,
    office: {
      name: 'Glan-yr-Afon Medical Examiner Office',
      odsCode: 'ZZ9',
      address: 'Ysbyty Glan-yr-Afon, Heol y Felin, Aberffug ZZ99 9ZZ',
      phone: '01632 960100',
      email: 'me.office@example.test',
    },
    preparedBy: { userId: 'officer-1', name: 'Nerys Howell', role: 'medical-examiner-officer' },
    referringDoctor: {
      userId: 'examiner-1',
      name: 'Dr Ifan Prydderch',
      gmcNumber: '9900001',
      role: 'medical-examiner',
      address: 'Ysbyty Glan-yr-Afon, Heol y Felin, Aberffug ZZ99 9ZZ',
      phone: '01632 960101',
      email: 'ifan.prydderch@example.test',
    },
    legalRoute: 'certificate-reg-10',
    issuedAt: { at: '2026-10-24T09:15:00.000Z', officeTime: '2026-10-24T10:15' },
    urgentRelease: {
      reason: 'Burial asked for by the family within 24 hours, for reasons of faith',
      deadline: '2026-10-25T12:00',
    },
    deceased: {
      surname: 'Ŵyn-Pritchard',
      forenames: 'Gwenllïan Mair',
      title: 'Mrs',
      alsoKnownAs: 'Gwen Ŷr Afon',
      dateOfBirth: { kind: 'known', on: '1941-05-03' },
      sex: 'female',
      nhsNumber: { kind: 'known', digits: '9990000018' },
      hospitalNumber: 'G104477',
      address: '4 Stryd y Bont, Aberffug ZZ99 9ZZ',
      occupation: 'Retired slate quarry clerk',
    },
    death: {
      time: { kind: 'died', on: '2026-10-23', at: '22:40', approximate: true },
      place: 'Ysbyty Glan-yr-Afon, Ward 4',
      placeKind: 'hospital',
      bodyLies: { kind: 'known', place: 'Mortuary, Ysbyty Glan-yr-Afon' },
      coronerArea: 'Aberffug and Glannau',
      foundOrPresent: 'Staff Nurse on duty, at the bedside',
      admission: '21 October 2026 at 14:05, by ambulance after a fall at home',
      detention: null,
    },
    grounds: [
      {
        code: 'a-v',
        reason: 'Fall at home on 21 October with fractured neck of femur, two days before death.',
      },
      { code: 'a-viii', reason: 'Died on the first day after hemiarthroplasty.' },
    ],
    proposedCause: {
      statedBy: 'Dr Carys Morgan-Hughes, attending practitioner',
      cause: {
        line1a: { text: 'Bronchopneumonia', interval: '1 day' },
        line1b: { text: 'Fractured neck of femur (operated)', interval: '2 days' },
        line1c: { text: 'Fall at home', interval: '2 days' },
        line1d: { text: '', interval: '' },
        part2: { text: 'Osteoporosis; chronic kidney disease', interval: 'years' },
      },
    },
    newborn: null,
    couldCertificateBeIssued: 'no',
    narrative: {
      circumstances: 'Found on the kitchen floor by her daughter. Conscious, in pain, could not stand.',
      history: 'Osteoporosis. Chronic kidney disease stage 3. Lived alone and managed well.',
      procedures: 'Left hemiarthroplasty, 22 October 2026, spinal anaesthetic.',
      devices: null,
    },
    attendingPractitioner: {
      name: 'Dr Carys Morgan-Hughes',
      gmcNumber: '9900002',
      position: 'Specialty registrar, orthopaedics',
      organisation: 'Ysbyty Glan-yr-Afon',
      phone: '01632 960102',
      email: null,
    },
    consultant: null,
    generalPractitioner: null,
    nextOfKin: {
      name: 'Elin Pritchard',
      relationship: 'Daughter',
      phone: '01632 960103',
      address: null,
      awareOfReferral: 'yes',
      concerns: 'Asks why the operation waited a day.',
      interpreter: 'Prefers Welsh',
    },
    police: { informed: 'no', logNumber: null },
    safeguarding: null,
    mentalHealth: { known: 'unknown', detail: null },
    organDonation: null,
    infectionHazard: null,
    attachments: [],
    record: { caseReference: '2026/00123', chainHead: '4be1'.repeat(16), chainLength: 1042 },
    ...changes,
  };
}

/** The frozen content of {@link aReferralDraft}. */
export function aReferral(changes: Partial<CoronerReferral> = {}): CoronerReferral {
  const { referringDoctor: doctor, legalRoute, death, urgentRelease, preparedBy, ...rest } = aReferralDraft();
  return {
    ...rest,
    preparedBy: { name: preparedBy.name, role: preparedBy.role },
    referringDoctor: {
      name: doctor?.name ?? '',
      gmcNumber: doctor?.gmcNumber ?? '',
      role: doctor?.role ?? 'medical-examiner',
      address: doctor?.address ?? null,
      phone: doctor?.phone ?? null,
      email: doctor?.email ?? null,
    },
    legalRoute: legalRoute ?? 'certificate-reg-10',
    death: {
      ...death,
      bodyLies: death.bodyLies ?? { kind: 'not-known' },
      coronerArea: death.coronerArea ?? '',
    },
    urgentRelease: { reason: urgentRelease?.reason ?? '', deadline: urgentRelease?.deadline ?? null },
    grounds: [
      { code: 'a-v', paragraph: '3(1)(a)(v)', reason: rest.grounds[0]?.reason ?? null },
      { code: 'a-viii', paragraph: '3(1)(a)(viii)', reason: rest.grounds[1]?.reason ?? null },
    ],
    ...changes,
  };
}
