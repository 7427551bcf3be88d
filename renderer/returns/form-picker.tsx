import { RETURN_FORMS } from '../../contract/return-forms.ts';
import { RETURN_FORM_WORDS } from '../../contract/words/return-words.ts';
import { Checkbox } from '../components/checkbox.tsx';
import { classesOf } from '../components/class-names.ts';
import { Select } from '../components/select.tsx';
import type { ReturnChoice } from './return-choice.ts';
import styles from './returns.module.css';

const cls = classesOf(styles);

interface FormPickerProps {
  readonly choice: ReturnChoice;
  readonly onChoose: (changed: Partial<ReturnChoice>) => void;
}

/** What the file is to be, and what it is to hide. */
export function FormPicker({ choice, onChoose }: FormPickerProps) {
  return (
    <div className={cls('picker')} role="group" aria-label="The file">
      <Select
        label="Save as"
        choices={RETURN_FORMS.map((form) => ({ value: form, label: RETURN_FORM_WORDS[form] }))}
        value={choice.form}
        onChange={(form) => onChoose({ form })}
      />
      <Checkbox
        label="Hide numbers under 5 in the file"
        hint="For a file that leaves the trust. Two files over nearly the same days can give away what lies between them"
        isChecked={choice.hidesSmall}
        onChange={(hidesSmall) => onChoose({ hidesSmall })}
      />
    </div>
  );
}
