import { PAGE, QUIET_INK, SMALL, type Paper, type TextStyle } from './paper.ts';

/** What stands on every page, so that a loose one can be placed (OUT-5). */
export interface RunningLines {
  /** At the head of every page but the first. */
  readonly head: string;
  /** The references: case, document, version. */
  readonly references: string;
  /** Twelve hex digits of the content's hash, in groups; null where there is no file of the same content. */
  readonly fingerprint: string | null;
  /** Hex SHA-256 of the newest entry of the record. */
  readonly chainHead: string;
}

const RUNNING: TextStyle = { ...SMALL, size: 7.5 };

/** Writes head and foot on all pages of a document that is otherwise complete. Tagged as pagination, not as content. */
export function writeRunningLines(paper: Paper, lines: RunningLines): void {
  const { doc } = paper;
  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    doc.switchToPage(page);
    doc.markContent('Artifact', { type: 'Pagination' });
    if (page > start) {
      writeLine(paper, lines.head, { y: 32, align: 'left' });
      drawAcross(paper, 46);
    }
    const foot = PAGE.height - PAGE.bottom + 22;
    drawAcross(paper, foot - 7);
    writeLine(paper, lines.references, { y: foot, align: 'left' });
    writeLine(paper, `Page ${page - start + 1} of ${count}`, { y: foot, align: 'right' });
    if (lines.fingerprint !== null)
      writeLine(paper, `Content ${lines.fingerprint}`, { y: foot + 12, align: 'left' });
    writeLine(paper, `Record ${lines.chainHead}`, { y: foot + 12, align: 'right' });
    doc.endMarkedContent();
  }
}

function writeLine(paper: Paper, text: string, { y, align }: { y: number; align: 'left' | 'right' }): void {
  const { doc } = paper;
  doc.font(RUNNING.face).fontSize(RUNNING.size).fillColor(QUIET_INK);
  const shown = fitted(paper, text);
  const x = align === 'left' ? PAGE.left : PAGE.left + PAGE.inner - doc.widthOfString(shown);
  // Without line breaks, or a line below the bottom margin would begin a new page.
  doc.text(shown, x, y, { lineBreak: false });
}

/** A running line is one line: an overlong name ends in an ellipsis. */
function fitted(paper: Paper, text: string): string {
  const { doc } = paper;
  if (doc.widthOfString(text) <= PAGE.inner) return text;
  const characters = Array.from(text);
  while (characters.length > 0 && doc.widthOfString(`${characters.join('')}…`) > PAGE.inner) characters.pop();
  return `${characters.join('')}…`;
}

function drawAcross({ doc }: Paper, y: number): void {
  doc
    .moveTo(PAGE.left, y)
    .lineTo(PAGE.left + PAGE.inner, y)
    .lineWidth(0.5)
    .strokeColor('#b3b3b3')
    .stroke();
}
