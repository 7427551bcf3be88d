const BLOCK = 512;

/**
 * Files in one plain tar (ustar), for what can carry only one file. Names are short and plain; times and owners are left
 * at nought, so that the same files give the same bytes.
 */
export function tarFile(
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
): Uint8Array<ArrayBuffer> {
  const parts = files.flatMap(({ path, bytes }) => [headerOf(path, bytes.byteLength), padded(bytes)]);
  parts.push(new Uint8Array(2 * BLOCK));
  const whole = new Uint8Array(parts.reduce((total, part) => total + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}

function headerOf(path: string, size: number): Uint8Array {
  const header = new Uint8Array(BLOCK);
  const write = (text: string, at: number): void => {
    header.set(new TextEncoder().encode(text), at);
  };
  const octal = (value: number, digits: number): string => value.toString(8).padStart(digits, '0');
  write(path, 0);
  write(`${octal(0o600, 7)}\0`, 100);
  write(`${octal(0, 7)}\0`, 108);
  write(`${octal(0, 7)}\0`, 116);
  write(`${octal(size, 11)}\0`, 124);
  write(`${octal(0, 11)}\0`, 136);
  write(' '.repeat(8), 148);
  write('0', 156);
  write('ustar\0', 257);
  write('00', 263);
  const sum = header.reduce((total, byte) => total + byte, 0);
  write(`${octal(sum, 6)}\0 `, 148);
  return header;
}

function padded(bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(Math.ceil(bytes.byteLength / BLOCK) * BLOCK);
  whole.set(bytes);
  return whole;
}
