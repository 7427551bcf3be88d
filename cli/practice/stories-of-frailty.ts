import type { Story } from './story.ts';

/** Deaths in old age and long illness. Every word is invented. */
export const FRAIL: readonly Story[] = [
  {
    where: ['hospital', 'care-home'],
    ages: [78, 97],
    circumstances: 'expected',
    lines: [
      ['Aspiration pneumonia', '5 days'],
      ['Advanced Alzheimer’s disease', '7 years'],
    ],
    part2: ['Frailty', 'years'],
    history: [
      'Lived with Alzheimer’s disease for seven years and needed help with every meal.',
      'Two chest infections in the last year, both treated at the care home.',
    ],
    course: [
      'Found drowsy with a wet cough after supper; crackles at the right base.',
      'Antibiotics by mouth, then comfort measures once swallowing failed.',
    ],
    finding: 'The drug chart, the swallowing assessment and the family’s account agree.',
  },
  {
    where: ['hospital', 'care-home', 'home'],
    ages: [84, 103],
    circumstances: 'expected',
    lines: [['Frailty of old age', 'years']],
    part2: ['Chronic kidney disease stage 4', '6 years'],
    history: [
      'Housebound for two years; carers four times a day.',
      'Reviewed by the frailty team a month before and a plan was written.',
    ],
    course: [
      'Stopped eating over three weeks and slept most of the day.',
      'No new illness was found; comfort was the aim.',
    ],
    finding: 'Seen regularly by the same doctor, who describes a steady decline.',
  },
  {
    where: ['hospital', 'care-home'],
    ages: [72, 96],
    circumstances: 'expected',
    lines: [
      ['Bronchopneumonia', '6 days'],
      ['Ischaemic stroke', '5 weeks'],
      ['Atrial fibrillation', 'years'],
    ],
    part2: ['Vascular dementia', '3 years'],
    history: [
      'A large left-sided stroke in the autumn; speech did not come back.',
      'Fed through a tube until it was pulled out for the third time.',
    ],
    course: [
      'New fever and oxygen need; chest film showed patches on both sides.',
      'The family and the team agreed not to replace the tube.',
    ],
    finding: 'The best-interests meeting is minuted and signed.',
  },
  {
    where: ['hospital', 'care-home'],
    ages: [75, 95],
    circumstances: 'expected',
    lines: [
      ['Urosepsis', '4 days'],
      ['Long-term urinary catheter for neurogenic bladder', '2 years'],
      ['Multiple sclerosis', '30 years'],
    ],
    part2: ['Pressure ulcer of the sacrum, grade 2', '3 weeks'],
    history: [
      'Multiple sclerosis since the early nineties; bed-bound for two years.',
      'A grade 2 sore was already known to the district nurses.',
    ],
    course: [
      'Confused and shivering; the same organism grew in blood and urine.',
      'Three days of intravenous antibiotics changed nothing.',
    ],
    finding: 'The sore was graded, photographed and not infected.',
  },
  {
    where: ['care-home', 'home', 'hospital'],
    ages: [74, 94],
    circumstances: 'expected',
    lines: [
      ['Inhalation pneumonia', '3 days'],
      ['Progressive supranuclear palsy', '5 years'],
    ],
    part2: null,
    history: [
      'Swallow had worsened for a year; thickened fluids since June.',
      'An advance decision against tube feeding was signed in 2023.',
    ],
    course: [
      'Choked at tea; high fever by night.',
      'Treated at the home with the community team in line with the plan.',
    ],
    finding: 'The advance decision is valid on its face and was followed.',
  },
  {
    where: ['hospital', 'care-home'],
    ages: [79, 97],
    circumstances: 'expected',
    lines: [['Covid-19 pneumonitis', '11 days']],
    part2: ['Chronic kidney disease; atrial fibrillation', 'years'],
    history: ['Vaccinated in the autumn.', 'Caught it during an outbreak on the ward, as did three others.'],
    course: ['Oxygen need rose in the second week.', 'Steroids were given; ventilation was not wanted.'],
    finding: 'Tested positive on day nine of the stay: counted as acquired in hospital.',
  },
  {
    where: ['care-home', 'hospital'],
    ages: [81, 99],
    sex: 'female',
    circumstances: 'expected',
    lines: [
      ['Sepsis', '2 days'],
      ['Cellulitis of the left leg', '1 week'],
      ['Chronic venous insufficiency', '20 years'],
    ],
    part2: ['Mixed dementia', '5 years'],
    history: [
      'Leg ulcers dressed twice weekly by the district nurses.',
      'Knew her daughter’s voice though not her name.',
    ],
    course: [
      'Redness spread above the knee in a day.',
      'Oral, then intravenous antibiotics; became drowsy on the second night.',
    ],
    finding: 'The markings of the redness are dated on the body chart.',
  },
];
