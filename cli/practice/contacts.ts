import type { InputOf } from '../../contract/methods.ts';
import type { Work } from './work.ts';

type Contact = InputOf<'record-contact'>['contact'];

const RELATIONS = [
  'Daughter',
  'Son',
  'Wife',
  'Husband',
  'Sister',
  'Brother',
  'Partner',
  'Niece',
  'Neighbour',
  'Friend',
] as const;

/** The people whom the office may speak with. */
export function contacted(work: Work): void {
  const { deal, deceased, index, officer, random, script } = work;
  const grown = deceased.kind === 'adult';
  const contact = (contactId: string, changes: Partial<Contact>): Contact => ({
    contactId,
    name: `${random.pick(['Elin', 'Jo', 'Sam', 'Nadia', 'Ruth', 'Dafydd', 'Amara', 'Piotr', 'Yusra', 'Colm'])} ${deceased.surname}`.slice(
      0,
      100,
    ),
    relationship: grown ? random.pick(RELATIONS) : random.pick(['Mother', 'Father']),
    phone: `07700 900${String(100 + (index % 900))}`,
    email: '',
    address: '',
    isNextOfKin: true,
    mayRegister: deal.yesNoUnknown.deal(),
    mayBeTold: deal.mayBeTold.deal(),
    presentAtDeath: deal.yesNoUnknown.deal(),
    informedOfDeath: deal.yesNoUnknown.deal(),
    language: '',
    interpreterNeeded: false,
    signLanguage: false,
    otherNeeds: '',
    bestTimes: '',
    doNotContact: false,
    ...changes,
  });
  const needs: readonly Partial<Contact>[] = [
    { bestTimes: 'After four on weekdays' },
    { language: 'Cymraeg', otherNeeds: 'Would rather speak Welsh; English will do.' },
    { language: 'Punjabi', interpreterNeeded: true, email: 'family@example.org' },
    { signLanguage: true, otherNeeds: 'BSL; text first to agree a video call.' },
    { otherNeeds: 'Hard of hearing: letter in large print.', address: '4 Weir Lane, Merebrook, ZZ99 3MX' },
    {},
  ];
  const first = contact(work.contactId, needs[index % needs.length] ?? {});
  script.does(officer, 'record-contact', () => ({ contact: first }));
  if (index % 4 !== 1) return;
  const second = contact(work.secondContactId, {
    isNextOfKin: false,
    doNotContact: index % 8 === 5,
    relationship: random.pick(RELATIONS),
  });
  script.does(officer, 'record-contact', () => ({ contact: second }));
  if (index % 8 !== 1) return;
  script.wait(90);
  const reason = random.pick([
    'Asked not to be rung again.',
    'Not related after all: a namesake.',
    'Speaks through her sister from now on.',
  ]);
  script.does(officer, 'deactivate-contact', () => ({ contactId: work.secondContactId, reason }));
}
