import { MessageSquareWarning } from 'lucide-react';
import { officeTime } from '../../../contract/for-window.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { TimelineEntry } from '../../components/timeline.tsx';
import { formatCuiDate, formatCuiDateTime } from '../../../contract/words/cui-date.ts';
import {
  CAUSE_EXPLAINED_WORDS,
  CONVERSATION_HOW_WORDS,
  CONVERSATION_RESULT_WORDS,
  CONVERSATION_WITH_WORDS,
} from '../../../contract/words/conversation-words.ts';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { CorrectButton } from '../correct/correct-button.tsx';
import { byLine, clockWords, nameOf } from '../../../contract/words/who.ts';
import type { Conversation } from './conversation-boxes.ts';

/** One attempt or conversation as it is known now, with what it said before it was corrected. */
export function LoggedConversation({ conversation }: { readonly conversation: Conversation }) {
  const { view } = useCase();
  const { content, stamp, corrected } = conversation;
  const isSpoken = content.result === 'spoken';
  const keptBy =
    view.case.conversations.find((later) => later.content.keepsPromises.includes(stamp.entry)) ?? null;
  const person =
    content.relationship === '' ? content.personName : `${content.personName} (${content.relationship})`;
  const how = [
    CONVERSATION_HOW_WORDS[content.how],
    person === '' ? CONVERSATION_WITH_WORDS[content.with] : person,
    CONVERSATION_RESULT_WORDS[content.result],
  ];
  return (
    <TimelineEntry
      at={clockWords(content.heldAt)}
      atMachine={officeTime(content.heldAt)}
      who={nameOf(view.people, stamp.actor)}
      how={how.join(' · ')}
      tone={isSpoken ? 'info' : 'neutral'}
      tags={
        <>
          {content.with !== 'bereaved' && (
            <StatusTag tone="neutral" icon={null}>
              {CONVERSATION_WITH_WORDS[content.with]}
            </StatusTag>
          )}
          {content.concernRaised && (
            <StatusTag tone="info" icon={MessageSquareWarning}>
              Concern raised
            </StatusTag>
          )}
          {content.asksForCoroner && <StatusTag tone="warn">Asks for the coroner</StatusTag>}
          {content.causeExplained !== 'not-explained' && (
            <StatusTag tone={content.causeExplained === 'explained-and-understood' ? 'ok' : 'info'}>
              Cause: {CAUSE_EXPLAINED_WORDS[content.causeExplained].toLowerCase()}
            </StatusTag>
          )}
          {content.keepsPromises.length > 0 && (
            <StatusTag tone="ok">
              {content.keepsPromises.length === 1
                ? 'Keeps a promise'
                : `Keeps ${content.keepsPromises.length} promises`}
            </StatusTag>
          )}
          {content.promise !== null && (
            <StatusTag tone={keptBy === null ? 'neutral' : 'ok'} {...(keptBy === null ? { icon: null } : {})}>
              {keptBy === null ? `Promise due ${formatCuiDate(content.promise.dueOn)}` : 'Promise kept'}
            </StatusTag>
          )}
          {corrected.length > 0 && (
            <StatusTag tone="neutral" icon={null}>
              Corrected
            </StatusTag>
          )}
        </>
      }
      actions={<CorrectButton what={{ kind: 'conversation-recorded', entry: stamp.entry, content }} />}
    >
      {content.said}
      {content.officeView.trim() !== '' && (
        <p className={cls('soft')}>
          <b>The office:</b> {content.officeView}
        </p>
      )}
      {content.promise !== null && (
        <p className={cls('soft')}>
          Promised: {content.promise.what}
          {keptBy !== null && ` (kept ${clockWords(keptBy.content.heldAt)})`}
        </p>
      )}
      {content.nextAttemptAt !== null && (
        <p className={cls('soft')}>Next attempt {formatCuiDateTime(content.nextAttemptAt)}</p>
      )}
      {corrected.length > 0 && (
        <Disclosure
          summary={
            corrected.length === 1 ? 'Before the correction' : `Before the ${corrected.length} corrections`
          }
        >
          <ol className={cls('versions')}>
            {corrected.map((version) => (
              <li key={version.by.entry}>
                <span className={cls('soft')}>
                  Corrected by {byLine(view.people, version.by)}: {version.reason}
                </span>
                <p className={cls('said')}>
                  {version.content.said === '' ? 'No words were recorded.' : version.content.said}
                </p>
              </li>
            ))}
          </ol>
        </Disclosure>
      )}
    </TimelineEntry>
  );
}
