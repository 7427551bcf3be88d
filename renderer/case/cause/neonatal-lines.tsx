import type { NeonatalCause } from '../../../contract/for-window.ts';
import { NEONATAL_LINES } from '../../../contract/for-window.ts';
import { TextField } from '../../components/text-field.tsx';
import { NEONATAL_LINE_LETTERS, NEONATAL_LINE_WORDS } from '../../../contract/words/wider-words.ts';
import { cls } from '../case-classes.ts';

interface NeonatalLinesProps {
  /** Whose cause it is, for screen readers: "Practitioner’s cause". */
  readonly whose: string;
  readonly cause: NeonatalCause;
  readonly idOf: (part: string) => string;
  readonly problemOf: (fieldId: string) => string | null;
  readonly onChange: (cause: NeonatalCause) => void;
}

/** Lines a to e as they stand on the form for a child under 28 days. The words are kept to the letter. */
export function NeonatalLines({ whose, cause, idOf, problemOf, onChange }: NeonatalLinesProps) {
  return (
    <div className={cls('stack')} role="group" aria-label={`${whose}, lines a to e`}>
      {NEONATAL_LINES.map((line) => (
        <TextField
          key={line}
          verbatim
          label={`${whose}, line ${NEONATAL_LINE_LETTERS[line]}, ${NEONATAL_LINE_WORDS[line].toLowerCase()}`}
          labelHidden
          id={idOf(line)}
          hint={
            <span aria-hidden>
              <b>{NEONATAL_LINE_LETTERS[line]}</b> {NEONATAL_LINE_WORDS[line]}
            </span>
          }
          maxLength={500}
          value={cause[line]}
          error={problemOf(idOf(line))}
          onChange={(event) => onChange({ ...cause, [line]: event.target.value })}
        />
      ))}
    </div>
  );
}
