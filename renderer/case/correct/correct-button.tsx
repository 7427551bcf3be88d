import { useState } from 'react';
import { PencilLine } from 'lucide-react';
import type {
  ConcernRecord,
  ConversationRecord,
  PractitionerDiscussion,
} from '../../../contract/for-window.ts';
import { Button } from '../../components/button.tsx';
import { useCase } from '../case-context.ts';
import { whyNot } from '../why-not.ts';
import { CorrectConcern } from './correct-concern.tsx';
import { CorrectConversation } from './correct-conversation.tsx';
import { CorrectDiscussion } from './correct-discussion.tsx';
import { CorrectNote, type Note } from './correct-note.tsx';

/** An entry that was wrong and can have a new wording, with the wording that stands. */
export type Correctable =
  | { readonly kind: 'conversation-recorded'; readonly entry: string; readonly content: ConversationRecord }
  | {
      readonly kind: 'practitioner-discussed';
      readonly entry: string;
      readonly content: PractitionerDiscussion;
    }
  | { readonly kind: 'note-recorded'; readonly entry: string; readonly content: Note }
  | { readonly kind: 'concern-raised'; readonly entry: string; readonly content: ConcernRecord };

/** Opens the form for a new wording. The old one stays readable. */
export function CorrectButton({ what }: { readonly what: Correctable }) {
  const { view } = useCase();
  const [isOpen, setIsOpen] = useState(false);
  const blocked = whyNot(view, 'correct-entry');
  if (blocked !== null) return null;
  return (
    <>
      <Button size="small" kind="quiet" icon={PencilLine} onPress={() => setIsOpen(true)}>
        Correct
      </Button>
      {isOpen && <CorrectForm what={what} onClose={() => setIsOpen(false)} />}
    </>
  );
}

function CorrectForm({ what, onClose }: { readonly what: Correctable; readonly onClose: () => void }) {
  switch (what.kind) {
    case 'conversation-recorded':
      return <CorrectConversation entry={what.entry} content={what.content} onClose={onClose} />;
    case 'practitioner-discussed':
      return <CorrectDiscussion entry={what.entry} content={what.content} onClose={onClose} />;
    case 'note-recorded':
      return <CorrectNote entry={what.entry} content={what.content} onClose={onClose} />;
    case 'concern-raised':
      return <CorrectConcern entry={what.entry} content={what.content} onClose={onClose} />;
    default:
      return what satisfies never;
  }
}
