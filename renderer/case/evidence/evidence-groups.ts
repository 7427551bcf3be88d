import {
  type EvidenceWeight,
  isUnanswered,
  pressesForCoroner,
  type Weighed,
} from '../../../contract/for-window.ts';
import type { EvidenceView } from '../../../contract/views.ts';
import type { Question } from '../../../contract/words/track-words.ts';

/** What the record raises for one question, in the order in which it is read. */
export interface EvidenceGroups {
  /** What waits for an answer, the most pressing first. */
  readonly waiting: readonly Weighed[];
  /** What is only to be known. It asks for nothing. */
  readonly notes: readonly Weighed[];
  /** What was answered, or told to the coroner. */
  readonly settled: readonly Weighed[];
}

const ORDER: Readonly<Record<EvidenceWeight, number>> = {
  stop: 0,
  notify: 0,
  query: 1,
  prompt: 1,
  consider: 2,
  note: 3,
};

export function evidenceGroups(view: EvidenceView | null, question: Question): EvidenceGroups {
  const all = (view?.weighed ?? []).filter((one) => one.question === question);
  const waiting = all.filter(isUnanswered).toSorted((one, other) => ORDER[one.weight] - ORDER[other.weight]);
  const rest = all.filter((one) => !isUnanswered(one));
  return { waiting, notes: rest.filter(isNote), settled: rest.filter((one) => !isNote(one)) };
}

/** How many things wait for an answer: those that stand in the way of the declaration, and the others. */
export function evidenceLeft(view: EvidenceView | null): {
  readonly pressing: number;
  readonly others: number;
} {
  const waiting = (view?.weighed ?? []).filter(isUnanswered);
  const pressing = waiting.filter(pressesForCoroner).length;
  return { pressing, others: waiting.length - pressing };
}

/** The entries in which it was seen, as far as it was seen in entries. */
export function entriesSeenIn({ seenIn }: Pick<Weighed, 'seenIn'>): readonly string[] {
  return seenIn.flatMap(({ entry }) => (entry === null ? [] : [entry]));
}

function isNote({ answered, weight }: Weighed): boolean {
  return weight === 'note' && answered === null;
}
