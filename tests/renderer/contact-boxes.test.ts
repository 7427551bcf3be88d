import { describe, expect, it } from 'vitest';
import type { Contact } from '../../contract/for-window.ts';
import {
  type ContactBoxes,
  contactProblems,
  contactToRecord,
  NEW_CONTACT,
} from '../../renderer/case/contacts/contact-boxes.ts';
import { beforeSpeakingWith, preferencesOf } from '../../renderer/case/contacts/contact-preferences.ts';

const ID = '01a1f2ed-4b40-797e-b15e-23182403cc3e';
const typed: ContactBoxes = { ...NEW_CONTACT, contactId: ID, name: ' Orla Penhallow ', mayBeTold: 'nothing' };
const idOf = (part: string): string => `contact-${part}`;

describe('a contact typed into its boxes', () => {
  it('is not recorded while nobody said what they may be told', () => {
    const open: ContactBoxes = { ...typed, mayBeTold: '' };
    expect(contactToRecord(open)).toBeNull();
    expect(contactProblems(open, idOf).map(({ fieldId }) => fieldId)).toEqual(['contact-mayBeTold']);
  });

  it('has a name', () => {
    expect(contactProblems({ ...typed, name: '  ' }, idOf).map(({ fieldId }) => fieldId)).toEqual([
      'contact-name',
    ]);
    expect(contactProblems(typed, idOf)).toEqual([]);
  });

  it('keeps its id, and says not known where nobody answered', () => {
    expect(contactToRecord(typed)).toMatchObject({
      contactId: ID,
      name: 'Orla Penhallow',
      mayRegister: 'not-known',
      presentAtDeath: 'not-known',
      informedOfDeath: 'not-known',
    });
    expect(contactToRecord({ ...typed, mayRegister: 'no' })).toMatchObject({ mayRegister: 'no' });
  });

  it('records nothing of how it came to be typed', () => {
    expect(Object.keys(contactToRecord({ ...typed, base: 'an-entry' }) ?? {})).not.toContain('base');
  });
});

describe('how somebody wishes to be spoken to', () => {
  const recorded = (change: Partial<Contact>): Contact => {
    const contact = contactToRecord({ ...typed, mayBeTold: 'everything' });
    if (contact === null) throw new Error('the contact above is complete');
    return { ...contact, ...change };
  };

  it('is nothing where nothing is recorded', () => {
    expect(beforeSpeakingWith(recorded({}))).toEqual([]);
  });

  it('names the language with the interpreter, and by itself where none is needed', () => {
    expect(preferencesOf(recorded({ interpreterNeeded: true, language: 'Polish' }))).toEqual([
      'interpreter needed (Polish)',
    ]);
    expect(preferencesOf(recorded({ interpreterNeeded: true }))).toEqual(['interpreter needed']);
    expect(preferencesOf(recorded({ language: 'Welsh' }))).toEqual(['speaks Welsh']);
  });

  it('says who may be told nothing to whoever is about to speak with them', () => {
    expect(beforeSpeakingWith(recorded({ signLanguage: true, mayBeTold: 'nothing' }))).toEqual([
      'British Sign Language',
      'tell them nothing without asking first',
    ]);
  });
});
