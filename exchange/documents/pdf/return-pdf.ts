import { longDate } from '../../../domain/shared/long-date.ts';
import { shortFingerprint } from '../../sealing/fingerprint.ts';
import { numberText, type PrintedReturn, type PrintedReturnLine } from '../returns/printed-return.ts';
import { beginSection, writeAlert, writeFacts, writeParagraph, writeTitle } from './blocks.ts';
import { writeTable } from './data-table.ts';
import type { DocumentFonts } from './document-fonts.ts';
import { writeLetterhead } from './letterhead.ts';
import { FINE, finishPaper, moveDown, openPaper, PAGE, printable, SMALL, type Paper } from './paper.ts';
import { writeRunningLines } from './running-lines.ts';
import { moment } from './words.ts';

/**
 * Sets a return as a tagged PDF: what it is, then every section as a table with headings.
 *
 * Pure: the same table and fonts give the same bytes. Rules: RET-12, OUT-2, OUT-3, OUT-5.
 */
export async function returnPdf(printed: PrintedReturn, fonts: DocumentFonts): Promise<Uint8Array> {
  const period = `${longDate(printed.from)} to ${longDate(printed.to)}`;
  const name = `${printed.title}, ${period}`;
  const paper = openPaper({ title: name, createdAt: printed.countedAt.at }, fonts);
  writeFirstLook(paper, printed, period);
  for (const lines of bySection(printed.lines)) writeSection(paper, printed, lines);
  if (printed.missing !== null) writeMissing(paper, printed.missing);
  writeAbout(paper, printed);
  const frozen = printed.frozen === null ? 'not frozen' : `frozen ${moment(printed.countedAt)}`;
  writeRunningLines(paper, {
    head: printable(paper, `${name}${printed.hidesSmall ? ' · small numbers hidden' : ''}`),
    references: `Version ${printed.version} · ${printed.byWords.toLowerCase()} · ${frozen}`,
    fingerprint: printed.frozen === null ? null : shortFingerprint(printed.frozen.sha256),
    chainHead: printed.record.chainHead,
  });
  return finishPaper(paper);
}

function writeFirstLook(paper: Paper, printed: PrintedReturn, period: string): void {
  writeLetterhead(paper, printed.office, [
    `${printed.title}, version ${printed.version}`,
    printed.byWords,
    `Counted ${moment(printed.countedAt)}`,
  ]);
  writeTitle(paper, `${printed.title}, ${period}`);
  moveDown(paper, 2);
  const top = paper.doc.struct('Sect');
  paper.root.add(top);
  writeAlert(paper, top, 'Not confirmed as the national template', printed.basis);
  if (!printed.hidesSmall) {
    writeAlert(
      paper,
      top,
      'Not for anybody outside the trust',
      'Small numbers stand here as they are. They can say who a person was.',
    );
  }
  top.end();
}

/** Lines that follow each other under one title. */
function bySection(lines: readonly PrintedReturnLine[]): readonly (readonly PrintedReturnLine[])[] {
  return [...Map.groupBy(lines, ({ sectionId }) => sectionId).values()];
}

/** Hundredths of the page's width; the numbers share what the line leaves. */
const LINE_SHARE = 46;

function writeSection(paper: Paper, printed: PrintedReturn, lines: readonly PrintedReturnLine[]): void {
  const section = beginSection(paper, lines[0]?.sectionId == null ? 'All cases' : (lines[0]?.section ?? ''));
  const share = (100 - LINE_SHARE) / printed.columns.length;
  writeTable(paper, section, {
    columns: [
      { heading: 'Line', width: (PAGE.inner * LINE_SHARE) / 100, isStrong: false },
      ...printed.columns.map(({ label }, at) => ({
        heading: label,
        width: (PAGE.inner * share) / 100,
        isStrong: at === 0,
      })),
    ],
    rows: lines.map(({ how, label, numbers }) => [
      how === null ? label : `${label}\n${how}`,
      ...numbers.map(numberText),
    ]),
    style: FINE,
  });
  section.end();
}

function writeMissing(paper: Paper, missing: NonNullable<PrintedReturn['missing']>): void {
  const section = beginSection(paper, 'Not recorded');
  if (missing.length === 0)
    writeParagraph(paper, section, 'Everything that the lines are counted from is recorded.');
  for (const { words } of missing) writeParagraph(paper, section, `${words}.`);
  section.end();
}

function writeAbout(paper: Paper, { frozen, hidesSmall, record }: PrintedReturn): void {
  const section = beginSection(paper, 'About this return');
  writeFacts(paper, section, [
    ['Frozen by', frozen === null ? 'Not frozen: the numbers as they stood' : frozen.by],
    ...(frozen === null
      ? []
      : [['Entry of the record', frozen.snapshot] as const, ['SHA-256', inTwoLines(frozen.sha256)] as const]),
    [
      'Record',
      `${record.chainLength} entries, the newest with the fingerprint\n${inTwoLines(record.chainHead)}`,
    ],
  ]);
  if (hidesSmall) {
    writeParagraph(
      paper,
      section,
      'Numbers from 1 to 4 are hidden, and as many others as it takes that none of them follows from a sum. Two returns over nearly the same days can still give away what lies between them.',
      SMALL,
    );
  }
  section.end();
}

/** Half a hash fits a line. */
function inTwoLines(hash: string): string {
  return `${hash.slice(0, 32)}\n${hash.slice(32)}`;
}
