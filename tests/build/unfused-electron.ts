/**
 * As much of an Electron program as a fuse needs: the sentinel, version 1, the number of fuses, and their states as
 * Electron ships them.
 */
export function unfusedElectron(fuses = 9): Buffer {
  const states = '101100011'.padEnd(fuses, '0');
  const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
  const wire = Buffer.concat([Buffer.from(sentinel), Buffer.from([1, fuses]), Buffer.from(states)]);
  return Buffer.concat([Buffer.alloc(1_000, 7), wire, Buffer.alloc(1_000, 9)]);
}
