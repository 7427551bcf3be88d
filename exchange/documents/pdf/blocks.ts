import { NOT_RECORDED } from '../not-recorded.ts';
import {
  BODY,
  drawRule,
  FULL_WIDTH,
  heightOf,
  INK,
  LABEL,
  moveDown,
  needRoom,
  PAGE,
  printable,
  QUIET_INK,
  setText,
  STRONG,
  type Paper,
  type StructureElement,
  type TextPlace,
  type TextStyle,
} from './paper.ts';

export { NOT_RECORDED };

/** A label with its value; null is shown as "Not recorded". */
export type Fact = readonly [label: string, value: string | null];

const TITLE: TextStyle = { face: 'semiBold', size: 21, color: INK, lineGap: 1 };
const SECTION_TITLE: TextStyle = { face: 'semiBold', size: 13, color: INK, lineGap: 1 };
const PART_TITLE: TextStyle = { face: 'semiBold', size: 10.5, color: INK, lineGap: 1 };
const UNSAID: TextStyle = { ...BODY, color: QUIET_INK };
const LABEL_WIDTH = 148;
const GUTTER = 12;
const VALUE: TextPlace = { x: PAGE.left + LABEL_WIDTH, width: PAGE.inner - LABEL_WIDTH };

/** The document's one title. */
export function writeTitle(paper: Paper, text: string): void {
  setText(paper, paper.root, { tag: 'H1', text: printable(paper, text), place: FULL_WIDTH, style: TITLE });
}

/** Begins a section with its heading, never alone at the foot of a page. */
export function beginSection(paper: Paper, heading: string): StructureElement {
  const section = paper.doc.struct('Sect');
  paper.root.add(section);
  moveDown(paper, 11);
  needRoom(paper, 90);
  // The first thing on a page stands under the running head, which has a line of its own.
  if (paper.doc.y > PAGE.top) {
    drawRule(paper, 'strong');
    moveDown(paper, 6);
  }
  setText(paper, section, {
    tag: 'H2',
    text: printable(paper, heading),
    place: FULL_WIDTH,
    style: SECTION_TITLE,
  });
  moveDown(paper, 5);
  return section;
}

export function writePartHeading(paper: Paper, section: StructureElement, heading: string): void {
  moveDown(paper, 9);
  needRoom(paper, 60);
  setText(paper, section, {
    tag: 'H3',
    text: printable(paper, heading),
    place: FULL_WIDTH,
    style: PART_TITLE,
  });
  moveDown(paper, 4);
}

export function writeParagraph(
  paper: Paper,
  section: StructureElement,
  text: string,
  style: TextStyle = BODY,
): void {
  needRoom(paper, 30);
  setText(paper, section, { tag: 'P', text: printable(paper, text), place: FULL_WIDTH, style });
  moveDown(paper, 4);
}

/** A long text under its own heading, or "Not recorded". */
export function writeNarrative(
  paper: Paper,
  section: StructureElement,
  heading: string,
  text: string | null,
): void {
  writePartHeading(paper, section, heading);
  if (text === null || text.trim() === '') writeParagraph(paper, section, NOT_RECORDED, UNSAID);
  else for (const part of text.split(/\n\s*\n/)) writeParagraph(paper, section, part.trim());
}

/** Labels on the left, values on the right; a value flows over as many pages as it needs. */
export function writeFacts(paper: Paper, section: StructureElement, facts: readonly Fact[]): void {
  const list = paper.doc.struct('L');
  section.add(list);
  facts.forEach(([label, value], row) => writeFact(paper, list, { label, value, isFirst: row === 0 }));
  list.end();
  moveDown(paper, 2);
}

function writeFact(
  paper: Paper,
  list: StructureElement,
  { label, value, isFirst }: { label: string; value: string | null; isFirst: boolean },
): void {
  const { doc } = paper;
  const said = value !== null && value.trim() !== '';
  const text = printable(paper, said ? value.trim() : NOT_RECORDED);
  const style = said ? BODY : UNSAID;
  const name: TextPlace = { x: PAGE.left, width: LABEL_WIDTH - GUTTER };
  const labelHeight = heightOf(paper, label, name, LABEL);
  // A row that fits a few lines is kept together; a longer one may begin here and flow.
  needRoom(paper, Math.min(Math.max(labelHeight, heightOf(paper, text, VALUE, style)), 54) + 8);
  if (!isFirst && doc.y > PAGE.top) drawRule(paper, 'hairline');
  moveDown(paper, 3.5);
  const item = doc.struct('LI');
  list.add(item);
  const top = doc.y;
  const page = doc.page;
  moveDown(paper, 0.8);
  setText(paper, item, { tag: 'Lbl', text: label, place: name, style: LABEL });
  const labelEnd = doc.y;
  doc.y = top;
  setText(paper, item, { tag: 'LBody', text, place: VALUE, style });
  item.end();
  if (doc.page === page) doc.y = Math.max(doc.y, labelEnd);
  moveDown(paper, 1.5);
}

/** Facts side by side in two columns, for a first look; a pair that is too tall is written one below the other. */
export function writeFactPairs(paper: Paper, section: StructureElement, facts: readonly Fact[]): void {
  const list = paper.doc.struct('L');
  section.add(list);
  const half = (PAGE.inner - 20) / 2;
  const columns: readonly TextPlace[] = [
    { x: PAGE.left, width: half },
    { x: PAGE.left + half + 20, width: half },
  ];
  for (let at = 0; at < facts.length; at += 2) {
    const pair = facts.slice(at, at + 2);
    const heights = pair.map(([, value]) =>
      heightOf(paper, printable(paper, value ?? NOT_RECORDED), { x: 0, width: half }, BODY),
    );
    const tallest = Math.max(...heights);
    if (tallest > 160) {
      for (const [label, value] of pair) writeFact(paper, list, { label, value, isFirst: false });
    } else {
      writePair(paper, list, { pair, columns, height: tallest + 22 });
    }
  }
  list.end();
}

function writePair(
  paper: Paper,
  list: StructureElement,
  { pair, columns, height }: { pair: readonly Fact[]; columns: readonly TextPlace[]; height: number },
): void {
  const { doc } = paper;
  needRoom(paper, height);
  const top = doc.y;
  let end = top;
  pair.forEach(([label, value], column) => {
    const place = columns[column] ?? FULL_WIDTH;
    const item = doc.struct('LI');
    list.add(item);
    doc.y = top;
    setText(paper, item, { tag: 'Lbl', text: label, place, style: LABEL });
    const said = value !== null && value.trim() !== '';
    const style = said ? BODY : UNSAID;
    setText(paper, item, {
      tag: 'LBody',
      text: printable(paper, said ? value.trim() : NOT_RECORDED),
      place,
      style,
    });
    item.end();
    end = Math.max(end, doc.y);
  });
  doc.y = end + 5;
}

/** A framed statement that must not be overlooked. A text too long for a frame stands without one. */
export function writeAlert(paper: Paper, section: StructureElement, heading: string, text: string): void {
  const { doc } = paper;
  const inside: TextPlace = { x: PAGE.left + 14, width: PAGE.inner - 28 };
  const title: TextStyle = { ...STRONG, size: 12 };
  const words = printable(paper, text);
  const height = heightOf(paper, heading, inside, title) + heightOf(paper, words, inside, BODY) + 20;
  const isFramed = height < 300;
  moveDown(paper, 8);
  needRoom(paper, isFramed ? height + 4 : 60);
  const top = doc.y;
  if (isFramed) drawFrame(paper, top, height);
  doc.y = top + 9;
  setText(paper, section, { tag: 'P', text: heading, place: inside, style: title });
  moveDown(paper, 1);
  setText(paper, section, { tag: 'P', text: words, place: inside, style: BODY });
  doc.y = isFramed ? top + height + 4 : doc.y + 6;
}

/** A black frame with a heavy left edge: it survives a fax and a black-and-white copy. */
function drawFrame({ doc }: Paper, top: number, height: number): void {
  doc.markContent('Artifact', { type: 'Layout' });
  doc.rect(PAGE.left, top, PAGE.inner, height).lineWidth(1.5).strokeColor(INK).stroke();
  doc.rect(PAGE.left, top, 6, height).fill(INK);
  doc.endMarkedContent();
}
