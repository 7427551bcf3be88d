import { termsOf } from './term.ts';

/** Words that look like an injury, a circumstance or a treatment and mean something else. */
export const LOOK_ALIKES = [
  ...termsOf(
    'harmless',
    `
fall in haemoglobin = fall in oxygen = fall in saturation = fall in platelets = fall in temperature
  = falling blood pressure = falling haemoglobin = fall in output = falling oxygen = fell asleep = fall asleep
  = fallen asleep = falling asleep = fall ill = fell ill = fall in oxygen saturation = fall in blood glucose
  = fall in weight = fall in sodium = fall in urine output = fall in oxygen levels = fall in conscious level
  = fall in gcs = fall in renal function = falls risk = risk of falls = fall risk = falls clinic = falls assessment
  = falls prevention = falls risk assessment = risk of falling = falls sensor = falls mat = falls alarm
  = falls alarm pendant = falls pendant = fell into coma = fall behind = fall short = falling platelets = falling gfr
  = falling urine output = fell unconscious = fell within = fall within = fall under = fell under care
  = fall over time = fallen over time = falling weight = fell to = fall to = fallen to = falls team = fall back on
  = fall in egfr = fell silent = falling conscious level = fell unwell = fall apart = falling sodium
  = falling saturations = falling oxygen saturations = falling oxygen levels = fall in saturations = fall in pressure
  = fall in pulse = fall in heart rate = fall in albumin = fell in love
acute lung injury = lung injury = myocardial injury = acute myocardial injury = cardiac injury = liver injury
  = hepatic injury = reperfusion injury = ischaemia reperfusion injury = ischaemic injury = ischaemic liver injury
  = ischaemic hepatic injury = ischaemia reperfusion = endothelial injury = acute liver injury = acute hepatic injury
  = hypoxic liver injury = ischaemic myocardial injury : medical-injury
stabbing pain = shooting pain = crushing chest pain = burning pain = crushing pain = burning sensation
  = burning on micturition = burning feet = fight infection = fighting infection = fight off infection
  = fight for breath = crushed tablets = crushed medication = crushed medicines = crush tablets = fighting for breath
  = violent cough = violent coughing = choking sensation
visual neglect = left sided neglect = right sided neglect = hemineglect = sensory neglect = spatial neglect
  = hemispatial neglect = unilateral neglect = visuospatial neglect = inattention and neglect = left neglect
  = hemi neglect = visual and sensory neglect = visual inattention and neglect
police officer = prison officer = retired police officer = prisoner of war = prisoners of war = former police officer
  = prison service = retired prison officer = police force = military police = prison governor = prison visitor
  = prison warder = former prison officer = prison guard = prison nurse = prison chaplain
electric shock therapy = direct current cardioversion = shock advised = shocks delivered = defibrillator shock
growth retardation = infant growth = bacterial growth = growth factor = mass spectrometry
  = body mass index = low body mass index = muscle mass = bone mass = normal growth = growth hormone
  = growth on blood culture = growth of organism = no growth
pancreatic insufficiency = valve insufficiency = pressure area care = pressure relieving mattress
  = pressure ulcer risk = pressure sore risk = waterlow risk = pressure ulcer prevention = pressure area
  = intact pressure areas = pressure areas intact
hanging fluids = hanging basket = hanging baskets = hanging drip
slipped away = slipped into coma = slipped away peacefully = slip away = slipped into unconsciousness = round trip
  = trip to hospital = holiday trip = business trip = trip abroad = day trip = trip to = on trip = shopping trip
  = slipped femoral epiphysis = fishing trip
deprivation of liberty = deprivation of liberty safeguards = deprivation of liberty safeguard = dols
  = deprivation of liberty authorisation
section 28 = section 42 enquiry = dissected = sectioned tissue = histology sections
ligature of varices = band ligation = ligature of vessel = variceal ligation
road traffic control = tobacco smoke exposure = exposure to tobacco smoke = exposure to cigarette smoke = cigarette smoke exposure
  = exposure to tobacco = passive smoke exposure = exposure to second hand smoke = low exposure = sun exposure = no exposure = uv exposure = exposure to sunlight
drug resistant = multi drug resistant = multidrug resistant = drug eluting stent = drug eluting = antibiotic resistant
  = drug chart = drug allergies = drug allergy none = no known drug allergies = known drug allergy = drug resistance
  = drug round = drug resistant epilepsy
accident and emergency = accident and emergency department = accident emergency = accident prone
custody of children = custody of grandchildren = custody of child
burnt out = burn out = burnout = burned out = burnt out rheumatoid arthritis = burnt out disease
unexplained weight loss = unexplained anaemia = unexplained fall in haemoglobin = unexplained breathlessness
  = unexplained fever = unexplained symptoms = results pending = pending discharge = pending results
  = pending social care = pending transfer = unknown allergies = pending placement = undetermined significance
  = unknown duration = duration unknown = unknown onset = onset unknown = stage unknown = grade unknown
  = histology unknown = type unknown = organism unknown = unknown organism = unknown type = unknown histology
  = histological type unknown = pending review = unknown date = unknown length = unknown stage = unknown grade
  = unknown medication = unknown time = time unknown = unknown dose = fever unknown origin
  = variant of uncertain significance = uncertain significance
starvation ketosis = starvation ketoacidosis = anorexia
radiation of pain = trauma focused therapy = trauma ward = trauma unit = trauma centre = trauma team
  = trauma and orthopaedics = orthopaedic trauma ward = psychological trauma = emotional trauma = childhood trauma
  = trauma call = trauma surgeon = trauma list = post traumatic stress = major trauma centre
injury unit = minor injury unit = minor injuries unit = spinal injuries unit = injuries unit = brain injury unit
  = no injuries = uninjured = head injury unit
walks independently without falls = frame to prevent falls = restraint of trade = suspended treatment
swallowing assessment = suicide risk assessment = suicide prevention = suicide risk = suicidal ideation
  = suicidal thoughts = thoughts of self harm = thoughts of suicide = risk of self harm = risk of suicide
  = self harm thoughts
nutritional neglect screening = malnutrition universal screening tool = malnutrition screening
  = malnutrition screening tool = risk of malnutrition = risk of dehydration = malnutrition risk = malnutrition score
  = risk of pressure ulcers = risk of pressure sores = risk of pressure damage
anaphylaxis kit = history of anaphylaxis = previous anaphylaxis = anaphylaxis to nuts in childhood
asthma attack = panic attack = vasovagal attack = attack of asthma = attack of angina = attack of gout = angina attack
  = ischaemic attack = attack of vertigo
not possible = not been possible = as possible = where possible = if possible = gastrostomy feeding = gastrostomy fed
  = gastrostomy feeds = nasogastric feeding = tube feeding = peg feeding = copper storage = insufficiency fracture risk = fracture risk = fracture clinic = fracture risk assessment
  = no fracture = old healed fracture = healed fracture = fracture liaison = custody officer
  = community treatment order = detention basin = growth failure = growth faltering = failure to grow
  = bacterial overgrowth = outgrowth = ingrowth = overgrowth = vascular lesion = valvular lesion = valve lesion
  = coronary lesion = skin lesion = lytic lesions = ischaemic lesion = ulcerated lesion = ulcerative lesion
  = stenotic lesion = obstructive lesion = bleeding lesion = vegetation = muscle mass loss = left ventricular mass
  = loss of muscle mass = fat mass = lean mass = atraumatic rupture of spleen = non traumatic rupture of spleen
  = spontaneous rupture of spleen = spontaneous splenic rupture = atraumatic splenic rupture
  = pathological rupture of spleen = pathological splenic rupture = spontaneous haemothorax
  = spontaneous liver rupture = baker cyst = bruising tendency = easy bruising = neglect syndrome
  = spatial inattention = falls due to = stab incision = fire service = firefighter = fireman = retired fireman
  = gas fitter = trip hazard = shot blaster = shotblaster = jump graft = skin burn from radiotherapy
  = acid burn of stomach = heart burn = burning mouth = burn out phase = burnt out cirrhosis = slip of = slipped upper
  = freedom from falls = fell gravely ill = assault on immune system = insult
`,
  ),
  ...termsOf(
    'harmless',
    `
copper toxicity = oxygen toxicity = bilirubin toxicity = penicillin resistant = penicillin sensitive
  = insulin resistance = steroid dependent = steroid responsive = steroid resistant = insulin dependent
  = castration resistant = hormone resistant = platinum resistant = chemotherapy resistant = chemotherapy refractory
  = radiotherapy resistant = antibiotic associated diarrhoea history = declined chemotherapy = declined surgery
  = declined dialysis = unfit for surgery = unfit for operation = not fit for surgery = inoperable
  = too frail for surgery = not for surgery = declined operation = awaiting surgery = refused surgery
  = refused dialysis = refused treatment = declined treatment = treated conservatively = managed conservatively
  = not a candidate for surgery = not for dialysis = transfusion dependent = transfusion dependent anaemia
  = ventilator dependent = ventilator associated pneumonia prevention = dialysis dependent
`,
  ),
];
