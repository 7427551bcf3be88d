import type { Story } from './story.ts';

/** Deaths that were seen coming: tumours and failing organs. Every word is invented. */
export const FAILING: readonly Story[] = [
  {
    where: ['hospital', 'home'],
    ages: [68, 92],
    circumstances: 'expected',
    lines: [
      ['Infective exacerbation of chronic obstructive pulmonary disease', '9 days'],
      ['Chronic obstructive pulmonary disease', '12 years'],
    ],
    part2: ['Ischaemic heart disease', 'years'],
    history: [
      'Forty pack-years; on home oxygen for eighteen months.',
      'Had said at the last clinic that another time on the ventilator would be too many.',
    ],
    course: [
      'Carbon dioxide rose despite the mask, and the mask was taken off at the person’s own wish.',
      'Settled on a small dose of morphine with the family present.',
    ],
    finding: 'The escalation plan was in the front of the notes and was followed.',
  },
  {
    where: ['hospice', 'home'],
    ages: [48, 79],
    circumstances: 'end-of-life-plan',
    lines: [['Metastatic adenocarcinoma of the pancreas', '5 months']],
    part2: null,
    history: [
      'Found after painless jaundice in early summer; a stent eased the itching.',
      'Chose not to have chemotherapy and went to the coast instead.',
    ],
    course: [
      'Grew weaker over ten days, with pain controlled by a syringe driver.',
      'Died in the early morning with both daughters there.',
    ],
    finding: 'Expected, and as the person had wished.',
  },
  {
    where: ['hospice', 'hospital'],
    ages: [44, 82],
    sex: 'female',
    circumstances: 'end-of-life-plan',
    lines: [
      ['Malignant pleural effusion', '3 weeks'],
      ['Metastatic carcinoma of the breast', '3 years'],
    ],
    part2: ['Pulmonary embolism', '2 months'],
    history: [
      'Treated for breast cancer in 2019; bone deposits found three years ago.',
      'Anticoagulated for a clot in the lung in the autumn.',
    ],
    course: [
      'The effusion was drained twice and came back within days.',
      'Moved to the hospice when breathlessness could not be managed at home.',
    ],
    finding: 'Staging scans and the oncology letters fit the certificate.',
  },
  {
    where: ['hospital'],
    ages: [59, 85],
    circumstances: 'expected',
    lines: [['Decompensated alcohol-related liver disease', '4 weeks']],
    part2: ['Spontaneous bacterial peritonitis', '4 days'],
    history: ['Third admission this year with ascites.', 'Had not drunk since January and was proud of it.'],
    course: [
      'Kidney function fell despite albumin, and the liver unit advised comfort care.',
      'Was awake and able to say goodbye.',
    ],
    finding: 'A long-standing disease; not a poisoning in the sense of the regulations.',
  },
  {
    where: ['hospital', 'home'],
    ages: [66, 90],
    circumstances: 'expected',
    lines: [
      ['Congestive cardiac failure', '3 years'],
      ['Ischaemic heart disease', '18 years'],
    ],
    part2: ['Chronic kidney disease', '5 years'],
    history: [
      'Ejection fraction 20 per cent; a defibrillator was fitted in 2018.',
      'Known to the heart failure nurses, who visited fortnightly.',
    ],
    course: [
      'Weight rose by nine kilograms in a month and furosemide no longer worked.',
      'The defibrillator’s shock function was turned off after a talk with the family.',
    ],
    finding: 'The device clinic confirms when the shock function was turned off.',
  },
  {
    where: ['hospital', 'hospice'],
    ages: [52, 78],
    sex: 'male',
    circumstances: 'end-of-life-plan',
    lines: [
      ['Spinal cord compression', '2 weeks'],
      ['Metastatic carcinoma of the prostate', '6 years'],
    ],
    part2: null,
    history: [
      'Hormone treatment since 2018; bone pain since the summer.',
      'Wanted to be told everything and kept a diary of his illness.',
    ],
    course: [
      'Lost the use of his legs overnight; radiotherapy helped the pain only.',
      'Died quietly the day after his birthday.',
    ],
    finding: 'MRI report and oncology letters seen; nothing unexplained.',
  },
  {
    where: ['hospital', 'hospice', 'home'],
    ages: [41, 76],
    circumstances: 'end-of-life-plan',
    lines: [['Glioblastoma of the right temporal lobe', '14 months']],
    part2: null,
    history: [
      'First seizure at work fourteen months ago; operated and treated with radiotherapy.',
      'Personality had changed, which the family found the hardest part.',
    ],
    course: [
      'Slept for most of the last fortnight and could no longer swallow.',
      'Seizures were controlled with a pump.',
    ],
    finding: 'Neuro-oncology summary seen; course as predicted.',
  },
  {
    where: ['hospital'],
    ages: [57, 83],
    circumstances: 'expected',
    lines: [
      ['Respiratory failure', '2 weeks'],
      ['Idiopathic pulmonary fibrosis', '4 years'],
    ],
    part2: ['Pulmonary hypertension', '1 year'],
    history: [
      'Former joiner; the clinic had asked about dust and found the pattern of the usual kind.',
      'Turned down for transplantation on grounds of age.',
    ],
    course: [
      'Needed fifteen litres of oxygen by the end.',
      'Asked for the curtains to be open and the football on.',
    ],
    finding: 'Chest clinic letters rule out asbestos as far as can be known; see the discussion.',
  },
  {
    where: ['hospital', 'home'],
    ages: [69, 91],
    circumstances: 'expected',
    lines: [['Carcinoma of the lung with liver metastases', '7 months']],
    part2: ['Chronic obstructive pulmonary disease', '11 years'],
    history: [
      'Found on a film taken for a cough that would not clear.',
      'One dose of immunotherapy, stopped for colitis.',
    ],
    course: ['Jaundice and drowsiness over a week.', 'Nursed at home by a niece until the last two days.'],
    finding: 'Histology report seen.',
  },
  {
    where: ['hospital'],
    ages: [83, 98],
    circumstances: 'expected',
    lines: [
      ['Bronchopneumonia', '4 days'],
      ['Chronic heart failure', '5 years'],
    ],
    part2: ['Parkinson’s disease', '9 years'],
    history: [
      'Parkinson’s disease with freezing and two falls this year, neither with an injury.',
      'Time-critical tablets were a worry to the family.',
    ],
    course: [
      'Admitted from clinic with low oxygen.',
      'Parkinson’s medicines were given by patch when swallowing failed.',
    ],
    finding: 'The medicine times were compared with the home’s chart; all were given.',
    told: [{ name: 'fall', detail: 'Two falls this year, neither with an injury.', daysBefore: null }],
  },
  {
    where: ['hospital', 'hospice'],
    ages: [58, 84],
    circumstances: 'end-of-life-plan',
    lines: [
      ['Bowel obstruction', '10 days'],
      ['Carcinoma of the colon with peritoneal deposits', '2 years'],
    ],
    part2: null,
    history: [
      'Right hemicolectomy in 2023; peritoneal deposits a year later.',
      'Cared for a husband with dementia until the spring.',
    ],
    course: [
      'Vomiting settled with a pump; no operation would have helped.',
      'Was moved to a side room so that the dog could visit.',
    ],
    finding: 'The palliative team’s daily notes are complete.',
  },
  {
    where: ['hospital', 'home'],
    ages: [63, 86],
    circumstances: 'expected',
    lines: [['Motor neurone disease', '26 months']],
    part2: ['Type 2 respiratory failure', '4 months'],
    history: ['Began with a weak hand; could speak with an eye-gaze screen.', 'Used a mask at night.'],
    course: [
      'Asked for the mask to be taken away on a day agreed with the family.',
      'The hospice doctor sat with them throughout.',
    ],
    finding: 'Withdrawal was planned, discussed and documented; not a notifiable circumstance.',
  },
  {
    where: ['hospital', 'hospice', 'home'],
    ages: [67, 89],
    circumstances: 'end-of-life-plan',
    lines: [
      ['End-stage renal failure', '3 weeks'],
      ['Diabetic nephropathy', '12 years'],
    ],
    part2: ['Peripheral vascular disease', '6 years'],
    history: ['Dialysis for six years, three times a week.', 'Decided to stop after losing a second leg.'],
    course: [
      'Lived twenty days after the last dialysis, longer than anyone expected.',
      'Saw all five grandchildren.',
    ],
    finding: 'Capacity to stop treatment was assessed twice.',
  },
  {
    where: ['hospital', 'hospice'],
    ages: [19, 44],
    circumstances: 'expected',
    lines: [
      ['Relapsed acute myeloid leukaemia', '5 months'],
      ['Acute myeloid leukaemia', '2 years'],
    ],
    part2: ['Invasive fungal infection', '3 weeks'],
    history: ['Transplanted from a brother last year.', 'A student, who finished the last essay in bed.'],
    course: [
      'Relapsed at day 120; fungal shadows in both lungs.',
      'Wanted no more platelets, and died two days later.',
    ],
    finding: 'Transplant unit’s summary is clear and complete.',
  },
];
