import { useEffect } from 'react';
import { create } from 'zustand';
import { GROUND_CODES, type GroundCode } from '../../../contract/for-window.ts';
import type { ReferralBoxes } from './referral-boxes.ts';

interface SuggestedGrounds {
  /** By case: a ground that somebody wants to tell the coroner of, until the referral form has taken it over. */
  readonly wanted: Readonly<Record<string, GroundCode>>;
  readonly suggest: (caseId: string, ground: GroundCode) => void;
  readonly taken: (caseId: string) => void;
}

export const useSuggestedGrounds = create<SuggestedGrounds>()((set) => ({
  wanted: {},
  suggest: (caseId, ground) => set((state) => ({ wanted: { ...state.wanted, [caseId]: ground } })),
  taken: (caseId) =>
    set((state) => {
      const { [caseId]: _taken, ...wanted } = state.wanted;
      return { wanted };
    }),
}));

type Grounds = ReferralBoxes['grounds'];

/** The grounds with one more, in the order of the regulation. What is ticked already keeps its reason. */
export function withGround(grounds: Grounds, ground: GroundCode): Grounds {
  if (grounds.some(({ code }) => code === ground)) return grounds;
  return [...grounds, { code: ground, reason: '' }].toSorted(
    (one, other) => GROUND_CODES.indexOf(one.code) - GROUND_CODES.indexOf(other.code),
  );
}

interface Taking {
  readonly caseId: string;
  /** Whether the boxes can take it: the form is there, and nothing is prepared yet. */
  readonly canTake: boolean;
  readonly grounds: Grounds;
  readonly onTake: (grounds: Grounds) => void;
}

/** Ticks the ground that somebody came with, once. A referral that is prepared is left as it is. */
export function useTakeSuggestion({ canTake, caseId, grounds, onTake }: Taking): void {
  const wanted = useSuggestedGrounds((state) => state.wanted[caseId]);
  const taken = useSuggestedGrounds((state) => state.taken);
  useEffect(() => {
    if (wanted === undefined || !canTake) return;
    taken(caseId);
    const more = withGround(grounds, wanted);
    if (more !== grounds) onTake(more);
  }, [canTake, caseId, grounds, onTake, taken, wanted]);
}
