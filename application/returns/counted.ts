import type { ReadableDb } from '../../db/handles.ts';
import { entriesOfCase } from '../../db/record/read-entries.ts';
import {
  type CaseOfPeriod,
  casesOfPeriod,
  casesWithoutDayOfDeath,
} from '../../db/repositories/cases-of-period.ts';
import { foldCase } from '../../domain/case/fold-case.ts';
import type { CompletionStart } from '../../domain/clocks/targets.ts';
import { type CountedReturn, countReturn } from '../../domain/returns/count-return.ts';
import type { Period, PeriodDay } from '../../domain/returns/period.ts';
import type { ReturnDefinition } from '../../domain/returns/return-definition.ts';
import { RETURN_DEFINITIONS, type ReturnId } from '../../domain/returns/return-definitions.ts';
import { type ReturnFacts, returnFactsOf } from '../../domain/returns/return-facts.ts';
import { addDays, firstInstantOf } from '../../domain/shared/time.ts';
import { officeTimeSettings } from '../office-time.ts';

/** Which return over which period, and which day of a case puts it there. */
export interface WantedReturn extends Period {
  readonly definition: ReturnId;
  readonly by: PeriodDay;
}

export interface Counted {
  readonly definition: ReturnDefinition;
  /** How many cases are in the period. */
  readonly counted: number;
  /** The cases of the period, and behind them those that have no day of death. */
  readonly cases: readonly CaseOfPeriod[];
  readonly numbers: CountedReturn;
}

/** A return as it stands, each case of the period folded once from its entries and then let go. Rule RET-1. */
export function counted(db: ReadableDb, { by, definition: id, from, to }: WantedReturn): Counted {
  const definition = RETURN_DEFINITIONS[id];
  const { completionFrom } = officeTimeSettings(db).targets;
  const ofPeriod = casesOfPeriod(db, by, { from, to });
  const undated = by === 'death' ? casesWithoutDayOfDeath(db, timesOf({ from, to })) : [];
  return {
    definition,
    counted: ofPeriod.length,
    cases: [...ofPeriod, ...undated],
    numbers: countReturn(
      definition,
      factsOf(db, ofPeriod, completionFrom),
      factsOf(db, undated, completionFrom),
    ),
  };
}

function timesOf({ from, to }: Period): { readonly from: string; readonly before: string } {
  return { from: firstInstantOf(`${from}T00:00`), before: firstInstantOf(`${addDays(to, 1)}T00:00`) };
}

function factsOf(
  db: ReadableDb,
  cases: readonly CaseOfPeriod[],
  completionFrom: CompletionStart,
): readonly ReturnFacts[] {
  return cases.flatMap(({ caseId }) => {
    const folded = foldCase(entriesOfCase(db, caseId));
    return folded === null ? [] : [returnFactsOf(folded, completionFrom)];
  });
}
