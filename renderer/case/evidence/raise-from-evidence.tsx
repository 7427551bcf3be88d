import type { Weighed } from '../../../contract/for-window.ts';
import { Button } from '../../components/button.tsx';
import { useCase } from '../case-context.ts';
import { unrecordedConcerns } from '../conversations/unrecorded-concerns.ts';
import { useRaiseFromConversation } from '../governance/use-raise-from-conversation.ts';
import { whyNot } from '../why-not.ts';
import { entriesSeenIn } from './evidence-groups.ts';

/** Where a conversation that was not passed on yet calls for a review: begins the concern with its words. */
export function RaiseFromEvidence({ weighed }: { readonly weighed: Weighed }) {
  const { go, view } = useCase();
  const { raise, whyNotRaise } = useRaiseFromConversation();
  if (weighed.kind !== 'pathway' || whyNot(view, 'raise-concern') !== null) return null;
  const entries = entriesSeenIn(weighed);
  const conversation = unrecordedConcerns(view).findLast(({ corrected, stamp }) =>
    entries.includes(corrected.at(-1)?.by.entry ?? stamp.entry),
  );
  if (conversation === undefined) return null;
  // Its words would come into the box where somebody else's stand.
  const isOtherBegun = whyNotRaise(conversation) !== null;
  return (
    <Button
      size="small"
      aria-label={
        isOtherBegun
          ? 'Go on with the concern that is being written'
          : `Raise this concern, as told by ${conversation.content.personName}`
      }
      onPress={() => {
        if (isOtherBegun) go({ section: 'governance', anchor: 'raise-concern' });
        else raise(conversation);
      }}
    >
      {isOtherBegun ? 'Go on with the concern' : 'Raise this concern'}
    </Button>
  );
}
