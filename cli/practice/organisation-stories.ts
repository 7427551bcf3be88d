import type { InputOf } from '../../contract/methods.ts';

type Concern = InputOf<'raise-concern'>['concern'];

/** A concern about an organisation other than that of the death: what the records show, and what a family said of it. */
export interface OrganisationStory {
  readonly kind: NonNullable<Concern['otherOrganisation']>['kind'];
  readonly name: string;
  readonly category: Concern['category'];
  readonly said: readonly [narrative: string, ownWords: string];
}

export const ORGANISATION_STORIES: readonly OrganisationStory[] = [
  {
    kind: 'acute-hospital',
    name: 'Castell Acute Hospital',
    category: 'communication',
    said: [
      'Transferred from another hospital without the scan or the medicines chart.',
      'They sent him with a carrier bag and no letter.',
    ],
  },
  {
    kind: 'community-services',
    name: 'Gororau Community Health Services',
    category: 'falls-and-pressure-damage',
    said: [
      'Three district nursing visits are in the diary and one is written up; the sore was first seen on admission.',
      'Some weeks nobody came at all.',
    ],
  },
  {
    kind: 'mental-health-services',
    name: 'Marches Mental Health Trust',
    category: 'severe-mental-illness',
    said: [
      'Referred as urgent in March; the first appointment was offered for July.',
      'She kept saying that she was on a list.',
    ],
  },
  {
    kind: 'ambulance-service',
    name: 'Gororau Ambulance Service',
    category: 'delay',
    said: [
      'The call was timed at 21:14 and the crew arrived at 02:40.',
      'Five hours on the kitchen floor, and I could only hold her hand.',
    ],
  },
  {
    kind: 'primary-care',
    name: 'Weir Lane Surgery',
    category: 'care-and-treatment',
    said: [
      'The abnormal result of six weeks before is marked as read, with no action.',
      'He rang for that result twice.',
    ],
  },
  {
    kind: 'local-authority',
    name: 'Merebrook Council, adult social care',
    category: 'safeguarding',
    said: [
      'A safeguarding report of the week before has no answer in the notes.',
      'We told the council and we told the carers.',
    ],
  },
  {
    kind: 'independent-provider',
    name: 'Orchard Lea Care Limited',
    category: 'medicines-and-devices',
    said: [
      'The care home’s chart shows two doses of the anticoagulant on the same morning.',
      'They were so short of staff at the weekend.',
    ],
  },
];
