import type { Bundle, Composition, CompositionSection, Reference } from '@medplum/fhirtypes';
import {
  type CertificateSummary,
  certifiedCause,
} from '../../../domain/certification/certificate-summary.ts';
import {
  certificateRows,
  deathRows,
  deceasedRows,
  POST_MORTEM_WORDS,
  practitionerRows,
  PREGNANCY_WORDS,
  scrutinyRows,
  SUMMARY_TITLE,
  SUMMARY_WARNING,
  transmissionRows,
} from '../certificate-summary-words.ts';
import { newbornAge } from '../pdf/newborn-words.ts';
import { PLACE_KIND } from '../pdf/words.ts';
import { addDeathTime, addPlace } from './death-entries.ts';
import { bundleOf, openEntries, referenceTo } from './entries.ts';
import { facts, narrative, paragraph } from './narrative.ts';
import {
  type AboutDeceased,
  addAnswer,
  addCauseLines,
  addFinding,
  addNeonatalLines,
  addTextFinding,
} from './observations.ts';
import { type FindingCode, ownCoding } from './own-codes.ts';
import { addActingPerson, addDeceased, addOffice } from './people.ts';
import { addProvenance } from './provenance.ts';
import { causeTable, neonatalCauseTable } from './referral-sections.ts';
import { said } from './said.ts';
import { section } from './sections.ts';
import { officeSystem, ownProfile } from './systems.ts';

/**
 * A certificate summary as a FHIR R4 document. Pure: the same summary and export give the same bundle. Rules: FHIR-1 to
 * FHIR-16, SUM-4.
 */
export function certificateSummaryBundle(summary: CertificateSummary, exportId: string): Bundle {
  const entries = openEntries(exportId);
  const { certificate, death, examiner, issuedAt, office, version } = summary;
  const custodian = addOffice(entries, office);
  const patient = addDeceased(entries, office, {
    ...summary.deceased,
    death: death.time,
    newborn: summary.newborn,
  });
  const about: AboutDeceased = { entries, deceased: patient, status: 'final' };
  const author = addActingPerson(
    entries,
    'medical-examiner',
    { ...examiner, actsAs: 'Medical examiner', phone: null, email: null },
    custodian,
  );
  const certifier = addActingPerson(
    entries,
    'certifier',
    {
      name: certificate.certifierName,
      gmcNumber: certificate.certifierGmcNumber,
      qualification: certificate.certifierQualification,
      actsAs: 'Certifier',
      phone: null,
      email: null,
    },
    undefined,
  );
  const registrar = entries.add('register-office', {
    resourceType: 'Organization' as const,
    name: summary.transmission.registerOffice,
  });
  const composition = said<Composition>({
    resourceType: 'Composition',
    meta: { profile: [ownProfile('certificate-summary-composition')] },
    extension: [
      { url: ownProfile('document-version'), valuePositiveInt: version },
      {
        url: ownProfile('certificate-form'),
        valueCodeableConcept: { coding: [ownCoding('certificate-form', certificate.form)] },
      },
    ],
    text: narrative([paragraph(SUMMARY_WARNING)]),
    identifier: documentIdentifier(summary, version),
    status: summary.supersedes === null ? 'final' : 'amended',
    type: { text: 'Transmission summary of a medical certificate of cause of death' },
    subject: patient,
    date: issuedAt.at,
    author: [author],
    title: SUMMARY_TITLE,
    confidentiality: 'R',
    attester: [{ mode: 'legal', time: examiner.declaredAt.at, party: author }],
    custodian,
    relatesTo:
      summary.supersedes === null
        ? []
        : [{ code: 'replaces', targetIdentifier: documentIdentifier(summary, summary.supersedes.version) }],
    section: sectionsOf(summary, about, { author, certifier, registrar }),
  });
  entries.addFirst('composition', composition);
  addProvenance(entries, {
    ...summary,
    target: referenceTo<Composition>(exportId, 'composition', 'Composition'),
    author,
    custodian,
  });
  return bundleOf(
    { exportId, type: 'document', profile: ownProfile('certificate-summary-bundle'), at: issuedAt.at },
    entries,
  );
}

function documentIdentifier({ office, summaryNumber }: CertificateSummary, version: number) {
  return {
    system: officeSystem(office.identifierBase, 'certificate-summary'),
    value: `${summaryNumber}-v${String(version)}`,
  };
}

interface Parties {
  readonly author: Reference;
  readonly certifier: Reference;
  readonly registrar: Reference;
}

function sectionsOf(
  summary: CertificateSummary,
  about: AboutDeceased,
  { author, certifier, registrar }: Parties,
): CompositionSection[] {
  const { death, deceased, newborn, transmission } = summary;
  const kind = death.placeKind === null ? null : PLACE_KIND[death.placeKind];
  return [
    causeSection(summary, about),
    section(
      'deceased',
      [facts(...deceasedRows(summary))],
      [
        about.deceased,
        ...addTextFinding(about, 'occupation', deceased.occupation),
        ...addTextFinding(about, 'age-at-death', newborn === null ? null : newbornAge(newborn.age)),
      ],
    ),
    section(
      'death',
      [facts(...deathRows(summary))],
      [
        ...addDeathTime(about, death.time),
        ...addPlace(about, 'place-of-death', death.place, kind),
        ...addPlace(about, 'body-lies-at', death.bodyLiesAt),
        ...addTextFinding(about, 'disposal', summary.disposal?.kind ?? null),
        ...addTextFinding(about, 'urgent-release', summary.urgentRelease?.reason ?? null),
      ],
    ),
    section('certificate', [facts(...certificateRows(summary))], addCertificate(about, summary)),
    section('practitioners', [facts(...practitionerRows(summary))], [certifier, author]),
    section('scrutiny', [facts(...scrutinyRows(summary))], [author]),
    section(
      'transmission',
      [facts(...transmissionRows(summary))],
      [
        registrar,
        ...addAnswer(
          about,
          'matches-agreed',
          transmission.matchesAgreed ? 'yes' : 'no',
          transmission.whyDifferent,
        ),
        ...addFinding(about, 'sent-to-registrar', {
          valueDateTime: transmission.at.at,
          // A registrar's office is an organisation of the case, not somebody who observed anything.
          note: [{ text: `${transmission.how}: ${transmission.reference}`.replace(/: $/, '') }],
        }),
      ],
    ),
  ];
}

function causeSection(summary: CertificateSummary, about: AboutDeceased): CompositionSection {
  const certified = certifiedCause(summary);
  const { certifierName, reference } = summary.certificate;
  const whose = paragraph(`As ${certifierName} wrote it on certificate ${reference}, word for word.`);
  if (certified === null) return section('certified-cause', [whose]);
  return certified.lines === 'neonatal'
    ? section(
        'certified-cause',
        [whose, neonatalCauseTable(certified.cause)],
        addNeonatalLines(about, certified.cause, certifierName),
      )
    : section(
        'certified-cause',
        [whose, causeTable(certified.cause)],
        addCauseLines(about, certified.cause, certifierName),
      );
}

function addCertificate(about: AboutDeceased, { certificate }: CertificateSummary): Reference[] {
  const { implantDetail, pregnancy, pregnancyContributed } = certificate;
  const answer = (code: FindingCode, given: 'yes' | 'no' | null): Reference[] =>
    addAnswer(about, code, given);
  return [
    ...addTextFinding(about, 'certificate-reference', certificate.reference),
    ...addFinding(about, 'certificate-dated', { valueDateTime: certificate.issuedOn }),
    ...addTextFinding(about, 'post-mortem', POST_MORTEM_WORDS[certificate.postMortem]),
    ...answer('more-information-later', certificate.moreInformationLater ? 'yes' : 'no'),
    ...answer('employment-contributed', certificate.employment),
    ...addTextFinding(about, 'pregnancy', pregnancy === null ? null : PREGNANCY_WORDS[pregnancy]),
    ...addAnswer(
      about,
      'pregnancy-contributed',
      pregnancyContributed === 'not-known' ? 'unknown' : pregnancyContributed,
    ),
    ...addAnswer(about, 'implants-fitted', certificate.implantsFitted, implantDetail),
    ...answer('implants-removed', certificate.implantsRemoved),
  ];
}
