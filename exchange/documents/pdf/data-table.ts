import {
  BODY,
  drawRule,
  heightOf,
  LABEL,
  moveDown,
  needRoom,
  PAGE,
  printable,
  setText,
  STRONG,
  type Paper,
  type StructureElement,
  type TextPlace,
  type TextStyle,
} from './paper.ts';

export interface Column {
  readonly heading: string;
  readonly width: number;
  readonly isStrong: boolean;
}

const GUTTER = 12;
/** A row taller than this is written cell below cell, so that it can flow over pages. */
const TALLEST_ROW = 260;

export interface TableToWrite {
  /** Widths add up to the inner width of the page at most. */
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  /** How the cells are set; the ordinary text unless another is named. */
  readonly style?: TextStyle;
}

/**
 * A table with a heading for every column, tagged as one. Rows stay whole on a page, and the headings are drawn again
 * where a page begins; they are repeated in the text of a row that is too tall for columns.
 */
export function writeTable(
  paper: Paper,
  section: StructureElement,
  { columns, rows, style = BODY }: TableToWrite,
): void {
  const table = paper.doc.struct('Table');
  section.add(table);
  const places = placesOf(columns);
  needRoom(paper, 60);
  writeRow(paper, table, {
    tag: 'TH',
    cells: columns.map((column) => column.heading),
    places,
    styles: columns.map(() => LABEL),
  });
  const styles = columns.map((column) => (column.isStrong ? { ...style, face: STRONG.face } : style));
  for (const row of rows) {
    const cells = row.map((cell) => printable(paper, cell));
    if (paper.doc.y > PAGE.top) drawRule(paper, 'hairline');
    moveDown(paper, 3.5);
    const height = rowHeight(paper, cells, places, styles);
    if (height > TALLEST_ROW) {
      writeTallRow(paper, table, cells, { columns, styles });
    } else {
      if (needsPage(paper, height)) drawHeadings(paper, columns, places);
      writeRow(paper, table, { tag: 'TD', cells, places, styles });
    }
  }
  table.end();
  moveDown(paper, 2);
}

/** The headings once more, for the eye only: the tags have them once for the whole table. */
function drawHeadings(paper: Paper, columns: readonly Column[], places: readonly TextPlace[]): void {
  const { doc } = paper;
  const top = doc.y;
  let end = top;
  doc.markContent('Artifact', { type: 'Layout' });
  doc.font(LABEL.face).fontSize(LABEL.size).fillColor(LABEL.color);
  columns.forEach(({ heading }, column) => {
    const place = places[column] ?? FIRST;
    doc.text(heading, place.x, top, { width: place.width, lineGap: LABEL.lineGap });
    end = Math.max(end, doc.y);
  });
  doc.endMarkedContent();
  doc.y = end + 2;
  drawRule(paper, 'hairline');
  moveDown(paper, 3.5);
}

function needsPage(paper: Paper, height: number): boolean {
  const { page } = paper.doc;
  needRoom(paper, height);
  return paper.doc.page !== page;
}

function placesOf(columns: readonly Column[]): readonly TextPlace[] {
  let x: number = PAGE.left;
  return columns.map((column) => {
    const place = { x, width: column.width - GUTTER };
    x += column.width;
    return place;
  });
}

function rowHeight(
  paper: Paper,
  cells: readonly string[],
  places: readonly TextPlace[],
  styles: readonly TextStyle[],
): number {
  const heights = cells.map((cell, column) =>
    heightOf(paper, cell, places[column] ?? FIRST, styles[column] ?? BODY),
  );
  return Math.max(...heights) + 6;
}

const FIRST: TextPlace = { x: PAGE.left, width: PAGE.inner };

function writeRow(
  paper: Paper,
  table: StructureElement,
  row: {
    tag: 'TH' | 'TD';
    cells: readonly string[];
    places: readonly TextPlace[];
    styles: readonly TextStyle[];
  },
): void {
  const { doc } = paper;
  const element = doc.struct('TR');
  table.add(element);
  const top = doc.y;
  let end = top;
  row.cells.forEach((text, column) => {
    doc.y = top;
    const place = row.places[column] ?? FIRST;
    setText(paper, element, { tag: row.tag, text, place, style: row.styles[column] ?? BODY });
    end = Math.max(end, doc.y);
  });
  element.end();
  doc.y = end + 2;
}

function writeTallRow(
  paper: Paper,
  table: StructureElement,
  cells: readonly string[],
  { columns, styles }: { columns: readonly Column[]; styles: readonly TextStyle[] },
): void {
  const element = paper.doc.struct('TR');
  table.add(element);
  cells.forEach((text, column) => {
    const heading = columns[column]?.heading ?? '';
    needRoom(paper, 30);
    const style = styles[column] ?? BODY;
    setText(paper, element, {
      tag: 'TD',
      text: heading === '' ? text : `${heading}: ${text}`,
      place: FIRST,
      style,
    });
  });
  element.end();
  moveDown(paper, 2);
}
