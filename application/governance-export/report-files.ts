import {
  CONCERN_CATEGORY_WORDS,
  CONCERN_DECISION_WORDS,
  CONCERN_ROUTE_WORDS,
  CONCERN_SOURCE_WORDS,
  ORGANISATION_KIND_WORDS,
} from '../../contract/words/governance-words.ts';
import {
  trendLineWords,
  TREND_SECTION_WORDS,
  WAIT_WORDS,
} from '../../contract/words/governance-export-words.ts';
import {
  FAMILY_TOLD_WORDS,
  FAMILY_WISH_WORDS,
  LOOP_STATE_WORDS,
  OUTCOME_WORDS,
} from '../../contract/words/loop-words.ts';
import type { ConcernFacts } from '../../domain/governance/export/concern-facts.ts';
import type { GovernanceReport } from '../../domain/governance/export/governance-report.ts';
import { csvFile, type ListTable } from '../../exchange/lists/csv-file.ts';
import { canonicalBytes } from '../../exchange/sealing/canonical-json.ts';

/** A file of an export. */
export interface ReportFile {
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

const HIDDEN = 'hidden';
const CSV = 'text/csv';

/** The tables for people, and all of it once more for machines. A file that would say nothing is not there. */
export function reportFiles(report: GovernanceReport): readonly ReportFile[] {
  return [
    ...(report.lines === null
      ? []
      : [{ path: 'concerns.csv', mediaType: CSV, bytes: csvFile(concernsTable(report.lines)) }]),
    { path: 'months.csv', mediaType: CSV, bytes: csvFile(monthsTable(report)) },
    { path: 'waiting-times.csv', mediaType: CSV, bytes: csvFile(waitsTable(report)) },
    {
      path: 'governance.json',
      mediaType: 'application/json',
      bytes: canonicalBytes({ schema: 'scrutineer-governance-export/1', ...report }),
    },
  ];
}

type Column = readonly [heading: string, cell: (facts: ConcernFacts) => string];

const COLUMNS: readonly Column[] = [
  ['Number', ({ number }) => number],
  ['Raised', ({ raisedOn }) => raisedOn],
  ['Category', ({ category }) => CONCERN_CATEGORY_WORDS[category]],
  ['Source', ({ source }) => CONCERN_SOURCE_WORDS[source]],
  [
    'About another organisation',
    ({ aboutKind }) => (aboutKind === null ? 'No' : ORGANISATION_KIND_WORDS[aboutKind]),
  ],
  [
    'Decision',
    ({ decision }) => (decision === 'none' ? 'Not decided yet' : CONCERN_DECISION_WORDS[decision]),
  ],
  ['Route', ({ route }) => (route === null ? '' : CONCERN_ROUTE_WORDS[route])],
  ['State', ({ state }) => LOOP_STATE_WORDS[state]],
  ['Issued', ({ issuedOn }) => issuedOn ?? ''],
  ['Sent', ({ sentOn }) => sentOn ?? ''],
  ['Received', ({ receivedOn }) => receivedOn ?? ''],
  ['Times asked after', ({ chases }) => String(chases)],
  ['Outcome', ({ outcome }) => (outcome === null ? '' : OUTCOME_WORDS[outcome])],
  ['Outcome told to the office', ({ outcomeOn }) => outcomeOn ?? ''],
  ['Medical examiner told', ({ examinerToldOn }) => examinerToldOn ?? ''],
  ['Family', ({ familyWish }) => (familyWish === null ? '' : FAMILY_WISH_WORDS[familyWish])],
  [
    'How telling the family ended',
    ({ familyResult }) => (familyResult === null ? '' : FAMILY_TOLD_WORDS[familyResult]),
  ],
  ['Days from raising to sending', ({ daysToSent }) => numberCell(daysToSent)],
  ['Days from sending to receipt', ({ daysToReceived }) => numberCell(daysToReceived)],
  ['Days from sending to outcome', ({ daysToOutcome }) => numberCell(daysToOutcome)],
];

function concernsTable(lines: readonly ConcernFacts[]): ListTable {
  return {
    headings: COLUMNS.map(([heading]) => heading),
    rows: lines.map((line) => COLUMNS.map(([, cell]) => cell(line))),
  };
}

function monthsTable(report: GovernanceReport): ListTable {
  const { concerns, deathsScrutinised, from, months, sections, to } = report;
  const row = (section: string, line: string, { all, strata }: GovernanceReport['deathsScrutinised']) => [
    section,
    line,
    shownCell(all),
    ...strata.map(shownCell),
    from,
    to,
  ];
  return {
    headings: ['Section', 'Line', 'Whole period', ...months, 'From', 'To'],
    rows: [
      row('', 'Deaths scrutinised', deathsScrutinised),
      row('', 'Concerns raised', concerns),
      ...sections.flatMap(({ id, lines }) =>
        lines.map((line) => row(TREND_SECTION_WORDS[id], trendLineWords(line.id), line)),
      ),
    ],
  };
}

function waitsTable({ from, months, smallHidden, to, waits }: GovernanceReport): ListTable {
  const row = (
    wait: string,
    when: string,
    { count, median, ninetieth }: GovernanceReport['waits'][number]['all'],
  ) => [
    wait,
    when,
    count === null ? HIDDEN : String(count),
    numberCell(median),
    numberCell(ninetieth),
    from,
    to,
  ];
  return {
    headings: ['Wait, in calendar days', 'Raised in', 'Concerns', 'Median', '90th centile', 'From', 'To'],
    rows: waits.flatMap(({ all, months: perMonth, wait }) => [
      row(WAIT_WORDS[wait], 'the whole period', all),
      // Which month has fewer than five would be told by what is not there.
      ...(smallHidden ? [] : perMonth.map((month, at) => row(WAIT_WORDS[wait], months[at] ?? '', month))),
    ]),
  };
}

function shownCell(number: number | null): string {
  return number === null ? HIDDEN : String(number);
}

function numberCell(number: number | null): string {
  return number === null ? '' : String(number);
}
