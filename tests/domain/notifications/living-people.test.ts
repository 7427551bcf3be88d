import { describe, expect, it } from 'vitest';
import { missingBeforeIssue } from '../../../domain/notifications/assemble-governance-notification.ts';
import { livingPeopleIn } from '../../../domain/notifications/living-people.ts';
import { aContact } from '../../builders/case-inputs.ts';
import { aNotebook } from '../../builders/entries.ts';
import { aNotificationDraft } from '../../builders/governance-notification.ts';

const KIN = {
  name: 'Mrs Bronwen Ashgrove',
  relationship: 'Daughter',
  phone: '01632 960 123',
  address: '4 Larch Row, Merebrook',
  communicationNeeds: null,
};

/** What is told of the next of kin where the facts of the narrative read like this. */
function toldOfKin(facts: string) {
  const notebook = aNotebook();
  notebook.change('nextOfKin', KIN);
  const draft = aNotificationDraft({ bereaved: null });
  const written = { ...draft, narrative: { ...draft.narrative, facts } };
  const [kin] = livingPeopleIn(notebook.fold(), written);
  return Object.fromEntries((kin?.facts ?? []).map(({ fact, goesOut }) => [fact, goesOut]));
}

describe('people who are alive', () => {
  it('NOT-12 stay here with all that is recorded of them', () => {
    expect(toldOfKin('The bell was answered after an hour.')).toEqual({
      name: 'stays',
      relationship: 'stays',
      phone: 'stays',
      address: 'stays',
    });
  });

  it.each([
    ['by their first name', 'Bronwen rang the bell at nine.', 'name'],
    ['as the owner of something', 'It was Bronwen’s bell that nobody heard.', 'name'],
    ['with a number spaced otherwise', 'Ring her on +44 1632 960123.', 'phone'],
    ['with where they live', 'The letter went to 4 larch row  Merebrook.', 'address'],
  ])('NOT-12 are found in a text %s', (_how, text, fact) => {
    expect(toldOfKin(text)[fact]).toBe('in-words');
  });

  it('NOT-12 who stand there without a name are not found in every text', () => {
    const notebook = aNotebook();
    notebook.change('nextOfKin', { ...KIN, name: 'Family of Ashgrove', phone: null, address: null });
    const draft = aNotificationDraft({
      bereaved: null,
      question: 'Family, and friends of the deceased, ask why.',
    });
    expect(livingPeopleIn(notebook.fold(), draft)[0]?.facts[0]).toEqual({ fact: 'name', goesOut: 'stays' });
  });

  it('NOT-12 are found however their name was typed', () => {
    const notebook = aNotebook();
    notebook.change('nextOfKin', { ...KIN, name: "bronwen o'dell" });
    const draft = aNotificationDraft({ bereaved: null, question: 'What was O’Dell told?' });
    expect(livingPeopleIn(notebook.fold(), draft)[0]?.facts[0]?.goesOut).toBe('in-words');
  });

  it('NOT-12 are not taken for the deceased who bears the same surname, nor found inside another word', () => {
    expect(toldOfKin('Mr Ashgrove rang the bell. Bronwenshire is far.')['name']).toBe('stays');
  });

  it('NOT-12 go out as chosen where the office put them there', () => {
    const notebook = aNotebook();
    notebook.change('nextOfKin', KIN);
    notebook.write('contact-recorded', aContact({ name: 'Emrys Vole', phone: '01632 960 777' }));
    const draft = aNotificationDraft({
      bereaved: {
        name: 'Bronwen Ashgrove',
        relationship: 'Daughter',
        contact: '01632 960123',
        neededFor: 'A meeting',
        agreement: 'By telephone',
      },
    });
    const people = livingPeopleIn(notebook.fold(), draft);
    expect(people.map(({ name }) => name)).toEqual(['Mrs Bronwen Ashgrove', 'Emrys Vole']);
    expect(people[0]?.facts).toContainEqual({ fact: 'phone', goesOut: 'chosen' });
    expect(people[0]?.facts).toContainEqual({ fact: 'address', goesOut: 'stays' });
    expect(people[1]?.facts.every(({ goesOut }) => goesOut === 'stays')).toBe(true);
  });

  it('NOT-12 hold the notification up where a text names them, until that is chosen', () => {
    const notebook = aNotebook();
    notebook.change('nextOfKin', KIN);
    const draft = aNotificationDraft({ bereaved: null, question: 'Who told Bronwen?' });
    const living = livingPeopleIn(notebook.fold(), draft);
    const missing = (namesInWordsChosen: boolean) =>
      missingBeforeIssue(draft, living, { namesInWordsChosen });
    expect(missing(false)).toEqual(['relative-in-words']);
    expect(missing(true)).toEqual([]);
  });
});
