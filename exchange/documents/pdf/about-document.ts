import type { DocumentMoment, RecordAnchor } from '../../../domain/referrals/coroner-referral.ts';
import { beginSection, writeFacts, writeParagraph } from './blocks.ts';
import { SMALL, type Paper } from './paper.ts';
import { NOT_PRINTABLE } from './printable-text.ts';

/** What a document is the print of. */
export interface ContentSeal {
  /** Name of the JSON file of the same content, beside this document. */
  readonly fileName: string;
  /** Its hex SHA-256. */
  readonly sha256: string;
}

/** The last section: how to check that this is what was issued, and against what. */
export function writeAboutDocument(
  paper: Paper,
  about: { seal: ContentSeal; issuedAt: DocumentMoment; record: RecordAnchor },
): void {
  const section = beginSection(paper, 'About this document');
  writeFacts(paper, section, [
    ['Same content as', about.seal.fileName],
    ['SHA-256 of that file', inTwoLines(about.seal.sha256)],
    [
      'Newest entry of the record',
      `${inTwoLines(about.record.chainHead)}\n(${about.record.chainLength} entries when issued)`,
    ],
    ['Issued (UTC)', about.issuedAt.at],
  ]);
  writeParagraph(
    paper,
    section,
    `“Not recorded” means that the office holds no answer. The fingerprint at the foot of each page is the beginning of the SHA-256 above.`,
    SMALL,
  );
  if (paper.state.hasUnprintable) {
    const note = `A character that cannot be printed here is shown as ${NOT_PRINTABLE}. ${about.seal.fileName} holds it as it was written.`;
    writeParagraph(paper, section, note, SMALL);
  }
  section.end();
}

/** Half a hash fits a line: a break between digits is then always in the same place. */
function inTwoLines(hash: string): string {
  return `${hash.slice(0, 32)}\n${hash.slice(32)}`;
}
