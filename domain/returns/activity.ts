import type { CaseId, UserId } from '../shared/ids.ts';
import type { CivilDate, OfficeTime } from '../shared/time.ts';

/** What is counted of a person's work. */
export const ACTIVITIES = ['reviewed', 'declared', 'spoken', 'attempted', 'discussed'] as const;
export type Activity = (typeof ACTIVITIES)[number];

/** The half of a working day, as examiners' sessions are planned: before 13:00, to 18:00, after. */
export const HALF_DAYS = ['morning', 'afternoon', 'evening'] as const;
export type HalfDay = (typeof HALF_DAYS)[number];

/** One thing that one person did in one case. */
export interface Done {
  readonly activity: Activity;
  readonly caseId: CaseId;
  readonly by: UserId;
  readonly role: string;
  readonly at: OfficeTime;
  /** Where the person died, as a site; never anybody's address. */
  readonly site: string;
}

/** How much one person did in one half of a day for the deaths of one site. */
export interface ActivityLine {
  readonly on: CivilDate;
  readonly half: HalfDay;
  readonly by: UserId;
  readonly role: string;
  readonly site: string;
  /** Different cases in which anything of it was done. */
  readonly cases: number;
  readonly counts: Readonly<Record<Activity, number>>;
}

const NOON_ENDS = '13:00';
const EVENING_BEGINS = '18:00';

function halfOf(at: OfficeTime): HalfDay {
  const time = at.slice(11, 16);
  if (time < NOON_ENDS) return 'morning';
  return time < EVENING_BEGINS ? 'afternoon' : 'evening';
}

/**
 * The work of a period by person, half-day and site, in this order. A review that was recorded again by the same person counts
 * once, on the day it was recorded first; every declaration, conversation and discussion counts. Rule RET-13.
 *
 * @param done oldest first
 */
export function activityLines(done: readonly Done[]): readonly ActivityLine[] {
  const groups = Map.groupBy(withoutRepeats(done), ({ at, by, role, site }) =>
    [at.slice(0, 10), HALF_DAYS.indexOf(halfOf(at)), by, role, site].join('\n'),
  );
  const keys = [...groups.keys()].toSorted();
  return keys.flatMap((key) => {
    const [first, ...rest] = groups.get(key) ?? [];
    return first === undefined ? [] : [lineOf(first, [first, ...rest])];
  });
}

function withoutRepeats(done: readonly Done[]): readonly Done[] {
  const reviewed = new Set<string>();
  return done.filter(({ activity, by, caseId }) => {
    if (activity !== 'reviewed') return true;
    const name = `${by} ${caseId}`;
    if (reviewed.has(name)) return false;
    reviewed.add(name);
    return true;
  });
}

function lineOf({ at, by, role, site }: Done, group: readonly Done[]): ActivityLine {
  const count = (wanted: Activity): number => group.filter(({ activity }) => activity === wanted).length;
  return {
    on: at.slice(0, 10),
    half: halfOf(at),
    by,
    role,
    site,
    cases: new Set(group.map(({ caseId }) => caseId)).size,
    counts: {
      reviewed: count('reviewed'),
      declared: count('declared'),
      spoken: count('spoken'),
      attempted: count('attempted'),
      discussed: count('discussed'),
    },
  };
}
