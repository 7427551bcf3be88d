import type { InputOf } from '../../contract/methods.ts';
import { addressOf } from './deceased.ts';
import { faithOf } from './names.ts';
import { DESTINATIONS, PRACTITIONERS } from './places.ts';
import { later } from './script.ts';
import { isFitted, type Work } from './work.ts';

type Intake = InputOf<'open-case'>;
type Details = InputOf<'record-details'>['fields'];
type Values = { readonly [Name in keyof Details]?: NonNullable<Details[Name]>['value'] };

/** The death is notified to the office. */
export function opened(work: Work): void {
  const { deal, deceased, index, officer, script } = work;
  const { sex, title } = deceased;
  const written = deal.sexWritten.deal();
  const isUrgent = index % 6 === 2;
  const isBirthKnown = deceased.kind !== 'adult' || deal.birthKnown.deal();
  const dateOfBirth: Intake['dateOfBirth'] = isBirthKnown
    ? { kind: 'known', on: deceased.bornOn }
    : { kind: 'not-known' };
  const release: Intake['urgentRelease'] = isUrgent ? urgentRelease(work) : { requested: false };
  // Dealt now, not when the step is carried out: the order of dealing is part of the content.
  const number = nhsNumber(work);
  const died = death(work);
  const caseKind = isKindToldAtIntake(work) ? deceased.kind : null;
  script.does(officer, 'open-case', () => ({
    caseKind,
    surname: deceased.surname,
    forenames: deceased.forenames,
    title,
    sex: written === 'as-told' ? sex : written,
    dateOfBirth,
    nhsNumber: number,
    death: died,
    place: deceased.place,
    urgentRelease: release,
  }));
  script.wait(25);
}

function isKindToldAtIntake({ index }: Work): boolean {
  return index % 2 === 0;
}

function nhsNumber({ deal, deceased, index, twin }: Work): Intake['nhsNumber'] {
  if (twin !== null) return { kind: 'known', digits: deceased.nhsNumber };
  switch (deal.numberWritten.deal()) {
    case 'known':
      return { kind: 'known', digits: deceased.nhsNumber };
    case 'legacy-welsh':
      return { kind: 'legacy-welsh', text: `W/${String(4000 + index)}/38` };
    default:
      return { kind: 'not-known' };
  }
}

function death({ deal, deceased, twin }: Work): Intake['death'] {
  const { diedAt: at, diedOn: on, kind } = deceased;
  if (twin !== null || kind !== 'adult') return { kind: 'died', on, at, approximate: false };
  switch (deal.deathWritten.deal()) {
    case 'died':
      return { kind: 'died', on, at, approximate: false };
    case 'approximate':
      return { kind: 'died', on, at, approximate: true };
    case 'verified':
      return { kind: 'verified', on, at };
    case 'day-only':
      return { kind: 'died', on, at: null, approximate: true };
    default:
      return { kind: 'not-known' };
  }
}

function urgentRelease({ deceased, index, script }: Work): Intake['urgentRelease'] {
  const reasons: Readonly<Record<string, string>> = {
    muslim: 'Burial before Friday prayers, as the family’s faith asks.',
    indian: 'Cremation within a day or two, as the family’s faith asks.',
    caribbean: 'Flights are booked for the family from abroad.',
    african: 'Relatives have arrived for a week only.',
  };
  const reason = reasons[deceased.culture] ?? 'Burial within a day, at the request of the rabbi.';
  const deadline = index % 18 === 14 ? null : later(script.at(), 36 * 60).slice(0, 16);
  return { requested: true, reason, deadline };
}

/** Everything else that is asked for, and what nobody knows. */
export function detailed(work: Work): void {
  const { deceased, officer, script } = work;
  script.changes(officer, 'record-details', { ...whoTheyWere(work), ...whatIsToBeDone(work) });
  if (!isKindToldAtIntake(work) && (deceased.kind !== 'adult' || work.deal.caseKindSaid.deal())) {
    script.changes(officer, 'record-details', { caseKind: deceased.kind } satisfies Values);
  }
  if (deceased.kind === 'under-28-days') {
    const birth: Values['birth'] = {
      place: 'Delivery Suite, Merebrook General Hospital',
      at: earlierOnTheDay(work),
    };
    script.changes(officer, 'record-details', { birth });
  }
  const notKnown = whatNobodyKnows(work);
  if (notKnown.length > 0) script.changes(officer, 'record-details', { notKnown } satisfies Values);
  script.wait(15);
}

function whatNobodyKnows(work: Work): NonNullable<Values['notKnown']> {
  const isTimeOfBirthOpen = work.deceased.kind === 'under-28-days' && earlierOnTheDay(work) === null;
  return [
    ...(work.index % 7 === 4
      ? (['hospitalNumber', 'occupation', 'generalPractitioner', 'preferredName', 'personalEffects'] as const)
      : []),
    ...(isTimeOfBirthOpen ? (['birth'] as const) : []),
  ];
}

/** A birth on the day of the death came before it. */
function earlierOnTheDay({ deceased, index }: Work): string | null {
  if (index % 5 === 4) return null;
  return deceased.bornOn === deceased.diedOn ? '00:00' : '06:12';
}

function whoTheyWere(work: Work): Values {
  const { deal, deceased, index, random } = work;
  const grown = deceased.kind === 'adult';
  return {
    ethnicity: deceased.ethnicity,
    faith: faithOf(random, deceased.culture),
    address: addressOf(deal, random),
    ...(index % 7 === 4 ? {} : { hospitalNumber: `MG${String(100_200 + index * 13)}` }),
    ...(index % 5 === 1
      ? {
          otherHospitalNumbers: [
            { hospital: 'Ysbyty Glan-yr-Afon', number: `GA-${String(7000 + index)}` },
            { hospital: 'Larkfield Community Hospital', number: `L${String(310 + index)}` },
          ],
        }
      : {}),
    ...(index % 9 === 2
      ? {
          alsoKnownAs:
            `${deceased.forenames.split(' ')[0] ?? ''} ${deceased.surname.split(/[-\s]/)[0] ?? ''}`.trim(),
          preferredName: random.pick(['Nan', 'Bill', 'Dot', 'Mac', 'Sunny']),
        }
      : {}),
    ...(grown && index % 7 !== 4
      ? {
          occupation: random.pick([
            'Retired school cook',
            'Retired joiner',
            'Teacher',
            'Hill farmer',
            'Retired lorry driver',
            'Nurse',
            'Retired power station lagger',
            'Housewife',
            'Weaver',
            'Postman',
          ]),
        }
      : {}),
    ...(grown && index % 4 === 1
      ? {
          workHistory: [
            {
              job: random.pick(['Lagger', 'Quarryman', 'Foundry moulder', 'Boilermaker’s mate']),
              exposures: random.pick([
                'Asbestos lagging, no mask',
                'Slate dust',
                'Silica and fumes',
                'None that is known',
              ]),
              years: '1966 to 1979',
            },
          ],
        }
      : {}),
  };
}

function whatIsToBeDone(work: Work): Values {
  const { deal, deceased, index, random, script } = work;
  const planned = deal.outOfCountry.deal();
  const fitted = isFitted(index);
  const kind = planned === 'yes' ? 'repatriation' : deal.disposal.deal();
  const gp = random.pick(PRACTITIONERS.filter(({ position }) => position === 'General practitioner'));
  return {
    bodyLiesAt:
      deceased.place.kind === 'hospital'
        ? `Mortuary, ${deceased.place.name}`
        : 'Mortuary, Merebrook General Hospital',
    coronerArea: deal.coronerArea.deal(),
    implants: {
      fitted,
      devices:
        fitted === 'yes'
          ? random.pick([
              'Pacemaker, left chest',
              'Implantable defibrillator, left chest',
              'Intrathecal drug pump',
              'Programmable shunt',
              'Loop recorder',
            ])
          : '',
      removed: fitted === 'yes' ? deal.implantsRemoved.deal() : null,
    },
    disposal: { kind, detail: kind === 'burial-at-sea' ? 'Licence applied for by the family.' : '' },
    funeralDirector: deal.funeralDirector.deal(),
    outOfCountry: {
      planned,
      destination: planned === 'yes' ? random.pick(DESTINATIONS) : '',
      noticeGivenOn: planned === 'yes' && index % 2 === 0 ? script.at().slice(0, 10) : null,
    },
    donation: { considered: deal.donation.deal(), detail: '' },
    personalEffects: random.pick([
      'Watch and glasses, with the family.',
      'Wedding ring stays on at the family’s wish.',
      'Bag with clothes at the bereavement office.',
      'None listed.',
    ]),
    ...(deceased.place.kind === 'hospital' && deceased.kind !== 'under-28-days'
      ? {
          admission: {
            on: index % 8 === 3 ? null : deceased.diedOn,
            at: index % 4 === 0 || deceased.diedAt < '00:05' ? null : '00:05',
            route: deal.admissionRoute.deal(),
            reason: deceased.story.course[0] ?? '',
          },
        }
      : {}),
    ...(deceased.place.kind === 'hospital'
      ? {
          consultant: {
            ...deal.consultant.deal(),
            organisation: deceased.place.name,
            phone: '01632 960300',
            email: null,
          },
        }
      : {}),
    generalPractitioner: { ...gp, organisation: deal.practice.deal(), email: null },
    ...(index % 5 === 0
      ? {
          nursingTeam: {
            name: 'Sister Alma Frobisher',
            gmcNumber: null,
            position: 'Ward sister',
            organisation: deceased.place.name,
            phone: '01632 960340',
            email: null,
          },
        }
      : {}),
    ...(index % 6 === 1
      ? {
          practitionerAvailability: random.pick([
            'Nights until Thursday; best before nine.',
            'On leave from Friday.',
            'Surgery until half past twelve, then free.',
          ]),
        }
      : {}),
  };
}
