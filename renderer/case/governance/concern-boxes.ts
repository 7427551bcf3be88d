import type { ConcernRecord, ConversationRecord, OtherOrganisation } from '../../../contract/for-window.ts';
import type { FieldProblem } from '../../components/error-summary.tsx';

/** The draft in which a new concern is written; a conversation can begin it. */
export const CONCERN_DRAFT = 'concern-raise';

export interface ConcernBoxes {
  readonly category: ConcernRecord['category'] | '';
  readonly source: ConcernRecord['source'] | '';
  readonly narrative: string;
  readonly ownWords: string;
  readonly conversation: string | null;
  readonly suggestedRoute: ConcernRecord['suggestedRoute'];
  /** Empty where it is about the organisation in whose care the person died. */
  readonly organisationKind: OtherOrganisation['kind'] | '';
  readonly organisationName: string;
}

/** A concern as it is sent: the conversation by its id. */
type ConcernToRaise = Omit<ConcernRecord, 'conversation'> & { readonly conversation: string | null };

export const NO_CONCERN: ConcernBoxes = {
  category: '',
  source: '',
  narrative: '',
  ownWords: '',
  conversation: null,
  suggestedRoute: null,
  organisationKind: '',
  organisationName: '',
};

export function concernBoxes(content: ConcernRecord): ConcernBoxes {
  const { otherOrganisation, ...rest } = content;
  return {
    ...rest,
    organisationKind: otherOrganisation?.kind ?? '',
    organisationName: otherOrganisation?.name ?? '',
  };
}

const SOURCES: Readonly<Record<ConversationRecord['with'], ConcernBoxes['source']>> = {
  bereaved: 'bereaved',
  practitioner: 'attending-practitioner',
  'coroner-office': 'other',
  'register-office': 'other',
  other: '',
};

/** The boxes for a concern that a conversation raised: the words as they were said, where, and by whom. */
export function concernFromConversation(
  entry: string,
  { said, with: withWhom }: Pick<ConversationRecord, 'said' | 'with'>,
  before: ConcernBoxes,
): ConcernBoxes {
  const ownWords = [before.ownWords, said].filter((text) => text.trim() !== '').join('\n');
  return {
    ...before,
    source: before.source === '' ? SOURCES[withWhom] : before.source,
    conversation: entry,
    ownWords,
  };
}

export function concernProblems(boxes: ConcernBoxes, id: string): readonly FieldProblem[] {
  const problem = (isSo: boolean, part: string, message: string): readonly FieldProblem[] =>
    isSo ? [{ fieldId: `${id}-${part}`, message }] : [];
  return [
    ...problem(boxes.category === '', 'category', 'Choose the category.'),
    ...problem(boxes.source === '', 'source', 'Choose where it comes from.'),
    ...problem(boxes.narrative.trim() === '', 'narrative', 'Write what was seen or heard.'),
  ];
}

/** The concern to record; null while something is missing. */
export function concernToRecord(boxes: ConcernBoxes): ConcernToRaise | null {
  const { category, source, organisationKind: kind, organisationName: name, ...rest } = boxes;
  if (category === '' || source === '') return null;
  const otherOrganisation = kind === '' ? null : { kind, name: name.trim() };
  return { ...rest, category, source, otherOrganisation };
}
