import type { CaseView } from '../../../contract/views.ts';
import type { Choice } from '../../components/select.tsx';
import { formatCuiDate } from '../../../contract/words/cui-date.ts';
import { nowInstant } from '../../clock.ts';
import { officeDate } from '../../../contract/for-window.ts';

/** Something the office said it would do and has not recorded as done. */
export interface OpenPromise {
  readonly entry: string;
  readonly what: string;
  readonly dueOn: string;
  readonly isOverdue: boolean;
}

/**
 * Open promises, the soonest due first.
 *
 * @param exceptBy a conversation that is corrected: what it keeps is still to choose, what it promised is not
 */
export function openPromises(
  { case: onCase }: CaseView,
  exceptBy: string | null = null,
): readonly OpenPromise[] {
  const others = onCase.conversations.filter(({ stamp }) => stamp.entry !== exceptBy);
  const kept = new Set<string>(others.flatMap(({ content }) => content.keepsPromises));
  const today = officeDate(nowInstant());
  return others
    .flatMap(({ content: { promise }, stamp }) =>
      promise === null || kept.has(stamp.entry)
        ? []
        : [
            {
              entry: stamp.entry,
              what: promise.what,
              dueOn: promise.dueOn,
              isOverdue: promise.dueOn < today,
            },
          ],
    )
    .toSorted((one, other) => one.dueOn.localeCompare(other.dueOn));
}

export function promiseChoices(promises: readonly OpenPromise[]): readonly Choice[] {
  return promises.map(({ entry, what, dueOn, isOverdue }) => ({
    value: entry,
    label: `${what} (${isOverdue ? 'overdue, was due' : 'due'} ${formatCuiDate(dueOn)})`,
  }));
}
