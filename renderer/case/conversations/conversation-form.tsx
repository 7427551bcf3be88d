import { useMemo } from 'react';
import { useDraftForm } from '../../drafts/use-draft-form.ts';
import { useCommand } from '../../use-command.ts';
import { ActPanel } from '../act-panel.tsx';
import { useCase } from '../case-context.ts';
import { ConcernsToRecord } from '../governance/concerns-to-record.tsx';
import { useNowBoxes } from '../use-now-boxes.ts';
import { problemOf, useAct } from '../use-act.ts';
import { whyNot } from '../why-not.ts';
import { conversationProblems, conversationToRecord, newConversation } from './conversation-boxes.ts';
import { ConversationFields } from './conversation-fields.tsx';
import { openPromises, promiseChoices } from './promises.ts';
import { usualPerson } from './usual-person.ts';

const ID = 'conversation';

/** Logs an attempt or a conversation. Names, time and the usual way are there; the result and the words are asked. */
export function ConversationForm() {
  const { caseId, view } = useCase();
  const { death } = view.case.fields;
  const { personName, relationship, contactId } = usualPerson(view.case);
  const initial = useMemo(
    () => newConversation(personName, relationship, contactId),
    [contactId, personName, relationship],
  );
  const form = useDraftForm(caseId, 'conversation', initial);
  const command = useCommand('record-conversation');
  const now = useNowBoxes();
  const isAttempt = form.values.result !== '' && form.values.result !== 'spoken';
  const act = useAct({
    check: () => conversationProblems(form.values, death?.value ?? null, ID),
    done: isAttempt ? 'Attempt logged' : 'Conversation logged',
    run: async () => {
      const conversation = conversationToRecord(form.values);
      if (conversation === null || (await command.run({ caseId, conversation }, [form.place])) === null)
        return false;
      return true;
    },
  });
  return (
    <ActPanel
      id="conversation-form"
      title="Log a call or conversation"
      actLabel={isAttempt ? 'Log attempt' : 'Log conversation'}
      act={act}
      whyNot={whyNot(view, 'record-conversation')}
      command={command}
      form={form}
      lead={<ConcernsToRecord />}
    >
      <ConversationFields
        id={ID}
        boxes={form.values}
        now={now}
        openPromises={promiseChoices(openPromises(view))}
        problemOf={(fieldId) => problemOf(act, fieldId)}
        set={(name, value) => form.set(name, value)}
        change={(changes) => form.setAll({ ...form.values, ...changes })}
      />
    </ActPanel>
  );
}
