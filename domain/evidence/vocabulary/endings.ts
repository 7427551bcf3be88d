import { termsOf } from './term.ts';

/** How a life ends, failing organs and symptoms: true, and no disease. */
export const ENDINGS = [
  ...termsOf(
    'terminal',
    `
cardiac arrest = cardiorespiratory arrest = cardio respiratory arrest = cardiopulmonary arrest
  = cardio pulmonary arrest = respiratory arrest = asystole = pulseless electrical activity
  = electromechanical dissociation = arrest = cessation of breathing = cardiac standstill = heart stopped
  = cardiac asystole = sudden cardiac arrest = out of hospital cardiac arrest = hospital cardiac arrest
  = cardiorespiratory collapse = asystolic arrest = asystolic cardiac arrest = bradycardic arrest = hypoxic arrest
  = hypoxic cardiac arrest = agonal rhythm = cardiac collapse = terminal collapse = cessation of heartbeat
  = heart stopping = respiratory standstill = cardiac and respiratory arrest = arrest of heart
  = cessation of respiration = cessation of cardiac function = cardiorespiratory failure and arrest
  = witnessed cardiac arrest = in hospital cardiac arrest = stopped breathing and heart
syncope = vasovagal attack = vasovagal syncope = vagal inhibition = faint
shock = cardiogenic shock = hypovolaemic shock = circulatory shock = haemorrhagic shock = circulatory collapse
  = cardiovascular collapse = vascular collapse = haemodynamic collapse = haemodynamic instability
  = circulatory arrest = distributive shock = hypovolaemia = vasodilatory shock = vasoplegic shock = refractory shock
  = irreversible shock = obstructive shock = mixed shock = vasoplegia = circulatory shutdown = profound shock
  = hypotensive shock = cardiovascular shock
coma = unconsciousness = brain death = brain stem death = brainstem death = loss of consciousness = unresponsive
  = comatose = deep coma = comatose state = unrousable = persistent coma = irreversible coma = brainstem failure
  = brain stem failure = persistent unconsciousness
exhaustion = asthenia = cachexia = inanition = cancer cachexia = brain failure = cachectic = cardiac cachexia
  = wasting = general wasting = wasting syndrome = physical exhaustion = severe cachexia = marasmus
  = cachexia and exhaustion
asphyxia = asphyxiation : @b?
uraemia = uraemic coma = uraemic syndrome
death = sudden cardiac death = dying = died = terminal event = end of life = mode of dying = died peacefully = terminal illness
  = died in sleep = dying process = actively dying = active dying = terminal phase = end of life care = passed away
  = passed away peacefully = passed away in sleep = natural death process = terminal decline = organs shutting down
  = organ shutdown = multiple organ shutdown = multi organ shutdown = found dead = dead on arrival = death in sleep
sudden unexplained death = sudden arrhythmic death syndrome = sudden adult death syndrome = sudden adult death
  = sudden unexplained adult death = sudden death of unknown cause = sudden unexplained death syndrome
  = sudden unexpected death of unknown cause : @c
sudden death = sudden unexpected death = unexpected death = sudden unexpected cardiac death : @c?
metabolic acidosis = lactic acidosis = acidosis = respiratory acidosis = severe acidosis = mixed acidosis
  = severe metabolic acidosis = metabolic collapse = severe lactic acidosis
exsanguinating haemorrhage : bleeding
`,
  ),
  ...termsOf(
    'failure',
    `
heart failure = cardiac failure = left ventricular failure = right ventricular failure = biventricular failure
  = ventricular failure = right heart failure = left heart failure = acute heart failure = chronic heart failure
  = left ventricular systolic dysfunction = left ventricular dysfunction = decompensated heart failure
  = cardiac decompensation = pump failure = heart failure with reduced ejection fraction
  = heart failure with preserved ejection fraction = myocardial failure = biventricular heart failure
  = biventricular cardiac failure = right sided heart failure = left sided heart failure
  = severe left ventricular systolic dysfunction = cardiac insufficiency = right ventricular dysfunction
  = left ventricular systolic impairment = left ventricular impairment = myocardial insufficiency
  = myocardial dysfunction = biventricular dysfunction = diastolic dysfunction = failing heart = failure of heart
  = heart failed = failure of left ventricle = failure of right ventricle = left ventricular diastolic dysfunction
  = impaired left ventricular function = poor left ventricular function = cardiac dysfunction
  = diastolic heart failure = systolic heart failure = hypertrophic heart failure = cardiac pump failure
  = reduced ejection fraction = low cardiac output = low cardiac output state = low output state
  = low output cardiac failure = low output heart failure = high output cardiac failure = high output heart failure
  = left sided cardiac failure = right sided cardiac failure = right cardiac failure = left cardiac failure
  = left heart decompensation : heart
respiratory failure = type 1 respiratory failure = type 2 respiratory failure = ventilatory failure
  = hypoxic respiratory failure = type ii respiratory failure = type i respiratory failure = respiratory insufficiency
  = pulmonary failure = hypercapnic respiratory failure = lung failure = hypercapnia = carbon dioxide retention
  = acute respiratory failure = type two respiratory failure = type one respiratory failure = pulmonary insufficiency
  = ventilatory insufficiency = respiratory muscle failure = hypercarbia = hypercapnoea = carbon dioxide narcosis
  = failure of lungs = failing lungs = type 2 ventilatory failure = respiratory decompensation = respiratory collapse
  = failure of respiration = breathing failure = failure to wean from ventilator : airways
cardiorespiratory failure = cardio respiratory failure = cardiopulmonary failure = cardio pulmonary failure
  = circulatory failure : heart
liver failure = hepatic failure = acute liver failure = fulminant liver failure = fulminant hepatic failure
  = acute on chronic liver failure = hepatocellular failure = hepatic insufficiency = hepatic decompensation
  = end stage liver failure = liver decompensation = failure of liver = failing liver = hepatic dysfunction
  = liver dysfunction = fulminating liver failure = liver insufficiency : liver
renal failure = kidney failure = acute renal failure = chronic renal failure = end stage renal failure
  = end stage kidney failure = acute on chronic renal failure = renal impairment = renal insufficiency
  = acute kidney failure = established renal failure = chronic kidney failure = renal shutdown = kidney shutdown
  = renal dysfunction = kidney dysfunction = impaired renal function = poor renal function = failure of kidneys
  = failing kidneys = kidneys failed = deteriorating renal function = acute renal impairment
  = acute renal insufficiency = kidney insufficiency = kidney impairment = renal function failure
  = declining renal function = end stage kidneys : kidney
acute kidney injury = kidney injury = acute on chronic kidney injury = acute renal injury = renal injury
  = acute on chronic kidney disease : kidney medical-injury
hepatorenal failure = cardiorenal failure = cardiorenal syndrome = heart and kidney failure = cardio renal failure
  = cardiac and renal failure = heart and renal failure = renal and cardiac failure = hepatic and renal failure
  = liver and kidney failure = renal and hepatic failure = cardiac and respiratory failure
  = respiratory and renal failure = heart and respiratory failure = respiratory and cardiac failure
multiple organ failure = multi organ failure = multiorgan failure = multi system failure = multisystem failure
  = multi organ dysfunction = multiple organ dysfunction = multiple organ dysfunction syndrome
  = multi system organ failure = multiple system failure = organ failure = multi organ dysfunction syndrome
  = multiorgan dysfunction = end organ failure = multisystem organ failure = multi organ system failure
  = multiple system organ failure = multiple organ system failure = multiorgan dysfunction syndrome
  = general organ failure = multi visceral failure = multivisceral failure = polyorgan failure = organ system failure
  = multi organ collapse = failure of multiple organs = multiple end organ failure = multi end organ failure
  = organ dysfunction = multi system organ dysfunction = multisystem organ dysfunction = multi systems failure
  = multiple systems failure = progressive organ failure = end stage organ failure = failure of several organs
  = widespread organ failure = system failure = organ failures = multiple organs failure = multi organs failure : multi-organ
`,
  ),
  ...termsOf(
    'symptom',
    `
haematemesis = coffee ground vomiting = melaena = vomiting blood = coffee ground vomit = blood stained vomit
  = haematemesis and melaena = vomiting of blood : bleeding
haemoptysis = massive haemoptysis = coughing blood = coughing up blood = coughing of blood : bleeding
haematuria = epistaxis = rectal bleeding = per rectal bleeding = blood loss = bleeding = blood in urine = rectal bleed
  = fresh rectal bleeding = bleeding per rectum = passing blood = nosebleed = nose bleed = vaginal bleeding
  = postmenopausal bleeding = uncontrolled bleeding = massive bleeding = massive bleed = major bleed = acute bleeding
  = internal bleeding = acute blood loss = severe bleeding = frank haematuria = torrential bleeding = bleed : bleeding
dyspnoea = breathlessness = shortness of breath = breathing difficulties = respiratory distress = apnoea = tachypnoea
  = stridor = wheeze = orthopnoea = cough = difficulty breathing = cheyne stokes breathing = laboured breathing
  = acute respiratory distress = hyperventilation = tachypnoeic = gasping = agonal breathing = kussmaul breathing
  = apnoeic episode = apnoeic episodes = respiratory difficulty = breathing problems = shallow breathing
  = poor respiratory effort = increased work of breathing = acute breathlessness = short of breath = death rattle
  = retained secretions = hoarseness = snoring = excessive secretions
fever = pyrexia = pyrexia of unknown origin = hyperpyrexia = rigors = fever of unknown origin = high temperature
  = hyperthermic = febrile = night sweats = sweating = pyrexial illness
jaundice = cholestasis = hyperbilirubinaemia = raised bilirubin = cholestatic jaundice = painless jaundice
  = deep jaundice = icterus
seizure = convulsion = fits = seizures = convulsions = generalised seizure = febrile convulsion = tonic clonic seizure
  = recurrent seizures = epileptic seizure = tonic clonic seizures = focal seizures = generalised tonic clonic seizure
  = fitting = status seizure = myoclonic jerks = convulsive episode = twitching = generalised seizures
  = prolonged seizure = grand mal seizure
chest pain = abdominal pain = headache = pain = acute abdomen = abdominal distension = weakness = dizziness
  = palpitations = cardiac chest pain = back pain acute = flank pain = loin pain = pelvic pain = leg pain = joint pain
  = generalised pain = chronic pain = intractable pain = epigastric pain = colic = acute abdominal pain
  = severe headache = numbness = tingling = unsteadiness = giddiness = light headedness = distended abdomen
  = heartburn = flatulence = hiccups = bone pain = thoracic pain = lower limb weakness = limb weakness
  = muscle weakness
hypotension = bradycardia = tachycardia = low blood pressure = fall in blood pressure = postural hypotension
  = orthostatic hypotension = drop in blood pressure = sinus tachycardia = low systolic blood pressure
  = severe hypotension = profound hypotension = profound bradycardia = irregular heartbeat = irregular heart rate
  = slow heart rate = fast heart rate = rapid heart rate = bradyarrhythmia = tachyarrhythmia
  = collapse with low blood pressure = poor perfusion = hypoperfusion = labile blood pressure
hypoxia = hypoxaemia = anoxia = cyanosis = low oxygen saturation = low oxygen = low oxygen levels = desaturation
  = low saturations = low oxygen saturations = oxygen desaturation = hypoxaemic = severe hypoxia = hypoxic
  = poor oxygenation = low oxygen level = lack of oxygen
vomiting = nausea = diarrhoea = dysphagia = weight loss = anorexia = poor oral intake = reduced oral intake
  = loss of appetite = poor nutrition = poor appetite = nausea and vomiting = diarrhoea and vomiting
  = feeding difficulties = swallowing difficulties = failure to eat = poor swallow = unsafe swallow
  = not eating and drinking = refusal to eat = difficulty swallowing = aphagia = intractable vomiting
  = persistent vomiting = intractable diarrhoea = diarrhoeal illness = poor feeding = feeding problems
  = inability to swallow = unable to swallow = unable to eat = inability to eat = not eating = not drinking
  = refusing food = reduced appetite = poor food intake = inadequate oral intake = food refusal = regurgitation
  = unintentional weight loss = dramatic weight loss = severe weight loss = reduced intake = poor fluid intake
  = minimal oral intake = oropharyngeal dysphagia = severe dysphagia = odynophagia = faecal vomiting
  = bilious vomiting = loose stools
confusion = acute confusional state = agitation = drowsiness = reduced consciousness = reduced level of consciousness
  = lethargy = fatigue = malaise = acute confusion = altered mental state = altered consciousness
  = decreased level of consciousness = tiredness = confusional state = hallucinations = restlessness
  = terminal agitation = terminal restlessness = disorientation = stupor = obtunded = somnolence = sleepiness
  = low conscious level = reduced conscious level = decreased consciousness = impaired consciousness
  = low glasgow coma score = reduced glasgow coma scale = weariness = general malaise = aphasia = dysphasia
  = dysarthria = slurred speech = speech loss = tremor = gait disturbance = poor balance = behavioural disturbance
  = unresponsiveness = decreased responsiveness = reduced responsiveness = mental confusion = severe agitation
  = memory problems
oedema = peripheral oedema = swelling = anasarca = generalised oedema = swollen legs = leg swelling = ankle oedema
  = ankle swelling = swelling of legs = leg oedema = bilateral leg oedema = pitting oedema = facial swelling
  = fluid retention = generalised swelling = third spacing
hypercalcaemia = raised calcium
hyperkalaemia = hypokalaemia = hyponatraemia = hypernatraemia = hypocalcaemia = hypoglycaemia = hyperglycaemia
  = electrolyte imbalance = raised troponin = hypoalbuminaemia = leukocytosis = electrolyte disturbance
  = elevated troponin = raised lactate = hypomagnesaemia = deranged liver function = deranged liver function tests
  = abnormal liver function tests = raised white cell count = raised inflammatory markers = abnormal blood results
  = troponin rise = biochemical abnormality = positive blood cultures = metabolic disturbance
  = deranged renal function = electrolyte abnormality = hypophosphataemia = metabolic derangement = hyperlactataemia
  = raised creatinine = raised urea = high potassium = low potassium = low sodium = high sodium = high blood sugar
  = low blood sugar = low blood glucose = raised white cells = leucocytosis = neutrophilia = elevated white cell count
  = raised c reactive protein = elevated inflammatory markers = deranged electrolytes = deranged clotting
  = abnormal clotting = low platelets = low haemoglobin = raised liver enzymes = abnormal liver function = proteinuria
  = glycosuria = lactataemia = positive troponin = abnormal electrocardiogram = abnormal chest radiograph
  = abnormal x ray = consolidation = lung consolidation = shadow on lung = positive blood culture = alkalosis
  = metabolic alkalosis = severe hyponatraemia = severe hyperkalaemia = raised d dimer = low albumin = raised ammonia
  = hyperammonaemia = electrolyte derangement = electrolyte abnormalities = hyperuricaemia = abnormal bloods
  = raised lactate dehydrogenase = elevated liver enzymes = acid base disturbance = hyperosmolality
  = hyperproteinaemia = eosinophilia = erythrocytosis
ketoacidosis = ketosis
cardiomegaly = splenomegaly = hepatomegaly = hepatosplenomegaly = lymphadenopathy = enlarged liver = enlarged spleen
  = enlarged lymph nodes = abdominal swelling = palpable mass = pallor = finger clubbing = ascitic abdomen
rash = itching = cramps = incontinence of urine
haemorrhage = massive haemorrhage = major haemorrhage = internal haemorrhage = uncontrolled haemorrhage
  = catastrophic haemorrhage = torrential haemorrhage = acute haemorrhage : bleeding complication
obstructive jaundice : complication
acute urinary retention = oliguria = anuria = dysuria = polyuria = poor urine output = reduced urine output
  = low urine output = chronic urinary retention : urinary complication
systemic inflammatory response : complication
fluid overload = volume overload = circulatory overload = hypervolaemia : complication
`,
  ),
  ...termsOf(
    'quality',
    `
query = possible = possibly = suspected = presumed = probable = probably = presumably = maybe = perhaps = likely
  = may be = might be = could be = question of = provisional = presumptive = thought to be = cannot exclude
  = not excluded = differential = suspicion of = suggestive of = consistent with = apparent = apparently
  = believed to be = most likely = unconfirmed = not confirmed = working diagnosis = in keeping with = suspicious for
  = suspicious of = cannot rule out = not proven = unproven = assumed = assumed to be = considered likely
  = clinically suspected = strongly suspected = likely to be = may have been = might have been = could have been
  = appears to be = impression of = most probably = very likely = perhaps due = conceivably = differential diagnosis
  = versus = uncertain whether = felt to be = tentative = unsure = potential = potentially = supposed = putative : uncertain
unknown origin = unknown source = uncertain origin = unclear source = source unknown = source not found = origin unknown = uncertain source
joint causes of death = joint cause of death = joint causes = joint cause : joint
`,
  ),
];
