import type { Story } from './story.ts';

/** Deaths that came suddenly, and yet had a cause that could be named. Every word is invented. */
export const SUDDEN: readonly Story[] = [
  {
    where: ['hospital'],
    ages: [62, 88],
    circumstances: 'sudden-not-unexpected',
    lines: [
      ['Acute myocardial infarction', '6 hours'],
      ['Coronary artery atheroma', '15 years'],
    ],
    part2: ['Type 2 diabetes mellitus; hypertension', '20 years'],
    history: [
      'Two stents in 2015 and stable angina since.',
      'Diabetes treated with tablets; last HbA1c a little raised.',
    ],
    course: [
      'Crushing chest pain at breakfast; paramedics recorded an inferior infarct.',
      'Arrested in the catheter laboratory and did not respond to forty minutes of resuscitation.',
    ],
    finding: 'ECGs and troponins leave no doubt of the cause.',
    told: [{ name: 'procedure', detail: 'Catheter laboratory, where the heart stopped.', daysBefore: 0 }],
  },
  {
    where: ['hospital'],
    ages: [70, 93],
    circumstances: 'unexpected',
    lines: [
      ['Intracerebral haemorrhage', '2 days'],
      ['Hypertension', '25 years'],
    ],
    part2: ['Atrial fibrillation treated with apixaban', '4 years'],
    history: [
      'Independent, drove, and looked after a grandson twice a week.',
      'Blood pressure had been hard to control since spring.',
    ],
    course: [
      'Sudden headache and left weakness at the shops; CT showed a large right-sided bleed.',
      'The neurosurgeons advised against an operation and the family agreed.',
    ],
    finding: 'No fall came before the collapse: two witnesses and the ambulance record say so.',
  },
  {
    where: ['hospital'],
    ages: [55, 84],
    circumstances: 'unexpected',
    lines: [
      ['Septic shock', '1 day'],
      ['Ascending cholangitis', '3 days'],
      ['Common bile duct stones', '6 weeks'],
    ],
    part2: ['Obesity', 'years'],
    history: [
      'On the list for an ERCP after a scan six weeks before.',
      'Otherwise well, still working three days a week.',
    ],
    course: [
      'Came in with rigors and jaundice; lactate 6.2 on arrival.',
      'Died on intensive care before the duct could be drained a second time.',
    ],
    finding: 'Times of antibiotics and of the first drainage were checked against the chart.',
  },
  {
    where: ['hospital'],
    ages: [38, 74],
    circumstances: 'unexpected',
    lines: [
      ['Massive pulmonary embolism', '2 hours'],
      ['Deep vein thrombosis', '1 week'],
      ['Metastatic carcinoma of the ovary', '8 months'],
    ],
    part2: null,
    history: [
      'Second round of chemotherapy finished eight days before.',
      'Left calf had been sore since the weekend.',
    ],
    course: [
      'Collapsed on the way to the bathroom; CT showed clot in both main arteries.',
      'Thrombolysis was given without effect.',
    ],
    finding: 'The risk assessment was done on admission and heparin was charted and given.',
  },
  {
    where: ['care-home', 'home'],
    ages: [80, 99],
    circumstances: 'sudden-not-unexpected',
    lines: [
      ['Ischaemic heart disease', '10 years'],
      ['Coronary artery atheroma', 'years'],
    ],
    part2: ['Aortic stenosis', '4 years'],
    history: [
      'Breathless on the stairs for a year; declined a new valve.',
      'Seen by the practice nurse three days before and was cheerful.',
    ],
    course: [
      'Found in the chair after lunch with the radio still on.',
      'The paramedics recorded asystole and did not attempt resuscitation in line with the form.',
    ],
    finding: 'The attending practitioner knew the person well and is confident of the cause.',
  },
  {
    where: ['hospital'],
    ages: [64, 89],
    circumstances: 'unexpected',
    lines: [
      ['Peritonitis', '2 days'],
      ['Perforated sigmoid diverticulum', '3 days'],
    ],
    part2: ['Steroid-treated polymyalgia rheumatica', '2 years'],
    history: ['On prednisolone for two years.', 'A similar, milder bout in spring was treated at home.'],
    course: [
      'Abdominal pain for a day before calling; free air on CT.',
      'Too unwell for theatre after discussion with surgeon and anaesthetist.',
    ],
    finding: 'The decision not to operate is timed, reasoned and signed by two consultants.',
  },
  {
    where: ['hospital'],
    ages: [50, 81],
    circumstances: 'unexpected',
    lines: [
      ['Multi-organ failure', '3 days'],
      ['Acute pancreatitis', '8 days'],
      ['Gallstones', '1 year'],
    ],
    part2: ['Type 2 diabetes mellitus', '9 years'],
    history: [
      'Gallstones seen on a scan last year; on the waiting list.',
      'Worked as a school cook until the week before.',
    ],
    course: [
      'Amylase over two thousand; moved to intensive care on day three.',
      'Kidneys, lungs and circulation failed in turn.',
    ],
    finding: 'Alcohol history was asked for and is negative.',
  },
  {
    where: ['hospital'],
    ages: [60, 88],
    circumstances: 'sudden-not-unexpected',
    lines: [
      ['Ruptured abdominal aortic aneurysm', '4 hours'],
      ['Atherosclerosis', 'years'],
    ],
    part2: ['Hypertension', 'years'],
    history: ['Under yearly ultrasound; 5.2 cm in spring.', 'Smoked until the diagnosis.'],
    course: [
      'Back pain and collapse at home; scan confirmed rupture.',
      'Repair was offered and refused by the person, who had capacity and said so twice.',
    ],
    finding: 'The refusal is recorded in the person’s own words.',
  },
  {
    where: ['hospital'],
    ages: [47, 72],
    circumstances: 'unexpected',
    lines: [
      ['Subarachnoid haemorrhage', '1 day'],
      ['Ruptured aneurysm of the anterior communicating artery', '1 day'],
    ],
    part2: null,
    history: ['Well, a keen walker; migraine in youth.', 'A mother who died suddenly at fifty-one.'],
    course: [
      '“The worst headache of my life” at the kitchen table, then unconscious.',
      'Brain-stem tests were done twice; the family asked about donation.',
    ],
    finding: 'CT angiogram shows the aneurysm; no injury.',
  },
  {
    where: ['hospital'],
    ages: [71, 90],
    circumstances: 'unexpected',
    lines: [
      ['Upper gastrointestinal haemorrhage', '12 hours'],
      ['Duodenal ulcer', '1 week'],
    ],
    part2: ['Ischaemic heart disease treated with aspirin and clopidogrel', '1 year'],
    history: [
      'Two stents last year; both platelet medicines still going.',
      'Indigestion for a week, treated with antacids from the chemist.',
    ],
    course: [
      'Brought up fresh blood in the waiting room; haemoglobin 51.',
      'Died during endoscopy in spite of twelve units.',
    ],
    finding: 'Whether a medicine caused the bleed was discussed; see the coroner question.',
    told: [
      { name: 'procedure', detail: 'Endoscopy for the bleeding; died during it.', daysBefore: 0 },
      {
        name: 'medicineIncident',
        detail: 'Bled on aspirin and clopidogrel, both prescribed.',
        daysBefore: 0,
      },
    ],
  },
  {
    where: ['hospital'],
    ages: [29, 55],
    circumstances: 'unexpected',
    lines: [
      ['Status epilepticus', '1 day'],
      ['Epilepsy', '20 years'],
      ['Perinatal hypoxic brain injury', 'from birth'],
    ],
    part2: ['Profound learning disability', 'from birth'],
    history: [
      'Lived in supported housing with the same carers for eleven years.',
      'Seizures most weeks; a rescue plan was kept on the fridge.',
    ],
    course: [
      'Seizures would not stop in spite of two rescue doses; ventilated for a day.',
      'The hospital passport was used, and the carers stayed overnight.',
    ],
    finding: 'Adjustments for learning disability are well recorded; a learning review applies.',
    told: [
      {
        name: 'learningDisabilityOrAutism',
        detail: 'Profound learning disability from birth.',
        daysBefore: null,
      },
    ],
  },
];
