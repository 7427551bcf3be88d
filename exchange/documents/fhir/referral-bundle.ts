import type { Bundle, Composition, Encounter, Reference } from '@medplum/fhirtypes';
import type { CoronerReferral } from '../../../domain/referrals/coroner-referral.ts';
import { addPlace, addDeathTime } from './death-entries.ts';
import { bundleOf, openEntries, referenceTo } from './entries.ts';
import { narrative, facts } from './narrative.ts';
import {
  type AboutDeceased,
  addAnswer,
  addCauseLines,
  addFinding,
  addNeonatalLines,
  addTextFinding,
} from './observations.ts';
import { circumstanceCode, ownCoding } from './own-codes.ts';
import { addActingPerson, addDeceased, addNextOfKin, addOffice, addPractitioner } from './people.ts';
import { addProvenance } from './provenance.ts';
import { referralSections } from './referral-sections.ts';
import { said, text } from './said.ts';
import { CODE_SYSTEMS, EXTENSIONS, officeSystem, ownProfile } from './systems.ts';
import { zonedTime } from './times.ts';
import { newbornAge } from '../pdf/newborn-words.ts';
import { PLACE_KIND } from '../pdf/words.ts';

export const REFERRAL_TITLE = 'Referral of a death to the senior coroner';

/**
 * A referral as a FHIR R4 document. Pure: the same referral and export give the same bundle. Rules: FHIR-1 to FHIR-15.
 *
 * @param exportId UUID of the export; the ids of all resources follow from it
 */
export function coronerReferralBundle(referral: CoronerReferral, exportId: string): Bundle {
  const entries = openEntries(exportId);
  const { death, deceased, newborn, office } = referral;
  const medicalExaminerOffice = addOffice(entries, office);
  const patient = addDeceased(entries, office, {
    ...deceased,
    death: death.time,
    newborn: newborn?.facts ?? null,
  });
  const about: AboutDeceased = { entries, deceased: patient, status: 'preliminary' };
  const area = entries.add('coroner', {
    resourceType: 'Organization' as const,
    name: `Senior coroner, ${death.coronerArea}`,
  });
  const doctor = referral.referringDoctor;
  const author = addActingPerson(
    entries,
    'referring-doctor',
    { ...doctor, actsAs: REFERRING_ROLE[doctor.role] },
    doctor.role === 'medical-examiner' ? medicalExaminerOffice : undefined,
  );
  const sections = referralSections(referral, {
    grounds: [...addGrounds(about, referral), ...addUrgency(about, referral), area],
    deceased: [
      patient,
      ...addTextFinding(about, 'occupation', deceased.occupation),
      ...addAge(about, referral),
    ],
    death: addDeath(about, referral),
    proposedCause: [
      ...addCause(about, referral),
      ...addAnswer(about, 'certificate-could-be-issued', referral.couldCertificateBeIssued),
    ],
    circumstances: addCircumstances(about, referral),
    practitioners: [
      author,
      ...addPractitioner(entries, 'attending-practitioner', referral.attendingPractitioner),
      ...addPractitioner(entries, 'consultant', referral.consultant),
      ...addPractitioner(entries, 'general-practitioner', referral.generalPractitioner),
    ],
    nextOfKin: [
      ...addNextOfKin(entries, patient, referral.nextOfKin),
      ...addAnswer(about, 'next-of-kin-aware', referral.nextOfKin?.awareOfReferral ?? null),
      ...addTextFinding(about, 'next-of-kin-concerns', referral.nextOfKin?.concerns ?? null),
      ...addTextFinding(about, 'next-of-kin-interpreter', referral.nextOfKin?.interpreter ?? null),
    ],
    matters: addMatters(about, referral),
    attachments: addAttachments(about, referral),
  });
  const custodian = medicalExaminerOffice;
  const composition = said<Composition>({
    resourceType: 'Composition',
    meta: { profile: [ownProfile('coroner-referral-composition')] },
    extension: [
      { url: ownProfile('document-version'), valuePositiveInt: referral.version },
      {
        url: ownProfile('legal-route'),
        valueCodeableConcept: { coding: [ownCoding('legal-route', referral.legalRoute)] },
      },
    ],
    text: narrative([
      facts(['Referral', referral.referralNumber], ['To', `Senior coroner, ${death.coronerArea}`]),
    ]),
    identifier: documentIdentifier(referral, referral.version),
    status: referral.supersedes === null ? 'final' : 'amended',
    type: {
      coding: [{ system: CODE_SYSTEMS.loinc, code: '57133-1', display: 'Referral note' }],
      text: REFERRAL_TITLE,
    },
    subject: patient,
    date: referral.issuedAt.at,
    author: [author],
    title: REFERRAL_TITLE,
    confidentiality: 'R',
    attester: [{ mode: 'legal', time: referral.issuedAt.at, party: author }],
    custodian,
    relatesTo:
      referral.supersedes === null
        ? []
        : [
            {
              code: 'replaces',
              targetIdentifier: documentIdentifier(referral, referral.supersedes.version),
            },
          ],
    section: sections,
  });
  entries.addFirst('composition', composition);
  addProvenance(entries, {
    ...referral,
    target: referenceTo<Composition>(exportId, 'composition', 'Composition'),
    author,
    custodian,
  });
  return bundleOf(
    { exportId, type: 'document', profile: ownProfile('coroner-referral-bundle'), at: referral.issuedAt.at },
    entries,
  );
}

const REFERRING_ROLE = {
  'medical-examiner': 'Medical examiner',
  'attending-practitioner': 'Attending practitioner',
  'other-registered-practitioner': 'Registered medical practitioner',
} as const satisfies Record<CoronerReferral['referringDoctor']['role'], string>;

function documentIdentifier({ office, referralNumber }: CoronerReferral, version: number) {
  return {
    system: officeSystem(office.identifierBase, 'coroner-referral'),
    value: `${referralNumber}-v${String(version)}`,
  };
}

type Added = Reference[];

function addGrounds(about: AboutDeceased, { grounds }: CoronerReferral): Added {
  return grounds.flatMap(({ code, paragraph, reason }) => {
    const note = text(reason);
    return addFinding(
      about,
      'notification-circumstance',
      {
        valueCodeableConcept: {
          coding: [ownCoding('notification-of-deaths-circumstance', circumstanceCode(code))],
          text: `Regulation ${paragraph}`,
        },
        ...(note === undefined ? {} : { note: [{ text: note }] }),
      },
      circumstanceCode(code),
    );
  });
}

function addUrgency(about: AboutDeceased, { urgentRelease }: CoronerReferral): Added {
  if (urgentRelease === null) return [];
  const { deadline, reason } = urgentRelease;
  return addFinding(about, 'urgent-release', {
    valueString: reason,
    ...(deadline === null
      ? {}
      : {
          component: [
            {
              code: { coding: [ownCoding('finding', 'release-needed-by')] },
              valueDateTime: zonedTime(deadline),
            },
          ],
        }),
  });
}

function addAge(about: AboutDeceased, { newborn }: CoronerReferral): Added {
  return addTextFinding(about, 'age-at-death', newborn === null ? null : newbornAge(newborn.facts.age));
}

function addDeath(about: AboutDeceased, { death }: CoronerReferral): Added {
  const kind = death.placeKind === null ? null : PLACE_KIND[death.placeKind];
  return [
    ...addDeathTime(about, death.time),
    ...addPlace(about, 'place-of-death', death.place, kind),
    ...addPlace(about, 'body-lies-at', death.bodyLies.kind === 'known' ? death.bodyLies.place : null),
    ...addAdmission(about, death),
    ...addTextFinding(about, 'found-or-present', death.foundOrPresent),
    ...addTextFinding(about, 'detention', death.detention),
  ];
}

/** Only for a death in hospital: that the stay ended with death is said of no other. */
function addAdmission(
  { deceased, entries }: AboutDeceased,
  { admission, placeKind }: CoronerReferral['death'],
): Added {
  const route = text(admission);
  if (route === undefined || placeKind !== 'hospital') return [];
  const discharge = {
    url: EXTENSIONS.dischargeMethod,
    valueCodeableConcept: {
      coding: [{ system: CODE_SYSTEMS.dischargeMethod, code: '4', display: 'Patient died' }],
    },
  };
  const encounter: Encounter = {
    resourceType: 'Encounter',
    extension: [discharge],
    status: 'finished',
    class: { system: CODE_SYSTEMS.encounterClass, code: 'IMP', display: 'inpatient encounter' },
    subject: deceased,
    hospitalization: { admitSource: { text: route } },
  };
  return [entries.add('last-admission', encounter)];
}

function addCause(about: AboutDeceased, { newborn, proposedCause }: CoronerReferral): Added {
  const ofNewborn = newborn?.proposedCause ?? null;
  if (ofNewborn !== null) return addNeonatalLines(about, ofNewborn.cause, ofNewborn.statedBy);
  return proposedCause === null ? [] : addCauseLines(about, proposedCause.cause, proposedCause.statedBy);
}

function addCircumstances(about: AboutDeceased, { narrative: told }: CoronerReferral): Added {
  return [
    ...addTextFinding(about, 'circumstances', told.circumstances),
    ...addTextFinding(about, 'history', told.history),
    ...addTextFinding(about, 'procedures', told.procedures),
    ...addTextFinding(about, 'devices', told.devices),
  ];
}

function addMatters(about: AboutDeceased, referral: CoronerReferral): Added {
  const { mentalHealth, police } = referral;
  return [
    ...addAnswer(about, 'police-informed', police?.informed ?? null),
    ...addTextFinding(about, 'police-log-number', police?.logNumber ?? null),
    ...addTextFinding(about, 'safeguarding', referral.safeguarding),
    ...addAnswer(about, 'mental-health-condition', mentalHealth?.known ?? null, mentalHealth?.detail ?? null),
    ...addTextFinding(about, 'organ-donation', referral.organDonation),
    ...addTextFinding(about, 'infection-hazard', referral.infectionHazard),
  ];
}

/** The files themselves go beside the document; here stand their names and SHA-256, for which FHIR has no place itself. */
function addAttachments({ deceased, entries }: AboutDeceased, { attachments }: CoronerReferral): Added {
  return attachments.map(({ bytes, fileName, sha256, title }) =>
    entries.add(`attachment-${fileName}`, {
      resourceType: 'DocumentReference' as const,
      status: 'current' as const,
      subject: deceased,
      content: [
        {
          attachment: {
            extension: [{ url: ownProfile('sha256'), valueString: sha256 }],
            url: fileName,
            size: bytes,
            title,
          },
        },
      ],
    }),
  );
}
