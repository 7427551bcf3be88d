import { csvFile, type ListTable, machineCsvFile } from '../../lists/csv-file.ts';
import { numberText, type PrintedReturn, type PrintedReturnLine } from './printed-return.ts';

/** A return as a table for people: a line of the file for each of its lines, and for what is not recorded. */
function returnTable(printed: PrintedReturn): ListTable {
  const about = [
    printed.from,
    printed.to,
    printed.byWords,
    `${printed.title}, version ${printed.version}`,
    printed.basis,
    printed.countedAt.officeTime.replace('T', ' '),
    printed.frozen?.by ?? '',
    printed.frozen?.sha256 ?? '',
  ];
  const noStrata = printed.columns.slice(1).map(() => '');
  return {
    headings: [
      'Section',
      'Line',
      ...printed.columns.map(({ label }) => label),
      'How it is counted',
      'From',
      'To',
      'Period',
      'Return',
      'Where the lines come from',
      'Counted',
      'Frozen by',
      'SHA-256 of the frozen return',
    ],
    rows: [
      ...printed.lines.map(({ how, label, numbers, section }) => [
        section,
        label,
        ...numbers.map(numberText),
        how ?? '',
        ...about,
      ]),
      ...(printed.missing ?? []).map(({ cases, words }) => [
        'Not recorded',
        words,
        String(cases),
        ...noStrata,
        '',
        ...about,
      ]),
    ],
  };
}

/** For a spreadsheet: no cell is a formula. Rule CSV-1. */
export function returnCsv(printed: PrintedReturn): Uint8Array {
  return csvFile(returnTable(printed));
}

/** For a program: one line for each number, by ids; a hidden number is an empty cell with a reason beside it. */
export function returnMachineCsv(printed: PrintedReturn): Uint8Array {
  return machineCsvFile({
    headings: ['definition', 'by', 'from', 'to', 'section', 'line', 'stratum', 'count', 'absent_reason'],
    rows: printed.lines.flatMap((line) => numbersOf(printed, line)),
  });
}

function numbersOf(printed: PrintedReturn, line: PrintedReturnLine): readonly (readonly string[])[] {
  return printed.columns.map(({ id }, at) => {
    const number = line.numbers[at] ?? null;
    return [
      printed.definition,
      printed.by,
      printed.from,
      printed.to,
      line.sectionId ?? '',
      line.lineId,
      id,
      number === null ? '' : String(number),
      number === null ? 'small-number' : '',
    ];
  });
}
