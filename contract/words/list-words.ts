import type { ListNote } from '../views.ts';
import { formatCuiDate } from './cui-date.ts';
import { RUN_WORDS } from './governance-export-words.ts';
import { RETURN_BY_WORDS } from './return-words.ts';
import { FILTER_WORDS, ORDER_WORDS } from './worklist-words.ts';

const WHAT_WORDS = {
  case: 'The whole case',
  worklist: 'Worklist',
  outbox: 'Outbox',
  audit: 'Audit list',
  return: 'Return',
  governance: 'Export for governance',
  activity: 'Activity',
} as const satisfies Record<ListNote['what'], string>;

/** Of a search, in the audit list of one case. */
export const LISTED_THE_CASE = 'this case was among what it found';

const FORM_WORDS = {
  pdf: 'PDF',
  csv: 'CSV',
  'machine-csv': 'CSV for a program',
  xlsx: 'XLSX',
  'measure-report': 'FHIR',
  package: 'a package in the outbox folder',
  files: 'files in a folder',
} as const satisfies Record<NonNullable<ListNote['form']>, string>;

const ENTRIES = ['entry', 'entries'] as const;
const CASES = ['case', 'cases'] as const;
const CONCERNS = ['concern', 'concerns'] as const;
const LINES = ['line', 'lines'] as const;

/** What somebody looked at or took out: `Worklist, closed, by name, 41 lines, CSV`. */
export function listInWords({ filter, form, rows, what }: ListNote): string {
  const [one, many] =
    what === 'case'
      ? ENTRIES
      : what === 'governance'
        ? CONCERNS
        : what === 'return' && form === null
          ? CASES
          : LINES;
  return [
    WHAT_WORDS[what],
    ...Object.entries(filter).map(([name, value]) => narrowedBy(name, value)),
    `${String(rows)} ${rows === 1 ? one : many}`,
    form === null ? null : FORM_WORDS[form],
  ]
    .filter((part) => part !== null && part !== '')
    .join(', ');
}

function narrowedBy(name: string, value: string): string {
  if (name === 'caseId') return 'one case';
  if (name === 'userId') return 'one person';
  if (name === 'definition') return '';
  if (name === 'from' || name === 'to') return `${name} ${formatCuiDate(value)}`;
  if (name === 'run') return RUN_WORDS[value] ?? value;
  if (name === 'runBy') return '';
  if (name === 'snapshot') return 'as frozen';
  if (name === 'until') return '';
  if (name === 'since') return 'what changed since it was frozen';
  if (name === 'small') return 'small numbers hidden';
  const words: Readonly<Record<string, string>> =
    name === 'order' ? ORDER_WORDS : name === 'by' ? RETURN_BY_WORDS : FILTER_WORDS;
  return (words[value] ?? value).toLowerCase().replace(/\bme\b/, 'ME');
}
