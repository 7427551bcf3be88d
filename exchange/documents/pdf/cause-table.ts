import { CAUSE_LINES, type CauseLineName, type CauseOfDeath } from '../../../domain/case/cause-of-death.ts';
import { writeTable } from './data-table.ts';
import type { Paper, StructureElement } from './paper.ts';

const LINE_NAME = {
  line1a: '1a',
  line1b: '1b',
  line1c: '1c',
  line1d: '1d',
  part2: '2',
} as const satisfies Record<CauseLineName, string>;

/** The lines of a cause as they were stated, word for word; an unused line is shown as unused. Rule REF-12. */
export function writeCauseTable(paper: Paper, section: StructureElement, cause: CauseOfDeath): void {
  writeTable(paper, section, {
    columns: [
      { heading: 'Line', width: 44, isStrong: true },
      { heading: 'Cause, as stated', width: 309, isStrong: false },
      { heading: 'Onset to death', width: 130, isStrong: false },
    ],
    rows: CAUSE_LINES.map((name) => [
      LINE_NAME[name],
      cause[name].text.trim() === '' ? '–' : cause[name].text,
      cause[name].interval.trim() === '' ? '–' : cause[name].interval,
    ]),
  });
}
