import type { InputOf } from '../../contract/methods.ts';
import type { LoginName } from './people.ts';
import type { Work } from './work.ts';

const BECAUSE: Readonly<Record<InputOf<'answer-evidence'>['answer'], string>> = {
  'practitioner-confirms': '',
  accepted: 'The sequence is plain from the records, and the registrar has taken this wording before.',
  'not-for-coroner': 'Seen in the records and gone into: it played no part in the death.',
  done: '',
  'not-needed': 'Passed on by another way, and the family knows of it.',
};

/** Says what was made of something that the record raises. */
export function evidenceAnswered(
  { script }: Work,
  by: LoginName,
  raised: string,
  answer: InputOf<'answer-evidence'>['answer'],
): void {
  script.wait(20);
  script.does(by, 'answer-evidence', (so) => ({
    raised,
    answer,
    because: BECAUSE[answer],
    seen: so.seenIn(raised),
  }));
}
