import type { SheetData } from 'write-excel-file/node';
import { workbook } from '../../lists/xlsx-file.ts';
import { HIDDEN, type PrintedReturn } from './printed-return.ts';

const STRONG = { fontWeight: 'bold' } as const;
const WRAPPED = { wrap: true, alignVertical: 'top' } as const;

const text = (value: string, style: object = {}) => ({ type: String, value, ...style });
const number = (value: number | null) =>
  value === null ? text(HIDDEN, { align: 'right' }) : { type: Number, value };

/** A return as a workbook: the numbers as numbers, and a second sheet that says what they are. */
export function returnXlsx(printed: PrintedReturn): Promise<Uint8Array> {
  const { columns } = printed;
  return workbook([
    {
      sheet: 'Return',
      data: numbersSheet(printed),
      columns: [{ width: 34 }, { width: 48 }, ...columns.map(() => ({ width: 16 })), { width: 70 }],
      stickyRowsCount: 1,
      stickyColumnsCount: 2,
    },
    { sheet: 'About', data: aboutSheet(printed), columns: [{ width: 30 }, { width: 90 }] },
  ]);
}

function numbersSheet(printed: PrintedReturn): SheetData {
  const noStrata = printed.columns.slice(1).map(() => null);
  return [
    ['Section', 'Line', ...printed.columns.map(({ label }) => label), 'How it is counted'].map((heading) =>
      text(heading, { ...STRONG, ...WRAPPED }),
    ),
    ...printed.lines.map(({ how, label, numbers, section }) => [
      text(section, WRAPPED),
      text(label, WRAPPED),
      ...numbers.map(number),
      text(how ?? '', WRAPPED),
    ]),
    ...(printed.missing ?? []).map(({ cases, words }) => [
      text('Not recorded', WRAPPED),
      text(words, WRAPPED),
      number(cases),
      ...noStrata,
      null,
    ]),
  ];
}

function aboutSheet(printed: PrintedReturn): SheetData {
  const { frozen, record } = printed;
  const facts: readonly (readonly [string, string])[] = [
    ['Return', `${printed.title}, version ${printed.version} (${printed.definition})`],
    ['Office', printed.office.name],
    ['From', printed.from],
    ['To', printed.to],
    ['Period', printed.byWords],
    ['Counted', printed.countedAt.officeTime.replace('T', ' ')],
    [
      'Small numbers',
      printed.hidesSmall
        ? 'Numbers from 1 to 4 are hidden, and others from which they would follow'
        : 'Shown as they are: not for anybody outside the trust',
    ],
    ['Where the lines come from', printed.basis],
    ['Frozen by', frozen === null ? 'Not frozen: the numbers as they stood' : frozen.by],
    ['Entry of the frozen return', frozen?.snapshot ?? ''],
    ['SHA-256 of the frozen return', frozen?.sha256 ?? ''],
    ['Newest entry of the record', record.chainHead],
    ['Entries in the record', String(record.chainLength)],
  ];
  return facts.map(([label, value]) => [text(label, { ...STRONG, ...WRAPPED }), text(value, WRAPPED)]);
}
