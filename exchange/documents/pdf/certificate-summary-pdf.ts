import {
  type CertificateSummary,
  certifiedCause,
} from '../../../domain/certification/certificate-summary.ts';
import { shortFingerprint } from '../../sealing/fingerprint.ts';
import {
  certificateRows,
  deathRows,
  deceasedRows,
  practitionerRows,
  scrutinyRows,
  SUMMARY_TITLE,
  SUMMARY_WARNING,
  transmissionRows,
} from '../certificate-summary-words.ts';
import { type ContentSeal, writeAboutDocument } from './about-document.ts';
import {
  beginSection,
  type Fact,
  writeAlert,
  writeFactPairs,
  writeFacts,
  writeParagraph,
  writeTitle,
} from './blocks.ts';
import { writeCauseTable, writeNeonatalCauseTable } from './cause-table.ts';
import type { DocumentFonts } from './document-fonts.ts';
import { writeLetterhead } from './letterhead.ts';
import { finishPaper, moveDown, openPaper, type Paper, printable } from './paper.ts';
import { writeRunningLines } from './running-lines.ts';
import { moment } from './words.ts';

/**
 * Sets a certificate summary as a tagged PDF for the register office. It says first, in a frame, and on every page that it
 * is not a certificate.
 *
 * Pure: the same summary, seal and fonts give the same bytes. Rules: SUM-4, OUT-2, OUT-3, OUT-5.
 */
export async function certificateSummaryPdf(
  summary: CertificateSummary,
  seal: ContentSeal,
  fonts: DocumentFonts,
): Promise<Uint8Array> {
  const { issuedAt, record, summaryNumber, version } = summary;
  const title = `${SUMMARY_TITLE}, ${summaryNumber}, version ${version}`;
  const paper = openPaper({ title, createdAt: issuedAt.at }, fonts);
  writeHead(paper, summary);
  writeCause(paper, summary);
  writeSection(paper, 'The deceased', deceasedRows(summary));
  writeSection(paper, 'The death', deathRows(summary));
  writeSection(paper, 'What else the certificate says', certificateRows(summary));
  writeSection(paper, 'Certifier and medical examiner', [
    ...practitionerRows(summary),
    ...scrutinyRows(summary),
  ]);
  writeAboutDocument(paper, { seal, issuedAt, record });
  writeRunningLines(paper, {
    head: printable(paper, `Not a medical certificate · Summary ${summaryNumber}`),
    references: `Case ${record.caseReference} · Summary ${summaryNumber} · Version ${version}`,
    fingerprint: shortFingerprint(seal.sha256),
    chainHead: record.chainHead,
  });
  return finishPaper(paper);
}

function writeHead(paper: Paper, summary: CertificateSummary): void {
  const { issuedAt, office, record, summaryNumber, supersedes, version } = summary;
  writeLetterhead(paper, office, [
    `Summary ${summaryNumber}`,
    `Version ${version}, issued ${moment(issuedAt)}`,
    `Case ${record.caseReference}`,
  ]);
  writeTitle(paper, SUMMARY_TITLE);
  const section = beginSection(paper, 'How the certificate went to the registrar');
  writeAlert(paper, section, 'Not a medical certificate', SUMMARY_WARNING);
  if (supersedes !== null) {
    writeAlert(paper, section, `This replaces version ${supersedes.version}`, supersedes.reason);
  }
  moveDown(paper, 6);
  writeFactPairs(paper, section, transmissionRows(summary));
  section.end();
}

function writeCause(paper: Paper, summary: CertificateSummary): void {
  const certified = certifiedCause(summary);
  if (certified === null) return;
  const section = beginSection(paper, 'Cause of death as certified');
  const { certifierName, reference } = summary.certificate;
  writeParagraph(paper, section, `As ${certifierName} wrote it on certificate ${reference}, word for word.`);
  if (certified.lines === 'neonatal') writeNeonatalCauseTable(paper, section, certified.cause);
  else writeCauseTable(paper, section, certified.cause);
  section.end();
}

function writeSection(paper: Paper, heading: string, rows: readonly Fact[]): void {
  const section = beginSection(paper, heading);
  writeFacts(paper, section, rows);
  section.end();
}
