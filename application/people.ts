import type { ParsedOf, ValueOf } from '../contract/methods.ts';
import type { Recorded } from '../contract/recorded.ts';
import type { Refusal } from '../contract/refusal.ts';
import { findMember, listMembers } from '../db/repositories/members.ts';
import { ACTS, roleFor } from '../domain/people/acts.ts';
import type { Role } from '../domain/people/roles.ts';
import type { UserId } from '../domain/shared/ids.ts';
import { accept, type Outcome, refuse } from '../domain/shared/outcome.ts';
import type { Office } from './office.ts';
import { recordEntry } from './record-entry.ts';

/** Everyone who is or was a member of the office. */
export function listPeople(office: Office): ValueOf<'list-people'> {
  const seesAll = roleFor('change-people', office.user.roles) !== null;
  return listMembers(office.db).map(({ id, work, ...member }) => ({
    userId: id,
    ...member,
    // Rule TIES-1: a tie is told in the case that it bears on, and is no list for colleagues.
    work: seesAll || id === office.user.id ? work : { ...work, ties: [] },
  }));
}

/** Why these facts about a member cannot stand. Rules: ROLE-4 (an examiner has a GMC number), ROLE-5 (login names). */
export function refusalOfMember(
  office: Office,
  facts: {
    readonly roles: readonly Role[];
    readonly gmcNumber: string | null;
    readonly loginName: string | null;
  },
): Refusal | null {
  if (roleFor('change-people', office.user.roles) === null) {
    return { kind: 'not-allowed', act: 'change-people', roles: ACTS['change-people'] };
  }
  if (needsGmcNumber(facts.roles) && facts.gmcNumber === null) return { kind: 'gmc-number-needed' };
  const { loginName } = facts;
  if (loginName !== null && listMembers(office.db).some((member) => member.loginName === loginName)) {
    return { kind: 'login-name-taken' };
  }
  return null;
}

export function needsGmcNumber(roles: readonly Role[]): boolean {
  return roles.includes('medical-examiner') || roles.includes('lead-medical-examiner');
}

/** Records a new member, whose way in the keyring has by then. */
export function recordNewMember(office: Office, input: ParsedOf<'add-person'>, userId: UserId): Recorded {
  const { name, loginName, roles, gmcNumber } = input;
  return recordEntry(office, {
    kind: 'user-added',
    payload: { userId, name, loginName, roles, gmcNumber },
    caseId: null,
    role: 'administrator',
    happenedAt: null,
  });
}

export function changePerson(office: Office, input: ParsedOf<'change-person'>): Outcome<Recorded, Refusal> {
  const { userId, name, roles, gmcNumber } = input;
  const refusal = refusalOfMember(office, { roles, gmcNumber, loginName: null });
  if (refusal !== null) return refuse(refusal);
  const member = findMember(office.db, userId);
  if (member === null) return refuse({ kind: 'person-not-found' });
  if (!roles.includes('administrator') && isLastAdministrator(office, userId))
    return refuse({ kind: 'last-administrator' });
  const work = input.work ?? member.work;
  return accept(
    recordEntry(office, {
      kind: 'user-changed',
      payload: { userId, name, loginName: member.loginName, roles, gmcNumber, work },
      caseId: null,
      role: 'administrator',
      happenedAt: null,
    }),
  );
}

/** An examiner's own word on where they work and whom they are tied to. Rule TIES-1. */
export function changeOwnWork(
  office: Office,
  { work }: ParsedOf<'change-own-work'>,
): Outcome<Recorded, Refusal> {
  const { gmcNumber, id: userId, loginName, name, roles } = office.user;
  const role = roleFor('change-own-work', roles);
  if (role === null)
    return refuse({ kind: 'not-allowed', act: 'change-own-work', roles: ACTS['change-own-work'] });
  return accept(
    recordEntry(office, {
      kind: 'user-changed',
      payload: { userId, name, loginName, roles, gmcNumber, work },
      caseId: null,
      role,
      happenedAt: null,
    }),
  );
}

export function deactivatePerson(
  office: Office,
  input: ParsedOf<'deactivate-person'>,
): Outcome<Recorded, Refusal> {
  const { userId } = input;
  const refusal = refusalOfMember(office, { roles: [], gmcNumber: null, loginName: null });
  if (refusal !== null) return refuse(refusal);
  const member = findMember(office.db, userId);
  if (member === null || !member.active) return refuse({ kind: 'person-not-found' });
  if (isLastAdministrator(office, userId)) return refuse({ kind: 'last-administrator' });
  return accept(
    recordEntry(office, {
      kind: 'user-deactivated',
      payload: { userId },
      caseId: null,
      role: 'administrator',
      happenedAt: null,
    }),
  );
}

function isLastAdministrator(office: Office, userId: UserId): boolean {
  const others = listMembers(office.db).filter((member) => member.active && member.id !== userId);
  const self = findMember(office.db, userId);
  return (
    self?.roles.includes('administrator') === true &&
    !others.some((member) => member.roles.includes('administrator'))
  );
}
