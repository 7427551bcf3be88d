import writeWorkbook, { type Sheet } from 'write-excel-file/node';

/**
 * A workbook (XLSX). Texts are texts and numbers are numbers by their type, so that no cell is a formula. The same sheets
 * give the same bytes: the times at which its parts were packed are those of no clock.
 */
export async function workbook(sheets: readonly Sheet<Buffer>[]): Promise<Uint8Array> {
  const packed = await writeWorkbook([...sheets], { fontFamily: 'Arial', fontSize: 10 }).toBuffer();
  return withoutTimes(packed);
}

const PART = 0x04034b50;
const LISTED = 0x02014b50;
const END = 0x06054b50;
/** 1 January 1980, the first day that a ZIP can say. */
const NO_DAY = 0x0021;

/** Sets the time of every part, where it stands and where it is listed, to the first one that there is. */
function withoutTimes(packed: Buffer): Uint8Array {
  const bytes = Buffer.from(packed);
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || bytes.readUInt32LE(end) !== END) throw new Error('a workbook ends with its list of parts');
  let at = bytes.readUInt32LE(end + 16);
  for (let part = 0; part < bytes.readUInt16LE(end + 10); part += 1) {
    if (bytes.readUInt32LE(at) !== LISTED) throw new Error('the list of parts has a part in each place');
    const begins = bytes.readUInt32LE(at + 42);
    if (bytes.readUInt32LE(begins) !== PART) throw new Error('each part is where the list says');
    setTime(bytes, at + 12);
    setTime(bytes, begins + 10);
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return new Uint8Array(bytes);
}

function setTime(bytes: Buffer, at: number): void {
  bytes.writeUInt16LE(0, at);
  bytes.writeUInt16LE(NO_DAY, at + 2);
}
