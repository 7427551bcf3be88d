import type { CoronerReferral, ReferralGround } from '../../../domain/referrals/coroner-referral.ts';
import { NOTIFICATION_GROUNDS } from '../../../domain/referrals/grounds.ts';
import { LEGAL_ROUTES, type ReferringRole } from '../../../domain/referrals/legal-route.ts';
import { beginSection, NOT_RECORDED, writeAlert, writeFactPairs, writeTitle, type Fact } from './blocks.ts';
import { writeTable } from './data-table.ts';
import { writeLetterhead } from './letterhead.ts';
import { newbornFactRows } from './newborn-words.ts';
import {
  BODY,
  drawRule,
  FULL_WIDTH,
  heightOf,
  INK,
  LABEL,
  moveDown,
  needRoom,
  printable,
  setText,
  STRONG,
  type Paper,
  type TextStyle,
} from './paper.ts';
import { deathTime, joined, knownDate, longTime, moment, nhsNumber, ROLE, SEX, yesNo } from './words.ts';

const NAME: TextStyle = { face: 'semiBold', size: 15, color: INK, lineGap: 1 };
/** Points of height the reasons may take on the first page; longer ones follow in full in the details. */
const ROOM_FOR_REASONS = 190;

const REFERRING_ROLE = {
  'medical-examiner': 'Medical examiner',
  'attending-practitioner': 'Attending practitioner',
  'other-registered-practitioner': 'Registered medical practitioner',
} as const satisfies Record<ReferringRole, string>;

/** Page one: who died, when and where, on what grounds, could it be certified, and whom to ring. */
export function writeReferralFirstLook(paper: Paper, referral: CoronerReferral): void {
  const { referralNumber, version, issuedAt, record, referringDoctor, urgentRelease, supersedes } = referral;
  writeLetterhead(paper, referral.office, [
    `Referral ${referralNumber}`,
    `Version ${version}, issued ${moment(issuedAt)}`,
    `Case ${record.caseReference}`,
    // Stands at the top whatever the grounds leave room for.
    `Ask ${joined([referringDoctor.name, referringDoctor.phone ?? referringDoctor.email], ', ')}`,
  ]);
  writeTitle(paper, 'Referral of a death to the senior coroner');
  moveDown(paper, 2);
  const top = paper.doc.struct('Sect');
  paper.root.add(top);
  const route = LEGAL_ROUTES[referral.legalRoute];
  const area = printable(paper, `Coroner area: ${referral.death.coronerArea}`);
  setText(paper, top, { tag: 'P', text: area, place: FULL_WIDTH, style: { ...STRONG, size: 11 } });
  setText(paper, top, {
    tag: 'P',
    text: `${route.label}. ${route.citation}`,
    place: FULL_WIDTH,
    style: LABEL,
  });
  if (urgentRelease !== null) {
    const deadline =
      urgentRelease.deadline === null
        ? 'No deadline recorded'
        : `Needed by ${longTime(urgentRelease.deadline)}`;
    writeAlert(paper, top, 'Urgent release asked for', `${urgentRelease.reason}\n${deadline}`);
  }
  if (supersedes !== null) {
    writeAlert(paper, top, `This replaces version ${supersedes.version}`, supersedes.reason);
  }
  top.end();
  writeWhoDied(paper, referral);
  writeGrounds(paper, referral);
  writeWhomToAsk(paper, referral);
}

function writeWhoDied(paper: Paper, { deceased, death, newborn }: CoronerReferral): void {
  const section = beginSection(paper, 'The deceased');
  const name =
    joined([deceased.title, deceased.forenames, deceased.surname], ' ') ?? 'Identity not ascertained';
  setText(paper, section, { tag: 'P', text: printable(paper, name), place: FULL_WIDTH, style: NAME });
  moveDown(paper, 4);
  writeFactPairs(paper, section, [
    ['Died', deathTime(death.time)],
    ['Place of death', death.place],
    ['Born', knownDate(deceased.dateOfBirth)],
    ['Body lies at', bodyLiesAt(death.bodyLies)],
    ...(newborn === null ? [] : newbornFactRows(newborn.facts)),
    ['Sex', deceased.sex === null ? null : SEX[deceased.sex]],
    ['NHS number', nhsNumber(deceased.nhsNumber)],
  ]);
  section.end();
}

export function bodyLiesAt(lies: CoronerReferral['death']['bodyLies']): string {
  return lies.kind === 'known' ? lies.place : 'Not known';
}

/** True where the reasons of all grounds are short enough to stand on the first page. */
export function reasonsFitFirstPage(paper: Paper, grounds: readonly ReferralGround[]): boolean {
  const place = { x: 0, width: 371 };
  const heights = grounds.map((ground) => heightOf(paper, groundText(ground, true), place, BODY));
  return heights.reduce((sum, height) => sum + height + 6, 0) <= ROOM_FOR_REASONS;
}

function writeGrounds(paper: Paper, { grounds, couldCertificateBeIssued }: CoronerReferral): void {
  const section = beginSection(paper, 'Grounds, regulation 3(1)');
  const withReason = reasonsFitFirstPage(paper, grounds);
  writeTable(paper, section, {
    columns: [
      { heading: 'Paragraph', width: 100, isStrong: true },
      {
        heading: withReason ? 'Circumstance and reason' : 'Circumstance (the reasons follow below)',
        width: 383,
        isStrong: false,
      },
    ],
    rows: grounds.map((ground) => [ground.paragraph, groundText(ground, withReason)]),
  });
  const answer = yesNo(couldCertificateBeIssued) ?? NOT_RECORDED;
  drawRule(paper, 'hairline');
  moveDown(paper, 5);
  needRoom(paper, 24);
  const said = `Could a medical certificate of cause of death be issued?  ${answer}`;
  setText(paper, section, { tag: 'P', text: said, place: FULL_WIDTH, style: { ...STRONG, size: 11 } });
  section.end();
}

/** The circumstance, with its reason beneath where asked for and recorded. */
export function groundText(ground: ReferralGround, withReason: boolean): string {
  const { label } = NOTIFICATION_GROUNDS[ground.code];
  return withReason && ground.reason !== null && ground.reason.trim() !== ''
    ? `${label}\n${ground.reason}`
    : label;
}

function writeWhomToAsk(paper: Paper, { referringDoctor, preparedBy }: CoronerReferral): void {
  const section = beginSection(paper, 'Referring doctor');
  const facts: readonly Fact[] = [
    [
      'Name',
      `${referringDoctor.name}\n${REFERRING_ROLE[referringDoctor.role]}, GMC ${referringDoctor.gmcNumber}`,
    ],
    ['Reach the doctor', joined([referringDoctor.phone, referringDoctor.email], '\n')],
    ['Address', referringDoctor.address],
    ['Prepared by', `${preparedBy.name}\n${ROLE[preparedBy.role]}`],
  ];
  writeFactPairs(paper, section, facts);
  section.end();
}
