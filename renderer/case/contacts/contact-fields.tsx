import { MAY_BE_TOLD } from '../../../contract/for-window.ts';
import { Checkbox } from '../../components/checkbox.tsx';
import { RadioGroup } from '../../components/radio-group.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextField } from '../../components/text-field.tsx';
import { ANSWER_WORDS, MAY_BE_TOLD_WORDS } from '../../../contract/words/wider-words.ts';
import { cls } from '../case-classes.ts';
import { choices } from '../choices.ts';
import type { ContactBoxes } from './contact-boxes.ts';

const ANSWERS = choices(ANSWER_WORDS);
const TOLD = MAY_BE_TOLD.map((value) => ({ value, label: MAY_BE_TOLD_WORDS[value] }));
const QUESTIONS = [
  { part: 'mayRegister', label: 'May register the death' },
  { part: 'presentAtDeath', label: 'Was present at the death' },
  { part: 'informedOfDeath', label: 'Has been told of the death' },
] as const;
const WHO = [
  { part: 'name', label: 'Contact’s name', type: 'text', maxLength: 100, optional: false },
  {
    part: 'relationship',
    label: 'Contact’s relation to the person',
    type: 'text',
    maxLength: 200,
    optional: true,
  },
  { part: 'phone', label: 'Contact’s telephone', type: 'tel', maxLength: 200, optional: true },
  { part: 'email', label: 'Contact’s email', type: 'email', maxLength: 200, optional: true },
] as const;

interface ContactFieldsProps {
  readonly boxes: ContactBoxes;
  readonly idOf: (part: string) => string;
  readonly problemOf: (fieldId: string) => string | null;
  readonly set: (change: Partial<ContactBoxes>) => void;
}

/** Who somebody is, what they may do and be told, and how they wish to be spoken to. */
export function ContactFields({ boxes, idOf, problemOf, set }: ContactFieldsProps) {
  return (
    <>
      <div className={cls('row')}>
        {WHO.map(({ part, label, type, maxLength, optional }) => (
          <TextField
            key={part}
            id={idOf(part)}
            label={label}
            type={type}
            optional={optional}
            maxLength={maxLength}
            value={boxes[part]}
            error={problemOf(idOf(part))}
            onChange={(event) => set({ [part]: event.target.value })}
          />
        ))}
      </div>
      <TextField
        id={idOf('address')}
        label="Contact’s address"
        optional
        maxLength={2000}
        value={boxes.address}
        onChange={(event) => set({ address: event.target.value })}
      />
      <Checkbox
        label="Next of kin"
        isChecked={boxes.isNextOfKin}
        onChange={(isNextOfKin) => set({ isNextOfKin })}
      />
      <div id={idOf('mayBeTold')} tabIndex={-1}>
        <RadioGroup
          label="May be told"
          choices={TOLD}
          value={boxes.mayBeTold === '' ? null : boxes.mayBeTold}
          error={problemOf(idOf('mayBeTold'))}
          onChange={(mayBeTold) => set({ mayBeTold })}
        />
      </div>
      <div className={cls('row')}>
        {QUESTIONS.map(({ part, label }) => (
          <RadioGroup
            key={part}
            label={label}
            choices={ANSWERS}
            value={boxes[part] === '' ? null : boxes[part]}
            onChange={(answer) => set({ [part]: answer })}
          />
        ))}
      </div>
      <CommunicationFields boxes={boxes} idOf={idOf} set={set} />
    </>
  );
}

/** Pinned above the conversations, so that whoever calls next knows it first. */
function CommunicationFields({ boxes, idOf, set }: Omit<ContactFieldsProps, 'problemOf'>) {
  return (
    <div className={cls('group')} role="group" aria-labelledby={idOf('communication')}>
      <p className={cls('group-title')} id={idOf('communication')}>
        How to speak with them
      </p>
      <p className={cls('soft')}>Pinned above the conversations</p>
      <div className={cls('inline')}>
        <Checkbox
          label="Do not contact"
          isChecked={boxes.doNotContact}
          onChange={(doNotContact) => set({ doNotContact })}
        />
        <Checkbox
          label="Interpreter needed"
          isChecked={boxes.interpreterNeeded}
          onChange={(interpreterNeeded) => set({ interpreterNeeded })}
        />
        <Checkbox
          label="British Sign Language"
          isChecked={boxes.signLanguage}
          onChange={(signLanguage) => set({ signLanguage })}
        />
      </div>
      <div className={cls('row')}>
        <TextField
          id={idOf('language')}
          label="Language"
          optional
          maxLength={200}
          value={boxes.language}
          onChange={(event) => set({ language: event.target.value })}
        />
        <TextField
          id={idOf('bestTimes')}
          label="Best times"
          optional
          maxLength={2000}
          value={boxes.bestTimes}
          onChange={(event) => set({ bestTimes: event.target.value })}
        />
      </div>
      <TextArea
        id={idOf('otherNeeds')}
        label="Other needs"
        optional
        maxLength={2000}
        value={boxes.otherNeeds}
        onChange={(event) => set({ otherNeeds: event.target.value })}
      />
    </div>
  );
}
