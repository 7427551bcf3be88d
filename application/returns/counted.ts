import type { ReadableDb } from '../../db/handles.ts';
import { chainHead } from '../../db/record/read-entries.ts';
import { listAddressLines } from '../../db/repositories/address-book.ts';
import {
  type CaseOfPeriod,
  casesOfPeriod,
  casesWithoutDayOfDeath,
  type CountedCase,
} from '../../db/repositories/cases-of-period.ts';
import { readWorkstation } from '../../db/repositories/workstation.ts';
import { type FrozenReturn, frozenReturn } from '../../domain/returns/frozen-return.ts';
import type { Period, PeriodDay } from '../../domain/returns/period.ts';
import { RETURN_DEFINITIONS, type ReturnId } from '../../domain/returns/return-definitions.ts';
import {
  type CountingChoices,
  type ReturnFacts,
  returnFactsOf,
  siteKey,
} from '../../domain/returns/return-facts.ts';
import { addDays, firstInstantOf } from '../../domain/shared/time.ts';
import { officeTimeSettings } from '../office-time.ts';

/** Which return over which period, and which day of a case puts it there. */
export interface WantedReturn extends Period {
  readonly definition: ReturnId;
  readonly by: PeriodDay;
}

export interface Counted {
  readonly content: FrozenReturn;
  /** What the cases are called, at the places that the content gives them. */
  readonly cases: readonly CaseOfPeriod[];
}

/** A return as it stands, from what is kept of each case for it. Rule RET-1. */
export function counted(db: ReadableDb, { by, definition, from, to }: WantedReturn): Counted {
  const choices = countingChoices(db);
  const ofPeriod = casesOfPeriod(db, by, { from, to });
  const undated = by === 'death' ? casesWithoutDayOfDeath(db, timesOf({ from, to })) : [];
  const head = chainHead(db, readWorkstation(db) ?? '');
  const content = frozenReturn(RETURN_DEFINITIONS[definition], {
    definition,
    by,
    from,
    to,
    completionFrom: choices.completionFrom,
    cases: factsOf(ofPeriod, choices),
    undated: factsOf(undated, choices),
    record: { chainHead: head?.hash ?? '', chainLength: head?.length ?? 0 },
  });
  return { content, cases: [...ofPeriod, ...undated].map((found) => found.case) };
}

/** What the office chose under Settings and says in its address book. */
export function countingChoices(db: ReadableDb): CountingChoices {
  const marked = listAddressLines(db).flatMap(({ kind, name, setting }) =>
    kind === 'site' && setting !== null ? [[siteKey(name), setting] as const] : [],
  );
  return { completionFrom: officeTimeSettings(db).targets.completionFrom, sites: new Map(marked) };
}

function timesOf({ from, to }: Period): { readonly from: string; readonly before: string } {
  return { from: firstInstantOf(`${from}T00:00`), before: firstInstantOf(`${addDays(to, 1)}T00:00`) };
}

function factsOf(cases: readonly CountedCase[], choices: CountingChoices): readonly ReturnFacts[] {
  return cases.map(({ case: { caseId }, facts }) => returnFactsOf(caseId, facts, choices));
}
