import type { ListNote } from '../views.ts';
import { FILTER_WORDS, ORDER_WORDS } from './worklist-words.ts';

const WHAT_WORDS = {
  case: 'The whole case',
  worklist: 'Worklist',
  outbox: 'Outbox',
  audit: 'Audit list',
} as const satisfies Record<ListNote['what'], string>;

/** What somebody looked at or took out: `Worklist, closed, by name, 41 lines, CSV`. */
export function listInWords({ filter, form, rows, what }: ListNote): string {
  const unit = what === 'case' ? (rows === 1 ? 'entry' : 'entries') : rows === 1 ? 'line' : 'lines';
  return [
    WHAT_WORDS[what],
    ...Object.entries(filter).map(([name, value]) => narrowedBy(name, value)),
    `${String(rows)} ${unit}`,
    form?.toUpperCase() ?? null,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

function narrowedBy(name: string, value: string): string {
  if (name === 'caseId') return 'one case';
  if (name === 'userId') return 'one person';
  const words: Readonly<Record<string, string>> = name === 'order' ? ORDER_WORDS : FILTER_WORDS;
  return (words[value] ?? value).toLowerCase().replace(/\bme\b/, 'ME');
}
