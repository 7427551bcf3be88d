import type { CircumstanceFact, CircumstanceName } from '../../contract/for-window.ts';
import {
  CIRCUMSTANCE_FACTS,
  CIRCUMSTANCE_NAMES,
  instantFromMs,
  instantOf,
  msOf,
  officeDate,
} from '../../contract/for-window.ts';
import { CIRCUMSTANCE_OF_GROUND, type ToldCircumstance } from './circumstance-stories.ts';
import type { GroundCode } from './coroner-stories.ts';
import { daysBefore } from './script.ts';
import type { Deceased } from './deceased.ts';
import type { Work } from './work.ts';

type Answers = { [Name in CircumstanceName]?: CircumstanceFact };

const NO: CircumstanceFact = { answer: 'no', detail: '', on: null };
const NOT_KNOWN: CircumstanceFact = { answer: 'not-known', detail: '', on: null };

/** The officer asks what may have played a part; mostly nothing did, and now and then the asking is not finished. */
export function circumstancesAsked({ deal, deceased, index, officer, script }: Work): void {
  const asked = CIRCUMSTANCE_NAMES.slice(0, index % 9 === 5 ? 6 : CIRCUMSTANCE_NAMES.length);
  const answers: Answers = Object.fromEntries(asked.map((name) => [name, NO]));
  if (index % 2 === 1) answers[deal.circumstanceNotKnown.deal()] = NOT_KNOWN;
  if (deceased.kind === 'adult' && index % 4 === 2) answer(answers, deceased, deal.circumstance.deal());
  for (const told of deceased.story.told ?? []) answer(answers, deceased, told);
  script.wait(20);
  script.changes(officer, 'record-details', answers);
}

/** What the referral gives as its grounds stands in the case as well. */
export function groundsAsCircumstances(
  { deceased, officer, script }: Work,
  codes: readonly GroundCode[],
): void {
  const answers: Answers = {};
  for (const code of codes) {
    const told = CIRCUMSTANCE_OF_GROUND[code];
    if (told !== null) answer(answers, deceased, told);
  }
  if (Object.keys(answers).length > 0) script.changes(officer, 'record-details', answers);
}

/** A fall of which nobody had spoken comes up. */
export function fallHeardOf({ deceased, officer, script }: Work): void {
  const answers: Answers = {};
  answer(answers, deceased, CIRCUMSTANCE_OF_GROUND['a-v']);
  script.changes(officer, 'record-details', answers);
}

function answer(answers: Answers, { diedOn }: Deceased, told: ToldCircumstance): void {
  answers[told.name] = { answer: 'yes', detail: told.detail, on: dayOf(diedOn, told) };
}

function dayOf(diedOn: string, { daysBefore: days, name }: ToldCircumstance): string | null {
  if (days === null || CIRCUMSTANCE_FACTS[name].day === null) return null;
  return officeDate(instantFromMs(daysBefore(msOf(instantOf(`${diedOn}T12:00`)), days)));
}
