import { createCanvas, type Canvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A page as a picture: one byte of lightness for each point, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly light: Uint8Array;
  readonly png: Uint8Array;
}

/** Draws the pages of a PDF as a reader's program would, by a library that had no part in writing it. */
export async function drawPdf(bytes: Uint8Array, scale = 0.75): Promise<readonly Picture[]> {
  const loading = getDocument({ data: bytes.slice(), useSystemFonts: false, disableFontFace: true });
  const document = await loading.promise;
  const pictures: Picture[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale });
    const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
    // The library is typed for a browser's canvas; this one has the same methods.
    await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise;
    pictures.push(pictureOf(canvas));
  }
  await loading.destroy();
  return pictures;
}

function pictureOf(canvas: Canvas): Picture {
  const { height, width } = canvas;
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
  const light = new Uint8Array(width * height);
  for (let at = 0; at < light.length; at += 1) {
    const [red = 0, green = 0, blue = 0] = data.subarray(at * 4, at * 4 + 3);
    light[at] = Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
  }
  return { width, height, light, png: canvas.toBuffer('image/png') };
}

/**
 * How much of two pictures differs, from 0 to 1: the part of the tiles of 8 by 8 points whose lightness differs by more
 * than an edge drawn a little otherwise would make it.
 */
export function differingTiles(one: Picture, other: Picture): number {
  if (one.width !== other.width || one.height !== other.height) return 1;
  let tiles = 0;
  let differing = 0;
  for (let top = 0; top < one.height; top += 8) {
    for (let left = 0; left < one.width; left += 8) {
      tiles += 1;
      if (Math.abs(tileLight(one, left, top) - tileLight(other, left, top)) > 12) differing += 1;
    }
  }
  return differing / tiles;
}

function tileLight({ height, light, width }: Picture, left: number, top: number): number {
  let sum = 0;
  let points = 0;
  for (let y = top; y < Math.min(top + 8, height); y += 1) {
    for (let x = left; x < Math.min(left + 8, width); x += 1) {
      sum += light[y * width + x] ?? 0;
      points += 1;
    }
  }
  return sum / points;
}
