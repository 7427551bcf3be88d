import {
  CONVERSATION_HOW,
  DISCUSSION_OUTCOMES,
  NO_DISCUSSION_REASONS,
} from '../../../contract/for-window.ts';
import { RadioGroup } from '../../components/radio-group.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextField } from '../../components/text-field.tsx';
import {
  CONVERSATION_HOW_WORDS,
  DISCUSSION_OUTCOME_WORDS,
  NO_DISCUSSION_WORDS,
} from '../../../contract/words/conversation-words.ts';
import { MomentFields, type MomentBoxes } from '../moment-fields.tsx';
import type { DiscussionBoxes } from './discussion-boxes.ts';

const HOW = CONVERSATION_HOW.map((value) => ({ value, label: CONVERSATION_HOW_WORDS[value] }));
const OUTCOMES = DISCUSSION_OUTCOMES.map((value) => ({ value, label: DISCUSSION_OUTCOME_WORDS[value] }));
const REASONS = NO_DISCUSSION_REASONS.map((value) => ({ value, label: NO_DISCUSSION_WORDS[value] }));

interface DiscussionFieldsProps {
  readonly id: string;
  readonly boxes: DiscussionBoxes;
  /** What stands in the date and time boxes until somebody writes there: the present. */
  readonly now: MomentBoxes;
  readonly problemOf: (fieldId: string) => string | null;
  readonly set: <Name extends keyof DiscussionBoxes>(name: Name, value: DiscussionBoxes[Name]) => void;
}

/** The discussion with the practitioner, or why there was none. */
export function DiscussionFields({ id, boxes, now, problemOf, set }: DiscussionFieldsProps) {
  return (
    <>
      <div id={`${id}-held`} tabIndex={-1}>
        <RadioGroup
          label="Was the discussion held?"
          choices={[
            { value: 'yes', label: 'Held' },
            { value: 'no', label: 'Not held' },
          ]}
          value={boxes.held === '' ? null : boxes.held}
          error={problemOf(`${id}-held`)}
          onChange={(held) => set('held', held)}
        />
      </div>
      {boxes.held === 'yes' && (
        <>
          <MomentFields
            id={`${id}-moment`}
            what="Held"
            boxes={boxes.moment ?? now}
            problemOf={problemOf}
            onChange={(moment) => set('moment', moment)}
          />
          <TextField
            id={`${id}-withWhom`}
            label="With whom"
            maxLength={100}
            value={boxes.withWhom}
            error={problemOf(`${id}-withWhom`)}
            onChange={(event) => set('withWhom', event.target.value)}
          />
          <div id={`${id}-how`} tabIndex={-1}>
            <RadioGroup
              label="How"
              choices={HOW}
              value={boxes.how === '' ? null : boxes.how}
              error={problemOf(`${id}-how`)}
              onChange={(how) => set('how', how)}
            />
          </div>
          <TextArea
            id={`${id}-said`}
            label="What was said"
            value={boxes.said}
            onChange={(event) => set('said', event.target.value)}
          />
          <div id={`${id}-outcome`} tabIndex={-1}>
            <RadioGroup
              label="Outcome"
              layout="stacked"
              choices={OUTCOMES}
              value={boxes.outcome === '' ? null : boxes.outcome}
              error={problemOf(`${id}-outcome`)}
              onChange={(outcome) => set('outcome', outcome)}
            />
          </div>
        </>
      )}
      {boxes.held === 'no' && (
        <>
          <div id={`${id}-reason`} tabIndex={-1}>
            <RadioGroup
              label="Why it was not held"
              layout="stacked"
              choices={REASONS}
              value={boxes.reason === '' ? null : boxes.reason}
              error={problemOf(`${id}-reason`)}
              onChange={(reason) => set('reason', reason)}
            />
          </div>
          <TextArea
            id={`${id}-detail`}
            label="Detail"
            optional={boxes.reason !== 'other'}
            value={boxes.detail}
            error={problemOf(`${id}-detail`)}
            onChange={(event) => set('detail', event.target.value)}
          />
        </>
      )}
    </>
  );
}
