import type { Case, Item, RecordedField, Stamp } from '../case/case.ts';
import { type CircumstanceFact, CIRCUMSTANCE_NAMES } from '../case/circumstance-facts.ts';
import type { EntryId } from '../shared/ids.ts';
import { currentDeclaration } from './current-declaration.ts';

/**
 * What came into the case after the declaration that stands and that no medical examiner has looked at since: new
 * conversations with a concern, important notes, concerns, answers of the coroner, details of the death and circumstances
 * answered with yes, and new wordings of any of them. It reopens the question, never the signed record. Rule LATE-1.
 */
export function lateInformation(onCase: Case): readonly EntryId[] {
  const declared = currentDeclaration(onCase);
  if (declared === null) return [];
  const looked = new Set(onCase.lateReviews.flatMap(({ content }) => content.entries));
  const since = (stamp: Stamp): boolean => stamp.clock > declared.stamp.clock && !looked.has(stamp.entry);
  const { death, implants, place } = onCase.fields;
  const late = [
    ...onCase.conversations
      .filter(({ content }) => content.concernRaised || content.asksForCoroner)
      .map(lastWorded),
    ...onCase.notes.filter(({ content }) => content.important).map(lastWorded),
    ...onCase.concerns.map(lastWorded),
    ...onCase.coronerAnswers.map(({ stamp }) => stamp),
    ...CIRCUMSTANCE_NAMES.flatMap((name) => saidYes(onCase.fields[name])),
    ...[death, place, implants].flatMap((field) => (field === null ? [] : [field.stamp])),
  ];
  // One entry may carry several of them.
  return [...new Set(late.filter(since).map(({ entry }) => entry))];
}

/** Each time that the answer was yes. A later "no" does not take back that it was said. */
function saidYes(field: RecordedField<CircumstanceFact> | null): readonly Stamp[] {
  if (field === null) return [];
  return [...field.earlier, ...field.contested, field]
    .filter(({ value }) => value.answer === 'yes')
    .map(({ stamp }) => stamp);
}

function lastWorded({ corrected, stamp }: Pick<Item<unknown>, 'corrected' | 'stamp'>): Stamp {
  return corrected.at(-1)?.by ?? stamp;
}
