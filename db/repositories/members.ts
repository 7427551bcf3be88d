import type { Role } from '../../domain/people/roles.ts';
import type { User } from '../../domain/people/user.ts';
import type { WorkAndTies } from '../../domain/people/work-and-ties.ts';
import type { UserId } from '../../domain/shared/ids.ts';
import type { ReadableDb } from '../handles.ts';
import { statement } from '../record/statements.ts';

const COLUMNS = `user_id AS id, name, login_name AS loginName, roles, gmc_number AS gmcNumber, work, active`;

/** Everyone who is or was a member of the office, by name. */
export function listMembers(db: ReadableDb): readonly User[] {
  return toUsers(statement(db, `SELECT ${COLUMNS} FROM member ORDER BY name`).all());
}

export function findMember(db: ReadableDb, id: UserId): User | null {
  return toUsers(statement(db, `SELECT ${COLUMNS} FROM member WHERE user_id = ?`).all(id))[0] ?? null;
}

type MemberRow = Omit<User, 'roles' | 'work' | 'active'> & {
  readonly roles: string;
  readonly work: string;
  readonly active: number;
};

function toUsers(rows: unknown[]): readonly User[] {
  // Columns are listed above and the table is STRICT; `roles` and `work` are our own JSON.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const members = rows as readonly MemberRow[];
  return members.map((row) => ({
    ...row,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    roles: JSON.parse(row.roles) as readonly Role[],
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    work: JSON.parse(row.work) as WorkAndTies,
    active: row.active === 1,
  }));
}
