import { useState } from 'react';
import type { FieldProblem } from './components/error-summary.tsx';

export interface Problems {
  /** What stands in the way, once somebody has tried to go on; mended ones go by themselves. */
  readonly shown: readonly FieldProblem[];
  /** For `ErrorSummary`: grows with each attempt. */
  readonly attempt: number;
  /** Tries to go on. False, with the summary focused, while something stands in the way. */
  pass(): boolean;
  /** The message of one field, or null. */
  of(fieldId: string): string | null;
  /** Shows nothing again until the next attempt. */
  reset(): void;
}

/** Holds back complaints until somebody tries to go on, then keeps them true while they are being mended. */
export function useProblems(problems: readonly FieldProblem[]): Problems {
  const [attempt, setAttempt] = useState(0);
  const [hasTried, setHasTried] = useState(false);
  const shown = hasTried ? problems : [];
  return {
    shown,
    attempt,
    pass() {
      if (problems.length === 0) return true;
      setHasTried(true);
      setAttempt(attempt + 1);
      return false;
    },
    of: (fieldId) => shown.find((problem) => problem.fieldId === fieldId)?.message ?? null,
    reset: () => setHasTried(false),
  };
}
