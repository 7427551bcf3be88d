import type { Random } from './random.ts';

export type Culture =
  'british' | 'welsh' | 'irish' | 'caribbean' | 'african' | 'indian' | 'muslim' | 'chinese' | 'european';

interface Names {
  readonly surnames: readonly string[];
  readonly female: readonly string[];
  readonly male: readonly string[];
}

const NAMES: Readonly<Record<Culture, Names>> = {
  british: {
    surnames: [
      'Ashgrove',
      'Bellweather',
      'Carrowby',
      'Dunmorrow',
      'Eastlake',
      'Fallowfield',
      'Garthwaite',
      'Hollinshed',
      'Inglethorpe',
      'Jessamy',
      'Kettlewell',
      'Larkhill',
      'Merrywether',
      'Netherby',
      'Oldroyd',
      'Penhallow',
      'Quarrington',
      'Ravensdale',
      'Sallow',
      'Thistlethwaite',
      'Underhay',
      'Venables-Croft',
      'Winterbourne',
      'Yarwood',
      "D'Arcy-Holt",
      'St John-Hale',
      'Tolleybrook',
      'Wexcombe',
    ],
    female: [
      'Margaret',
      'Doreen Ann',
      'Joyce',
      'Sheila Mary',
      'Patricia',
      'Jean',
      'Beryl',
      'Audrey May',
      'Susan',
      'Kathleen',
      'Elsie',
      'Rosemary Jane',
      'Hilary',
      'Gwendoline',
    ],
    male: [
      'Kenneth',
      'Ronald George',
      'Derek',
      'Alan',
      'Stanley',
      'Peter James',
      'Brian',
      'Norman',
      'Raymond',
      'Gordon William',
      'Clive',
      'Douglas',
      'Trevor',
      'Arthur',
    ],
  },
  welsh: {
    surnames: [
      'Llwyd-Morgan',
      'ap Gwilym',
      'Rhydderch',
      'Prys-Jones',
      'Llewellyn',
      'Bebb',
      'Cadwaladr',
      'Gwynn',
      'Trahaearn',
      'Ŵyn-Parry',
    ],
    female: ['Siân Eluned', 'Mair', 'Angharad', 'Rhiannon', 'Lowri Mai', 'Eirlys', 'Nest'],
    male: ['Ifan', 'Gwilym', 'Siôn', 'Rhodri Wyn', 'Emrys', 'Tudur', 'Llŷr'],
  },
  irish: {
    surnames: [
      "O'Callaran",
      "O'Dowdall",
      'McGillivane',
      'Ó Súileabhán',
      'Fitzgarran',
      "O'Rourkeby",
      'Ward',
      'Mac Conaill',
    ],
    female: ['Bridget', 'Máire', 'Nuala', 'Philomena', 'Sinéad'],
    male: ['Pádraig', 'Seán', 'Declan', 'Eamonn', 'Fergus'],
  },
  caribbean: {
    surnames: ['Brathwaite-Cole', 'Campbellford', 'Gordonstone', 'Lettsome', 'Pinnockdale', 'Rowe-Martins'],
    female: ['Merlene', 'Icilda', 'Hyacinth', 'Pearl', 'Dolores'],
    male: ['Winston', 'Neville', 'Carlton', 'Egbert', 'Leroy'],
  },
  african: {
    surnames: ['Adébáyò', 'Okonjo-Eze', 'Mensahene', 'Abdirahmani', 'Nkemelu', 'Osei-Tuto', 'Chikwandu'],
    female: ['Ngozi', 'Abena', 'Folasadé', 'Hodan', 'Tendai'],
    male: ['Chukwuemeka', 'Kwabena', 'Olúwaségun', 'Yusuf', 'Tafadzwa'],
  },
  indian: {
    surnames: [
      'Patelwala',
      'Sandhuwalia',
      'Krishnamoorthi',
      'Mehtani',
      'Gillwal',
      'Chatterji-Bose',
      'Nairath',
    ],
    female: ['Savitri', 'Harbhajan', 'Lakshmi Devi', 'Usha', 'Gurpreet'],
    male: ['Jagdish', 'Balwinder', 'Venkatesh', 'Ramesh', 'Surjit'],
  },
  muslim: {
    surnames: ['Mahmoudzai', 'Chowdhurian', 'Begumali', 'Hussainy', 'Al-Rashidi', 'Khanzada', "Ma'arouf"],
    female: ['Khadija', 'Rukhsana', 'Fatima', 'Shahida', 'Amal'],
    male: ['Mohammed Yaqub', 'Abdul Karim', 'Ghulam', 'Ibrahim', 'Nasir'],
  },
  chinese: {
    surnames: ['Cheunglee', 'Wongfai', 'Tsuiming', 'Lioe', 'Nguyễnh'],
    female: ['Mei Ling', 'Siu Fong', 'Lan Anh'],
    male: ['Kwok Wai', 'Chi Keung', 'Minh Đức'],
  },
  european: {
    surnames: [
      'Wiśniewkowska',
      'Müllerhof',
      'Núñez-Ibarra',
      'Øvergårdh',
      'Žukauskienė',
      'Čapekova',
      'Ioannidou',
      'Popescu-Vlad',
      "Dell'Acquila",
    ],
    female: ['Krystyna', 'Zofia', 'Ingrid Åse', 'Concepción', 'Jadwiga'],
    male: ['Stanisław', 'Jürgen', 'João', 'Vytautas', 'Dimitrios'],
  },
};

/** Names that test a screen: very long, many parts, one letter. */
export const LONG_NAMES = [
  {
    surname: 'Featherstonehaugh-Wolstenholme-Abernathy-Cholmondeley-Majoribanks',
    forenames: 'Alexandrina Bartholomea Christabel Dorothea Ermintrude Philippa',
  },
  {
    surname: 'Venkatanarasimharajuvaripetasubramanian',
    forenames: 'Lakshminarayanan Satyanarayana Tirumala',
  },
  { surname: 'O', forenames: 'Bo' },
  { surname: 'de la Tour-d’Auvergne Fitzwilliam-Prendergast', forenames: 'Jean-Baptiste Marie' },
] as const;

/** Each way of writing that an office meets: apostrophe, hyphen, marks, Welsh. */
export const WRITTEN_WAYS = [
  { surname: "O'Callaran-Bryn", forenames: 'Máire Bríd' },
  { surname: 'Ŵyn-Parry', forenames: 'Llŷr Siôn' },
  { surname: 'ap Gwilym', forenames: 'Gwenllïan' },
  { surname: 'Øvergårdh', forenames: 'Åse Søren' },
] as const;

export interface PersonName {
  readonly surname: string;
  readonly forenames: string;
}

export function nameOf(random: Random, culture: Culture, sex: 'female' | 'male'): PersonName {
  const { female, male, surnames } = NAMES[culture];
  return { surname: random.pick(surnames), forenames: random.pick(sex === 'female' ? female : male) };
}

const CULTURES = {
  'white-british': ['british', 'british', 'british', 'welsh'],
  'white-irish': ['irish'],
  'white-gypsy-or-irish-traveller': ['irish'],
  'white-other': ['european'],
  'mixed-white-and-black-caribbean': ['caribbean', 'british'],
  'mixed-white-and-black-african': ['african', 'british'],
  'mixed-white-and-asian': ['indian', 'british'],
  'mixed-other': ['european', 'chinese'],
  'asian-indian': ['indian'],
  'asian-pakistani': ['muslim'],
  'asian-bangladeshi': ['muslim'],
  'asian-chinese': ['chinese'],
  'asian-other': ['chinese', 'indian'],
  'black-african': ['african'],
  'black-caribbean': ['caribbean'],
  'black-other': ['african', 'caribbean'],
  'other-arab': ['muslim'],
  'other-any': ['european', 'muslim'],
  'not-stated': ['british', 'welsh'],
  'not-known': ['british'],
} as const satisfies Readonly<Record<string, readonly Culture[]>>;

export type Ethnicity = keyof typeof CULTURES;
// Object.keys loses the literal types that the table has.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
export const ETHNICITIES = Object.keys(CULTURES) as readonly Ethnicity[];

export function cultureOf(random: Random, ethnicity: Ethnicity): Culture {
  return random.pick<Culture>(CULTURES[ethnicity]);
}

/** A faith that somebody of this background might have had; often none was recorded. */
export function faithOf(random: Random, culture: Culture): string {
  const faiths: Readonly<Record<Culture, readonly string[]>> = {
    british: ['Church of England', 'Methodist', 'None', 'Jewish', 'Quaker', 'Not known'],
    welsh: ['Church in Wales', 'Chapel', 'None'],
    irish: ['Roman Catholic'],
    caribbean: ['Pentecostal', 'Seventh-day Adventist'],
    african: ['Christian', 'Muslim', 'Pentecostal'],
    indian: ['Hindu', 'Sikh', 'Jain'],
    muslim: ['Muslim'],
    chinese: ['Buddhist', 'None'],
    european: ['Roman Catholic', 'Orthodox', 'None'],
  };
  return random.pick(faiths[culture]);
}
