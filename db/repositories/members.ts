import type { Role } from '../../domain/people/roles.ts';
import type { User } from '../../domain/people/user.ts';
import type { UserId } from '../../domain/shared/ids.ts';
import type { ReadableDb } from '../handles.ts';
import { statement } from '../record/statements.ts';

const COLUMNS = `user_id AS id, name, login_name AS loginName, roles, gmc_number AS gmcNumber, active`;

/** Everyone who is or was a member of the office, by name. */
export function listMembers(db: ReadableDb): readonly User[] {
  return toUsers(statement(db, `SELECT ${COLUMNS} FROM member ORDER BY name`).all());
}

export function findMember(db: ReadableDb, id: UserId): User | null {
  return toUsers(statement(db, `SELECT ${COLUMNS} FROM member WHERE user_id = ?`).all(id))[0] ?? null;
}

type MemberRow = Omit<User, 'roles' | 'active'> & { readonly roles: string; readonly active: number };

function toUsers(rows: unknown[]): readonly User[] {
  // Columns are listed above and the table is STRICT; `roles` is our own JSON.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const members = rows as readonly MemberRow[];
  return members.map((row) => ({
    ...row,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    roles: JSON.parse(row.roles) as readonly Role[],
    active: row.active === 1,
  }));
}
