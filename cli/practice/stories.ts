type Line = readonly [text: string, interval: string];

/** One way in which somebody died, as an office would read it in the notes. */
export interface Story {
  readonly where: readonly ('hospital' | 'hospice' | 'care-home' | 'home')[];
  readonly ages: readonly [youngest: number, oldest: number];
  readonly sex?: 'female' | 'male';
  readonly circumstances: 'expected' | 'unexpected' | 'sudden-not-unexpected' | 'end-of-life-plan';
  readonly lines: readonly Line[];
  readonly part2: Line | null;
  readonly history: readonly string[];
  readonly course: readonly string[];
  readonly finding: string;
}

/** What most people die of, told in several ways. Every word is invented. */
export const STORIES: readonly Story[] = [
  {
    where: ['hospital', 'care-home'], ages: [78, 97], circumstances: 'expected',
    lines: [['Aspiration pneumonia', '5 days'], ['Advanced Alzheimer’s disease', '7 years']],
    part2: ['Frailty', 'years'],
    history: ['Lived with Alzheimer’s disease for seven years and needed help with every meal.', 'Two chest infections in the last year, both treated at the care home.'],
    course: ['Found drowsy with a wet cough after supper; crackles at the right base.', 'Antibiotics by mouth, then comfort measures once swallowing failed.'],
    finding: 'The drug chart, the swallowing assessment and the family’s account agree.',
  },
  {
    where: ['hospital'], ages: [62, 88], circumstances: 'sudden-not-unexpected',
    lines: [['Acute myocardial infarction', '6 hours'], ['Coronary artery atheroma', '15 years']],
    part2: ['Type 2 diabetes mellitus; hypertension', '20 years'],
    history: ['Two stents in 2015 and stable angina since.', 'Diabetes treated with tablets; last HbA1c a little raised.'],
    course: ['Crushing chest pain at breakfast; paramedics recorded an inferior infarct.', 'Arrested in the catheter laboratory and did not respond to forty minutes of resuscitation.'],
    finding: 'ECGs and troponins leave no doubt of the cause.',
  },
  {
    where: ['hospital', 'home'], ages: [68, 92], circumstances: 'expected',
    lines: [['Infective exacerbation of chronic obstructive pulmonary disease', '9 days'], ['Chronic obstructive pulmonary disease', '12 years']],
    part2: ['Ischaemic heart disease', 'years'],
    history: ['Forty pack-years; on home oxygen for eighteen months.', 'Had said at the last clinic that another time on the ventilator would be too many.'],
    course: ['Carbon dioxide rose despite the mask, and the mask was taken off at the person’s own wish.', 'Settled on a small dose of morphine with the family present.'],
    finding: 'The escalation plan was in the front of the notes and was followed.',
  },
  {
    where: ['hospital'], ages: [70, 93], circumstances: 'unexpected',
    lines: [['Intracerebral haemorrhage', '2 days'], ['Hypertension', '25 years']],
    part2: ['Atrial fibrillation treated with apixaban', '4 years'],
    history: ['Independent, drove, and looked after a grandson twice a week.', 'Blood pressure had been hard to control since spring.'],
    course: ['Sudden headache and left weakness at the shops; CT showed a large right-sided bleed.', 'The neurosurgeons advised against an operation and the family agreed.'],
    finding: 'No fall came before the collapse: two witnesses and the ambulance record say so.',
  },
  {
    where: ['hospice', 'home'], ages: [48, 79], circumstances: 'end-of-life-plan',
    lines: [['Metastatic adenocarcinoma of the pancreas', '5 months']],
    part2: null,
    history: ['Found after painless jaundice in early summer; a stent eased the itching.', 'Chose not to have chemotherapy and went to the coast instead.'],
    course: ['Grew weaker over ten days, with pain controlled by a syringe driver.', 'Died in the early morning with both daughters there.'],
    finding: 'Expected, and as the person had wished.',
  },
  {
    where: ['hospice', 'hospital'], ages: [44, 82], sex: 'female', circumstances: 'end-of-life-plan',
    lines: [['Malignant pleural effusion', '3 weeks'], ['Metastatic carcinoma of the breast', '3 years']],
    part2: ['Pulmonary embolism', '2 months'],
    history: ['Treated for breast cancer in 2019; bone deposits found three years ago.', 'Anticoagulated for a clot in the lung in the autumn.'],
    course: ['The effusion was drained twice and came back within days.', 'Moved to the hospice when breathlessness could not be managed at home.'],
    finding: 'Staging scans and the oncology letters fit the certificate.',
  },
  {
    where: ['hospital', 'care-home', 'home'], ages: [84, 103], circumstances: 'expected',
    lines: [['Frailty of old age', 'years']],
    part2: ['Chronic kidney disease stage 4', '6 years'],
    history: ['Housebound for two years; carers four times a day.', 'Reviewed by the frailty team a month before and a plan was written.'],
    course: ['Stopped eating over three weeks and slept most of the day.', 'No new illness was found; comfort was the aim.'],
    finding: 'Seen regularly by the same doctor, who describes a steady decline.',
  },
  {
    where: ['hospital'], ages: [55, 84], circumstances: 'unexpected',
    lines: [['Septic shock', '1 day'], ['Ascending cholangitis', '3 days'], ['Common bile duct stones', '6 weeks']],
    part2: ['Obesity', 'years'],
    history: ['On the list for an ERCP after a scan six weeks before.', 'Otherwise well, still working three days a week.'],
    course: ['Came in with rigors and jaundice; lactate 6.2 on arrival.', 'Died on intensive care before the duct could be drained a second time.'],
    finding: 'Times of antibiotics and of the first drainage were checked against the chart.',
  },
  {
    where: ['hospital'], ages: [59, 85], circumstances: 'expected',
    lines: [['Decompensated alcohol-related liver disease', '4 weeks']],
    part2: ['Spontaneous bacterial peritonitis', '4 days'],
    history: ['Third admission this year with ascites.', 'Had not drunk since January and was proud of it.'],
    course: ['Kidney function fell despite albumin, and the liver unit advised comfort care.', 'Was awake and able to say goodbye.'],
    finding: 'A long-standing disease; not a poisoning in the sense of the regulations.',
  },
  {
    where: ['hospital', 'care-home'], ages: [72, 96], circumstances: 'expected',
    lines: [['Bronchopneumonia', '6 days'], ['Ischaemic stroke', '5 weeks'], ['Atrial fibrillation', 'years']],
    part2: ['Vascular dementia', '3 years'],
    history: ['A large left-sided stroke in the autumn; speech did not come back.', 'Fed through a tube until it was pulled out for the third time.'],
    course: ['New fever and oxygen need; chest film showed patches on both sides.', 'The family and the team agreed not to replace the tube.'],
    finding: 'The best-interests meeting is minuted and signed.',
  },
  {
    where: ['hospital', 'home'], ages: [66, 90], circumstances: 'expected',
    lines: [['Congestive cardiac failure', '3 years'], ['Ischaemic heart disease', '18 years']],
    part2: ['Chronic kidney disease', '5 years'],
    history: ['Ejection fraction 20 per cent; a defibrillator was fitted in 2018.', 'Known to the heart failure nurses, who visited fortnightly.'],
    course: ['Weight rose by nine kilograms in a month and furosemide no longer worked.', 'The defibrillator’s shock function was turned off after a talk with the family.'],
    finding: 'The device clinic confirms when the shock function was turned off.',
  },
  {
    where: ['hospital', 'hospice'], ages: [52, 78], sex: 'male', circumstances: 'end-of-life-plan',
    lines: [['Spinal cord compression', '2 weeks'], ['Metastatic carcinoma of the prostate', '6 years']],
    part2: null,
    history: ['Hormone treatment since 2018; bone pain since the summer.', 'Wanted to be told everything and kept a diary of his illness.'],
    course: ['Lost the use of his legs overnight; radiotherapy helped the pain only.', 'Died quietly the day after his birthday.'],
    finding: 'MRI report and oncology letters seen; nothing unexplained.',
  },
  {
    where: ['hospital'], ages: [38, 74], circumstances: 'unexpected',
    lines: [['Massive pulmonary embolism', '2 hours'], ['Deep vein thrombosis', '1 week'], ['Metastatic carcinoma of the ovary', '8 months']],
    part2: null,
    history: ['Second round of chemotherapy finished eight days before.', 'Left calf had been sore since the weekend.'],
    course: ['Collapsed on the way to the bathroom; CT showed clot in both main arteries.', 'Thrombolysis was given without effect.'],
    finding: 'The risk assessment was done on admission and heparin was charted and given.',
  },
  {
    where: ['care-home', 'home'], ages: [80, 99], circumstances: 'sudden-not-unexpected',
    lines: [['Ischaemic heart disease', '10 years'], ['Coronary artery atheroma', 'years']],
    part2: ['Aortic stenosis', '4 years'],
    history: ['Breathless on the stairs for a year; declined a new valve.', 'Seen by the practice nurse three days before and was cheerful.'],
    course: ['Found in the chair after lunch with the radio still on.', 'The paramedics recorded asystole and did not attempt resuscitation in line with the form.'],
    finding: 'The attending practitioner knew the person well and is confident of the cause.',
  },
  {
    where: ['hospital'], ages: [64, 89], circumstances: 'unexpected',
    lines: [['Peritonitis', '2 days'], ['Perforated sigmoid diverticulum', '3 days']],
    part2: ['Steroid-treated polymyalgia rheumatica', '2 years'],
    history: ['On prednisolone for two years.', 'A similar, milder bout in spring was treated at home.'],
    course: ['Abdominal pain for a day before calling; free air on CT.', 'Too unwell for theatre after discussion with surgeon and anaesthetist.'],
    finding: 'The decision not to operate is timed, reasoned and signed by two consultants.',
  },
  {
    where: ['hospital', 'hospice', 'home'], ages: [41, 76], circumstances: 'end-of-life-plan',
    lines: [['Glioblastoma of the right temporal lobe', '14 months']],
    part2: null,
    history: ['First seizure at work fourteen months ago; operated and treated with radiotherapy.', 'Personality had changed, which the family found the hardest part.'],
    course: ['Slept for most of the last fortnight and could no longer swallow.', 'Seizures were controlled with a pump.'],
    finding: 'Neuro-oncology summary seen; course as predicted.',
  },
  {
    where: ['hospital'], ages: [57, 83], circumstances: 'expected',
    lines: [['Respiratory failure', '2 weeks'], ['Idiopathic pulmonary fibrosis', '4 years']],
    part2: ['Pulmonary hypertension', '1 year'],
    history: ['Former joiner; the clinic had asked about dust and found the pattern of the usual kind.', 'Turned down for transplantation on grounds of age.'],
    course: ['Needed fifteen litres of oxygen by the end.', 'Asked for the curtains to be open and the football on.'],
    finding: 'Chest clinic letters rule out asbestos as far as can be known; see the discussion.',
  },
  {
    where: ['hospital', 'care-home'], ages: [75, 95], circumstances: 'expected',
    lines: [['Urosepsis', '4 days'], ['Long-term urinary catheter for neurogenic bladder', '2 years'], ['Multiple sclerosis', '30 years']],
    part2: ['Pressure ulcer of the sacrum, grade 2', '3 weeks'],
    history: ['Multiple sclerosis since the early nineties; bed-bound for two years.', 'A grade 2 sore was already known to the district nurses.'],
    course: ['Confused and shivering; the same organism grew in blood and urine.', 'Three days of intravenous antibiotics changed nothing.'],
    finding: 'The sore was graded, photographed and not infected.',
  },
  {
    where: ['hospital'], ages: [50, 81], circumstances: 'unexpected',
    lines: [['Multi-organ failure', '3 days'], ['Acute pancreatitis', '8 days'], ['Gallstones', '1 year']],
    part2: ['Type 2 diabetes mellitus', '9 years'],
    history: ['Gallstones seen on a scan last year; on the waiting list.', 'Worked as a school cook until the week before.'],
    course: ['Amylase over two thousand; moved to intensive care on day three.', 'Kidneys, lungs and circulation failed in turn.'],
    finding: 'Alcohol history was asked for and is negative.',
  },
  {
    where: ['hospital', 'home'], ages: [69, 91], circumstances: 'expected',
    lines: [['Carcinoma of the lung with liver metastases', '7 months']],
    part2: ['Chronic obstructive pulmonary disease', '11 years'],
    history: ['Found on a film taken for a cough that would not clear.', 'One dose of immunotherapy, stopped for colitis.'],
    course: ['Jaundice and drowsiness over a week.', 'Nursed at home by a niece until the last two days.'],
    finding: 'Histology report seen.',
  },
  {
    where: ['hospital'], ages: [83, 98], circumstances: 'expected',
    lines: [['Bronchopneumonia', '4 days'], ['Chronic heart failure', '5 years']],
    part2: ['Parkinson’s disease', '9 years'],
    history: ['Parkinson’s disease with freezing and two falls this year, neither with an injury.', 'Time-critical tablets were a worry to the family.'],
    course: ['Admitted from clinic with low oxygen.', 'Parkinson’s medicines were given by patch when swallowing failed.'],
    finding: 'The medicine times were compared with the home’s chart; all were given.',
  },
  {
    where: ['hospital', 'hospice'], ages: [58, 84], circumstances: 'end-of-life-plan',
    lines: [['Bowel obstruction', '10 days'], ['Carcinoma of the colon with peritoneal deposits', '2 years']],
    part2: null,
    history: ['Right hemicolectomy in 2023; peritoneal deposits a year later.', 'Cared for a husband with dementia until the spring.'],
    course: ['Vomiting settled with a pump; no operation would have helped.', 'Was moved to a side room so that the dog could visit.'],
    finding: 'The palliative team’s daily notes are complete.',
  },
  {
    where: ['hospital'], ages: [60, 88], circumstances: 'sudden-not-unexpected',
    lines: [['Ruptured abdominal aortic aneurysm', '4 hours'], ['Atherosclerosis', 'years']],
    part2: ['Hypertension', 'years'],
    history: ['Under yearly ultrasound; 5.2 cm in spring.', 'Smoked until the diagnosis.'],
    course: ['Back pain and collapse at home; scan confirmed rupture.', 'Repair was offered and refused by the person, who had capacity and said so twice.'],
    finding: 'The refusal is recorded in the person’s own words.',
  },
  {
    where: ['care-home', 'home', 'hospital'], ages: [74, 94], circumstances: 'expected',
    lines: [['Inhalation pneumonia', '3 days'], ['Progressive supranuclear palsy', '5 years']],
    part2: null,
    history: ['Swallow had worsened for a year; thickened fluids since June.', 'An advance decision against tube feeding was signed in 2023.'],
    course: ['Choked at tea; high fever by night.', 'Treated at the home with the community team in line with the plan.'],
    finding: 'The advance decision is valid on its face and was followed.',
  },
  {
    where: ['hospital'], ages: [47, 72], circumstances: 'unexpected',
    lines: [['Subarachnoid haemorrhage', '1 day'], ['Ruptured aneurysm of the anterior communicating artery', '1 day']],
    part2: null,
    history: ['Well, a keen walker; migraine in youth.', 'A mother who died suddenly at fifty-one.'],
    course: ['“The worst headache of my life” at the kitchen table, then unconscious.', 'Brain-stem tests were done twice; the family asked about donation.'],
    finding: 'CT angiogram shows the aneurysm; no injury.',
  },
  {
    where: ['hospital', 'care-home'], ages: [79, 97], circumstances: 'expected',
    lines: [['Covid-19 pneumonitis', '11 days']],
    part2: ['Chronic kidney disease; atrial fibrillation', 'years'],
    history: ['Vaccinated in the autumn.', 'Caught it during an outbreak on the ward, as did three others.'],
    course: ['Oxygen need rose in the second week.', 'Steroids were given; ventilation was not wanted.'],
    finding: 'Tested positive on day nine of the stay: counted as acquired in hospital.',
  },
  {
    where: ['hospital', 'home'], ages: [63, 86], circumstances: 'expected',
    lines: [['Motor neurone disease', '26 months']],
    part2: ['Type 2 respiratory failure', '4 months'],
    history: ['Began with a weak hand; could speak with an eye-gaze screen.', 'Used a mask at night.'],
    course: ['Asked for the mask to be taken away on a day agreed with the family.', 'The hospice doctor sat with them throughout.'],
    finding: 'Withdrawal was planned, discussed and documented; not a notifiable circumstance.',
  },
  {
    where: ['hospital'], ages: [71, 90], circumstances: 'unexpected',
    lines: [['Upper gastrointestinal haemorrhage', '12 hours'], ['Duodenal ulcer', '1 week']],
    part2: ['Ischaemic heart disease treated with aspirin and clopidogrel', '1 year'],
    history: ['Two stents last year; both platelet medicines still going.', 'Indigestion for a week, treated with antacids from the chemist.'],
    course: ['Brought up fresh blood in the waiting room; haemoglobin 51.', 'Died during endoscopy in spite of twelve units.'],
    finding: 'Whether a medicine caused the bleed was discussed; see the coroner question.',
  },
  {
    where: ['hospital', 'hospice', 'home'], ages: [67, 89], circumstances: 'end-of-life-plan',
    lines: [['End-stage renal failure', '3 weeks'], ['Diabetic nephropathy', '12 years']],
    part2: ['Peripheral vascular disease', '6 years'],
    history: ['Dialysis for six years, three times a week.', 'Decided to stop after losing a second leg.'],
    course: ['Lived twenty days after the last dialysis, longer than anyone expected.', 'Saw all five grandchildren.'],
    finding: 'Capacity to stop treatment was assessed twice.',
  },
  {
    where: ['hospital'], ages: [29, 55], circumstances: 'unexpected',
    lines: [['Status epilepticus', '1 day'], ['Epilepsy', '20 years'], ['Perinatal hypoxic brain injury', 'from birth']],
    part2: ['Profound learning disability', 'from birth'],
    history: ['Lived in supported housing with the same carers for eleven years.', 'Seizures most weeks; a rescue plan was kept on the fridge.'],
    course: ['Seizures would not stop in spite of two rescue doses; ventilated for a day.', 'The hospital passport was used, and the carers stayed overnight.'],
    finding: 'Adjustments for learning disability are well recorded; a learning review applies.',
  },
  {
    where: ['hospital', 'hospice'], ages: [19, 44], circumstances: 'expected',
    lines: [['Relapsed acute myeloid leukaemia', '5 months'], ['Acute myeloid leukaemia', '2 years']],
    part2: ['Invasive fungal infection', '3 weeks'],
    history: ['Transplanted from a brother last year.', 'A student, who finished the last essay in bed.'],
    course: ['Relapsed at day 120; fungal shadows in both lungs.', 'Wanted no more platelets, and died two days later.'],
    finding: 'Transplant unit’s summary is clear and complete.',
  },
  {
    where: ['care-home', 'hospital'], ages: [81, 99], sex: 'female', circumstances: 'expected',
    lines: [['Sepsis', '2 days'], ['Cellulitis of the left leg', '1 week'], ['Chronic venous insufficiency', '20 years']],
    part2: ['Mixed dementia', '5 years'],
    history: ['Leg ulcers dressed twice weekly by the district nurses.', 'Knew her daughter’s voice though not her name.'],
    course: ['Redness spread above the knee in a day.', 'Oral, then intravenous antibiotics; became drowsy on the second night.'],
    finding: 'The markings of the redness are dated on the body chart.',
  },
];

/** A child’s death is told apart: other illnesses, another tone, other people in the room. */
export const CHILD_STORIES: readonly Story[] = [
  {
    where: ['hospital'], ages: [4, 15], circumstances: 'expected',
    lines: [['Respiratory failure', '1 week'], ['Duchenne muscular dystrophy', '11 years']], part2: null,
    history: ['Known to the neuromuscular team since the age of four.', 'Used a powered chair and captained the boccia team.'],
    course: ['A cold became a pneumonia within two days.', 'Parents and team agreed that the mask was the ceiling.'],
    finding: 'Child death overview panel will be told; nothing unexplained.',
  },
  {
    where: ['hospital', 'hospice'], ages: [2, 16], circumstances: 'end-of-life-plan',
    lines: [['Diffuse midline glioma', '10 months']], part2: null,
    history: ['A squint noticed at nursery led to the scan.', 'Radiotherapy gave a good summer.'],
    course: ['Sleepier each day; comfortable with small doses of medicine.', 'Died in a parent’s arms.'],
    finding: 'Oncology and hospice notes are complete.',
  },
  {
    where: ['hospital'], ages: [1, 12], circumstances: 'unexpected',
    lines: [['Fulminant myocarditis', '2 days'], ['Parvovirus infection', '1 week']], part2: null,
    history: ['Previously well, immunised.', 'A rash and a fever the week before.'],
    course: ['Pale and breathless; transferred for heart-lung support, which failed.', 'The retrieval team’s times are recorded.'],
    finding: 'Virology confirms; the coroner’s office was asked for advice.',
  },
];

/** A cause on the lines for a child under 28 days: a to e. */
export interface NeonatalStory {
  readonly lines: readonly [string, string, string, string, string];
  readonly history: readonly string[];
  readonly course: readonly string[];
  readonly finding: string;
}

export const NEONATAL_STORIES: readonly NeonatalStory[] = [
  {
    lines: ['Extreme prematurity (23 weeks)', 'Respiratory distress syndrome', 'Chorioamnionitis', 'Preterm rupture of membranes', ''],
    history: ['Born at 23 weeks and 2 days after waters had gone early.', 'Antenatal steroids were given once.'],
    course: ['Ventilated from birth; oxygen need never fell below eighty per cent.', 'Intensive care was withdrawn with both parents holding the baby.'],
    finding: 'Neonatal and obstetric notes agree on times.',
  },
  {
    lines: ['Hypoxic ischaemic encephalopathy', 'Meconium aspiration', 'Placental abruption', '', ''],
    history: ['Term pregnancy without concerns until labour.', 'Emergency caesarean for a sudden fall in the baby’s heart rate.'],
    course: ['Cooled for three days; the scan showed severe injury.', 'Care was redirected after a second opinion.'],
    finding: 'A referral to the maternity safety body has been made by the unit.',
  },
  {
    lines: ['Hypoplastic left heart syndrome', '', '', '', 'Parents had chosen comfort care before birth'],
    history: ['Found at the twenty-week scan; a plan was written with the family.', 'A sibling is three and made a card.'],
    course: ['Lived nine hours, all of them in the family room.', 'Photographs and hand prints were taken.'],
    finding: 'Expected; the plan was followed.',
  },
  {
    lines: ['Late-onset sepsis, Escherichia coli', 'Prematurity (27 weeks)', 'Pre-eclampsia', 'Gestational diabetes', 'Twin pregnancy'],
    history: ['Second twin, born at 27 weeks for the mother’s blood pressure.', 'The first twin is well and on the unit.'],
    course: ['Apnoea and grey colour on day sixteen; blood culture grew in eight hours.', 'Died the next morning in spite of full support.'],
    finding: 'Line care bundles were complete; the unit has told its infection team.',
  },
  {
    lines: ['Trisomy 18', 'Congenital heart disease', '', '', ''],
    history: ['Diagnosed before birth; the parents wished to meet their child.', 'The bereavement midwife knew the family well.'],
    course: ['Went home on day four with the community children’s nurses.', 'Died peacefully on day eleven.'],
    finding: 'The genetic result is on file.',
  },
];
