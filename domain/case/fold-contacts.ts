import type { Entry } from '../record/entry.ts';
import type { CaseContact } from './case.ts';
import { stampOf } from './fold-fields.ts';

/** The contacts of a case, each as last recorded, in the order in which they were first named. */
export function foldContacts(entries: readonly Entry[]): readonly CaseContact[] {
  const contacts = new Map<string, CaseContact>();
  for (const entry of entries) {
    if (entry.kind !== 'contact-recorded') continue;
    // Recorded again after it was deactivated, a contact is in use again.
    contacts.set(entry.payload.contactId, {
      content: entry.payload,
      stamp: stampOf(entry),
      deactivated: null,
    });
  }
  for (const entry of entries) {
    if (entry.kind !== 'contact-deactivated') continue;
    const contact = contacts.get(entry.payload.contactId);
    if (contact === undefined || contact.stamp.clock > entry.clock) continue;
    contacts.set(entry.payload.contactId, {
      ...contact,
      deactivated: { content: entry.payload, stamp: stampOf(entry) },
    });
  }
  return [...contacts.values()];
}
