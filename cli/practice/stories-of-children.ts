import type { NeonatalStory, Story } from './story.ts';

/** A child’s death is told apart: other illnesses, another tone, other people in the room. */
export const CHILD_STORIES: readonly Story[] = [
  {
    where: ['hospital'],
    ages: [4, 15],
    circumstances: 'expected',
    lines: [
      ['Respiratory failure', '1 week'],
      ['Duchenne muscular dystrophy', '11 years'],
    ],
    part2: null,
    history: [
      'Known to the neuromuscular team since the age of four.',
      'Used a powered chair and captained the boccia team.',
    ],
    course: [
      'A cold became a pneumonia within two days.',
      'Parents and team agreed that the mask was the ceiling.',
    ],
    finding: 'Child death overview panel will be told; nothing unexplained.',
  },
  {
    where: ['hospital', 'hospice'],
    ages: [2, 16],
    circumstances: 'end-of-life-plan',
    lines: [['Diffuse midline glioma', '10 months']],
    part2: null,
    history: ['A squint noticed at nursery led to the scan.', 'Radiotherapy gave a good summer.'],
    course: ['Sleepier each day; comfortable with small doses of medicine.', 'Died in a parent’s arms.'],
    finding: 'Oncology and hospice notes are complete.',
  },
  {
    where: ['hospital'],
    ages: [1, 12],
    circumstances: 'unexpected',
    lines: [
      ['Fulminant myocarditis', '2 days'],
      ['Parvovirus infection', '1 week'],
    ],
    part2: null,
    history: ['Previously well, immunised.', 'A rash and a fever the week before.'],
    course: [
      'Pale and breathless; transferred for heart-lung support, which failed.',
      'The retrieval team’s times are recorded.',
    ],
    finding: 'Virology confirms; the coroner’s office was asked for advice.',
  },
];

export const NEONATAL_STORIES: readonly NeonatalStory[] = [
  {
    lines: [
      'Extreme prematurity (23 weeks)',
      'Respiratory distress syndrome',
      'Chorioamnionitis',
      'Preterm rupture of membranes',
      '',
    ],
    history: [
      'Born at 23 weeks and 2 days after waters had gone early.',
      'Antenatal steroids were given once.',
    ],
    course: [
      'Ventilated from birth; oxygen need never fell below eighty per cent.',
      'Intensive care was withdrawn with both parents holding the baby.',
    ],
    finding: 'Neonatal and obstetric notes agree on times.',
  },
  {
    lines: ['Hypoxic ischaemic encephalopathy', 'Meconium aspiration', 'Placental abruption', '', ''],
    history: [
      'Term pregnancy without concerns until labour.',
      'Emergency caesarean for a sudden fall in the baby’s heart rate.',
    ],
    course: [
      'Cooled for three days; the scan showed severe injury.',
      'Care was redirected after a second opinion.',
    ],
    finding: 'A referral to the maternity safety body has been made by the unit.',
  },
  {
    lines: ['Hypoplastic left heart syndrome', '', '', '', 'Parents had chosen comfort care before birth'],
    history: [
      'Found at the twenty-week scan; a plan was written with the family.',
      'A sibling is three and made a card.',
    ],
    course: ['Lived nine hours, all of them in the family room.', 'Photographs and hand prints were taken.'],
    finding: 'Expected; the plan was followed.',
  },
  {
    lines: [
      'Late-onset sepsis, Escherichia coli',
      'Prematurity (27 weeks)',
      'Pre-eclampsia',
      'Gestational diabetes',
      'Twin pregnancy',
    ],
    history: [
      'Second twin, born at 27 weeks for the mother’s blood pressure.',
      'The first twin is well and on the unit.',
    ],
    course: [
      'Apnoea and grey colour on day sixteen; blood culture grew in eight hours.',
      'Died the next morning in spite of full support.',
    ],
    finding: 'Line care bundles were complete; the unit has told its infection team.',
  },
  {
    lines: ['Trisomy 18', 'Congenital heart disease', '', '', ''],
    history: [
      'Diagnosed before birth; the parents wished to meet their child.',
      'The bereavement midwife knew the family well.',
    ],
    course: ['Went home on day four with the community children’s nurses.', 'Died peacefully on day eleven.'],
    finding: 'The genetic result is on file.',
  },
];
