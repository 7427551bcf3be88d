import { CONVERSATION_HOW, CONVERSATION_RESULTS, CONVERSATION_WITH } from '../../../contract/for-window.ts';
import { Checkbox } from '../../components/checkbox.tsx';
import { CheckboxGroup } from '../../components/checkbox-group.tsx';
import { DateField } from '../../components/date-field.tsx';
import { RadioGroup } from '../../components/radio-group.tsx';
import type { Choice } from '../../components/select.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextField } from '../../components/text-field.tsx';
import {
  CAUSE_EXPLAINED_WORDS,
  CONVERSATION_HOW_WORDS,
  CONVERSATION_RESULT_WORDS,
  CONVERSATION_WITH_WORDS,
} from '../../../contract/words/conversation-words.ts';
import { cls } from '../case-classes.ts';
import { choices } from '../choices.ts';
import { LATEST_YEAR, MomentFields, type MomentBoxes } from '../moment-fields.tsx';
import type { ConversationBoxes } from './conversation-boxes.ts';
import { WhoWasCalled } from './who-was-called.tsx';

const WITH = CONVERSATION_WITH.map((value) => ({ value, label: CONVERSATION_WITH_WORDS[value] }));
const HOW = CONVERSATION_HOW.map((value) => ({ value, label: CONVERSATION_HOW_WORDS[value] }));
const EXPLAINED = choices(CAUSE_EXPLAINED_WORDS);
const RESULTS = CONVERSATION_RESULTS.map((value) => ({ value, label: CONVERSATION_RESULT_WORDS[value] }));

interface ConversationFieldsProps {
  readonly id: string;
  readonly boxes: ConversationBoxes;
  readonly now: MomentBoxes;
  /** Promises that nobody has kept yet, by the entry that made them. */
  readonly openPromises: readonly Choice[];
  readonly problemOf: (fieldId: string) => string | null;
  readonly set: <Name extends keyof ConversationBoxes>(name: Name, value: ConversationBoxes[Name]) => void;
  /** Several boxes at once. */
  readonly change: (changes: Partial<ConversationBoxes>) => void;
}

/** Who, how and what it came to in rows of choices; what was said apart from what the office makes of it. */
export function ConversationFields(props: ConversationFieldsProps) {
  const { id, boxes, now, openPromises, problemOf, set, change } = props;
  const isSpoken = boxes.result === 'spoken';
  return (
    <>
      <RadioGroup
        layout="inline"
        label="With"
        choices={WITH}
        value={boxes.with}
        onChange={(chosen) => set('with', chosen)}
      />
      <RadioGroup
        layout="inline"
        label="How"
        choices={HOW}
        value={boxes.how}
        onChange={(chosen) => set('how', chosen)}
      />
      <div id={`${id}-result`} tabIndex={-1}>
        <RadioGroup
          layout="inline"
          label="Result"
          choices={RESULTS}
          value={boxes.result === '' ? null : boxes.result}
          error={problemOf(`${id}-result`)}
          onChange={(chosen) => set('result', chosen)}
        />
      </div>
      <WhoWasCalled contactId={boxes.contactId} onPick={change} />
      <div className={cls('row')}>
        <TextField
          id={`${id}-personName`}
          label="Person"
          maxLength={100}
          value={boxes.personName}
          error={problemOf(`${id}-personName`)}
          onChange={(event) => change({ personName: event.target.value, contactId: null })}
        />
        <TextField
          id={`${id}-relationship`}
          label="Relation or role"
          optional
          maxLength={100}
          value={boxes.relationship}
          onChange={(event) => set('relationship', event.target.value)}
        />
        <MomentFields
          id={`${id}-moment`}
          what="When"
          boxes={boxes.moment ?? now}
          problemOf={problemOf}
          onChange={(moment) => set('moment', moment)}
        />
      </div>
      <TextArea
        id={`${id}-said`}
        label="What was said"
        hint="As nearly as possible in the person’s own words"
        optional={!isSpoken}
        rows={4}
        value={boxes.said}
        error={problemOf(`${id}-said`)}
        onChange={(event) => set('said', event.target.value)}
      />
      <TextArea
        id={`${id}-officeView`}
        label="What the office makes of it"
        hint="Kept apart from what was said"
        optional
        value={boxes.officeView}
        onChange={(event) => set('officeView', event.target.value)}
      />
      {isSpoken && boxes.with === 'bereaved' && (
        <RadioGroup
          label="Was the proposed cause explained?"
          hint="Left open, it is recorded as not explained"
          choices={EXPLAINED}
          value={boxes.causeExplained === '' ? null : boxes.causeExplained}
          onChange={(explained) => set('causeExplained', explained)}
        />
      )}
      <div className={cls('inline')}>
        {isSpoken && (
          <Checkbox
            label="Asks for the coroner, or said something that points there"
            isChecked={boxes.asksForCoroner}
            onChange={(asks) => set('asksForCoroner', asks)}
          />
        )}
        <Checkbox
          label="A concern was raised"
          isChecked={boxes.concernRaised}
          onChange={(isRaised) => set('concernRaised', isRaised)}
        />
        <Checkbox
          label="Something was promised"
          isChecked={boxes.hasPromise}
          onChange={(has) => set('hasPromise', has)}
        />
      </div>
      {boxes.hasPromise && (
        <div className={cls('row')}>
          <TextField
            id={`${id}-promiseWhat`}
            label="What was promised"
            maxLength={2000}
            value={boxes.promiseWhat}
            error={problemOf(`${id}-promiseWhat`)}
            onChange={(event) => set('promiseWhat', event.target.value)}
          />
          <DateField
            id={`${id}-promiseDue`}
            label="Due by"
            hint={null}
            latestYear={LATEST_YEAR}
            text={boxes.promiseDue}
            error={problemOf(`${id}-promiseDue`)}
            onChange={(due) => set('promiseDue', due)}
          />
        </div>
      )}
      {boxes.result !== '' && !isSpoken && (
        <MomentFields
          id={`${id}-next`}
          what="Next attempt"
          optional
          boxes={boxes.next}
          problemOf={problemOf}
          onChange={(next) => set('next', next)}
        />
      )}
      {openPromises.length > 0 && (
        <div id={`${id}-kept`} tabIndex={-1}>
          <CheckboxGroup
            label="Kept by this conversation"
            choices={openPromises}
            values={boxes.keepsPromises}
            onChange={(kept) => set('keepsPromises', [...kept])}
          />
        </div>
      )}
    </>
  );
}
