import type { Certificate } from '../../domain/certification/certificate.ts';
import type { Contact } from '../../domain/contacts/contact.ts';
import type { InputOf } from '../../contract/methods.ts';
import type { CauseOfDeath } from '../../domain/case/cause-of-death.ts';
import type { CircumstanceFact } from '../../domain/case/circumstance-facts.ts';
import type { Practitioner, Review, StatedCause } from '../../domain/case/fields.ts';
import type { ConversationRecord } from '../../domain/conversations/conversation.ts';
import type { ConcernRecord } from '../../domain/governance/concern.ts';
import type { NotificationForm } from '../../domain/notifications/notification-form.ts';
import type { ReferralForm } from '../../domain/referrals/referral-form.ts';

/** Valid things an office writes down about an invented death on 21 November 2026; a test changes one part. */

const UNUSED = { text: '', interval: '' } as const;

export function aCauseOfDeath(changes: Partial<CauseOfDeath> = {}): CauseOfDeath {
  return {
    line1a: { text: 'Bronchopneumonia', interval: '3 days' },
    line1b: { text: 'Frailty of old age', interval: 'years' },
    line1c: UNUSED,
    line1d: UNUSED,
    part2: { text: 'Chronic kidney disease', interval: 'years' },
    ...changes,
  };
}

export function aStatedCause(changes: Partial<StatedCause> = {}): StatedCause {
  return {
    cause: aCauseOfDeath(),
    statedBy: 'Dr Carys Morgan-Hughes',
    receivedHow: 'in-writing',
    ...changes,
  };
}

/** What the window sends at intake, without its key. */
export function anIntake(changes: Partial<InputOf<'open-case'>> = {}): Omit<InputOf<'open-case'>, 'key'> {
  return {
    caseKind: null,
    surname: 'Ashgrove',
    forenames: 'Winifred Mair',
    title: 'Mrs',
    sex: 'female',
    dateOfBirth: { kind: 'known', on: '1938-02-11' },
    nhsNumber: { kind: 'known', digits: '9990000018' },
    death: { kind: 'died', on: '2026-11-21', at: '04:20', approximate: false },
    place: { kind: 'hospital', name: 'Ysbyty Glan-yr-Afon', ward: 'Ward 4' },
    urgentRelease: { requested: false },
    ...changes,
  };
}

export function aCircumstance(changes: Partial<CircumstanceFact> = {}): CircumstanceFact {
  return { answer: 'no', detail: '', on: null, ...changes };
}

export function aPractitioner(changes: Partial<Practitioner> = {}): Practitioner {
  return {
    name: 'Dr Carys Morgan-Hughes',
    gmcNumber: '9900002',
    position: 'Specialty registrar',
    organisation: 'Ysbyty Glan-yr-Afon',
    phone: '01632 960102',
    email: null,
    ...changes,
  };
}

export function aReview(changes: Partial<Review> = {}): Review {
  return {
    recordsSeen: 'Admission notes, observation charts and imaging of the last admission.',
    recordsNotAvailable: null,
    circumstances: 'expected',
    findings: 'The course fits the proposed cause.',
    proportionality: 'A full reading of the last admission was enough.',
    ...changes,
  };
}

type SentConversation = InputOf<'record-conversation'>['conversation'];

export function aConversation(changes: Partial<ConversationRecord> = {}): SentConversation {
  const { keepsPromises, ...rest } = changes;
  return {
    with: 'bereaved',
    personName: 'Elin Ashgrove',
    relationship: 'Daughter',
    how: 'telephone',
    result: 'spoken',
    heldAt: '2026-11-22T10:30:00.000Z',
    said: 'She was comfortable and we were with her.',
    officeView: '',
    concernRaised: false,
    causeExplained: 'explained-and-understood',
    asksForCoroner: false,
    contactId: null,
    promise: null,
    nextAttemptAt: null,
    keepsPromises: [...(keepsPromises ?? [])],
    ...rest,
  };
}

type SentDiscussion = InputOf<'record-practitioner-discussion'>['discussion'];

export function aDiscussion(
  changes: Partial<Extract<SentDiscussion, { held: true }>> = {},
): Extract<SentDiscussion, { held: true }> {
  return {
    held: true,
    heldAt: '2026-11-22T11:00:00.000Z',
    withWhom: 'Dr Carys Morgan-Hughes',
    how: 'telephone',
    said: 'Agreed that pneumonia was the end of a long frailty.',
    outcome: 'practitioner-cause',
    ...changes,
  };
}

export function aConcern(changes: Partial<ConcernRecord> = {}): ConcernRecord {
  return {
    category: 'delay',
    source: 'medical-examiner',
    narrative: 'Antibiotics were written up at 02:00 and given at 09:30.',
    ownWords: '',
    conversation: null,
    suggestedRoute: 'clinical-governance',
    otherOrganisation: null,
    ...changes,
  };
}

type SentReferral = InputOf<'prepare-referral'>['referral']['value'];

export function aReferralForm(changes: Partial<ReferralForm> = {}): SentReferral {
  const { grounds, ...rest } = changes;
  return {
    legalRoute: 'certificate-reg-10',
    referringDoctor: {
      userId: null,
      name: 'Dr Ada Quill',
      gmcNumber: '9900011',
      role: 'medical-examiner',
      address: null,
      phone: '01632 960111',
      email: null,
    },
    couldCertificateBeIssued: 'no',
    narrative: {
      circumstances: 'Found at the foot of the stairs.',
      history: null,
      procedures: null,
      devices: null,
    },
    foundOrPresent: null,
    admission: null,
    detention: null,
    nextOfKinAware: 'yes',
    nextOfKinConcerns: null,
    police: null,
    safeguarding: null,
    mentalHealth: null,
    organDonation: null,
    infectionHazard: null,
    ...rest,
    grounds:
      grounds === undefined ? [{ code: 'a-v', reason: 'Fall at home two days before death.' }] : [...grounds],
  };
}

export function aNotificationForm(changes: Partial<NotificationForm> = {}): NotificationForm {
  return {
    recipient: { organisation: 'Glan-yr-Afon Health Board', team: 'Patient safety', contact: null },
    learningTrigger: null,
    identity: 'numbers',
    includeCause: false,
    includeFamilyWords: false,
    namesInWordsChosen: false,
    question: 'Was the delay known to the ward, and what follows from it?',
    answerWantedBy: null,
    careGivenAt: null,
    event: null,
    familyTold: null,
    familyWantsFeedback: null,
    bereaved: null,
    ...changes,
  };
}

/** A change of a field that stood at `base` on the screen. */
export function change<Value>(
  value: Value,
  base: string | null = null,
): { value: Value; base: string | null; settles: string[] } {
  return { value, base, settles: [] };
}

/** A certificate on the form for an adult, as an attending practitioner writes it. */
export function aCertificate(changes: Partial<Certificate> = {}): Certificate {
  return {
    form: '66AP',
    reference: 'AB12345678',
    issuedOn: '2026-11-22',
    cause: aStatedCause().cause,
    neonatalCause: null,
    certifierName: 'Dr Owen Tasker',
    certifierQualification: 'MBBS',
    certifierGmcNumber: '7000201',
    postMortem: 'not-held',
    moreInformationLater: false,
    employment: 'no',
    pregnancy: 'not-applicable',
    pregnancyContributed: null,
    implantsFitted: 'no',
    implantDetail: '',
    implantsRemoved: null,
    ...changes,
  };
}

/** Somebody of the family whom the office may speak with. */
export function aContact(changes: Partial<Contact> = {}): Contact {
  return {
    contactId: crypto.randomUUID(),
    name: 'Rhys Ashgrove',
    relationship: 'Son',
    phone: '01632 960110',
    email: '',
    address: '',
    isNextOfKin: false,
    mayRegister: 'yes',
    mayBeTold: 'progress-only',
    presentAtDeath: 'no',
    informedOfDeath: 'yes',
    language: '',
    interpreterNeeded: false,
    signLanguage: false,
    otherNeeds: '',
    bestTimes: '',
    doNotContact: false,
    ...changes,
  };
}
