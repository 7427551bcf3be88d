import { CAUSE_LINES, type CauseLineName, type CauseOfDeath } from '../../../domain/case/cause-of-death.ts';
import {
  NEONATAL_LINES,
  type NeonatalCause,
  type NeonatalLineName,
} from '../../../domain/case/neonatal-cause.ts';
import { writeTable } from './data-table.ts';
import type { Paper, StructureElement } from './paper.ts';

const LINE_NAME = {
  line1a: '1a',
  line1b: '1b',
  line1c: '1c',
  line1d: '1d',
  part2: '2',
} as const satisfies Record<CauseLineName, string>;

/** The lines of the certificate for a child under 28 days, lettered and worded as they are asked there. */
const NEONATAL_LINE = {
  lineA: ['a', 'Main disease or condition in the infant'],
  lineB: ['b', 'Other diseases or conditions in the infant'],
  lineC: ['c', 'Main maternal disease or condition affecting the infant'],
  lineD: ['d', 'Other maternal diseases or conditions affecting the infant'],
  lineE: ['e', 'Other relevant causes'],
} as const satisfies Record<NeonatalLineName, readonly [letter: string, asked: string]>;

/** The same for a child under 28 days, whose lines carry no intervals. */
export function writeNeonatalCauseTable(paper: Paper, section: StructureElement, cause: NeonatalCause): void {
  writeTable(paper, section, {
    columns: [
      { heading: 'Line', width: 44, isStrong: true },
      { heading: 'What the line asks', width: 200, isStrong: false },
      { heading: 'Cause, as stated', width: 239, isStrong: false },
    ],
    rows: NEONATAL_LINES.map((name) => [
      ...NEONATAL_LINE[name],
      cause[name].trim() === '' ? '–' : cause[name],
    ]),
  });
}

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
