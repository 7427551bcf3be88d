import type { IndependenceNotice } from '../../../domain/notifications/independence-notice.ts';
import { longDate } from '../../../domain/shared/long-date.ts';
import { shortFingerprint } from '../../sealing/fingerprint.ts';
import { type ContentSeal, writeAboutDocument } from './about-document.ts';
import { beginSection, writeFactPairs, writeNarrative, writeParagraph, writeTitle } from './blocks.ts';
import type { DocumentFonts } from './document-fonts.ts';
import { writeLetterhead } from './letterhead.ts';
import { finishPaper, openPaper, type Paper, printable } from './paper.ts';
import { writeRunningLines } from './running-lines.ts';
import { moment, ROLE } from './words.ts';

/**
 * Sets a medical examiner's notice of a conflict as a tagged PDF for the body that appointed them.
 *
 * Pure: the same notice, seal and fonts give the same bytes. Rules: IND-2, OUT-2, OUT-3, OUT-5.
 */
export async function independenceNoticePdf(
  notice: IndependenceNotice,
  seal: ContentSeal,
  fonts: DocumentFonts,
): Promise<Uint8Array> {
  const { issuedAt, noticeNumber, record, version } = notice;
  const title = `Notice of insufficient independence, ${noticeNumber}, version ${version}`;
  const paper = openPaper({ title, createdAt: issuedAt.at }, fonts);
  writeNotice(paper, notice);
  writeAboutDocument(paper, { seal, issuedAt, record });
  writeRunningLines(paper, {
    head: printable(paper, `Notice of insufficient independence · ${noticeNumber}`),
    references: `Case ${record.caseReference} · Notice ${noticeNumber} · Version ${version}`,
    fingerprint: shortFingerprint(seal.sha256),
    chainHead: record.chainHead,
  });
  return finishPaper(paper);
}

function writeNotice(paper: Paper, notice: IndependenceNotice): void {
  const { appointingBody, conflictRecordedAt, death, deceased, examiner, issuedAt, record } = notice;
  writeLetterhead(paper, notice.office, [
    `Notice ${notice.noticeNumber}`,
    `Version ${notice.version}, issued ${moment(issuedAt)}`,
    `Case ${record.caseReference}`,
  ]);
  writeTitle(paper, 'Notice of insufficient independence');
  const section = beginSection(paper, 'The notice');
  writeParagraph(
    paper,
    section,
    `To ${appointingBody}: I am not sufficiently independent to act as medical examiner in the case named here, and I do not act in it, or have stopped acting in it.`,
  );
  writeFactPairs(paper, section, [
    ['Medical examiner', `${examiner.name}\n${ROLE[examiner.role]}, GMC ${examiner.gmcNumber}`],
    ['Recorded on', moment(conflictRecordedAt)],
    ['The deceased', `${deceased.forenames} ${deceased.surname}`.trim()],
    ['NHS number', deceased.nhsNumber],
    ['Died on', death.on === null ? null : longDate(death.on)],
    ['Place of death', death.place],
  ]);
  writeNarrative(paper, section, 'The circumstance that applies', notice.circumstance);
  writeNarrative(paper, section, 'To whom the information and the records were passed', notice.passedTo);
  section.end();
}
