import type { Stamp, Stamped } from '../case/case.ts';
import type { EvidenceAnswer } from './evidence-answer.ts';
import type { Raised, SeenIn } from './raised.ts';

/** Something the record raises, with what the office made of it. */
export interface Weighed extends Raised {
  /** The latest answer; null while nobody has given one. */
  readonly answered: Stamped<EvidenceAnswer> | null;
  /** When the coroner was last told, where this is for the coroner and they were told of the death at all. */
  readonly told: Stamp | null;
  /** Where it was seen since it was answered or told; everything while it was neither. Empty: nothing to do. */
  readonly open: readonly SeenIn[];
}

/**
 * Puts beside each piece of evidence what the office made of it.
 *
 * Rule EVID-2: an answer holds for what had been seen, and telling the coroner for what was recorded by then. Where the
 * same comes up in a later entry, it is open again and shows what is new.
 *
 * @param told when the coroner was last told of the death; null while they were not
 */
export function weigh(
  raised: readonly Raised[],
  answers: readonly Stamped<EvidenceAnswer>[],
  told: Stamp | null,
): readonly Weighed[] {
  const latest = new Map(answers.map((answer) => [answer.content.raised, answer]));
  return raised.map((one) => {
    const answered = latest.get(one.key) ?? null;
    const toldOfIt = one.kind === 'coroner-circumstance' ? told : null;
    const seen = new Set<string>(answered?.content.seen);
    const isOpen = ({ clock, entry }: SeenIn): boolean => {
      if (entry === null || clock === null) return answered === null && toldOfIt === null;
      return !seen.has(entry) && (toldOfIt === null || clock > toldOfIt.clock);
    };
    return { ...one, answered, told: toldOfIt, open: one.seenIn.filter(isOpen) };
  });
}

/** Whether it still waits for an answer. A note is only shown. */
export function isUnanswered({ open, weight }: Weighed): boolean {
  return open.length > 0 && weight !== 'note';
}

/** Whether it is a circumstance to be told to the coroner that nobody has told or answered. Rule DECL-9. */
export function pressesForCoroner(weighed: Weighed): boolean {
  return weighed.kind === 'coroner-circumstance' && weighed.weight === 'notify' && isUnanswered(weighed);
}
