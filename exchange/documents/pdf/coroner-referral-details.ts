import type { CoronerReferral, ReferredNextOfKin } from '../../../domain/referrals/coroner-referral.ts';
import {
  beginSection,
  NOT_RECORDED,
  writeFacts,
  writeNarrative,
  writeParagraph,
  writePartHeading,
} from './blocks.ts';
import { writeCauseTable, writeNeonatalCauseTable } from './cause-table.ts';
import { bodyLiesAt, groundText, reasonsFitFirstPage } from './coroner-referral-first-look.ts';
import { writeTable } from './data-table.ts';
import { newbornFactRows, whoseNeonatalCause } from './newborn-words.ts';
import type { Paper } from './paper.ts';
import {
  deathTime,
  joined,
  knownDate,
  nhsNumber,
  PLACE_KIND,
  practitionerLines,
  SEX,
  yesNo,
} from './words.ts';

/** Everything the office recorded for the coroner, section by section; what was not recorded is said (REF-11). */
export function writeReferralDetails(paper: Paper, referral: CoronerReferral): void {
  writeReasons(paper, referral);
  writeCause(paper, referral);
  writeCircumstances(paper, referral);
  writeDeceased(paper, referral);
  writeDeath(paper, referral);
  writePractitioners(paper, referral);
  writeNextOfKin(paper, referral.nextOfKin);
  writeOtherMatters(paper, referral);
  writeAttachments(paper, referral);
}

function writeReasons(paper: Paper, { grounds }: CoronerReferral): void {
  if (reasonsFitFirstPage(paper, grounds)) return;
  const section = beginSection(paper, 'Grounds with their reasons');
  for (const ground of grounds) {
    writeNarrative(paper, section, `${ground.paragraph} ${groundText(ground, false)}`, ground.reason);
  }
  section.end();
}

function writeCause(paper: Paper, { newborn, proposedCause }: CoronerReferral): void {
  const section = beginSection(paper, 'Proposed cause of death');
  const ofNewborn = newborn?.proposedCause ?? null;
  if (ofNewborn !== null) {
    writeParagraph(paper, section, whoseNeonatalCause(ofNewborn));
    writeNeonatalCauseTable(paper, section, ofNewborn.cause);
  } else if (proposedCause === null) {
    writeParagraph(paper, section, NOT_RECORDED);
  } else {
    writeParagraph(paper, section, `As stated by ${proposedCause.statedBy}, word for word.`);
    writeCauseTable(paper, section, proposedCause.cause);
  }
  section.end();
}

function writeCircumstances(paper: Paper, { narrative }: CoronerReferral): void {
  const section = beginSection(paper, 'Circumstances and history');
  writeNarrative(paper, section, 'Circumstances of the death', narrative.circumstances);
  writeNarrative(paper, section, 'Relevant history', narrative.history);
  writeNarrative(paper, section, 'Operations and procedures', narrative.procedures);
  writeNarrative(paper, section, 'Devices and implants', narrative.devices);
  section.end();
}

function writeDeceased(paper: Paper, { deceased, newborn }: CoronerReferral): void {
  const section = beginSection(paper, 'Details of the deceased');
  writeFacts(paper, section, [
    ['Surname', deceased.surname],
    ['Forenames', deceased.forenames],
    ['Title', deceased.title],
    ['Also known as', deceased.alsoKnownAs],
    ['Date of birth', knownDate(deceased.dateOfBirth)],
    ...(newborn === null ? [] : newbornFactRows(newborn.facts)),
    ['Sex', deceased.sex === null ? null : SEX[deceased.sex]],
    ['NHS number', nhsNumber(deceased.nhsNumber)],
    ['Hospital number', deceased.hospitalNumber],
    ['Home address', deceased.address],
    ['Occupation', deceased.occupation],
  ]);
  section.end();
}

function writeDeath(paper: Paper, { death }: CoronerReferral): void {
  const section = beginSection(paper, 'Details of the death');
  writeFacts(paper, section, [
    ['Date and time', deathTime(death.time)],
    ['Place of death', death.place],
    ['Kind of place', death.placeKind === null ? null : PLACE_KIND[death.placeKind]],
    ['Body lies at', bodyLiesAt(death.bodyLies)],
    ['Coroner area', death.coronerArea],
    ['Found by, or present', death.foundOrPresent],
    ['Last admission', death.admission],
    ['Detention or custody', death.detention],
  ]);
  section.end();
}

function writePractitioners(paper: Paper, referral: CoronerReferral): void {
  const section = beginSection(paper, 'Practitioners');
  writeFacts(paper, section, [
    ['Attending practitioner', practitionerLines(referral.attendingPractitioner)],
    ['Consultant', practitionerLines(referral.consultant)],
    ['General practitioner', practitionerLines(referral.generalPractitioner)],
  ]);
  section.end();
}

function writeNextOfKin(paper: Paper, kin: ReferredNextOfKin | null): void {
  const section = beginSection(paper, 'Next of kin or person responsible');
  writeFacts(paper, section, [
    ['Name', kin?.name ?? null],
    ['Relationship', kin?.relationship ?? null],
    ['Telephone', kin?.phone ?? null],
    ['Address', kin?.address ?? null],
    ['Knows of this referral', yesNo(kin?.awareOfReferral ?? null)],
    ['Interpreter or other need', kin?.interpreter ?? null],
    ['Concerns raised', kin?.concerns ?? null],
  ]);
  section.end();
}

function writeOtherMatters(paper: Paper, referral: CoronerReferral): void {
  const { police, mentalHealth } = referral;
  const section = beginSection(paper, 'Police, safeguarding and other matters');
  writeFacts(paper, section, [
    ['Police informed', yesNo(police?.informed ?? null)],
    ['Police log number', police?.logNumber ?? null],
    ['Safeguarding', referral.safeguarding],
    [
      'Known mental health condition',
      mentalHealth === null ? null : joined([yesNo(mentalHealth.known), mentalHealth.detail], '. '),
    ],
    ['Organ or tissue donation', referral.organDonation],
    ['Infection hazard', referral.infectionHazard],
  ]);
  section.end();
}

function writeAttachments(paper: Paper, { attachments }: CoronerReferral): void {
  const section = beginSection(paper, 'Attachments');
  if (attachments.length === 0) {
    writeParagraph(paper, section, 'None.');
  } else {
    writePartHeading(paper, section, `${attachments.length} attached`);
    writeTable(paper, section, {
      columns: [
        { heading: 'Title', width: 170, isStrong: true },
        { heading: 'File', width: 120, isStrong: false },
        { heading: 'SHA-256', width: 193, isStrong: false },
      ],
      rows: attachments.map((file) => [file.title, `${file.fileName}\n${file.bytes} bytes`, file.sha256]),
    });
  }
  section.end();
}
