import type { CaseContact, Contact } from '../../../contract/for-window.ts';

/** The contacts that are still used, next of kin first. */
export function contactsInUse(contacts: readonly CaseContact[]): readonly CaseContact[] {
  return contacts
    .filter(({ deactivated }) => deactivated === null)
    .toSorted((one, other) => Number(other.content.isNextOfKin) - Number(one.content.isNextOfKin));
}

/** What whoever speaks with somebody must know first, in words; empty where there is nothing. */
export function preferencesOf(contact: Contact): readonly string[] {
  const needs = [
    contact.signLanguage ? 'British Sign Language' : null,
    contact.interpreterNeeded
      ? `interpreter needed${contact.language === '' ? '' : ` (${contact.language})`}`
      : contact.language === ''
        ? null
        : `speaks ${contact.language}`,
    contact.bestTimes === '' ? null : `best times: ${contact.bestTimes}`,
    contact.otherNeeds === '' ? null : contact.otherNeeds,
    contact.mayBeTold === 'nothing' ? 'tell them nothing without asking first' : null,
  ];
  return needs.filter((need) => need !== null);
}
