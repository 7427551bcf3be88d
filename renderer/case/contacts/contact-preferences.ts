import type { CaseContact, Contact } from '../../../contract/for-window.ts';

/** The contacts that are still used, next of kin first. */
export function contactsInUse(contacts: readonly CaseContact[]): readonly CaseContact[] {
  return contacts
    .filter(({ deactivated }) => deactivated === null)
    .toSorted((one, other) => Number(other.content.isNextOfKin) - Number(one.content.isNextOfKin));
}

/** How somebody wishes to be spoken to, in words; empty where nothing is recorded. */
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
  ];
  return needs.filter((need) => need !== null);
}

/** The same with what they may not be told, for whoever is about to speak with them. */
export function beforeSpeakingWith(contact: Contact): readonly string[] {
  const told = contact.mayBeTold === 'nothing' ? ['tell them nothing without asking first'] : [];
  return [...preferencesOf(contact), ...told];
}
