import { ROLE_WORDS } from '../../contract/words/people-words.ts';
import { ACTIVITY_WORDS, HALF_DAY_WORDS, SITE_KIND_WORDS } from '../../contract/words/return-words.ts';
import type { ReadableDb } from '../../db/handles.ts';
import { type WorkEntry, workBetween } from '../../db/repositories/activity.ts';
import { ACTIVITIES, type Activity, activityLines, type Done } from '../../domain/returns/activity.ts';
import type { Period } from '../../domain/returns/period.ts';
import { addDays, firstInstantOf, officeTime } from '../../domain/shared/time.ts';
import type { ListTable } from '../../exchange/lists/csv-file.ts';
import { nameCells } from './cells.ts';

/** Who did how much, by half-day and site; neither a case nor anybody's address stands in it. Rule RET-13. */
export function activityTable(db: ReadableDb, { from, to }: Period): ListTable {
  const names = nameCells(db);
  const work = workBetween(db, {
    from: firstInstantOf(`${from}T00:00`),
    before: firstInstantOf(`${addDays(to, 1)}T00:00`),
  });
  return {
    headings: [
      'Day',
      'Half of the day',
      'Person',
      'As',
      'Site',
      'Cases',
      ...ACTIVITIES.map((activity) => ACTIVITY_WORDS[activity]),
    ],
    rows: activityLines(work.map(doneOf)).map(({ by, cases, counts, half, on, role, site }) => [
      on,
      HALF_DAY_WORDS[half],
      names(by),
      role,
      site,
      String(cases),
      ...ACTIVITIES.map((activity) => String(counts[activity])),
    ]),
  };
}

function doneOf(entry: WorkEntry): Done {
  return {
    activity: activityOf(entry),
    caseId: entry.caseId,
    by: entry.actor,
    role: entry.role === null ? '' : ROLE_WORDS[entry.role],
    at: officeTime(entry.happenedAt),
    site: siteOf(entry),
  };
}

function activityOf({ kind, result }: WorkEntry): Activity {
  switch (kind) {
    case 'review-recorded':
      return 'reviewed';
    case 'me-declared':
      return 'declared';
    case 'conversation-recorded':
      return result === 'spoken' ? 'spoken' : 'attempted';
    case 'practitioner-discussed':
      return result === 1 ? 'discussed' : 'attempted';
    default:
      return kind satisfies never;
  }
}

/** A hospital or hospice by its name; of everywhere else only the kind, because the name can be a home address. */
function siteOf({ placeKind, placeName }: WorkEntry): string {
  const kind = placeKind ?? 'not-known';
  const isNamed = (kind === 'hospital' || kind === 'hospice') && placeName.trim() !== '';
  return isNamed ? placeName.trim().replaceAll(/\s+/g, ' ') : SITE_KIND_WORDS[kind];
}
