import { instantFromMs, officeDate } from '../../contract/for-window.ts';
import type { InputOf } from '../../contract/methods.ts';
import type { Deal } from './deal.ts';
import { type Culture, cultureOf, type Ethnicity, LONG_NAMES, nameOf, WRITTEN_WAYS } from './names.ts';
import { CHILDRENS_WARDS } from './places.ts';
import type { Random } from './random.ts';
import { daysBefore } from './script.ts';
import type { NeonatalStory, Story } from './story.ts';

type Intake = InputOf<'open-case'>;
export type Kind = 'adult' | 'child' | 'under-28-days';

/** Somebody who never lived, with the facts that an office would hold of them. */
export interface Deceased {
  readonly kind: Kind;
  readonly surname: string;
  readonly forenames: string;
  readonly title: string;
  /** For the story and the name; what was written down may differ. */
  readonly sex: 'female' | 'male';
  readonly ethnicity: Ethnicity;
  readonly culture: Culture;
  readonly bornOn: string;
  readonly diedOn: string;
  readonly diedAt: string;
  readonly nhsNumber: string;
  readonly place: Intake['place'];
  readonly story: Story;
  readonly neonatal: NeonatalStory | null;
}

export interface DeceasedWanted {
  readonly kind: Kind;
  /** The day on which the case is opened, milliseconds. */
  readonly openedMs: number;
  readonly index: number;
  readonly nhsNumber: string;
}

export function makeUp(deal: Deal, random: Random, wanted: DeceasedWanted): Deceased {
  const { index, kind, nhsNumber, openedMs } = wanted;
  const neonatal = kind === 'under-28-days' ? deal.neonatalStory.deal() : null;
  const story = kind === 'adult' ? deal.story.deal() : deal.childStory.deal();
  const sex = story.sex ?? random.pick(['female', 'male'] as const);
  const ethnicity = deal.ethnicity.deal();
  const culture = cultureOf(random, ethnicity);
  const diedMs = daysBefore(openedMs, random.between(1, 3));
  const name = unusualName(index) ?? nameOf(random, culture, sex);
  return {
    kind,
    surname: name.surname,
    forenames: kind === 'under-28-days' && index % 4 === 0 ? '' : name.forenames,
    title: titleOf(kind, sex, random),
    sex,
    ethnicity,
    culture,
    bornOn: bornOn(random, kind, story, diedMs),
    diedOn: officeDate(instantFromMs(diedMs)),
    diedAt: `${pad(random.below(24))}:${pad(random.below(60))}`,
    nhsNumber,
    place: placeOf(deal, random, { kind, story, index }),
    story,
    neonatal,
  };
}

function unusualName(index: number): { readonly surname: string; readonly forenames: string } | null {
  if (index % 29 === 7) return LONG_NAMES[Math.floor(index / 29) % LONG_NAMES.length] ?? null;
  if (index % 23 === 3) return WRITTEN_WAYS[Math.floor(index / 23) % WRITTEN_WAYS.length] ?? null;
  return null;
}

function titleOf(kind: Kind, sex: 'female' | 'male', random: Random): string {
  if (kind !== 'adult') return '';
  return sex === 'female'
    ? random.pick(['Mrs', 'Mrs', 'Ms', 'Miss', 'Dr'])
    : random.pick(['Mr', 'Mr', 'Mr', 'Rev.', 'Dr']);
}

function bornOn(random: Random, kind: Kind, story: Story, diedMs: number): string {
  const [youngest, oldest] = story.ages;
  const years = kind === 'under-28-days' ? 0 : random.between(youngest, oldest);
  const days = kind === 'under-28-days' ? random.pick([0, 0, 1, 4, 11, 16, 26]) : random.below(364);
  return officeDate(instantFromMs(daysBefore(diedMs, Math.floor(years * 365.25) + days)));
}

/** Where the story happens, with now and then one of the places that no form expects. */
function placeOf(
  deal: Deal,
  random: Random,
  { index, kind, story }: { readonly index: number; readonly kind: Kind; readonly story: Story },
): Intake['place'] {
  if (kind !== 'adult') {
    return { kind: 'hospital', name: 'Merebrook General Hospital', ward: random.pick(CHILDRENS_WARDS) };
  }
  if (index % 31 === 11) return { kind: 'not-known', name: '', ward: null };
  if (index % 17 === 5) return { kind: 'other', name: deal.otherPlace.deal(), ward: null };
  switch (random.pick(story.where)) {
    case 'hospital':
      return { kind: 'hospital', name: deal.hospital.deal(), ward: deal.ward.deal() };
    case 'hospice':
      return { kind: 'hospice', name: deal.hospice.deal(), ward: null };
    case 'care-home':
      return { kind: 'care-home', name: deal.careHome.deal(), ward: null };
    default:
      return { kind: 'home', name: addressOf(deal, random), ward: null };
  }
}

export function addressOf(deal: Deal, random: Random): string {
  return `${String(random.between(1, 148))} ${deal.street.deal()}, ${deal.town.deal()}, ZZ99 ${String(random.between(1, 9))}MX`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
