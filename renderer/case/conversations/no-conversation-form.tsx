import type { NoConversation } from '../../../contract/for-window.ts';
import { NO_CONVERSATION_REASONS } from '../../../contract/for-window.ts';
import { RadioGroup } from '../../components/radio-group.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { useCommand } from '../../use-command.ts';
import { NO_CONVERSATION_WORDS } from '../../../contract/words/detail-words.ts';
import { ActPanel } from '../act-panel.tsx';
import { useCase } from '../case-context.ts';
import { Overtaken } from '../overtaken.tsx';
import { RecordedLine } from '../recorded-line.tsx';
import { problemOf, useAct } from '../use-act.ts';
import { useFieldForm } from '../use-field-form.ts';
import { valueWords } from '../../../contract/words/value-words.ts';
import { whyNot } from '../why-not.ts';

interface NoConversationBoxes {
  readonly reason: NoConversation['reason'] | '';
  readonly detail: string;
}

const IDS = { reason: 'no-conversation-reason', detail: 'no-conversation-detail' } as const;
const REASONS = NO_CONVERSATION_REASONS.map((value) => ({ value, label: NO_CONVERSATION_WORDS[value] }));
const boxesOf = (value: NoConversation | null): NoConversationBoxes => ({
  reason: value?.reason ?? '',
  detail: value?.detail ?? '',
});

/** Why there was no conversation with the bereaved, where there was none. */
export function NoConversationForm() {
  const { caseId, view } = useCase();
  const mine = useFieldForm('noConversation', boxesOf);
  const { form, recorded } = mine;
  const { reason, detail } = form.values;
  const command = useCommand('record-no-conversation');
  const act = useAct({
    check: () => {
      if (reason === '') return [{ fieldId: IDS.reason, message: 'Choose why there was no conversation.' }];
      return reason === 'other' && detail.trim() === ''
        ? [{ fieldId: IDS.detail, message: 'Write the reason.' }]
        : [];
    },
    done: 'Reason for no conversation recorded',
    run: async () => {
      if (reason === '') return false;
      const noConversation = mine.change({ reason, detail: detail.trim() });
      if ((await command.run({ caseId, noConversation }, [form.place])) === null) return false;
      return true;
    },
  });
  return (
    <ActPanel
      id="no-conversation"
      title="If there was no conversation with the bereaved"
      actLabel="Record reason for no conversation"
      act={act}
      whyNot={whyNot(view, 'record-no-conversation')}
      command={command}
      form={form}
      lead={
        recorded !== null && (
          <>
            <p>{valueWords('noConversation', recorded.value)}</p>
            <RecordedLine field="noConversation" recorded={recorded} />
            <Overtaken of={mine} />
          </>
        )
      }
    >
      <div id={IDS.reason} tabIndex={-1}>
        <RadioGroup
          label="Reason"
          choices={REASONS}
          value={reason === '' ? null : reason}
          error={problemOf(act, IDS.reason)}
          onChange={(chosen) => form.set('reason', chosen)}
        />
      </div>
      <TextArea
        id={IDS.detail}
        label="Detail"
        optional={reason !== 'other'}
        value={detail}
        error={problemOf(act, IDS.detail)}
        onChange={(event) => form.set('detail', event.target.value)}
      />
    </ActPanel>
  );
}
