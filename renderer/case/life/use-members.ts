import type { Act } from '../../../contract/for-window.ts';
import { ACTS } from '../../../contract/for-window.ts';
import type { PersonRow } from '../../../contract/views.ts';
import { useLook } from '../../queries.ts';

/** The people of the office who are active and whose roles allow an act, by name. */
export function useMembersWho(act: Act): readonly PersonRow[] {
  const people = useLook('list-people', {}).data ?? [];
  const roles: ReadonlySet<string> = new Set(ACTS[act]);
  return people
    .filter(({ active, roles: held }) => active && held.some((role) => roles.has(role)))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en-GB'));
}
