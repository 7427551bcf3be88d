import { chainHead } from '../db/record/read-entries.ts';
import { findMember } from '../db/repositories/members.ts';
import type { Case } from '../domain/case/case.ts';
import type { StatedCause } from '../domain/case/fields.ts';
import { causeInUse, type CauseStep } from '../domain/certification/cause-in-use.ts';
import { neonatalCauseCited, newbornFacts } from '../domain/certification/newborn.ts';
import type { RecordAnchor, SendingOffice } from '../domain/referrals/coroner-referral.ts';
import type { CoronerReferralDraft } from '../domain/referrals/assemble-coroner-referral.ts';
import { referralFirstValues } from '../domain/referrals/referral-first-values.ts';
import type { ReferralForm } from '../domain/referrals/referral-form.ts';
import { roleFor } from '../domain/people/acts.ts';
import type { Role } from '../domain/people/roles.ts';
import type { User } from '../domain/people/user.ts';
import { officeTime } from '../domain/shared/time.ts';
import type { Office } from './office.ts';
import { officeSettings } from './office-settings.ts';

/** Whose cause a referral proposes: what was agreed, or else the first of these that was stated. */
const FIRST_STATED = ['agreed', 'examiner', 'practitioner'] as const satisfies readonly CauseStep[];

/** What would be sent to the coroner: the prepared form with everything the case already holds. */
export function referralDraft(office: Office, onCase: Case, form: ReferralForm): CoronerReferralDraft {
  const { fields } = onCase;
  const issuedAt = office.now();
  const earlier = onCase.documents.filter(({ intended }) => intended.documentKind === 'coroner-referral');
  const superseded = earlier.filter(({ issued }) => issued !== null).at(-1)?.intended.version ?? null;
  const cause = adultCauseInUse(onCase, FIRST_STATED);
  const newborn = newbornFacts(onCase);
  const urgent = fields.urgentRelease?.value;
  const bodyLiesAt = fields.bodyLiesAt?.value.trim() ?? '';
  const nextOfKin = fields.nextOfKin?.value ?? null;
  const { preparedByMember, preparedInRole } = preparer(office, onCase, form);
  return {
    referralNumber: `${onCase.reference}-R1`,
    version: earlier.length + 1,
    supersedes:
      superseded === null ? null : { version: superseded, reason: 'Issued again with later information.' },
    office: sendingOffice(office),
    preparedBy: { userId: preparedByMember.id, name: preparedByMember.name, role: preparedInRole },
    referringDoctor: form.referringDoctor,
    legalRoute: form.legalRoute,
    issuedAt: { at: issuedAt, officeTime: officeTime(issuedAt) },
    urgentRelease: urgent?.requested === true ? { reason: urgent.reason, deadline: urgent.deadline } : null,
    deceased: {
      surname: fields.surname?.value ?? null,
      forenames: fields.forenames?.value ?? null,
      title: fields.title?.value ?? null,
      alsoKnownAs: fields.alsoKnownAs?.value ?? fields.preferredName?.value ?? null,
      dateOfBirth: fields.dateOfBirth?.value ?? null,
      sex: fields.sex?.value ?? null,
      nhsNumber: fields.nhsNumber?.value ?? null,
      hospitalNumber: fields.hospitalNumber?.value ?? null,
      address: fields.address?.value ?? null,
      occupation: fields.occupation?.value ?? null,
    },
    death: {
      time: fields.death?.value ?? null,
      place: placeText(onCase),
      placeKind: fields.place?.value.kind ?? null,
      bodyLies: bodyLiesAt === '' ? null : { kind: 'known', place: bodyLiesAt },
      coronerArea: fields.coronerArea?.value ?? null,
      foundOrPresent: form.foundOrPresent,
      admission: form.admission,
      detention: form.detention,
    },
    grounds: form.grounds,
    proposedCause: cause === null ? null : { cause: cause.cause, statedBy: cause.statedBy },
    newborn:
      newborn === null ? null : { facts: newborn, proposedCause: neonatalCauseCited(onCase, FIRST_STATED) },
    couldCertificateBeIssued: form.couldCertificateBeIssued,
    narrative: form.narrative,
    attendingPractitioner: fields.attendingPractitioner?.value ?? null,
    consultant: fields.consultant?.value ?? null,
    generalPractitioner: fields.generalPractitioner?.value ?? null,
    nextOfKin:
      nextOfKin === null
        ? null
        : {
            name: nextOfKin.name,
            relationship: nextOfKin.relationship,
            phone: nextOfKin.phone,
            address: nextOfKin.address,
            awareOfReferral: form.nextOfKinAware,
            concerns: form.nextOfKinConcerns,
            interpreter: nextOfKin.communicationNeeds,
          },
    police: form.police,
    safeguarding: form.safeguarding,
    mentalHealth: form.mentalHealth,
    organDonation: form.organDonation,
    infectionHazard: form.infectionHazard,
    attachments: [],
    record: recordAnchor(office, onCase),
  };
}

/** A form in which only that stands which the office knows: who would refer, and what the case was asked already. */
export function firstReferralForm(office: Office, onCase: Case): ReferralForm {
  const { phone, email, address } = officeSettings(office.db);
  const { gmcNumber, id, name } = office.user;
  const { procedures, detention, safeguarding, mentalHealth } = referralFirstValues(onCase);
  const isExaminer = roleFor('issue-referral', office.user.roles) !== null && gmcNumber !== null;
  return {
    legalRoute: isExaminer ? 'certificate-reg-10' : null,
    referringDoctor: isExaminer
      ? { userId: id, name, gmcNumber, role: 'medical-examiner', address, phone, email }
      : null,
    grounds: [],
    couldCertificateBeIssued: null,
    narrative: { circumstances: null, history: null, procedures, devices: null },
    foundOrPresent: null,
    admission: null,
    detention,
    nextOfKinAware: null,
    nextOfKinConcerns: null,
    police: null,
    safeguarding,
    mentalHealth,
    organDonation: null,
    infectionHazard: null,
  };
}

/** The first of these causes that was stated on the adult lines; null under 28 days, where those lines are set aside. */
export function adultCauseInUse(onCase: Case, steps: readonly CauseStep[]): StatedCause | null {
  for (const step of steps) {
    const cause = causeInUse(onCase, step);
    if (cause?.lines === 'adult') return cause.stated;
  }
  return null;
}

export function sendingOffice(office: Office): SendingOffice {
  const { officeName, odsCode, address, phone, email, identifierBase } = officeSettings(office.db);
  return {
    name: officeName,
    odsCode: odsCode === '' ? null : odsCode,
    address,
    phone,
    email,
    ...(identifierBase === null ? {} : { identifierBase }),
  };
}

/** The newest entry before the document: printed on it, so that the chain is held outside this machine too. */
export function recordAnchor(office: Office, onCase: Case): RecordAnchor {
  const head = chainHead(office.db, office.workstation);
  return { caseReference: onCase.reference, chainHead: head?.hash ?? '', chainLength: head?.length ?? 0 };
}

export function placeText(onCase: Case): string | null {
  const place = onCase.fields.place?.value;
  if (place === undefined) return null;
  const parts = [place.ward ?? '', place.name].filter((part) => part.trim() !== '');
  return parts.length === 0 ? null : parts.join(', ');
}

/** Whoever recorded this very form prepared it; a form that is still being edited is prepared by who edits it. */
function preparer(
  office: Office,
  onCase: Case,
  form: ReferralForm,
): { readonly preparedByMember: User; readonly preparedInRole: Role } {
  const prepared = onCase.fields.referral;
  const ownRole = roleFor('prepare-referral', office.user.roles) ?? 'medical-examiner-officer';
  const recorded = prepared !== null && prepared.value === form ? prepared.stamp : null;
  const member = recorded?.actor == null ? null : findMember(office.db, recorded.actor);
  if (member === null || recorded === null) return { preparedByMember: office.user, preparedInRole: ownRole };
  return { preparedByMember: member, preparedInRole: recorded.role ?? ownRole };
}
