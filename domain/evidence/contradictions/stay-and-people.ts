import type { Case } from '../../case/case.ts';
import { longDate } from '../../shared/long-date.ts';
import { daysBetween } from '../../shared/time.ts';
import { seenInField, seenInItem } from '../seen-in.ts';
import { type Contradiction, type ContradictionRule, OWN_RULE, type WholeRecord } from './contradiction.ts';

/** What is called acquired in hospital began two days after the admission or later. */
const HOSPITAL_FROM_DAYS = 2;

/** How long the person was in hospital, and whom the office speaks with. */
export const STAY_AND_PEOPLE: readonly ContradictionRule[] = [
  {
    rule: 'CON-28',
    question: 'cause',
    basis: 'An infection is called acquired in hospital where it began 48 hours after the admission or later',
    find: acquiredTooSoon,
  },
  { rule: 'CON-29', question: 'governance', basis: OWN_RULE, find: ({ onCase }) => spokeAgainstWish(onCase) },
];

/** Somebody moved from another hospital brought their days along, so nothing is asked of them. */
function acquiredTooSoon({ onCase, texts }: WholeRecord): readonly Contradiction[] {
  const { admission, death } = onCase.fields;
  const admittedOn = admission?.value.on ?? null;
  if (admission === null || admittedOn === null || admission.value.route === 'transfer') return [];
  if (death?.value.kind !== 'died') return [];
  const days = daysBetween(admittedOn, death.value.on);
  if (days < 0 || days >= HOSPITAL_FROM_DAYS) return [];
  const places = texts
    .filter(
      ({ piece, read }) =>
        piece.kind === 'cause-line' &&
        read.said.some(({ words }) =>
          /hospital.acquired|nosocomial|ventilator.(acquired|associated)/i.test(words),
        ),
    )
    .map(({ place }) => place);
  if (places.length === 0) return [];
  return [
    {
      about: '',
      stated: `An infection acquired in hospital is entered, and the admission was ${days === 0 ? 'on the day of death' : 'the day before the death'}.`,
      asks: 'Is the day of the admission right, or was there an earlier stay?',
      seenIn: [...places, seenInField(admission, 'admission', longDate(admittedOn))],
    },
  ];
}

/** Only what came after the wish was recorded: whoever asked in that very call to be left in peace contradicts nothing. */
function spokeAgainstWish({ contacts, conversations }: Case): readonly Contradiction[] {
  return contacts.flatMap((contact): readonly Contradiction[] => {
    const { contactId, doNotContact, name } = contact.content;
    const spoken = conversations.filter(
      ({ content, stamp }) =>
        content.contactId === contactId &&
        content.result === 'spoken' &&
        stamp.clock > contact.stamp.clock &&
        content.heldAt > contact.stamp.happenedAt,
    );
    if (!doNotContact || contact.deactivated !== null || spoken.length === 0) return [];
    return [
      {
        about: contactId,
        stated: `${name} is recorded as not to be contacted, and was spoken with since.`,
        asks: 'Does the wish still hold?',
        seenIn: [
          seenInField(contact, 'contacts', `${name}: not to be contacted`),
          ...spoken.map((item) => seenInItem(item, 'conversation', `with ${item.content.personName}`)),
        ],
      },
    ];
  });
}
