import type { ParsedOf } from '../contract/methods.ts';
import type { Recorded } from '../contract/recorded.ts';
import type { Refusal } from '../contract/refusal.ts';
import { checkDiscussion } from '../domain/conversations/check-discussion.ts';
import { never } from '../domain/shared/invariant.ts';
import type { Outcome } from '../domain/shared/outcome.ts';
import type { LoadedCase, Office } from './office.ts';
import { recordItem } from './record-item.ts';
import { refusalOfConcern } from './refusal-of-concern.ts';
import { refusalOfConversation } from './refusal-of-conversation.ts';

type Correction = ParsedOf<'correct-entry'>;

/** Gives a wrong entry a new wording. Rule CORR-1: by a further entry of the same kind on the same case, with a reason. */
export function correctEntry(office: Office, input: Correction): Outcome<Recorded, Refusal> {
  const { caseId, corrects, reason, replacement } = input;
  return recordItem(
    office,
    {
      act: 'correct-entry',
      kind: 'entry-corrected',
      caseId,
      payload: { corrects, reason, replacement },
      happenedAt: null,
    },
    (_onCase, loaded) => refusalOf(office, input, loaded),
  );
}

function refusalOf(
  office: Office,
  { corrects, replacement }: Correction,
  loaded: LoadedCase,
): Refusal | null {
  const wrong = loaded.entries.find(({ id }) => id === corrects);
  if (wrong === undefined) return { kind: 'entry-not-found' };
  if (wrong.kind !== replacement.kind) return { kind: 'entry-not-correctable' };
  return refusalOfWording(office, replacement, loaded);
}

/** What could not have been recorded cannot be made of it afterwards either. */
function refusalOfWording(
  office: Office,
  replacement: Correction['replacement'],
  loaded: LoadedCase,
): Refusal | null {
  switch (replacement.kind) {
    case 'conversation-recorded':
      return refusalOfConversation(office, replacement.payload, loaded);
    case 'practitioner-discussed': {
      const faults = checkDiscussion(replacement.payload, office.now());
      return faults.length === 0 ? null : { kind: 'conversation-impossible', faults };
    }
    case 'concern-raised':
      return refusalOfConcern(replacement.payload, loaded);
    case 'note-recorded':
      return null;
    default:
      return never(replacement);
  }
}
