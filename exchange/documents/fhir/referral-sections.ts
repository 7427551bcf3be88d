import type { CompositionSection, Reference } from '@medplum/fhirtypes';
import { CAUSE_LINES } from '../../../domain/case/cause-of-death.ts';
import { NEONATAL_LINES } from '../../../domain/case/neonatal-cause.ts';
import type { CoronerReferral } from '../../../domain/referrals/coroner-referral.ts';
import { NOTIFICATION_GROUNDS } from '../../../domain/referrals/grounds.ts';
import { LEGAL_ROUTES } from '../../../domain/referrals/legal-route.ts';
import { newbornFactRows, whoseNeonatalCause } from '../pdf/newborn-words.ts';
import {
  deathTime,
  joined,
  knownDate,
  longTime,
  nhsNumber,
  PLACE_KIND,
  practitionerLines,
  SEX,
  yesNo,
} from '../pdf/words.ts';
import { NOT_RECORDED } from '../not-recorded.ts';
import { facts, type Passage, paragraph } from './narrative.ts';
import { LINE_CODE, NEONATAL_LINE_CODE } from './observations.ts';
import { section } from './sections.ts';
import type { CauseOfDeath } from '../../../domain/case/cause-of-death.ts';
import type { NeonatalCause } from '../../../domain/case/neonatal-cause.ts';

/** The resources that go with each section. */
export type ReferralEntries = Readonly<
  Record<
    | 'grounds'
    | 'deceased'
    | 'death'
    | 'proposedCause'
    | 'circumstances'
    | 'practitioners'
    | 'nextOfKin'
    | 'matters'
    | 'attachments',
    readonly Reference[]
  >
>;

/** A referral section by section, in the words of the printed one. Every section is there, whatever was recorded. */
export function referralSections(referral: CoronerReferral, entries: ReferralEntries): CompositionSection[] {
  return [
    section('grounds', groundsPassages(referral), entries.grounds),
    section('deceased', deceasedPassages(referral), entries.deceased),
    section('death', deathPassages(referral), entries.death),
    section('proposed-cause', causePassages(referral), entries.proposedCause),
    section('circumstances', circumstancesPassages(referral), entries.circumstances),
    section('practitioners', practitionersPassages(referral), entries.practitioners),
    section('next-of-kin', nextOfKinPassages(referral), entries.nextOfKin),
    section('police-and-safeguarding', mattersPassages(referral), entries.matters),
    section('attachments', attachmentsPassages(referral), entries.attachments),
  ];
}

function groundsPassages({
  death,
  grounds,
  legalRoute,
  supersedes,
  urgentRelease,
}: CoronerReferral): Passage[] {
  const { citation, label } = LEGAL_ROUTES[legalRoute];
  return [
    paragraph(`To the senior coroner for ${death.coronerArea}. ${label}. ${citation}`),
    ...(supersedes === null
      ? []
      : [paragraph(`This replaces version ${String(supersedes.version)}. ${supersedes.reason}`)]),
    ...(urgentRelease === null
      ? []
      : [
          facts(
            ['Urgent release asked for', urgentRelease.reason],
            ['Needed by', urgentRelease.deadline === null ? null : longTime(urgentRelease.deadline)],
          ),
        ]),
    {
      kind: 'table',
      headings: ['Paragraph', 'Circumstance', 'Reason'],
      rows: grounds.map(({ code, paragraph: cited, reason }) => [
        cited,
        NOTIFICATION_GROUNDS[code].label,
        reason ?? NOT_RECORDED,
      ]),
    },
  ];
}

function deceasedPassages({ deceased, newborn }: CoronerReferral): Passage[] {
  return [
    facts(
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
    ),
  ];
}

function deathPassages({ death }: CoronerReferral): Passage[] {
  return [
    facts(
      ['Date and time', deathTime(death.time)],
      ['Place of death', death.place],
      ['Kind of place', death.placeKind === null ? null : PLACE_KIND[death.placeKind]],
      ['Body lies at', death.bodyLies.kind === 'known' ? death.bodyLies.place : 'Not known'],
      ['Coroner area', death.coronerArea],
      ['Found by, or present', death.foundOrPresent],
      ['Last admission', death.admission],
      ['Detention or custody', death.detention],
    ),
  ];
}

function causePassages({ couldCertificateBeIssued, newborn, proposedCause }: CoronerReferral): Passage[] {
  const ofNewborn = newborn?.proposedCause ?? null;
  const answer = facts([
    'Could a medical certificate of cause of death be issued?',
    yesNo(couldCertificateBeIssued),
  ]);
  if (ofNewborn !== null)
    return [paragraph(whoseNeonatalCause(ofNewborn)), neonatalCauseTable(ofNewborn.cause), answer];
  if (proposedCause === null) return [paragraph(NOT_RECORDED), answer];
  return [
    paragraph(`As stated by ${proposedCause.statedBy}, word for word.`),
    causeTable(proposedCause.cause),
    answer,
  ];
}

export function causeTable(cause: CauseOfDeath): Passage {
  return {
    kind: 'table',
    headings: ['Line', 'Cause, as stated', 'Onset to death'],
    rows: CAUSE_LINES.map((name) => [LINE_CODE[name], shown(cause[name].text), shown(cause[name].interval)]),
  };
}

export function neonatalCauseTable(cause: NeonatalCause): Passage {
  return {
    kind: 'table',
    headings: ['Line', 'Cause, as stated'],
    rows: NEONATAL_LINES.map((name) => [NEONATAL_LINE_CODE[name], shown(cause[name])]),
  };
}

const shown = (said: string): string => (said.trim() === '' ? '–' : said);

function circumstancesPassages({ narrative: told }: CoronerReferral): Passage[] {
  return [
    facts(
      ['Circumstances of the death', told.circumstances],
      ['Relevant history', told.history],
      ['Operations and procedures', told.procedures],
      ['Devices and implants', told.devices],
    ),
  ];
}

function practitionersPassages(referral: CoronerReferral): Passage[] {
  const { referringDoctor: doctor } = referral;
  return [
    facts(
      [
        'Referring doctor',
        joined(
          [
            doctor.name,
            `GMC ${doctor.gmcNumber}`,
            doctor.address,
            joined([doctor.phone, doctor.email], ' · '),
          ],
          '\n',
        ),
      ],
      ['Attending practitioner', practitionerLines(referral.attendingPractitioner)],
      ['Consultant', practitionerLines(referral.consultant)],
      ['General practitioner', practitionerLines(referral.generalPractitioner)],
    ),
  ];
}

function nextOfKinPassages({ nextOfKin: kin }: CoronerReferral): Passage[] {
  return [
    facts(
      ['Name', kin?.name ?? null],
      ['Relationship', kin?.relationship ?? null],
      ['Telephone', kin?.phone ?? null],
      ['Address', kin?.address ?? null],
      ['Knows of this referral', yesNo(kin?.awareOfReferral ?? null)],
      ['Interpreter or other need', kin?.interpreter ?? null],
      ['Concerns raised', kin?.concerns ?? null],
    ),
  ];
}

function mattersPassages(referral: CoronerReferral): Passage[] {
  const { mentalHealth, police } = referral;
  return [
    facts(
      ['Police informed', yesNo(police?.informed ?? null)],
      ['Police log number', police?.logNumber ?? null],
      ['Safeguarding', referral.safeguarding],
      [
        'Known mental health condition',
        mentalHealth === null ? null : joined([yesNo(mentalHealth.known), mentalHealth.detail], '. '),
      ],
      ['Organ or tissue donation', referral.organDonation],
      ['Infection hazard', referral.infectionHazard],
    ),
  ];
}

function attachmentsPassages({ attachments }: CoronerReferral): Passage[] {
  if (attachments.length === 0) return [paragraph('None.')];
  return [
    {
      kind: 'table',
      headings: ['Title', 'File', 'SHA-256'],
      rows: attachments.map(({ bytes, fileName, sha256, title }) => [
        title,
        `${fileName}, ${String(bytes)} bytes`,
        sha256,
      ]),
    },
  ];
}
