import { never } from '../../../domain/shared/invariant.ts';
import type { CasePrint, PrintPart, PrintSection } from '../case-print.ts';
import {
  beginSection,
  writeAlert,
  writeFactPairs,
  writeFacts,
  writeParagraph,
  writePartHeading,
  writeTitle,
} from './blocks.ts';
import { writeTable } from './data-table.ts';
import type { DocumentFonts } from './document-fonts.ts';
import { writeLetterhead } from './letterhead.ts';
import {
  FINE,
  finishPaper,
  moveDown,
  openPaper,
  PAGE,
  printable,
  SMALL,
  type Paper,
  type StructureElement,
} from './paper.ts';
import { NOT_PRINTABLE } from './printable-text.ts';
import { writeRunningLines } from './running-lines.ts';
import { moment } from './words.ts';

/**
 * Sets everything of one case as a tagged PDF: who it is about first, then section by section, the timeline at the end.
 *
 * Pure: the same print and fonts give the same bytes. Rules: PRINT-1, PRINT-2, REF-11, OUT-2, OUT-3.
 */
export async function casePrintPdf(print: CasePrint, fonts: DocumentFonts): Promise<Uint8Array> {
  const { caseReference, chainHead } = print.record;
  const paper = openPaper({ title: `Case ${caseReference}, print`, createdAt: print.printedAt.at }, fonts);
  writeFirstLook(paper, print);
  for (const section of print.sections) writeSection(paper, section);
  writeAboutPrint(paper, print);
  const marks = print.marks.map((mark) => ` · ${mark}`).join('');
  writeRunningLines(paper, {
    head: printable(paper, `Case ${caseReference}${marks} · ${print.name}`),
    references: printable(paper, `Case ${caseReference}${marks} · Printed ${printedWhenAndBy(print)}`),
    fingerprint: null,
    chainHead,
  });
  return finishPaper(paper);
}

function writeFirstLook(paper: Paper, print: CasePrint): void {
  writeLetterhead(paper, print.office, [
    `Case ${print.record.caseReference}`,
    `Printed ${printedWhenAndBy(print)}`,
    'Confidential: about the dead, the bereaved and their care',
  ]);
  writeTitle(paper, 'Record of a case');
  moveDown(paper, 2);
  const top = paper.doc.struct('Sect');
  paper.root.add(top);
  for (const { heading, text } of print.alerts) writeAlert(paper, top, heading, text);
  top.end();
  const section = beginSection(paper, 'The person who died');
  writeFactPairs(paper, section, print.banner);
  section.end();
}

function writeSection(paper: Paper, { heading, parts }: PrintSection): void {
  const section = beginSection(paper, heading);
  for (const part of parts) writePart(paper, section, part);
  section.end();
}

function writePart(paper: Paper, section: StructureElement, part: PrintPart): void {
  switch (part.kind) {
    case 'heading':
      writePartHeading(paper, section, part.text);
      return;
    case 'text':
      for (const one of part.text.split(/\n\s*\n/)) writeParagraph(paper, section, one.trim());
      return;
    case 'remark':
      writeParagraph(paper, section, part.text, SMALL);
      return;
    case 'alert':
      writeAlert(paper, section, part.heading, part.text);
      return;
    case 'facts':
      writeFacts(paper, section, part.facts);
      return;
    case 'table':
      writeTable(paper, section, {
        columns: part.columns.map(({ heading, share }, at) => ({
          heading,
          width: (PAGE.inner * share) / 100,
          isStrong: at === 0,
        })),
        rows: part.rows,
        style: FINE,
      });
      return;
    default:
      never(part);
  }
}

/** The last section: what this paper is, and how to see that it belongs to the record. */
function writeAboutPrint(paper: Paper, print: CasePrint): void {
  const section = beginSection(paper, 'About this print');
  const { chainHead, chainLength } = print.record;
  writeFacts(paper, section, [
    ['Printed', printedWhenAndBy(print)],
    ['Printed (UTC)', print.printedAt.at],
    ['Entry that says so', `${chainLength}, with the fingerprint\n${inTwoLines(chainHead)}`],
  ]);
  writeParagraph(
    paper,
    section,
    'That this print was made is an entry of the record itself. Its fingerprint stands at the foot of every page and in the audit list; it covers every entry before it, so that an entry that is changed later no longer fits this paper.',
    SMALL,
  );
  writeParagraph(
    paper,
    section,
    '“Not recorded” means that the office holds no answer. Texts stand as they were written. Times are those of the office’s clock. Issued documents are named with their fingerprints; what they say stands in the documents.',
    SMALL,
  );
  if (paper.state.hasUnprintable) {
    const note = `A character that cannot be printed is shown as ${NOT_PRINTABLE}. The record holds it as it was written.`;
    writeParagraph(paper, section, note, SMALL);
  }
  section.end();
}

function printedWhenAndBy({ printedAt, printedBy }: CasePrint): string {
  return `${moment(printedAt)} by ${printedBy}`;
}

/** Half a hash fits a line: a break between digits is then always in the same place. */
function inTwoLines(hash: string): string {
  return `${hash.slice(0, 32)}\n${hash.slice(32)}`;
}
