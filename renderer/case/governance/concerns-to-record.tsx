import { clockWords } from '../../../contract/words/who.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { unrecordedConcerns } from '../conversations/unrecorded-concerns.ts';
import { useRaiseFromConversation } from './use-raise-from-conversation.ts';

/** A concern that was only ticked in a conversation is not lost: it stands here until it is recorded. */
export function ConcernsToRecord() {
  const { view } = useCase();
  const { raise, whyNotRaise } = useRaiseFromConversation();
  return unrecordedConcerns(view).map((conversation) => {
    const { heldAt, personName, said } = conversation.content;
    const when = clockWords(heldAt);
    return (
      <Notice
        key={conversation.stamp.entry}
        tone="info"
        title={`A concern was raised on ${when} and is not recorded as a concern yet`}
        actions={
          <Button
            size="small"
            whyNot={whyNotRaise(conversation)}
            aria-label={`Raise this concern, of ${when}`}
            onPress={() => raise(conversation)}
          >
            Raise this concern
          </Button>
        }
      >
        {said.trim() !== '' && (
          <p>
            {personName === '' ? '' : `${personName}: `}
            <q className={cls('said')}>{said}</q>
          </p>
        )}
      </Notice>
    );
  });
}
