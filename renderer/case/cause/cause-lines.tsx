import { Fragment } from 'react';
import type { CauseLineName, CauseOfDeath } from '../../../contract/for-window.ts';
import { CAUSE_LINES } from '../../../contract/for-window.ts';
import { TextField } from '../../components/text-field.tsx';
import { CAUSE_LINE_WORDS } from '../../../contract/words/detail-words.ts';
import { cls } from '../case-classes.ts';

const MEANINGS = {
  line1a: 'disease or condition leading directly to death',
  line1b: 'due to, leading to 1a',
  line1c: 'due to, leading to 1b',
  line1d: 'due to, leading to 1c',
  part2: 'contributed, not part of the sequence',
} as const satisfies Record<CauseLineName, string>;

interface CauseLinesProps {
  /** Whose cause it is, for screen readers: "Practitioner’s cause". */
  readonly whose: string;
  readonly cause: CauseOfDeath;
  readonly idOf: (part: string) => string;
  readonly problemOf: (fieldId: string) => string | null;
  readonly onChange: (cause: CauseOfDeath) => void;
}

/** The five lines as they stand on the form, intervals beside. The words are kept to the letter. */
export function CauseLines({ whose, cause, idOf, problemOf, onChange }: CauseLinesProps) {
  const change = (line: CauseLineName, part: 'text' | 'interval', words: string): void =>
    onChange({ ...cause, [line]: { ...cause[line], [part]: words } });
  return (
    <div className={cls('cause-lines')} role="group" aria-label={`${whose}, lines 1a to 2`}>
      <span className={cls('cause-head')} aria-hidden>
        Line
      </span>
      <span className={cls('cause-head')} aria-hidden>
        Disease or condition, in the person’s own words
      </span>
      <span className={cls('cause-head')} aria-hidden>
        Onset to death
      </span>
      {CAUSE_LINES.map((line) => (
        <Fragment key={line}>
          <span className={cls('cause-line-name')} aria-hidden>
            {CAUSE_LINE_WORDS[line]}
          </span>
          <TextField
            verbatim
            labelHidden
            label={`${whose}, line ${CAUSE_LINE_WORDS[line]}, ${MEANINGS[line]}`}
            id={idOf(line)}
            maxLength={500}
            value={cause[line].text}
            error={problemOf(idOf(line))}
            onChange={(event) => change(line, 'text', event.target.value)}
          />
          <TextField
            verbatim
            labelHidden
            label={`${whose}, line ${CAUSE_LINE_WORDS[line]}, time from onset to death`}
            id={idOf(`${line}-interval`)}
            maxLength={500}
            value={cause[line].interval}
            onChange={(event) => change(line, 'interval', event.target.value)}
          />
        </Fragment>
      ))}
    </div>
  );
}
