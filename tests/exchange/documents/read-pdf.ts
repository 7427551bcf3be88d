import { inflateSync } from 'node:zlib';

/** What a test needs of a document that pdfkit wrote: its objects, and the text of its pages through the fonts' own maps. */
export interface ReadPdf {
  /** Object number → everything between `obj` and `endobj`, bytes as Latin-1. */
  readonly objects: ReadonlyMap<number, string>;
  readonly pages: readonly string[];
  readonly wholeText: string;
}

export function readPdf(bytes: Uint8Array): ReadPdf {
  const file = Buffer.from(bytes).toString('latin1');
  const objects = new Map<number, string>();
  for (const [, number, body] of file.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj$/gm)) {
    objects.set(Number(number), body ?? '');
  }
  const pages = kidsOf(objects).map((page) => textOfPage(objects, page));
  return { objects, pages, wholeText: pages.join('\n') };
}

function object(objects: ReadonlyMap<number, string>, number: number): string {
  const body = objects.get(number);
  if (body === undefined) throw new Error(`object ${number} is not in the file`);
  return body;
}

function referenced(body: string, name: string): number {
  const found = new RegExp(`/${name} (\\d+) 0 R`).exec(body);
  if (found === null) throw new Error(`no reference /${name}`);
  return Number(found[1]);
}

function kidsOf(objects: ReadonlyMap<number, string>): number[] {
  const tree = [...objects.values()].find((body) => /\/Type \/Pages\b/.test(body)) ?? '';
  const kids = /\/Kids \[([^\]]*)\]/.exec(tree)?.[1] ?? '';
  return [...kids.matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number));
}

function streamOf(body: string): string {
  const start = body.indexOf('stream\n') + 'stream\n'.length;
  const raw = Buffer.from(body.slice(start, body.lastIndexOf('\nendstream')), 'latin1');
  return (/\/Filter \/FlateDecode/.test(body) ? inflateSync(raw) : raw).toString('latin1');
}

/** Glyph number → text, from the map a reader would use to copy text out of the document. */
function glyphsOf(objects: ReadonlyMap<number, string>, font: number): readonly string[] {
  const map = streamOf(object(objects, referenced(object(objects, font), 'ToUnicode')));
  const glyphs: string[] = [];
  for (const [, first, list] of map.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/g)) {
    [...(list ?? '').matchAll(/<([^>]*)>/g)].forEach(([, units], at) => {
      const codes = (units ?? '').split(' ').map((unit) => Number.parseInt(unit, 16));
      glyphs[Number.parseInt(first ?? '', 16) + at] = String.fromCharCode(...codes);
    });
  }
  return glyphs;
}

function textOfPage(objects: ReadonlyMap<number, string>, page: number): string {
  const body = object(objects, page);
  const resources = object(objects, referenced(body, 'Resources'));
  const fonts = new Map<string, readonly string[]>();
  for (const [, name, number] of resources.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    fonts.set(name ?? '', glyphsOf(objects, Number(number)));
  }
  let glyphs: readonly string[] = [];
  const lines: string[] = [];
  const content = streamOf(object(objects, referenced(body, 'Contents')));
  for (const [, name, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (name !== undefined) glyphs = fonts.get(name) ?? [];
    else lines.push(textOfRun(shown ?? '', glyphs));
  }
  return lines.join('\n');
}

function textOfRun(shown: string, glyphs: readonly string[]): string {
  return [...shown.matchAll(/<([0-9a-f]+)>/g)]
    .flatMap(([, hex]) => (hex ?? '').match(/.{4}/g) ?? [])
    .map((glyph) => glyphs[Number.parseInt(glyph, 16)] ?? '?')
    .join('');
}
