import type { LearningTrigger, NotificationForm } from '../../../contract/for-window.ts';
import { LEARNING_TRIGGERS } from '../../../contract/for-window.ts';
import { Checkbox } from '../../components/checkbox.tsx';
import { DateField } from '../../components/date-field.tsx';
import { RadioGroup } from '../../components/radio-group.tsx';
import { type Choice, Select } from '../../components/select.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextField } from '../../components/text-field.tsx';
import { YES_NO_UNKNOWN_WORDS } from '../../../contract/words/coroner-words.ts';
import { NOTIFICATION_IDENTITY_WORDS } from '../../../contract/words/governance-words.ts';
import { cls } from '../case-classes.ts';
import { choices } from '../choices.ts';
import { LATEST_YEAR } from '../moment-fields.tsx';
import { BereavedFields } from './bereaved-fields.tsx';
import type { NotificationBoxes } from './notification-boxes.ts';

const IDENTITIES: readonly Choice<NotificationForm['identity']>[] = choices(NOTIFICATION_IDENTITY_WORDS);
const TRIGGERS: readonly Choice<LearningTrigger>[] = choices(LEARNING_TRIGGERS);
const YES_NO_UNKNOWN = choices(YES_NO_UNKNOWN_WORDS);

export interface NotificationFieldsProps {
  readonly id: string;
  readonly boxes: NotificationBoxes;
  readonly isRecordReview: boolean;
  readonly problemOf: (fieldId: string) => string | null;
  readonly set: <Name extends keyof NotificationBoxes>(name: Name, value: NotificationBoxes[Name]) => void;
}

/** Who is asked what, and how little of the person who died and of the family goes with it. */
export function NotificationFields(props: NotificationFieldsProps) {
  const { id, boxes, isRecordReview, problemOf, set } = props;
  return (
    <>
      <div className={cls('row')}>
        <TextField
          id={`${id}-organisation`}
          label="Organisation"
          maxLength={200}
          value={boxes.organisation}
          onChange={(event) => set('organisation', event.target.value)}
        />
        <TextField
          id={`${id}-team`}
          label="Team"
          maxLength={200}
          value={boxes.team}
          onChange={(event) => set('team', event.target.value)}
        />
        <TextField
          id={`${id}-contact`}
          label="Contact"
          optional
          maxLength={200}
          value={boxes.contact}
          onChange={(event) => set('contact', event.target.value)}
        />
      </div>
      <TextArea
        id={`${id}-question`}
        label="The question that the recipient is asked"
        rows={3}
        value={boxes.question}
        onChange={(event) => set('question', event.target.value)}
      />
      <div className={cls('row')}>
        <DateField
          id={`${id}-answerWantedBy`}
          label="Answer wanted by"
          optional
          hint={null}
          latestYear={LATEST_YEAR}
          text={boxes.answerWantedBy}
          error={problemOf(`${id}-answerWantedBy`)}
          onChange={(day) => set('answerWantedBy', day)}
        />
        <TextField
          id={`${id}-careGivenAt`}
          label="Where the care was given, if elsewhere"
          optional
          maxLength={200}
          value={boxes.careGivenAt}
          onChange={(event) => set('careGivenAt', event.target.value)}
        />
      </div>
      {isRecordReview && (
        <div id={`${id}-trigger`} tabIndex={-1}>
          <Select
            label="Why it is put forward for a case record review"
            choices={TRIGGERS}
            value={boxes.learningTrigger === '' ? null : boxes.learningTrigger}
            onChange={(trigger) => set('learningTrigger', trigger)}
          />
        </div>
      )}
      <div id={`${id}-identity`} tabIndex={-1}>
        <RadioGroup
          label="How the person who died is identified"
          hint="The least that lets the recipient find the record"
          choices={IDENTITIES}
          value={boxes.identity}
          onChange={(identity) => set('identity', identity)}
        />
      </div>
      <div className={cls('inline')} id={`${id}-includes`} tabIndex={-1}>
        <Checkbox
          label="Include the cause of death"
          isChecked={boxes.includeCause}
          onChange={(isIncluded) => set('includeCause', isIncluded)}
        />
        <Checkbox
          label="Include the family’s words"
          isChecked={boxes.includeFamilyWords}
          onChange={(isIncluded) => set('includeFamilyWords', isIncluded)}
        />
        <Checkbox
          label="It was an event at a known time and place"
          isChecked={boxes.hasEvent}
          onChange={(has) => set('hasEvent', has)}
        />
      </div>
      {boxes.hasEvent && (
        <div className={cls('row')}>
          <TextField
            id={`${id}-eventWhen`}
            label="When"
            optional
            maxLength={200}
            value={boxes.eventWhen}
            onChange={(event) => set('eventWhen', event.target.value)}
          />
          <TextField
            id={`${id}-eventWhere`}
            label="Where"
            optional
            maxLength={200}
            value={boxes.eventWhere}
            onChange={(event) => set('eventWhere', event.target.value)}
          />
          <TextField
            id={`${id}-eventActions`}
            label="What was done at once"
            optional
            value={boxes.eventActions}
            onChange={(event) => set('eventActions', event.target.value)}
          />
          <TextField
            id={`${id}-eventReference`}
            label="Reference on the local system"
            optional
            maxLength={200}
            value={boxes.eventReference}
            onChange={(event) => set('eventReference', event.target.value)}
          />
        </div>
      )}
      <div className={cls('row')}>
        <RadioGroup
          label="Has the family been told?"
          choices={YES_NO_UNKNOWN}
          value={boxes.familyTold === '' ? null : boxes.familyTold}
          onChange={(told) => set('familyTold', told)}
        />
        <RadioGroup
          label="Does the family want to hear what comes of it?"
          choices={YES_NO_UNKNOWN}
          value={boxes.familyWantsFeedback === '' ? null : boxes.familyWantsFeedback}
          onChange={(wants) => set('familyWantsFeedback', wants)}
        />
      </div>
      <BereavedFields {...props} />
    </>
  );
}
