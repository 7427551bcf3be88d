import type { Case } from '../case/case.ts';
import type { GovernanceNotificationDraft } from './assemble-governance-notification.ts';

/** What the record can hold of a relative, or of somebody else who is alive and not at work here. */
export const LIVING_FACTS = ['name', 'relationship', 'phone', 'email', 'address', 'needs'] as const;
export type LivingFactName = (typeof LIVING_FACTS)[number];

/** `stays`: not in the document. `chosen`: the office put it there. `in-words`: a text that goes out has it. */
export type GoesOut = 'stays' | 'chosen' | 'in-words';

/** Somebody alive whom the record tells of, with what becomes of each thing it holds of them. Rule NOT-12. */
export interface LivingPerson {
  readonly name: string;
  readonly as: 'next-of-kin' | 'contact' | 'spoken-to';
  readonly facts: readonly { readonly fact: LivingFactName; readonly goesOut: GoesOut }[];
}

type Known = Pick<LivingPerson, 'name' | 'as'> & {
  readonly of: Partial<Record<LivingFactName, string | null>>;
};

/**
 * Everybody alive whom a case tells of, each fact with whether the notification has it. The texts are searched for their
 * names, telephone numbers, addresses and e-mail addresses, because a narrative may say them in passing. Rule NOT-12.
 */
export function livingPeopleIn(onCase: Case, draft: GovernanceNotificationDraft): readonly LivingPerson[] {
  const words = textsOf(draft).join('\n');
  const given = draft.bereaved === null ? '' : Object.values(draft.bereaved).join('\n');
  const ofDeceased = new Set(namesOfDeceased(onCase));
  return knownPeople(onCase).map(({ as, name, of }) => ({
    as,
    name,
    facts: LIVING_FACTS.flatMap((fact) => {
      const value = of[fact] ?? '';
      if (value.trim() === '') return [];
      const isIn = (text: string): boolean => FOUND_IN[fact](value, text, ofDeceased);
      return [{ fact, goesOut: isIn(words) ? 'in-words' : isIn(given) ? 'chosen' : 'stays' } as const];
    }),
  }));
}

/** Whether a text that goes out names somebody alive, or says how to reach them. */
export function areNamedInWords(people: readonly LivingPerson[]): boolean {
  return people.some(({ facts }) => facts.some(({ goesOut }) => goesOut === 'in-words'));
}

/** Whatever somebody wrote and the recipient reads; what was filled in about the family is looked at by itself. */
function textsOf({ death, event, narrative, question }: GovernanceNotificationDraft): readonly string[] {
  return [
    narrative.facts,
    narrative.familyWords,
    narrative.examinersView,
    question,
    death.careGivenAt,
    event?.when,
    event?.where,
    event?.immediateActions,
    event?.localReference,
  ].flatMap((text) => (text === null || text === undefined ? [] : [text]));
}

function knownPeople(onCase: Case): readonly Known[] {
  const kin = onCase.fields.nextOfKin;
  const ofKin: readonly Known[] = (kin === null ? [] : [kin, ...kin.earlier, ...kin.contested]).map(
    ({ value }) => ({
      as: 'next-of-kin',
      name: value.name,
      of: { ...value, needs: value.communicationNeeds },
    }),
  );
  const ofContacts: readonly Known[] = onCase.contacts.map(({ content }) => ({
    as: 'contact',
    name: content.name,
    of: {
      name: content.name,
      relationship: content.relationship,
      phone: content.phone,
      email: content.email,
      address: content.address,
      needs: content.otherNeeds,
    },
  }));
  const spokenTo: readonly Known[] = onCase.conversations
    .filter(({ content }) => content.with === 'bereaved')
    .map(({ content }) => ({
      as: 'spoken-to',
      name: content.personName,
      of: { name: content.personName, relationship: content.relationship },
    }));
  return merged([...ofKin, ...ofContacts, ...spokenTo]);
}

/** Somebody is listed once; who stands there twice under one name with other facts stands there twice. */
function merged(people: readonly Known[]): readonly Known[] {
  const seen: Known[] = [];
  for (const person of people) {
    if (person.name.trim() === '') continue;
    const before = seen.find(({ name }) => sameName(name, person.name));
    const isTold = Object.entries(person.of).every(
      ([, value]) => value === null || value === '' || Object.values(before?.of ?? {}).includes(value),
    );
    if (before === undefined || !isTold) seen.push(person);
  }
  return seen;
}

function sameName(one: string, other: string): boolean {
  return nameParts(one).join(' ') === nameParts(other).join(' ');
}

function namesOfDeceased({ fields }: Case): readonly string[] {
  return [fields.surname, fields.forenames, fields.preferredName, fields.alsoKnownAs].flatMap((field) =>
    field === null ? [] : nameParts(field.value),
  );
}

type IsFound = (value: string, text: string, ofDeceased: ReadonlySet<string>) => boolean;

const FOUND_IN: Readonly<Record<LivingFactName, IsFound>> = {
  name: nameIsIn,
  phone: phoneIsIn,
  email: (value, text) => plain(text).includes(plain(value)),
  address: (value, text) => plain(text).includes(plain(value)),
  // How somebody stands to the deceased, and what they need, says of itself nothing of who they are.
  relationship: () => false,
  needs: () => false,
};

const TITLES: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'sir', 'rev', 'prof']);
/** What is written for a name where none is known: it names nobody. */
const NO_NAMES: ReadonlySet<string> = new Set(
  'and family the son daughter wife husband mother father sister brother partner friend friends neighbour carer nephew niece relative executor representative'.split(
    ' ',
  ),
);

/**
 * Whether a part of a name stands in a text as a word with a capital. A part that the deceased bears too says nothing by
 * itself; where all of them are shared, the whole name is looked for.
 */
function nameIsIn(value: string, text: string, ofDeceased: ReadonlySet<string>): boolean {
  const parts = nameParts(value);
  const own = parts.filter((part) => !ofDeceased.has(part) && !NO_NAMES.has(part) && part.length > 2);
  if (own.length === 0)
    return parts.length > 1 && ` ${nameParts(text).join(' ')} `.includes(` ${parts.join(' ')} `);
  const capitals = new Set(
    wordsOf(text)
      .filter((word) => /^\p{Lu}/u.test(word))
      .map(asPart),
  );
  return own.some((part) => capitals.has(part));
}

/** The words of a name in lower case, without titles. */
function nameParts(name: string): readonly string[] {
  return wordsOf(name)
    .map(asPart)
    .filter((part) => !TITLES.has(part));
}

function wordsOf(text: string): readonly string[] {
  return text.normalize('NFC').match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
}

/** As it is compared: without an owner’s ending, and whichever apostrophe was typed. */
function asPart(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/'s$|'$/, '');
}

const SHORTEST_NUMBER = 6;

/** However it is spaced, and with or without the country. */
function phoneIsIn(value: string, text: string): boolean {
  const digits = value.replaceAll(/\D/g, '').replace(/^(0044|44|0)/, '');
  if (digits.length < SHORTEST_NUMBER) return false;
  return text.replaceAll(/[\s().-]/g, '').includes(digits);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[\s,]+/g, ' ')
    .trim();
}
