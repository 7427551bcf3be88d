import type { GovernanceNotification } from '../../../domain/notifications/governance-notification.ts';
import type { OtherOrganisation } from '../../../domain/governance/concern.ts';
import { LEARNING_TRIGGERS } from '../../../domain/notifications/learning-triggers.ts';
import { never } from '../../../domain/shared/invariant.ts';
import { longDate } from '../../../domain/shared/long-date.ts';
import { saysOfMother } from '../../../domain/case/neonatal-cause.ts';
import { shortFingerprint } from '../../sealing/fingerprint.ts';
import { writeAboutDocument, type ContentSeal } from './about-document.ts';
import {
  beginSection,
  writeAlert,
  writeFactPairs,
  writeFacts,
  writeNarrative,
  writeParagraph,
  writeTitle,
  type Fact,
} from './blocks.ts';
import { writeCauseTable, writeNeonatalCauseTable } from './cause-table.ts';
import type { DocumentFonts } from './document-fonts.ts';
import { CATEGORY, CORONER_STATUS, ORGANISATION_KIND, ROUTE, SOURCE } from './governance-words.ts';
import { writeLetterhead } from './letterhead.ts';
import { newbornFactRows, whoseNeonatalCause } from './newborn-words.ts';
import {
  finishPaper,
  FULL_WIDTH,
  LABEL,
  moveDown,
  openPaper,
  printable,
  setText,
  STRONG,
  type Paper,
} from './paper.ts';
import { writeRunningLines } from './running-lines.ts';
import { deathTime, joined, knownDate, moment, nhsNumber, PLACE_KIND, ROLE, yesNo } from './words.ts';

/**
 * Sets a notification as a tagged PDF for a governance team: what is asked and about whom first, then the three
 * voices apart, then the rest.
 *
 * Pure: the same notification, seal and fonts give the same bytes.
 *
 * Rules: NOT-2, NOT-3, NOT-8, NOT-10, NOT-11, REF-11, OUT-2, OUT-3, OUT-5.
 */
export async function governanceNotificationPdf(
  notification: GovernanceNotification,
  seal: ContentSeal,
  fonts: DocumentFonts,
): Promise<Uint8Array> {
  const { notificationNumber, version, issuedAt, record } = notification;
  const title = `Clinical governance notification, ${notificationNumber}, version ${version}`;
  const paper = openPaper({ title, createdAt: issuedAt.at }, fonts);
  writeFirstLook(paper, notification);
  writeVoices(paper, notification);
  writeDeath(paper, notification);
  writeStanding(paper, notification);
  writeBereaved(paper, notification);
  writeAboutDocument(paper, { seal, issuedAt, record });
  writeRunningLines(paper, {
    head: printable(paper, `Clinical governance notification · ${notificationNumber}`),
    references: `Case ${record.caseReference} · Notification ${notificationNumber} · Version ${version}`,
    fingerprint: shortFingerprint(seal.sha256),
    chainHead: record.chainHead,
  });
  return finishPaper(paper);
}

function writeFirstLook(paper: Paper, notification: GovernanceNotification): void {
  const { notificationNumber, version, issuedAt, record, recipient, supersedes } = notification;
  writeLetterhead(paper, notification.office, [
    `Notification ${notificationNumber}`,
    `Version ${version}, issued ${moment(issuedAt)}`,
    `Case ${record.caseReference}`,
  ]);
  writeTitle(paper, 'Clinical governance notification');
  moveDown(paper, 2);
  const top = paper.doc.struct('Sect');
  paper.root.add(top);
  const to = printable(paper, `To: ${recipient.team}, ${recipient.organisation}`);
  setText(paper, top, { tag: 'P', text: to, place: FULL_WIDTH, style: { ...STRONG, size: 11 } });
  if (notification.otherOrganisation !== null) {
    const about = printable(
      paper,
      `About another organisation: ${organisationLine(notification.otherOrganisation)}`,
    );
    setText(paper, top, { tag: 'P', text: about, place: FULL_WIDTH, style: { ...STRONG, size: 11 } });
  }
  const passedOn =
    'Passed on by a medical examiner office. It says what was seen and asks a question; it judges nobody.';
  setText(paper, top, { tag: 'P', text: passedOn, place: FULL_WIDTH, style: LABEL });
  writeAlert(paper, top, 'What we ask', notification.question);
  if (supersedes !== null)
    writeAlert(paper, top, `This replaces version ${supersedes.version}`, supersedes.reason);
  top.end();

  const section = beginSection(paper, 'The concern');
  writeFactPairs(paper, section, [
    ['Passed on as', ROUTE[notification.route]],
    ['About', CATEGORY[notification.category]],
    ['Where it comes from', notification.sources.map((source) => SOURCE[source]).join('\n')],
    [
      'Answer wanted by',
      notification.answerWantedBy === null ? 'No date asked for' : longDate(notification.answerWantedBy),
    ],
    ['Reviewed by', reviewer(notification)],
    ['Prepared by', `${notification.preparedBy.name}\n${ROLE[notification.preparedBy.role]}`],
  ]);
  if (notification.learningTrigger !== null) {
    writeFacts(paper, section, [['Learning from deaths', LEARNING_TRIGGERS[notification.learningTrigger]]]);
  }
  section.end();
}

/** Rule NOT-10. A name that was not recorded is said to be so. */
function organisationLine({ kind, name }: OtherOrganisation): string {
  return `${ORGANISATION_KIND[kind]}, ${name.trim() === '' ? 'name not recorded' : name}`;
}

function reviewer({ reviewedBy }: GovernanceNotification): string {
  return `${reviewedBy.name}\nMedical examiner, GMC ${reviewedBy.gmcNumber}\n${moment(reviewedBy.reviewedAt)}`;
}

/** NOT-3: three headings, three texts, whichever of them are empty. */
function writeVoices(paper: Paper, { narrative }: GovernanceNotification): void {
  const section = beginSection(paper, 'What was seen and said');
  writeNarrative(paper, section, 'Facts, and where they were seen', narrative.facts);
  writeNarrative(paper, section, 'The words of the family', narrative.familyWords);
  writeNarrative(paper, section, 'The view of the medical examiner', narrative.examinersView);
  section.end();
}

function identityFacts({ deceased, newborn }: GovernanceNotification): readonly Fact[] {
  switch (deceased.kind) {
    case 'full':
      return [
        ['Name', joined([deceased.surname, deceased.forenames], ', ')],
        ['Date of birth', knownDate(deceased.dateOfBirth)],
        ['NHS number', nhsNumber(deceased.nhsNumber)],
        ['Hospital number', deceased.hospitalNumber],
      ];
    case 'numbers':
      return [
        ['NHS number', nhsNumber(deceased.nhsNumber)],
        ['Hospital number', deceased.hospitalNumber],
        ['Date of birth', knownDate(deceased.dateOfBirth)],
      ];
    case 'reference':
      return [
        ['Identity', 'Not sent. Ask the medical examiner office by the case reference.'],
        newborn === null
          ? ['Age in years', deceased.ageYears === null ? null : String(deceased.ageYears)]
          : ['Age', 'Under 28 days'],
      ];
    default:
      return never(deceased);
  }
}

function writeDeath(paper: Paper, notification: GovernanceNotification): void {
  const { death, event, newborn } = notification;
  const section = beginSection(paper, 'The deceased and the death');
  writeFacts(paper, section, [
    ...identityFacts(notification),
    ...(newborn?.facts == null ? [] : newbornFactRows(newborn.facts)),
    ['Date and time of death', deathTime(death.time)],
    ['Place of death', death.place],
    ['Kind of place', death.placeKind === null ? null : PLACE_KIND[death.placeKind]],
    ['Where the care was given', death.careGivenAt],
  ]);
  section.end();
  writeCause(paper, notification);
  if (event !== null) {
    const happened = beginSection(paper, 'The event');
    writeFacts(paper, happened, [
      ['When', event.when],
      ['Where', event.where],
      ['Done at once', event.immediateActions],
      ['Local reference', event.localReference],
    ]);
    happened.end();
  }
}

function writeCause(paper: Paper, { cause, newborn }: GovernanceNotification): void {
  const ofNewborn = newborn?.cause ?? null;
  if (cause === null && ofNewborn === null) return;
  const section = beginSection(paper, 'Cause of death');
  if (ofNewborn !== null) {
    writeParagraph(paper, section, whoseNeonatalCause(ofNewborn));
    writeNeonatalCauseTable(paper, section, ofNewborn.cause);
  } else if (cause !== null) {
    writeCauseTable(paper, section, cause);
  }
  section.end();
}

function writeStanding(paper: Paper, notification: GovernanceNotification): void {
  const section = beginSection(paper, 'Coroner and family');
  const { coronerStatus } = notification;
  writeFacts(paper, section, [
    ['Coroner', coronerStatus === null ? null : CORONER_STATUS[coronerStatus]],
    ['Family told of this', yesNo(notification.familyTold)],
    ['Family wants to hear', yesNo(notification.familyWantsFeedback)],
    ['Answer to', joined([notification.office.name, notification.office.email], ', ')],
    ['Recipient’s contact', notification.recipient.contact],
  ]);
  section.end();
}

/** NOT-2: without need and agreement there are no details to write, and the document says that on purpose. */
function writeBereaved(paper: Paper, { bereaved, newborn }: GovernanceNotification): void {
  const section = beginSection(paper, 'The bereaved');
  if (bereaved === null) {
    const isMotherSpokenOf = newborn?.cause != null && saysOfMother(newborn.cause.cause);
    const none = 'No details of the bereaved are sent with this notification';
    const but = `${none}, but for what lines (c) and (d) of the cause say of the mother’s health.`;
    writeParagraph(paper, section, isMotherSpokenOf ? but : `${none}.`);
  } else {
    writeFacts(paper, section, [
      ['Name', bereaved.name],
      ['Relationship', bereaved.relationship],
      ['Contact', bereaved.contact],
      ['Needed for', bereaved.neededFor],
      ['Agreement', bereaved.agreement],
    ]);
  }
  section.end();
}
