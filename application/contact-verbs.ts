import type { ParsedOf } from '../contract/methods.ts';
import type { Recorded } from '../contract/recorded.ts';
import type { Refusal } from '../contract/refusal.ts';
import { listAddressLines } from '../db/repositories/address-book.ts';
import type { ValueOf } from '../contract/methods.ts';
import { ACTS, roleFor } from '../domain/people/acts.ts';
import { accept, type Outcome, refuse } from '../domain/shared/outcome.ts';
import type { Office } from './office.ts';
import { recordEntry } from './record-entry.ts';
import { recordItem } from './record-item.ts';

/** Somebody the office may speak with. Recorded again, the same contact has new facts; the old ones stay readable. */
export function recordContact(office: Office, input: ParsedOf<'record-contact'>): Outcome<Recorded, Refusal> {
  const { caseId, contact } = input;
  return recordItem(office, {
    act: 'record-contact',
    kind: 'contact-recorded',
    caseId,
    payload: contact,
    happenedAt: null,
  });
}

export function deactivateContact(
  office: Office,
  input: ParsedOf<'deactivate-contact'>,
): Outcome<Recorded, Refusal> {
  const { caseId, contactId, reason } = input;
  return recordItem(
    office,
    {
      act: 'deactivate-contact',
      kind: 'contact-deactivated',
      caseId,
      payload: { contactId, reason },
      happenedAt: null,
    },
    (onCase) =>
      onCase.contacts.some(
        ({ content, deactivated }) => content.contactId === contactId && deactivated === null,
      )
        ? null
        : { kind: 'contact-not-found' },
  );
}

export function listAddressBook(office: Office): ValueOf<'list-address-book'> {
  return listAddressLines(office.db);
}

/** Adds, changes or retires one line of the address book. */
export function changeAddressBook(
  office: Office,
  input: ParsedOf<'change-address-book'>,
): Outcome<Recorded, Refusal> {
  const role = roleFor('change-address-book', office.user.roles);
  if (role === null)
    return refuse({ kind: 'not-allowed', act: 'change-address-book', roles: ACTS['change-address-book'] });
  return accept(
    recordEntry(office, {
      kind: 'address-recorded',
      payload: input.line,
      caseId: null,
      role,
      happenedAt: null,
    }),
  );
}
