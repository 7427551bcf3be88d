import type { Case, Stamp } from '../case/case.ts';
import type { EntryId } from '../shared/ids.ts';
import { currentDeclaration } from './current-declaration.ts';

/**
 * What came into the case after the declaration that stands and that no medical examiner has looked at since: new
 * conversations with a concern, important notes, concerns and details of the death. It reopens the question, never the
 * signed record. Rule LATE-1.
 */
export function lateInformation(onCase: Case): readonly EntryId[] {
  const declared = currentDeclaration(onCase);
  if (declared === null) return [];
  const looked = new Set(onCase.lateReviews.flatMap(({ content }) => content.entries));
  const since = (stamp: Stamp): boolean => stamp.clock > declared.stamp.clock && !looked.has(stamp.entry);
  const late = [
    ...onCase.conversations.filter(({ content }) => content.concernRaised),
    ...onCase.notes.filter(({ content }) => content.important),
    ...onCase.concerns,
    ...[onCase.fields.death, onCase.fields.place, onCase.fields.implants].filter((field) => field !== null),
  ];
  return late.filter(({ stamp }) => since(stamp)).map(({ stamp }) => stamp.entry);
}
