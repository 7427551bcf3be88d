import { inflateRawSync } from 'node:zlib';

/** A cell as a spreadsheet would read it. */
type CellValue = string | number | null;

interface Workbook {
  readonly parts: ReadonlyMap<string, string>;
  /** Rows of each sheet, in the order of the file. */
  readonly sheets: readonly (readonly (readonly CellValue[])[])[];
}

/** Reads a workbook as a spreadsheet does: unpacks it, and looks texts up in the list that the sheets share. */
export function readWorkbook(bytes: Buffer): Workbook {
  const parts = unpacked(bytes);
  const shared = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, item = '']) =>
      [...item.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text = '']) => plain(text)).join(''),
  );
  const names = [...parts.keys()].filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name)).toSorted();
  const sheets = names.map((name) => rowsIn(parts.get(name) ?? '', shared));
  return { parts, sheets };
}

function rowsIn(xml: string, shared: readonly string[]): readonly (readonly CellValue[])[] {
  return [...xml.matchAll(/<row[^>]*>(.*?)<\/row>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<c([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(([, about = '', content = '']) => {
      const value = /<v>(.*?)<\/v>/s.exec(content)?.[1] ?? null;
      if (/t="inlineStr"/.test(about)) return plain(/<t[^>]*>(.*?)<\/t>/s.exec(content)?.[1] ?? '');
      if (value === null) return null;
      return /t="s"/.test(about) ? (shared[Number(value)] ?? null) : Number(value);
    }),
  );
}

function plain(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** The parts of a ZIP file by name, by its list at the end. */
function unpacked(bytes: Buffer): ReadonlyMap<string, string> {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  const parts = new Map<string, string>();
  let at = bytes.readUInt32LE(end + 16);
  for (let part = 0; part < bytes.readUInt16LE(end + 10); part += 1) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const begins = bytes.readUInt32LE(at + 42);
    const data = begins + 30 + bytes.readUInt16LE(begins + 26) + bytes.readUInt16LE(begins + 28);
    const packed = bytes.subarray(data, data + bytes.readUInt32LE(at + 20));
    const isPacked = bytes.readUInt16LE(at + 10) === 8;
    const name = bytes.subarray(at + 46, at + 46 + nameLength).toString('utf8');
    parts.set(name, (isPacked ? inflateRawSync(packed) : packed).toString('utf8'));
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return parts;
}
