import type { CertificateSummary } from '../../domain/certification/certificate-summary.ts';

/** A certificate that went to the registrar, about nobody: invented names, a number of the test range. */
export function aSummary(changes: Partial<CertificateSummary> = {}): CertificateSummary {
  return {
    summaryNumber: '2026/00123-S1',
    version: 1,
    supersedes: null,
    office: {
      name: 'Glan-yr-Afon Medical Examiner Office',
      odsCode: 'ZZ9',
      address: 'Ysbyty Glan-yr-Afon, Heol y Felin, Aberffug ZZ99 9ZZ',
      phone: '01632 960100',
      email: 'me.office@example.test',
    },
    preparedBy: { name: 'Nerys Howell', role: 'medical-examiner-officer' },
    issuedAt: { at: '2026-10-24T09:15:00.000Z', officeTime: '2026-10-24T10:15' },
    certificate: {
      form: '66AP',
      reference: 'MCCD-0417',
      issuedOn: '2026-10-24',
      cause: {
        line1a: { text: 'Bronchopneumonia', interval: '5 days' },
        line1b: { text: '', interval: '' },
        line1c: { text: '', interval: '' },
        line1d: { text: '', interval: '' },
        part2: { text: 'IHD', interval: 'years' },
      },
      neonatalCause: null,
      certifierName: 'Dr Carys Morgan-Hughes',
      certifierQualification: 'MB BCh',
      certifierGmcNumber: '9900002',
      postMortem: 'not-held',
      moreInformationLater: false,
      employment: 'no',
      pregnancy: 'not-applicable',
      pregnancyContributed: null,
      implantsFitted: 'yes',
      implantDetail: 'Pacemaker',
      implantsRemoved: 'no',
    },
    deceased: {
      surname: 'Ŵyn-Pritchard',
      forenames: 'Gwenllïan Mair',
      title: 'Mrs',
      alsoKnownAs: null,
      dateOfBirth: { kind: 'known', on: '1941-05-03' },
      sex: 'female',
      nhsNumber: { kind: 'known', digits: '9990000018' },
      hospitalNumber: 'G104477',
      address: '4 Stryd y Bont, Aberffug ZZ99 9ZZ',
      occupation: 'Retired slate quarry clerk',
      ethnicity: 'white-british',
    },
    newborn: null,
    death: {
      time: { kind: 'died', on: '2026-10-23', at: '22:40', approximate: true },
      place: 'Ysbyty Glan-yr-Afon, Ward 4',
      placeKind: 'hospital',
      bodyLiesAt: 'Mortuary, Ysbyty Glan-yr-Afon',
    },
    disposal: { kind: 'burial', detail: '' },
    urgentRelease: null,
    examiner: {
      name: 'Dr Ifan Prydderch',
      gmcNumber: '9900001',
      declaredAt: { at: '2026-10-24T08:40:00.000Z', officeTime: '2026-10-24T09:40' },
    },
    transmission: {
      at: { at: '2026-10-24T09:00:00.000Z', officeTime: '2026-10-24T10:00' },
      how: 'email',
      reference: 'RO-8001',
      registerOffice: 'Aberffug Register Office',
      matchesAgreed: true,
      whyDifferent: '',
    },
    record: { caseReference: '2026/00123', chainHead: '4be1'.repeat(16), chainLength: 1042 },
    ...changes,
  };
}

/** The same of a child who died within 28 days, with as little as there can be. */
export function aNewbornSummary(): CertificateSummary {
  const { certificate, deceased } = aSummary();
  return aSummary({
    version: 2,
    supersedes: { version: 1, reason: 'Issued again with later information.' },
    certificate: {
      ...certificate,
      form: '65AP',
      cause: null,
      neonatalCause: { lineA: 'Extreme prematurity (23/40)', lineB: 'RDS', lineC: '', lineD: '', lineE: '' },
      employment: null,
      pregnancy: null,
      certifierGmcNumber: null,
    },
    deceased: {
      ...deceased,
      forenames: null,
      title: null,
      dateOfBirth: { kind: 'known', on: '2026-10-22' },
      nhsNumber: { kind: 'not-known' },
      hospitalNumber: null,
      address: null,
      occupation: null,
      ethnicity: 'not-known',
    },
    newborn: {
      age: { kind: 'known', age: { unit: 'days', days: 1, hours: 16 }, until: 'death' },
      placeOfBirth: null,
      timeOfBirth: { kind: 'known', at: '06:12' },
    },
    death: {
      time: { kind: 'verified', on: '2026-10-23', at: null },
      place: null,
      placeKind: null,
      bodyLiesAt: null,
    },
    disposal: null,
    urgentRelease: { reason: 'Burial within a day', deadline: '2026-10-25T12:00' },
    transmission: {
      ...aSummary().transmission,
      matchesAgreed: false,
      whyDifferent: 'Spelt out.',
      reference: '',
    },
  });
}
