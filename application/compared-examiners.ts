import { listAddressLines } from '../db/repositories/address-book.ts';
import { findMember } from '../db/repositories/members.ts';
import type { Case } from '../domain/case/case.ts';
import type { ComparedExaminer } from '../domain/evidence/independence/compared-examiner.ts';
import { roleFor } from '../domain/people/acts.ts';
import type { UserId } from '../domain/shared/ids.ts';
import type { Office } from './office.ts';

/**
 * The examiners whom the record of a case is compared with: whoever sits at the desk, if they are one, the one it is
 * assigned to and the one who reviewed it. Only those who work on cases are told: a reader is not. Rule TIES-1.
 */
export function comparedExaminers(
  office: Pick<Office, 'db' | 'user'>,
  { fields: { assignedExaminer, review } }: Case,
): readonly ComparedExaminer[] {
  const { id, roles } = office.user;
  if (roleFor('answer-evidence', roles) === null) return [];
  const ids = new Set<UserId | null>([
    ...(roleFor('declare', roles) === null ? [] : [id]),
    assignedExaminer?.value ?? null,
    review?.stamp.actor ?? null,
  ]);
  return [...ids].flatMap((userId): readonly ComparedExaminer[] => {
    const member = userId === null ? null : findMember(office.db, userId);
    if (member === null) return [];
    const { gmcNumber, name, work } = member;
    const organisations = [...new Set([...work.organisations, ...inAddressBook(office, gmcNumber)])];
    return [{ userId: member.id, name, gmcNumber, work: { ...work, organisations } }];
  });
}

/** The address book may know where a doctor works who has said nothing about it. */
function inAddressBook(office: Pick<Office, 'db'>, gmcNumber: string | null): readonly string[] {
  return listAddressLines(office.db)
    .filter((line) => gmcNumber !== null && line.gmcNumber === gmcNumber && !line.retired)
    .map(({ organisation }) => organisation)
    .filter((organisation) => organisation.trim() !== '');
}
