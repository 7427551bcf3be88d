import { termsOf } from './term.ts';

/** How a life ends, failing organs, symptoms, vague and lay words: true, and no disease. */
export const ENDINGS = [
  ...termsOf(
    'terminal',
    `
cardiac arrest = cardiorespiratory arrest = cardio respiratory arrest = cardiopulmonary arrest = cardio pulmonary arrest = respiratory arrest = asystole = pulseless electrical activity = electromechanical dissociation = arrest = cessation of breathing = cardiac standstill = heart stopped = cardiac asystole = sudden cardiac arrest = out of hospital cardiac arrest = hospital cardiac arrest
syncope = vasovagal attack = vasovagal syncope = vagal inhibition = faint
shock = cardiogenic shock = hypovolaemic shock = circulatory shock = haemorrhagic shock = circulatory collapse = cardiovascular collapse = vascular collapse = haemodynamic collapse = haemodynamic instability = circulatory arrest = distributive shock = hypovolaemia
coma = unconsciousness = brain death = brain stem death = brainstem death = loss of consciousness = unresponsive
exhaustion = asthenia = cachexia = inanition = cancer cachexia = brain failure = cachectic = cardiac cachexia
asphyxia = asphyxiation : @b?
uraemia = uraemic coma = uraemic syndrome
death = dying = died = terminal event = end of life = natural death = mode of dying = died peacefully = terminal illness = died in sleep
sudden death = sudden cardiac death = sudden unexpected death = sudden unexplained death = sudden arrhythmic death syndrome = sudden adult death syndrome = sudden adult death = unexpected death = sudden unexpected cardiac death : @c?
metabolic acidosis = lactic acidosis = acidosis = respiratory acidosis
`,
  ),
  ...termsOf(
    'failure',
    `
heart failure = cardiac failure = left ventricular failure = right ventricular failure = biventricular failure = ventricular failure = right heart failure = left heart failure = acute heart failure = chronic heart failure = left ventricular systolic dysfunction = left ventricular dysfunction = decompensated heart failure = cardiac decompensation = pump failure = heart failure with reduced ejection fraction = heart failure with preserved ejection fraction = myocardial failure = biventricular heart failure = biventricular cardiac failure = right sided heart failure = left sided heart failure = severe left ventricular systolic dysfunction = cardiac insufficiency = right ventricular dysfunction = left ventricular systolic impairment = left ventricular impairment : heart
respiratory failure = type 1 respiratory failure = type 2 respiratory failure = ventilatory failure = hypoxic respiratory failure = type ii respiratory failure = type i respiratory failure = respiratory insufficiency = pulmonary failure = hypercapnic respiratory failure = lung failure = hypercapnia = carbon dioxide retention = acute respiratory failure = type two respiratory failure = type one respiratory failure = pulmonary insufficiency : airways
cardiorespiratory failure = cardio respiratory failure = cardiopulmonary failure = cardio pulmonary failure = circulatory failure : heart
liver failure = hepatic failure = acute liver failure = fulminant liver failure = fulminant hepatic failure = acute on chronic liver failure = hepatocellular failure = hepatic insufficiency = hepatic decompensation = end stage liver failure = liver decompensation : liver
renal failure = kidney failure = acute renal failure = chronic renal failure = end stage renal failure = end stage kidney failure = acute on chronic renal failure = renal impairment = renal insufficiency = acute kidney failure = established renal failure = chronic kidney failure : kidney
acute kidney injury = kidney injury = acute on chronic kidney injury = acute renal injury = renal injury = acute on chronic kidney disease : kidney medical-injury
hepatorenal failure = cardiorenal failure = cardiorenal syndrome
multiple organ failure = multi organ failure = multiorgan failure = multi system failure = multisystem failure = multi organ dysfunction = multiple organ dysfunction = multiple organ dysfunction syndrome = multi system organ failure = multiple system failure = organ failure = multi organ dysfunction syndrome = multiorgan dysfunction = end organ failure = multisystem organ failure = multi organ system failure = multiple system organ failure = multiple organ system failure = multiorgan dysfunction syndrome = general organ failure : multi-organ
`,
  ),
  ...termsOf(
    'symptom',
    `
haematemesis = coffee ground vomiting = melaena = vomiting blood : bleeding
haemoptysis = massive haemoptysis : bleeding
haematuria = epistaxis = rectal bleeding = per rectal bleeding = blood loss = bleeding : bleeding
dyspnoea = breathlessness = shortness of breath = breathing difficulties = respiratory distress = apnoea = tachypnoea = stridor = wheeze = orthopnoea = cough = difficulty breathing = cheyne stokes breathing = laboured breathing = acute respiratory distress
fever = pyrexia = pyrexia of unknown origin = hyperpyrexia = rigors = fever of unknown origin = high temperature
jaundice = cholestasis
seizure = convulsion = fits = seizures = convulsions = generalised seizure = febrile convulsion = tonic clonic seizure = recurrent seizures
chest pain = abdominal pain = headache = pain = acute abdomen = abdominal distension = weakness = dizziness = palpitations = cardiac chest pain
hypotension = bradycardia = tachycardia = low blood pressure = fall in blood pressure = postural hypotension = orthostatic hypotension = drop in blood pressure = sinus tachycardia
hypoxia = hypoxaemia = anoxia = cyanosis = low oxygen saturation = low oxygen = low oxygen levels
vomiting = nausea = diarrhoea = dysphagia = weight loss = anorexia = poor oral intake = reduced oral intake = loss of appetite = poor nutrition = poor appetite = nausea and vomiting = diarrhoea and vomiting = feeding difficulties = swallowing difficulties = failure to eat = poor swallow = unsafe swallow = not eating and drinking = refusal to eat = difficulty swallowing = aphagia
confusion = acute confusional state = agitation = drowsiness = reduced consciousness = reduced level of consciousness = lethargy = fatigue = malaise = acute confusion = altered mental state = altered consciousness = decreased level of consciousness = tiredness
oedema = peripheral oedema = swelling = anasarca = generalised oedema
hypercalcaemia = raised calcium
hyperkalaemia = hypokalaemia = hyponatraemia = hypernatraemia = hypocalcaemia = hypoglycaemia = hyperglycaemia = electrolyte imbalance = raised troponin = hypoalbuminaemia = leukocytosis = electrolyte disturbance = elevated troponin = raised lactate = hypomagnesaemia = deranged liver function = deranged liver function tests = abnormal liver function tests = raised white cell count = raised inflammatory markers = abnormal blood results = troponin rise = biochemical abnormality = positive blood cultures = metabolic disturbance = deranged renal function = electrolyte abnormality = hypophosphataemia = metabolic derangement
ketoacidosis = ketosis
cardiomegaly = splenomegaly = hepatomegaly = hepatosplenomegaly = lymphadenopathy
rash = itching = cramps = incontinence of urine
`,
  ),
  ...termsOf(
    'vague',
    `
cardiovascular event = cardiovascular incident = cardiac event = cardiac incident = vascular event = vascular incident = heart event = coronary event = cerebrovascular event = cerebral event = cerebrovascular incident = cerebral incident = cardio vascular event = cardiac episode = acute cardiac event = acute event = neurological event = acute cardiovascular event = respiratory event = cerebral episode = medical event = sudden cardiac event = cardiac problem = heart problem = heart trouble = heart condition = cardiac condition = intracranial event = abdominal event = intra abdominal event = acute abdominal event = abdominal catastrophe = intra abdominal catastrophe = intracranial catastrophe = intra abdominal pathology = vascular catastrophe = cardiac cause = catastrophic event = acute intracranial event
collapse = acute collapse = sudden collapse
frailty = general frailty = frailty syndrome = severe frailty = frail = advanced frailty = clinical frailty = progressive frailty = increasing frailty
debility = general debility = generalised debility = deconditioning = general weakness = generalised weakness = sarcopenia
general deterioration = general decline = deterioration = decline = functional decline = global decline = failure to thrive = progressive decline = physical decline = gradual decline = general physical decline = physical deterioration = multiple comorbidities = multimorbidity = multiple co morbidities = comorbidities = multiple medical problems = multiple pathology = poor general condition = general ill health = ill health = poor health = chronic illness = illness = multi morbidity = chronic disease = multiple health problems = multiple pathologies = long illness = unwell = overall decline = chronic ill health = progressive deterioration = underlying health conditions = sickness = gradual deterioration = clinical deterioration = underlying health problems = multiple conditions = generalised deterioration = complications = multiple medical conditions
`,
  ),
  ...termsOf(
    'old-age',
    `
old age = frailty of old age = debility of old age = extreme old age = senility = senile decay = senescence = advanced age = advancing years = great age = general frailty of old age = frailty due to old age = frailty of extreme old age = age related frailty = frailty due to age = decline of old age = frailty and old age = old age and frailty = advancing age = natural ageing = senile debility = senile degeneration = senile frailty = old age frailty = weakness of old age = frailty secondary to old age = frailty associated with old age = frailty of advancing years = frailty of advanced age = degeneration of old age = advanced old age = ageing = old age debility = frailty related to old age = exhaustion of old age = very old age = debility due to old age = senile frailty of old age = frailty in old age = decay of old age = age related decline = age related debility
senile dementia
`,
  ),
  ...termsOf(
    'natural',
    `natural causes = natural cause = natural disease = natural causes unspecified = natural cause of death = natural disease process = natural process = died of natural causes = died naturally = natural illness`,
  ),
  ...termsOf(
    'unascertained',
    `
unascertained = unascertainable = undetermined = cause not known = unknown cause = unknown cause of death = cause unknown = cause not established = cause of death unknown = cause of death not known = not ascertained = to be confirmed = awaiting post mortem = awaiting results = awaiting histology = awaiting toxicology = pending = under investigation = cause undetermined = cause of death undetermined = cause not determined = to be determined = unable to determine = cannot be determined = not determined = could not be determined = could not be ascertained = cannot be ascertained = not established = cause of death unclear = unclear cause = unclear cause of death = cause unclear = uncertain cause = pending histology = pending post mortem = pending toxicology = no cause identified = no cause found at post mortem = cause of death not established = cause of death uncertain = awaiting postmortem = awaiting inquest = cause not ascertained = undetermined cause = unexplained = unexplained death = cause of death awaited = awaiting coroner = awaiting further tests = tbc = to be advised = no cause of death = cause of death to be confirmed = awaiting further information = cause of death not ascertained = cause to be confirmed = cause of death pending = unestablished = unidentified cause = cause of death cannot be determined = cause of death not determined = not yet known = cause of death could not be determined = undiagnosed = cause of death unascertained = inconclusive = awaiting further investigation = cause of death to be established : @c
unknown = not known = uncertain : uncertain @c
`,
  ),
  ...termsOf(
    'disease',
    `
heart attack = massive heart attack = coronary : lay heart event
brain bleed = bleed on brain = bleeding on brain = bleed in brain = bleeding in brain = bleed into brain : lay brain event bleeding
blood poisoning : lay sepsis complication
blood clot = clot = clot on lung = blood clot on lung = clot in leg = blood clots = clot on brain = blood clot in lung = blood clot in leg = clot in lung : lay
water on lung = water on lungs = fluid on lung = fluid on lungs = fluid in lungs : lay complication
hardening of arteries = furred arteries = blocked artery = blocked arteries = furred up arteries = clogged arteries : lay vessel root
mini stroke = mini strokes : lay brain chronic
sugar diabetes : lay endocrine root diabetes
flu = the flu = tummy bug = stomach bug = bug : lay infection
burst appendix = slipped disc = dropsy = consumption = wasting disease = funny turn = bad heart = weak heart = broken heart = bad chest = burst ulcer = collapsed lung = water infection = twisted bowel = blocked bowel = stopped breathing = heart gave out = blood cancer = cancer of blood = bad lungs = smokers lung = heart murmur = burst aneurysm = burst blood vessel = dicky heart = hole in heart = enlarged heart = leaky valve = burst aorta = yellow jaundice = low sugar = leaking heart valve = bowel blockage = stroke of brain = weak kidneys = kidney trouble = lung trouble = liver trouble = stomach trouble = dodgy heart = worn out heart = faulty heart valve = stomach flu = sugar = bladder infection = fit = furring of arteries = bad circulation = poor circulation = heart gave way : lay
`,
  ),
  ...termsOf(
    'quality',
    `
query = possible = possibly = suspected = presumed = probable = probably = presumably = maybe = perhaps = likely = may be = might be = could be = question of = provisional = presumptive = thought to be = cannot exclude = not excluded = differential : uncertain
joint causes of death = joint cause of death = joint causes = joint cause : joint
`,
  ),
];
