/** What two cases are compared by. */
export interface DeathIdentity {
  readonly surname: string;
  readonly forenames: string;
  readonly bornOn: string | null;
  readonly diedOn: string | null;
  readonly nhsNumber: string | null;
}

export type DuplicateSign =
  'same-number' | 'same-name-and-death' | 'same-name-and-birth' | 'similar-name-and-dates';

/**
 * What speaks for two cases being one death; empty when nothing does. A warning only: a number is mistyped, twins share
 * a birthday, and two people of one name can die on one day. Rule DUP-1.
 */
export function duplicateSigns(one: DeathIdentity, other: DeathIdentity): readonly DuplicateSign[] {
  const sameBirth = one.bornOn !== null && one.bornOn === other.bornOn;
  const sameDeath = one.diedOn !== null && one.diedOn === other.diedOn;
  const surname = plain(one.surname);
  const otherSurname = plain(other.surname);
  const sameName = surname === otherSurname && firstName(one.forenames) === firstName(other.forenames);
  return [
    ...(one.nhsNumber !== null && one.nhsNumber === other.nhsNumber ? (['same-number'] as const) : []),
    ...(sameName && sameDeath ? (['same-name-and-death'] as const) : []),
    ...(sameName && sameBirth ? (['same-name-and-birth'] as const) : []),
    ...(!sameName && sameBirth && sameDeath && editDistance(surname, otherSurname) <= 2
      ? (['similar-name-and-dates'] as const)
      : []),
  ];
}

/** Letters only, without marks and case: `O\u2019Neill` and `ONEILL` are one name. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/[^\p{L}]/gu, '')
    .toLowerCase();
}

function firstName(forenames: string): string {
  return plain(forenames.trim().split(/\s+/)[0] ?? '');
}

/** How many letters have to be put in, left out or changed (Levenshtein). */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_none, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
