import type {
  Bundle,
  Communication,
  CommunicationPayload,
  MessageHeader,
  Organization,
  Reference,
  RelatedPerson,
  Task,
  TaskInput,
} from '@medplum/fhirtypes';
import type { GovernanceNotification } from '../../../domain/notifications/governance-notification.ts';
import { joined, PLACE_KIND } from '../pdf/words.ts';
import { ORGANISATION_KIND } from '../pdf/governance-words.ts';
import { addPlace } from './death-entries.ts';
import { bundleOf, type Entries, openEntries, referenceTo } from './entries.ts';
import { type AboutDeceased, addCauseLines, addNeonatalLines, yesNoUnknown } from './observations.ts';
import { type InputCode, ownCoding } from './own-codes.ts';
import { addActingPerson, addDeceased, addOffice, type DeceasedPerson } from './people.ts';
import { addProvenance } from './provenance.ts';
import { said, text } from './said.ts';
import { officeEndpoint, officeSystem, ownProfile } from './systems.ts';

/**
 * A governance notification as a FHIR R4 message: a task for the recipient, with what is said in a communication. Pure:
 * the same notification and export give the same bundle. Rules: FHIR-1 to FHIR-15, NOT-2, NOT-3, NOT-8.
 */
export function governanceNotificationBundle(notification: GovernanceNotification, exportId: string): Bundle {
  const entries = openEntries(exportId);
  const { issuedAt, office, reviewedBy } = notification;
  const sender = addOffice(entries, office);
  const recipient = addRecipient(entries, notification);
  const patient = addDeceased(entries, office, personOf(notification));
  const author = addActingPerson(
    entries,
    'reviewing-examiner',
    { ...reviewedBy, actsAs: 'Medical examiner', phone: null, email: null },
    sender,
  );
  const focus = entries.add(
    'communication',
    said<Communication>({
      resourceType: 'Communication',
      status: 'completed',
      subject: patient,
      sent: issuedAt.at,
      sender: author,
      recipient: [recipient],
      payload: payloads(notification),
    }),
  );
  const about: AboutDeceased = { entries, deceased: patient, status: 'preliminary' };
  const task = entries.add('task', taskOf(notification, { about, sender, recipient, focus }));
  const reason = notification.supersedes === null ? 'new' : 'update';
  const header: MessageHeader = {
    resourceType: 'MessageHeader',
    meta: { profile: [ownProfile('governance-notification-message-header')] },
    eventCoding: ownCoding('message-event', 'governance-notification'),
    destination: [
      {
        name: `${notification.recipient.team}, ${notification.recipient.organisation}`,
        endpoint: recipient.reference ?? '',
        receiver: recipient,
      },
    ],
    sender,
    source: { name: office.name, software: 'Scrutineer', endpoint: officeEndpoint(office.identifierBase) },
    responsible: author,
    reason: { coding: [ownCoding('message-reason', reason)] },
    focus: [task],
  };
  entries.addFirst('message-header', header);
  addProvenance(entries, {
    ...notification,
    target: referenceTo<Task>(exportId, 'task', 'Task'),
    author,
    custodian: sender,
  });
  return bundleOf(
    { exportId, type: 'message', profile: ownProfile('governance-notification-bundle'), at: issuedAt.at },
    entries,
  );
}

/** Only what the notification says of the person: what it withholds is marked as withheld, not as unknown. */
function personOf({ death, deceased, newborn }: GovernanceNotification): DeceasedPerson {
  switch (deceased.kind) {
    case 'full':
      return { ...deceased, death: death.time, newborn: newborn?.facts ?? null };
    case 'numbers':
      return { ...deceased, death: death.time, newborn: newborn?.facts ?? null };
    default:
      return { death: death.time };
  }
}

function addRecipient(entries: Entries, { recipient }: GovernanceNotification): Reference<Organization> {
  const organisation = entries.add('recipient-organisation', {
    resourceType: 'Organization' as const,
    name: recipient.organisation,
  });
  const contact = text(recipient.contact);
  return entries.add(
    'recipient',
    said<Organization>({
      resourceType: 'Organization',
      name: recipient.team,
      telecom:
        contact === undefined ? [] : [{ value: contact, system: contact.includes('@') ? 'email' : 'other' }],
      partOf: organisation,
    }),
  );
}

/** Three voices and the question, each with whose it is. */
function payloads({ narrative, question }: GovernanceNotification): CommunicationPayload[] {
  const parts = [
    ['question', question],
    ['facts', narrative.facts],
    ['family-words', narrative.familyWords],
    ['examiners-view', narrative.examinersView],
  ] as const;
  return parts.flatMap(([voice, spoken]) =>
    text(spoken) === undefined
      ? []
      : [
          {
            extension: [{ url: ownProfile('voice'), valueCoding: ownCoding('notification-voice', voice) }],
            contentString: spoken ?? '',
          },
        ],
  );
}

interface TaskParts {
  readonly about: AboutDeceased;
  readonly sender: Reference<Organization>;
  readonly recipient: Reference<Organization>;
  readonly focus: Reference<Communication>;
}

function taskOf(notification: GovernanceNotification, { about, focus, recipient, sender }: TaskParts): Task {
  const { answerWantedBy, category, issuedAt, office, record, route, version } = notification;
  const number = officeSystem(office.identifierBase, 'governance-notification');
  return said<Task>({
    resourceType: 'Task',
    meta: { profile: [ownProfile('governance-notification-task')] },
    extension: [{ url: ownProfile('document-version'), valuePositiveInt: version }],
    identifier: [{ system: number, value: `${notification.notificationNumber}-v${String(version)}` }],
    groupIdentifier: { system: officeSystem(office.identifierBase, 'case'), value: record.caseReference },
    status: 'requested',
    intent: 'order',
    priority: 'routine',
    code: { coding: [ownCoding('notification-route', route)] },
    description: notification.question,
    focus,
    for: about.deceased,
    authoredOn: issuedAt.at,
    requester: sender,
    owner: recipient,
    reasonCode: { coding: [ownCoding('notification-category', category)] },
    restriction: answerWantedBy === null ? undefined : { period: { end: answerWantedBy } },
    input: inputs(notification, about),
  });
}

function inputs(notification: GovernanceNotification, about: AboutDeceased): TaskInput[] {
  const { coronerStatus, death, deceased, event, familyTold, familyWantsFeedback, learningTrigger } =
    notification;
  const place = addPlace(
    about,
    'place-of-death',
    death.place,
    death.placeKind === null ? null : PLACE_KIND[death.placeKind],
  );
  const age = deceased.kind === 'reference' ? deceased.ageYears : null;
  return [
    ...notification.sources.map((source) => coded('source', 'notification-source', source)),
    ...(learningTrigger === null ? [] : [coded('learning-trigger', 'learning-trigger', learningTrigger)]),
    ...words('other-organisation', otherOrganisation(notification)),
    ...refers('place-of-death', place),
    ...words('care-given-at', death.careGivenAt),
    ...(age === null ? [] : [{ type: inputType('age-years'), valueUnsignedInt: age }]),
    ...refers('cause', addCause(about, notification)),
    ...words('event-when', event?.when ?? null),
    ...words('event-where', event?.where ?? null),
    ...words('event-actions', event?.immediateActions ?? null),
    ...words('event-reference', event?.localReference ?? null),
    ...(coronerStatus === null ? [] : [coded('coroner-status', 'coroner-status', coronerStatus)]),
    ...answered('family-told', familyTold),
    ...answered('family-wants-feedback', familyWantsFeedback),
    ...bereaved(notification, about),
  ];
}

function otherOrganisation({ otherOrganisation: other }: GovernanceNotification): string | null {
  return other === null ? null : joined([ORGANISATION_KIND[other.kind], other.name], ': ');
}

function addCause(about: AboutDeceased, { cause, newborn }: GovernanceNotification): Reference[] {
  const ofNewborn = newborn?.cause ?? null;
  if (ofNewborn !== null) return addNeonatalLines(about, ofNewborn.cause, ofNewborn.statedBy);
  return cause === null ? [] : addCauseLines(about, cause, '');
}

/** NOT-2: a living person is in it only where they agreed. */
function bereaved(
  { bereaved: person }: GovernanceNotification,
  { deceased, entries }: AboutDeceased,
): TaskInput[] {
  if (person === null) return [];
  const relationship = text(person.relationship);
  const contact = entries.add(
    'bereaved',
    said<RelatedPerson>({
      resourceType: 'RelatedPerson',
      patient: deceased,
      relationship: relationship === undefined ? [] : [{ text: relationship }],
      name: [{ text: person.name }],
      telecom: [{ system: person.contact.includes('@') ? 'email' : 'other', value: person.contact }],
    }),
  );
  return [
    ...refers('bereaved', [contact]),
    ...words('bereaved-needed-for', person.neededFor),
    ...words('bereaved-agreement', person.agreement),
  ];
}

const inputType = (code: InputCode) => ({ coding: [ownCoding('notification-input', code)] });

function coded(
  code: InputCode,
  system: 'notification-source' | 'learning-trigger' | 'coroner-status',
  value: string,
): TaskInput {
  return { type: inputType(code), valueCodeableConcept: { coding: [ownCoding(system, value)] } };
}

function words(code: InputCode, value: string | null): TaskInput[] {
  return text(value) === undefined ? [] : [{ type: inputType(code), valueString: value ?? '' }];
}

function refers(code: InputCode, references: readonly Reference[]): TaskInput[] {
  return references.map((valueReference) => ({ type: inputType(code), valueReference }));
}

function answered(code: InputCode, answer: GovernanceNotification['familyTold']): TaskInput[] {
  return answer === null ? [] : [{ type: inputType(code), valueCodeableConcept: yesNoUnknown(answer) }];
}
