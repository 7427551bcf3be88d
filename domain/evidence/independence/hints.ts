import type { Case } from '../../case/case.ts';
import type { SeenIn } from '../raised.ts';
import { seenInField } from '../seen-in.ts';
import { careTeamOf, certifierOf, type OfCareTeam } from './care-team.ts';
import type { ComparedExaminer } from './compared-examiner.ts';
import { hasWords, isSameName, isSamePlace, mayBeSameDoctor } from './same-name.ts';

/** As in docs/rules.md, in that order. */
export const HINT_RULES = [
  'HINT-1',
  'HINT-2',
  'HINT-3',
  'HINT-4',
  'HINT-5',
  'HINT-6',
  'HINT-7',
  'HINT-8',
] as const;

/** Something in the record that may speak against one examiner's independence. */
export interface Hint {
  readonly rule: (typeof HINT_RULES)[number];
  /** What is recorded, as a statement about the record and not about the examiner. */
  readonly recorded: string;
  readonly seenIn: readonly SeenIn[];
}

/** What the record says that may speak against this examiner's independence, the strongest of each sort. */
export function hintsFor(onCase: Case, examiner: ComparedExaminer): readonly Hint[] {
  const [ofCare] = [
    ...certified(onCase, examiner),
    ...sameNumber(onCase, examiner),
    ...sameName(onCase, examiner),
  ];
  const [ofPlace] = [
    ...sameWard(onCase, examiner),
    ...sameOrganisation(onCase, examiner),
    ...sameSpecialty(onCase, examiner),
  ];
  return [
    // Who gave the care worked where it was given: asked once.
    ...(ofCare === undefined ? (ofPlace === undefined ? [] : [ofPlace]) : [ofCare]),
    ...declaredTie(onCase, examiner),
    ...nextOfKin(onCase, examiner),
  ];
}

function isSameNumber(one: OfCareTeam, examiner: ComparedExaminer): boolean {
  return one.gmcNumber !== null && one.gmcNumber === examiner.gmcNumber;
}

/** Two known numbers that differ are two doctors, whatever they are called. */
function isLikely(one: OfCareTeam, examiner: ComparedExaminer): boolean {
  const areTwo =
    one.gmcNumber !== null && examiner.gmcNumber !== null && one.gmcNumber !== examiner.gmcNumber;
  return !areTwo && mayBeSameDoctor(one.name, examiner.name);
}

const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });

function roles(of: readonly OfCareTeam[]): string {
  return LIST.format([...new Set(of.map(({ as }) => as))]);
}

function certified(onCase: Case, examiner: ComparedExaminer): readonly Hint[] {
  const certifier = certifierOf(onCase);
  if (certifier === null || !(isSameNumber(certifier, examiner) || isLikely(certifier, examiner))) return [];
  const recorded = `${examiner.name} is recorded as having written the certificate of this case.`;
  return [{ rule: 'HINT-3', recorded, seenIn: [certifier.seen] }];
}

function sameNumber(onCase: Case, examiner: ComparedExaminer): readonly Hint[] {
  const same = careTeamOf(onCase).filter((one) => isSameNumber(one, examiner));
  if (same.length === 0) return [];
  const recorded = `The GMC number of ${examiner.name} is recorded as that of the ${roles(same)} of this case.`;
  return [{ rule: 'HINT-1', recorded, seenIn: same.map(({ seen }) => seen) }];
}

function sameName(onCase: Case, examiner: ComparedExaminer): readonly Hint[] {
  const same = careTeamOf(onCase).filter((one) => isLikely(one, examiner));
  if (same.length === 0) return [];
  const recorded = `The ${roles(same)} of this case may have the same name as ${examiner.name}.`;
  return [{ rule: 'HINT-2', recorded, seenIn: same.map(({ seen }) => seen) }];
}

/** Where a practitioner was recorded, with the part of it that the hint is about. */
function saying({ name, seen }: OfCareTeam, part: string): SeenIn {
  return { ...seen, words: `${name}, ${part}` };
}

function placeSeen({ fields: { place } }: Case): readonly SeenIn[] {
  if (place === null) return [];
  const { name, ward } = place.value;
  return [seenInField(place, 'place of death', ward === null ? name : `${name}, ${ward}`)];
}

/** A ward of the same name in another hospital is another ward, where the examiner said which hospitals are theirs. */
function sameWard(onCase: Case, { name, work }: ComparedExaminer): readonly Hint[] {
  const place = onCase.fields.place?.value;
  const ward = place?.ward ?? '';
  if (place === undefined || !work.wards.some((own) => isSamePlace(own, ward))) return [];
  const isElsewhere =
    work.organisations.length > 0 &&
    place.name !== '' &&
    !work.organisations.some((own) => isSamePlace(own, place.name));
  if (isElsewhere) return [];
  const recorded = `The person died on ${ward}, where ${name} works.`;
  return [{ rule: 'HINT-4', recorded, seenIn: placeSeen(onCase) }];
}

/**
 * A practice, hospice or care home where the examiner works. Not a hospital: most examiners work in the one whose deaths
 * they scrutinise, and a hint on every case is a hint on none.
 */
function sameOrganisation(onCase: Case, { name, work }: ComparedExaminer): readonly Hint[] {
  const place = onCase.fields.place?.value;
  const practice = careTeamOf(onCase).find(
    ({ as, organisation }) =>
      as === 'general practitioner' && work.organisations.some((own) => isSamePlace(own, organisation)),
  );
  const isSmall = place?.kind === 'hospice' || place?.kind === 'care-home';
  const died = isSmall && work.organisations.some((own) => isSamePlace(own, place.name));
  if (practice === undefined && !died) return [];
  const recorded =
    practice === undefined
      ? `The person died in ${place?.name ?? ''}, where ${name} works.`
      : `The person’s general practice is ${practice.organisation}, where ${name} works.`;
  return [
    {
      rule: 'HINT-5',
      recorded,
      seenIn: practice === undefined ? placeSeen(onCase) : [saying(practice, practice.organisation)],
    },
  ];
}

/** The same specialty in the same hospital: on the ward, or as that of a practitioner of the case. */
function sameSpecialty(onCase: Case, { name, work }: ComparedExaminer): readonly Hint[] {
  const place = onCase.fields.place?.value;
  if (place?.kind !== 'hospital' || !work.organisations.some((own) => isSamePlace(own, place.name)))
    return [];
  const { specialty } = work;
  const colleague = careTeamOf(onCase).find(({ position }) => hasWords(position, specialty));
  if (colleague === undefined && !hasWords(place.ward ?? '', specialty)) return [];
  const recorded = `${name} works in ${specialty} at ${place.name}, where the person was cared for in the same specialty.`;
  return [
    {
      rule: 'HINT-6',
      recorded,
      seenIn: colleague === undefined ? placeSeen(onCase) : [saying(colleague, colleague.position)],
    },
  ];
}

interface Named {
  readonly name: string;
  readonly seen: SeenIn;
}

/** A person or an organisation of the case that stands in the examiner's standing declaration. */
function declaredTie(onCase: Case, { name, work }: ComparedExaminer): readonly Hint[] {
  const { place } = onCase.fields;
  const certifier = certifierOf(onCase);
  const doctors = [...careTeamOf(onCase), ...(certifier === null ? [] : [certifier])];
  const others: readonly Named[] = [
    ...deceasedOf(onCase),
    ...closeTo(onCase),
    ...doctors.map((one) => ({ name: one.organisation, seen: saying(one, one.organisation) })),
    ...(place === null ? [] : placeSeen(onCase).map((seen) => ({ name: place.value.name, seen }))),
  ];
  return work.ties.flatMap((tie): readonly Hint[] => {
    const of =
      doctors.find((one) => mayBeSameDoctor(one.name, tie)) ??
      others.find((one) => isSameName(one.name, tie));
    if (of === undefined) return [];
    const recorded = `${name} declared a tie to ${tie}, recorded in this case.`;
    return [{ rule: 'HINT-7', recorded, seenIn: [of.seen] }];
  });
}

/** The whole name of somebody close to the person is the examiner's own. A shared surname alone is no reason to ask. */
function nextOfKin(onCase: Case, { name }: ComparedExaminer): readonly Hint[] {
  const same = closeTo(onCase).filter((one) => isSameName(one.name, name));
  if (same.length === 0) return [];
  const recorded = `Somebody close to the person who died has the name of ${name}.`;
  return [{ rule: 'HINT-8', recorded, seenIn: same.map(({ seen }) => seen) }];
}

function deceasedOf({ fields: { forenames, surname } }: Case): readonly Named[] {
  const name = [forenames?.value ?? '', surname?.value ?? ''].join(' ').trim();
  return surname === null ? [] : [{ name, seen: seenInField(surname, 'the person who died', name) }];
}

function closeTo({ contacts, fields: { nextOfKin: kin } }: Case): readonly Named[] {
  return [
    ...(kin === null
      ? []
      : [{ name: kin.value.name, seen: seenInField(kin, 'next of kin', kin.value.name) }]),
    ...contacts
      .filter(({ deactivated }) => deactivated === null)
      .map((contact) => ({
        name: contact.content.name,
        seen: seenInField(contact, 'contacts', contact.content.name),
      })),
  ];
}
