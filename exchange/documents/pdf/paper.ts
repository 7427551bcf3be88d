import PDFDocument from 'pdfkit';
import type { Instant } from '../../../domain/shared/time.ts';
import type { DocumentFonts } from './document-fonts.ts';
import { NOT_PRINTABLE, printableText } from './printable-text.ts';

/** Lengths are PDF points, 72 to the inch; the page is A4. */
export const PAGE = { left: 56, top: 62, bottom: 74, width: 595.28, height: 841.89, inner: 483.28 } as const;

export const INK = '#000000';
/** 7:1 on white, so that a label stays readable on a poor copy. */
export const QUIET_INK = '#4d4d4d';
const HAIRLINE = '#b3b3b3';

export type Face = 'regular' | 'semiBold';
export type StructureElement = PDFKit.PDFStructureElement;

/** A document being set. `hasUnprintable` turns true when a character had to be replaced. */
export interface Paper {
  readonly doc: PDFKit.PDFDocument;
  /** The root of the tags. */
  readonly root: StructureElement;
  readonly state: { hasUnprintable: boolean };
}

export interface PaperAbout {
  /** Document type and reference only: viewers show it in their title bar (OUT-3). */
  readonly title: string;
  readonly createdAt: Instant;
}

/** Opens a tagged document: language, title and creation time fixed by the content, so that bytes repeat (OUT-2). */
export function openPaper(about: PaperAbout, fonts: DocumentFonts): Paper {
  const title = about.title.replaceAll(/[<>&]/g, ' ');
  const options: PDFKit.PDFDocumentOptions = {
    size: [PAGE.width, PAGE.height],
    margins: { left: PAGE.left, right: PAGE.left, top: PAGE.top, bottom: PAGE.bottom },
    pdfVersion: '1.7',
    tagged: true,
    lang: 'en-GB',
    displayTitle: true,
    bufferPages: true,
    info: {
      Title: title,
      Creator: 'Scrutineer',
      Producer: 'Scrutineer',
      // oxlint-disable-next-line no-restricted-globals -- pdfkit wants a Date; it is the instant given, not the clock
      CreationDate: new Date(about.createdAt),
    },
  };
  // PDF/UA-1 is known to pdfkit and not yet to its types.
  const doc = new PDFDocument(Object.assign(options, { subset: 'PDF/UA' }));
  doc.registerFont('regular', asBuffer(fonts.regular));
  doc.registerFont('semiBold', asBuffer(fonts.semiBold));
  const root = doc.struct('Document', { title });
  doc.addStructure(root);
  return { doc, root, state: { hasUnprintable: false } };
}

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

export interface TextStyle {
  readonly face: Face;
  readonly size: number;
  readonly color: string;
  readonly lineGap: number;
}

export const BODY: TextStyle = { face: 'regular', size: 10, color: INK, lineGap: 2.5 };
export const STRONG: TextStyle = { ...BODY, face: 'semiBold' };
export const LABEL: TextStyle = { ...BODY, size: 9, color: QUIET_INK };
/** For tables of many rows. */
export const FINE: TextStyle = { ...BODY, size: 8.5, lineGap: 1.5 };
export const SMALL: TextStyle = { ...BODY, size: 8, color: QUIET_INK, lineGap: 1.5 };

export interface TextPlace {
  readonly x: number;
  readonly width: number;
}

/** The whole width inside the margins. */
export const FULL_WIDTH: TextPlace = { x: PAGE.left, width: PAGE.inner };

/** A text as this document can set it; notes that something had to be replaced. */
export function printable(paper: Paper, text: string): string {
  // Both faces cover the same signs.
  const face = paper.doc.font('regular')._font.font;
  const clean = printableText(text, (codePoint) => face.hasGlyphForCodePoint(codePoint));
  if (clean.includes(NOT_PRINTABLE) && !text.includes(NOT_PRINTABLE)) paper.state.hasUnprintable = true;
  return clean;
}

export function heightOf(paper: Paper, text: string, place: TextPlace, style: TextStyle): number {
  paper.doc.font(style.face).fontSize(style.size);
  return paper.doc.heightOfString(text, { width: place.width, lineGap: style.lineGap });
}

/**
 * Sets a text at the current height under one tag, over as many pages as it needs; leaves the height below it.
 *
 * @param parent the element the tag belongs to; the tag is added when the text is complete, because only then are
 *   all its pages known
 */
export function setText(
  paper: Paper,
  parent: StructureElement,
  { tag, text, place, style }: { tag: string; text: string; place: TextPlace; style: TextStyle },
): void {
  const { doc } = paper;
  const content = doc.markStructureContent(tag);
  doc.font(style.face).fontSize(style.size).fillColor(style.color);
  // A space before each line end: a screen reader joins the lines of one tag, and words must not run together.
  doc.text(text.replaceAll('\n', ' \n'), place.x, doc.y, { width: place.width, lineGap: style.lineGap });
  doc.endMarkedContent();
  const element = tag === 'TH' ? doc.struct(tag, { scope: 'Column' }) : doc.struct(tag);
  element.add(content);
  element.end();
  parent.add(element);
}

/** How much is left on this page. */
function roomLeft({ doc }: Paper): number {
  return PAGE.height - PAGE.bottom - doc.y;
}

/** Begins a new page unless this much is left on this one. */
export function needRoom(paper: Paper, height: number): void {
  if (roomLeft(paper) < height) paper.doc.addPage();
}

export function moveDown({ doc }: Paper, height: number): void {
  doc.y += height;
}

/** A line across, at the current height. Decoration: no tag. */
export function drawRule({ doc }: Paper, weight: 'hairline' | 'strong', place: TextPlace = FULL_WIDTH): void {
  doc.markContent('Artifact', { type: 'Layout' });
  doc
    .moveTo(place.x, doc.y)
    .lineTo(place.x + place.width, doc.y)
    .lineWidth(weight === 'hairline' ? 0.5 : 1.5)
    .strokeColor(weight === 'hairline' ? HAIRLINE : INK)
    .stroke();
  doc.endMarkedContent();
}

/** Ends the tags and the document and gives its bytes. */
export function finishPaper({ doc, root }: Paper): Promise<Uint8Array> {
  root.end();
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    doc.on('error', reject);
    doc.end();
  });
}

declare global {
  namespace PDFKit {
    interface PDFDocument {
      /** The face in use; pdfkit has no public question for what a face covers. */
      readonly _font: { readonly font: { hasGlyphForCodePoint(codePoint: number): boolean } };
    }
  }
  namespace PDFKit.Mixins {
    interface StructureElementOptions {
      /** Which cells a table heading is for. */
      scope?: 'Column' | 'Row';
    }
  }
}
