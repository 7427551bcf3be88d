import { useState } from 'react';
import type { FieldProblem } from '../components/error-summary.tsx';
import { showDone } from '../components/toast-region.tsx';
import { useProblems } from '../use-problems.ts';

export interface Act {
  /** What stands in the way, once the person has tried. */
  readonly problems: readonly FieldProblem[];
  /** Grows with each try, so that the focus comes back to the summary. */
  readonly attempt: number;
  /** How often it was recorded since the form was drawn. */
  readonly recorded: number;
  press(): void;
}

interface ActOptions {
  /** What would have to be put right before the office is asked; empty when nothing. */
  readonly check: () => readonly FieldProblem[];
  /** Asks the office; answers whether it is recorded. */
  readonly run: () => Promise<boolean>;
  /** In the past tense, without a name: "Review recorded". */
  readonly done: string;
}

/** An act of a form: checked here for instant words, done by the office, said to be done only when it is on the disk. */
export function useAct({ check, run, done }: ActOptions): Act {
  const problems = useProblems(check());
  const [recorded, setRecorded] = useState(0);
  return {
    problems: problems.shown,
    attempt: problems.attempt,
    recorded,
    press() {
      if (!problems.pass()) return;
      void run().then((isRecorded) => {
        if (!isRecorded) return;
        problems.reset();
        setRecorded((times) => times + 1);
        showDone(done, null);
      });
    },
  };
}

/** The sentence that belongs under one field, or null. */
export function problemOf(act: Act, fieldId: string): string | null {
  return act.problems.find((problem) => problem.fieldId === fieldId)?.message ?? null;
}
