/**
 * Ethnicity as the certificate lists it, as self-declared on the person's record, with the code of the NHS Data
 * Dictionary that follows from it. The other direction is never taken: the codes know neither Gypsy or Irish Traveller
 * nor Arab. Rule ETH-1.
 */
export const ETHNICITIES = {
  'white-british': {
    group: 'White',
    label: 'English, Welsh, Scottish, Northern Irish or British',
    nhsCode: 'A',
  },
  'white-irish': { group: 'White', label: 'Irish', nhsCode: 'B' },
  'white-gypsy-or-irish-traveller': { group: 'White', label: 'Gypsy or Irish Traveller', nhsCode: 'C' },
  'white-other': { group: 'White', label: 'Any other White background', nhsCode: 'C' },
  'mixed-white-and-black-caribbean': {
    group: 'Mixed or multiple',
    label: 'White and Black Caribbean',
    nhsCode: 'D',
  },
  'mixed-white-and-black-african': {
    group: 'Mixed or multiple',
    label: 'White and Black African',
    nhsCode: 'E',
  },
  'mixed-white-and-asian': { group: 'Mixed or multiple', label: 'White and Asian', nhsCode: 'F' },
  'mixed-other': {
    group: 'Mixed or multiple',
    label: 'Any other mixed or multiple background',
    nhsCode: 'G',
  },
  'asian-indian': { group: 'Asian or Asian British', label: 'Indian', nhsCode: 'H' },
  'asian-pakistani': { group: 'Asian or Asian British', label: 'Pakistani', nhsCode: 'J' },
  'asian-bangladeshi': { group: 'Asian or Asian British', label: 'Bangladeshi', nhsCode: 'K' },
  'asian-chinese': { group: 'Asian or Asian British', label: 'Chinese', nhsCode: 'R' },
  'asian-other': { group: 'Asian or Asian British', label: 'Any other Asian background', nhsCode: 'L' },
  'black-african': { group: 'Black or Black British', label: 'African', nhsCode: 'N' },
  'black-caribbean': { group: 'Black or Black British', label: 'Caribbean', nhsCode: 'M' },
  'black-other': { group: 'Black or Black British', label: 'Any other Black background', nhsCode: 'P' },
  'other-arab': { group: 'Other', label: 'Arab', nhsCode: 'S' },
  'other-any': { group: 'Other', label: 'Any other ethnic group', nhsCode: 'S' },
  'not-stated': { group: 'Not given', label: 'Not stated', nhsCode: 'Z' },
  'not-known': { group: 'Not given', label: 'Not known', nhsCode: '99' },
} as const satisfies Readonly<
  Record<string, { readonly group: string; readonly label: string; readonly nhsCode: string }>
>;

export type Ethnicity = keyof typeof ETHNICITIES;

// Object.keys loses the literal types that the table has.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
export const ETHNICITY_CODES = Object.keys(ETHNICITIES) as readonly Ethnicity[];
