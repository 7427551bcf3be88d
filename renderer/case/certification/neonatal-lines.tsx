import type { NeonatalCause } from '../../../contract/for-window.ts';
import { NEONATAL_LINES } from '../../../contract/for-window.ts';
import { TextField } from '../../components/text-field.tsx';
import { NEONATAL_LINE_LETTERS, NEONATAL_LINE_WORDS } from '../../words/wider-words.ts';
import { cls } from '../case-classes.ts';

interface NeonatalLinesProps {
  readonly whose: string;
  readonly cause: NeonatalCause;
  readonly idOf: (part: string) => string;
  readonly onChange: (cause: NeonatalCause) => void;
}

/** The five lines of a form 65 as they stand on it. The words are kept to the letter. */
export function NeonatalLines({ whose, cause, idOf, onChange }: NeonatalLinesProps) {
  return (
    <div className={cls('stack')} role="group" aria-label={`${whose}, lines a to e`}>
      {NEONATAL_LINES.map((line) => (
        <TextField
          key={line}
          verbatim
          id={idOf(line)}
          label={`(${NEONATAL_LINE_LETTERS[line]}) ${NEONATAL_LINE_WORDS[line]}`}
          optional={line !== 'lineA'}
          maxLength={500}
          value={cause[line]}
          onChange={(event) => onChange({ ...cause, [line]: event.target.value })}
        />
      ))}
    </div>
  );
}
