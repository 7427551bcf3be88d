import type { Case, CaseContact } from '../../../contract/for-window.ts';
import { contactsInUse } from '../contacts/contact-preferences.ts';

/** Somebody as the boxes of a conversation name them. */
export interface CalledPerson {
  readonly personName: string;
  readonly relationship: string;
  /** Null where the case does not list them. */
  readonly contactId: string | null;
}

export function calledContact({ content }: CaseContact): CalledPerson {
  return { personName: content.name, relationship: content.relationship, contactId: content.contactId };
}

/** Whom a call is for unless somebody says otherwise: the next of kin, never one who is not to be contacted. */
export function usualPerson({ contacts, fields }: Pick<Case, 'contacts' | 'fields'>): CalledPerson {
  const listed = contactsInUse(contacts).find(({ content }) => content.isNextOfKin && !content.doNotContact);
  if (listed !== undefined) return calledContact(listed);
  const kin = fields.nextOfKin?.value ?? null;
  const isBarred = contacts.some(({ content }) => content.doNotContact && content.name === kin?.name);
  if (kin === null || isBarred) return { personName: '', relationship: '', contactId: null };
  return { personName: kin.name, relationship: kin.relationship ?? '', contactId: null };
}
