import { RETURN_BY_WORDS } from '../../contract/words/return-words.ts';
import type { ReadableDb } from '../../db/handles.ts';
import { hideSmall, type ShownNumbers, numbersOf } from '../../domain/returns/hide-small.ts';
import type { ReturnLine } from '../../domain/returns/return-definition.ts';
import type { ListTable } from '../../exchange/lists/csv-file.ts';
import { type Counted, counted } from '../returns/counted.ts';
import type { WantedList } from './wanted-list.ts';

const HIDDEN = 'hidden';

/**
 * A return with a line of the file for each of its lines. Where the small numbers are hidden, what is not recorded is left
 * out: those are small numbers too, and the office's own affair. Rules RET-7 and RET-8.
 */
export function returnTable(
  db: ReadableDb,
  wanted: Extract<WantedList, { readonly list: 'return' }>,
): ListTable {
  const found = counted(db, wanted);
  const { definition, numbers } = found;
  const real = numbersOf(numbers);
  const shown: ReadonlyMap<string, ShownNumbers> = wanted.hidesSmall ? hideSmall(definition, real) : real;
  const about = [
    wanted.from,
    wanted.to,
    RETURN_BY_WORDS[wanted.by],
    `${definition.title}, version ${definition.version}`,
  ];
  const row = (section: string, { how, id, label }: ReturnLine): readonly string[] => {
    const { all, strata } = shown.get(id) ?? { all: null, strata: definition.strata.map(() => null) };
    return [section, label, ...[all, ...strata].map(numberCell), how ?? '', ...about];
  };
  return {
    headings: [
      'Section',
      'Line',
      'All',
      ...definition.strata.map(({ label }) => label),
      'How it is counted',
      'From',
      'To',
      'Period',
      'Return',
      'Where the lines come from',
    ],
    rows: [
      row('', definition.whole),
      ...definition.sections.flatMap(({ lines, title }) => lines.map((line) => row(title, line))),
      ...(wanted.hidesSmall ? [] : missingRows(found, about)),
    ].map((cells) => [...cells, definition.basis]),
  };
}

function numberCell(number: number | null): string {
  return number === null ? HIDDEN : String(number);
}

function missingRows(
  { definition, numbers }: Counted,
  about: readonly string[],
): readonly (readonly string[])[] {
  const noStrata = definition.strata.map(() => '');
  return definition.missing.flatMap(({ id, many, one }) => {
    const cases = numbers.missing.find(({ missingId }) => missingId === id)?.cases.length ?? 0;
    if (cases === 0) return [];
    return [['Not recorded', cases === 1 ? one : many, String(cases), ...noStrata, '', ...about]];
  });
}
