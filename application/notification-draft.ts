import { findMember } from '../db/repositories/members.ts';
import type { Case, Concern } from '../domain/case/case.ts';
import type { GovernanceNotificationDraft } from '../domain/notifications/assemble-governance-notification.ts';
import type {
  CoronerStatus,
  DeceasedIdentity,
  NotifiedNewborn,
} from '../domain/notifications/governance-notification.ts';
import { neonatalCauseCited, newbornFacts } from '../domain/certification/newborn.ts';
import type { NotificationForm } from '../domain/notifications/notification-form.ts';
import { tracksOf } from '../domain/case/tracks.ts';
import { roleFor } from '../domain/people/acts.ts';
import { never } from '../domain/shared/invariant.ts';
import { completedYears, officeTime } from '../domain/shared/time.ts';
import type { Office } from './office.ts';
import { adultCauseInUse, placeText, recordAnchor, sendingOffice } from './referral-draft.ts';

/** What would be passed on about a concern: the least that the form asks for, and nothing else of the case. */
export function notificationDraft(
  office: Office,
  onCase: Case,
  concern: Concern,
  form: NotificationForm,
): GovernanceNotificationDraft {
  const issuedAt = office.now();
  const { content } = concern;
  const review = concern.review?.content.decision === 'notify' ? concern.review.content : null;
  const ofConcern = onCase.documents.filter(({ intended }) => intended.concern === concern.stamp.entry);
  const superseded = ofConcern.filter(({ issued }) => issued !== null).at(-1)?.intended.version ?? null;
  const cause = adultCauseInUse(onCase, ['agreed', 'practitioner']);
  return {
    notificationNumber: `${onCase.reference}-N${String(onCase.concerns.indexOf(concern) + 1)}`,
    version: ofConcern.length + 1,
    supersedes:
      superseded === null ? null : { version: superseded, reason: 'Issued again with later information.' },
    office: sendingOffice(office),
    preparedBy: {
      name: office.user.name,
      role: roleFor('issue-notification', office.user.roles) ?? 'medical-examiner-officer',
    },
    reviewedBy: reviewerOf(office, concern),
    issuedAt: { at: issuedAt, officeTime: officeTime(issuedAt) },
    route: review?.route ?? null,
    category: content.category,
    otherOrganisation: content.otherOrganisation,
    sources: [content.source],
    learningTrigger: form.learningTrigger,
    recipient: form.recipient,
    answerWantedBy: form.answerWantedBy,
    deceased: identityOf(onCase, form.identity),
    death: {
      time: onCase.fields.death?.value ?? null,
      place: placeText(onCase),
      placeKind: onCase.fields.place?.value.kind ?? null,
      careGivenAt: form.careGivenAt,
    },
    cause: form.includeCause ? (cause?.cause ?? null) : null,
    newborn: newbornOf(onCase, form),
    narrative: {
      facts: content.narrative,
      familyWords: form.includeFamilyWords && content.ownWords.trim() !== '' ? content.ownWords : null,
      examinersView: review === null || review.examinerView.trim() === '' ? null : review.examinerView,
    },
    question: form.question,
    event: form.event,
    coronerStatus: coronerStatusOf(onCase),
    familyTold: form.familyTold,
    familyWantsFeedback: form.familyWantsFeedback,
    bereaved: form.bereaved,
    record: recordAnchor(office, onCase),
  };
}

function reviewerOf(office: Office, concern: Concern): GovernanceNotificationDraft['reviewedBy'] {
  const { review } = concern;
  if (review === null || review.content.decision !== 'notify' || review.stamp.actor === null) return null;
  const member = findMember(office.db, review.stamp.actor);
  const at = review.stamp.enteredAt;
  return {
    name: member?.name ?? null,
    gmcNumber: member?.gmcNumber ?? null,
    reviewedAt: { at, officeTime: officeTime(at) },
  };
}

function identityOf(onCase: Case, identity: NotificationForm['identity']): DeceasedIdentity {
  const { surname, forenames, dateOfBirth, nhsNumber, hospitalNumber } = onCase.fields;
  switch (identity) {
    case 'full':
      return {
        kind: 'full',
        surname: surname?.value ?? '',
        forenames: forenames?.value ?? '',
        dateOfBirth: dateOfBirth?.value ?? null,
        nhsNumber: nhsNumber?.value ?? null,
        hospitalNumber: hospitalNumber?.value ?? null,
      };
    case 'numbers':
      return {
        kind: 'numbers',
        nhsNumber: nhsNumber?.value ?? null,
        hospitalNumber: hospitalNumber?.value ?? null,
        dateOfBirth: dateOfBirth?.value ?? null,
      };
    case 'reference':
      return { kind: 'reference', ageYears: ageYears(onCase) };
    default:
      return never(identity);
  }
}

/** Rule NOT-11. */
function newbornOf(onCase: Case, form: NotificationForm): NotifiedNewborn | null {
  const facts = newbornFacts(onCase);
  if (facts === null) return null;
  return {
    facts: form.identity === 'reference' ? null : facts,
    cause: form.includeCause ? neonatalCauseCited(onCase, ['agreed', 'practitioner']) : null,
  };
}

function ageYears(onCase: Case): number | null {
  const birth = onCase.fields.dateOfBirth?.value;
  const death = onCase.fields.death?.value;
  if (birth?.kind !== 'known' || death === undefined || death.kind === 'not-known') return null;
  return completedYears(birth.on, death.on);
}

function coronerStatusOf(onCase: Case): CoronerStatus | null {
  const { coroner } = tracksOf(onCase);
  switch (coroner) {
    case 'not-answered':
      return null;
    case 'not-reportable':
      return 'not-reportable';
    case 'to-be-notified':
      return 'under-consideration';
    case 'notified':
      return 'notified';
    case 'duty-not-engaged':
      return 'answered-no-duty';
    case 'with-coroner':
    case 'concluded':
      return 'investigating';
    default:
      return never(coroner);
  }
}
