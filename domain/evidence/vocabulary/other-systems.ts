import { termsOf } from './term.ts';

/** Diseases of kidneys, glands, blood, bones, joints and skin, and those that are inborn. */
export const OTHER_SYSTEMS = termsOf(
  'disease',
  `
chronic kidney disease = chronic renal disease = chronic renal impairment = end stage kidney disease
  = end stage renal disease = hypertensive nephropathy = renal disease = kidney disease
  = chronic kidney disease stage 5 = hypertensive renal disease = hypertensive nephrosclerosis = nephrosclerosis : kidney chronic
diabetic nephropathy = diabetic kidney disease = diabetic renal disease = diabetic nephrosclerosis
  = diabetic glomerulosclerosis : kidney chronic diabetic
glomerulonephritis = chronic glomerulonephritis = nephropathy = necrotising proliferative nephropathy
  = iga nephropathy = membranous nephropathy = obstructive nephropathy = reflux nephropathy = interstitial nephritis
  = lupus nephritis = focal segmental glomerulosclerosis = nephrotic syndrome = nephritis = contrast nephropathy
  = glomerulonephrosis = rapidly progressive glomerulonephritis = alport syndrome = goodpasture syndrome
  = thrombotic microangiopathy = analgesic nephropathy = crescentic glomerulonephritis = ischaemic nephropathy
  = cast nephropathy = myeloma kidney = glomerulosclerosis : kidney chronic
polycystic kidney disease = adult polycystic kidney disease = autosomal dominant polycystic kidney disease
  = renal artery stenosis = renovascular disease = horseshoe kidney = renal dysplasia = polycystic kidneys
  = renal tubular acidosis = solitary kidney = atherosclerotic renal artery stenosis
  = adult polycystic disease of kidneys : kidney chronic
renal amyloidosis = amyloidosis of kidney = amyloid nephropathy = renal amyloid : kidney chronic
acute tubular necrosis = renal cortical necrosis : kidney complication
pyelonephritis = acute pyelonephritis = chronic pyelonephritis = pyonephrosis = infected obstructed kidney
  = infected hydronephrosis = emphysematous pyelonephritis = perinephric abscess = renal abscess
  = obstructive pyelonephritis = infected renal calculus : kidney event source infection
urinary tract infection = urinary sepsis = urosepsis = urinary tract sepsis = cystitis
  = recurrent urinary tract infection = urine infection = urinary infection = urinary tract infections
  = catheter associated urinary tract infection = recurrent urinary tract infections = prostatitis
  = epididymo orchitis = complicated urinary tract infection : urinary event source infection
hydronephrosis = ureteric obstruction = obstructive uropathy = ureteric stone = renal calculi = kidney stones
  = renal stones = bladder outflow obstruction = bladder outlet obstruction = urinary tract obstruction
  = renal calculus = urethral stricture = neurogenic bladder = bilateral hydronephrosis = ureteric calculus
  = staghorn calculus = urinary calculus = nephrolithiasis = bilateral ureteric obstruction = retroperitoneal fibrosis
  = posterior urethral valves : urinary chronic
benign prostatic hyperplasia = benign prostatic hypertrophy = prostatic hyperplasia = prostatism
  = prostatic hypertrophy = enlarged prostate = benign prostatic enlargement : urinary chronic male late-life
type 1 diabetes mellitus = type 1 diabetes = type one diabetes mellitus = insulin dependent diabetes mellitus
  = insulin dependent diabetes = type i diabetes mellitus = juvenile onset diabetes = type one diabetes
  = diabetes mellitus type 1 = diabetes type 1 = type i diabetes = diabetes mellitus type i = juvenile diabetes
  = diabetes mellitus insulin dependent = latent autoimmune diabetes in adults : endocrine root diabetes diabetes-type one-name
type 2 diabetes mellitus = type 2 diabetes = type two diabetes mellitus = non insulin dependent diabetes mellitus
  = non insulin dependent diabetes = type ii diabetes mellitus = maturity onset diabetes = diabetes mellitus type 2
  = diabetes type 2 = type two diabetes = steroid induced diabetes = secondary diabetes
  = cystic fibrosis related diabetes = cystic fibrosis related diabetes mellitus = pancreatogenic type 3c diabetes
  = drug induced diabetes = post transplant diabetes = post transplant diabetes mellitus = monogenic diabetes
  = neonatal diabetes = pancreatic diabetes = diabetes secondary to pancreatitis
  = diabetes due to chronic pancreatitis = diabetes following pancreatectomy = bronze diabetes
  = latent autoimmune diabetes = ketosis prone diabetes = lipoatrophic diabetes = type three c diabetes
  = pancreatogenic diabetes = type 3c diabetes = type 3c diabetes mellitus = gestational diabetes = type ii diabetes
  = diabetes mellitus type ii = diabetes mellitus type two = maturity onset diabetes of young
  = insulin treated type 2 diabetes mellitus = steroid induced diabetes mellitus = secondary diabetes mellitus
  = insulin treated type 2 diabetes = late onset diabetes = adult onset diabetes : endocrine root diabetes diabetes-type
diabetes mellitus = diabetes = diabetic = insulin treated diabetes = poorly controlled diabetes
  = insulin requiring diabetes : endocrine root diabetes
diabetic ketoacidosis = diabetic ketosis = hyperosmolar hyperglycaemic state = hyperosmolar nonketotic coma
  = diabetic coma = hyperosmolar coma = diabetic hyperosmolar state : endocrine complication diabetic
diabetic vascular disease = diabetic neuropathy = diabetic foot = diabetic foot sepsis = diabetic foot infection
  = diabetic retinopathy = diabetic gangrene = diabetic peripheral vascular disease = diabetic microvascular disease
  = diabetic angiopathy = infected diabetic foot ulcer = diabetic macrovascular disease
  = diabetic autonomic neuropathy : endocrine chronic diabetic source
diabetes insipidus = cranial diabetes insipidus : endocrine chronic
obesity = morbid obesity = metabolic syndrome = hypercholesterolaemia = hyperlipidaemia = dyslipidaemia
  = severe obesity = familial hypercholesterolaemia : endocrine root clot-cause
thyrotoxicosis = thyrotoxic crisis = thyroid storm = hyperthyroidism = thyrotoxic storm = thyrotoxic heart disease
  = thyrotoxic cardiomyopathy = grave disease = graves disease = toxic multinodular goitre = toxic nodular goitre
  = toxic goitre = thyrotoxic : endocrine chronic medical-injury
myxoedema = hypothyroidism = myxoedema coma = hashimoto thyroiditis = goitre = thyroiditis = multinodular goitre : endocrine chronic
addison disease = adrenal insufficiency = addisonian crisis = cushing disease = cushing syndrome = phaeochromocytoma
  = hypopituitarism = hyperparathyroidism = acromegaly = primary hyperparathyroidism = congenital adrenal hyperplasia
  = hypoparathyroidism = hypoadrenalism = adrenal crisis = secondary hyperparathyroidism : endocrine chronic
amyloidosis = al amyloidosis = systemic amyloidosis = transthyretin amyloidosis = primary amyloidosis
  = senile systemic amyloidosis = light chain amyloidosis = porphyria = phenylketonuria = maple syrup urine disease
  = inborn error of metabolism = fabry disease = gaucher disease = hurler syndrome = mucopolysaccharidosis
  = glycogen storage disease = niemann pick disease = urea cycle disorder = galactosaemia
  = ornithine transcarbamylase deficiency = methylmalonic acidaemia = pompe disease
  = medium chain acyl coa dehydrogenase deficiency = propionic acidaemia = leigh syndrome = zellweger syndrome : endocrine chronic
familial mediterranean fever = periodic fever syndrome = autoinflammatory disease : endocrine chronic
gout = vitamin d deficiency = vitamin b12 deficiency = hypovitaminosis = folate deficiency = pseudogout
  = crystal arthropathy = benign thyroid nodule = vitamin d insufficiency = vitamin d deficiency and osteopenia
  = gouty arthritis = simple goitre = subclinical hypothyroidism = premature menopause = mild obesity : endocrine rarely-fatal
pernicious anaemia = aplastic anaemia = haemolytic anaemia = sickle cell disease = sickle cell anaemia = thalassaemia
  = sickle cell crisis = autoimmune haemolytic anaemia = beta thalassaemia = sideroblastic anaemia
  = refractory anaemia = beta thalassaemia major : blood chronic
anaemia = iron deficiency anaemia = chronic anaemia = anaemia of chronic disease = severe anaemia = macrocytic anaemia
  = iron deficiency = microcytic anaemia : blood complication
myelodysplasia = myelodysplastic syndrome = myelofibrosis = polycythaemia rubra vera = polycythaemia vera
  = essential thrombocythaemia = myeloproliferative neoplasm = myeloproliferative disorder
  = myeloproliferative disease = essential thrombocytosis = primary myelofibrosis = mastocytosis
  = langerhans cell histiocytosis = monoclonal gammopathy = monoclonal gammopathy of undetermined significance : blood chronic blood-cancer clot-cause
haemolytic uraemic syndrome = haemolytic uremic syndrome = shiga toxin haemolytic uraemic syndrome : blood complication notifiable
thrombocytopenia = idiopathic thrombocytopenic purpura = immune thrombocytopenia = thrombotic thrombocytopenic purpura
  = disseminated intravascular coagulation = haemophilia = haemophilia a = coagulopathy = von willebrand disease
  = neutropenia = pancytopenia = agranulocytosis = bone marrow failure = haemophagocytic lymphohistiocytosis
  = immune thrombocytopenic purpura = bone marrow suppression = haemophilia b = marrow failure = febrile neutropenia : blood complication
antiphospholipid syndrome = thrombophilia = factor v leiden = protein c deficiency = protein s deficiency
  = antithrombin deficiency = hypercoagulable state = inherited thrombophilia = antiphospholipid antibody syndrome
  = lupus anticoagulant : blood chronic clot-cause
immunodeficiency = common variable immunodeficiency = hypogammaglobulinaemia = immunosuppression = immunocompromised
  = severe combined immunodeficiency = primary immunodeficiency = chronic granulomatous disease : blood chronic
graft versus host disease = chronic graft versus host disease : blood complication transplant
rheumatoid arthritis = rheumatoid lung disease = rheumatoid disease = seropositive rheumatoid arthritis
  = still disease = psoriatic arthritis = ankylosing spondylitis = juvenile idiopathic arthritis
  = polymyalgia rheumatica = rheumatoid lung : joint-tissue chronic
systemic lupus erythematosus = systemic sclerosis = scleroderma = sjogren syndrome = mixed connective tissue disease
  = connective tissue disease = behcet disease = lupus = antisynthetase syndrome = relapsing polychondritis
  = macrophage activation syndrome = crest syndrome : joint-tissue chronic
marfan syndrome = ehlers danlos syndrome = osteogenesis imperfecta = achondroplasia = neurofibromatosis
  = tuberous sclerosis = turner syndrome = edwards syndrome = patau syndrome = trisomy 18 = trisomy 13
  = prader willi syndrome = digeorge syndrome = noonan syndrome = williams syndrome = chromosomal abnormality
  = von hippel lindau disease = cornelia de lange syndrome = chromosome disorder = genetic disorder
  = 22q11 deletion syndrome = angelman syndrome = congenital abnormality = congenital malformation
  = congenital anomaly = lynch syndrome = familial adenomatous polyposis = li fraumeni syndrome : chronic
osteoporosis = severe osteoporosis = osteopenia = osteomalacia = paget disease of bone = paget disease = kyphosis : bone chronic
osteoarthritis = osteo arthritis = osteoarthrosis = degenerative joint disease = spondylosis = cervical spondylosis
  = lumbar spondylosis = low back pain = sciatica = arthritis = frozen shoulder = fibromyalgia = rotator cuff disease
  = degenerative disc disease = plantar fasciitis = bunion = chronic back pain = lumbago = back pain = bursitis
  = generalised osteoarthritis = osteoarthritis of knee = osteoarthritis of hip = spondylolisthesis = hallux valgus
  = ganglion cyst = tennis elbow = golfers elbow = flat feet = hammer toe = corn = corns = callus = prolapsed disc
  = prolapsed intervertebral disc = lumbar disc prolapse = disc prolapse = slipped vertebral disc = herniated disc
  = neck pain = shoulder pain = knee pain = hip pain = tendinitis = tendonitis = tenosynovitis = trigger finger
  = dupuytren contracture = rotator cuff tear = adhesive capsulitis = epicondylitis = osteoarthritis of knees
  = osteoarthritis of hips = osteoarthritis of spine = osteoarthritis of hands = degenerative arthritis
  = degenerative spinal disease = degenerative disease of spine = wear and tear arthritis
  = cervical spondylosis with pain = facet joint disease = metatarsalgia = coccydynia = costochondritis
  = hypermobility = joint hypermobility syndrome = chondrocalcinosis = osteochondritis = meniscal tear
  = hip osteoarthritis = knee osteoarthritis = spinal osteoarthritis = degenerative joint disease of hips
  = lumbar spine disease = polyarthralgia = bunions = chronic pain syndrome = chronic fatigue syndrome
  = myalgic encephalomyelitis = sacroiliitis = heel spur = leg cramps : bone rarely-fatal
osteomyelitis = vertebral osteomyelitis = discitis = septic arthritis = spondylodiscitis = infective discitis
  = sternal osteomyelitis = sacral osteomyelitis : bone event source infection
prosthetic joint infection = infected joint prosthesis = infected hip prosthesis = infected knee prosthesis
  = infected total hip replacement = infected hip replacement = infected knee replacement = infected prosthetic joint
  = infected pacemaker = pacemaker infection = infected pacemaker lead = infected vascular graft
  = aortic graft infection = infected aortic graft = vascular graft infection = infected prosthesis
  = prosthetic hip infection = prosthetic knee infection = device infection : bone event source infection treatment @viii?
cellulitis = erysipelas = infected leg ulcer = infected leg ulcers = infected foot ulcer = infected ulcer
  = infected venous ulcer = soft tissue infection = skin infection = skin and soft tissue infection = abscess
  = infected skin ulcer = infected wound of leg = breast abscess = cellulitis of leg = dental abscess
  = wound infection : skin event source infection
necrotising fasciitis : skin event source infection
surgical site infection = surgical wound infection = postoperative wound infection = sternal wound infection : skin event source infection treatment @viii
toxic epidermal necrolysis = stevens johnson syndrome = erythroderma = pemphigus = pemphigus vulgaris
  = bullous pemphigoid = pemphigoid = epidermolysis bullosa = pyoderma gangrenosum = calciphylaxis
  = drug reaction with eosinophilia and systemic symptoms : skin event medical-injury
toxic shock syndrome = staphylococcal toxic shock syndrome = streptococcal toxic shock syndrome : sepsis infection event medical-injury source notifiable
eczema = psoriasis = acne = vitiligo = rosacea = dermatitis = urticaria = atopic eczema = seborrhoeic dermatitis
  = onychomycosis = tinea pedis = alopecia = lichen planus = ingrowing toenail = seborrhoeic keratosis
  = actinic keratosis = pruritus = wart = impetigo = chilblains = sebaceous cyst = epidermoid cyst = skin tag
  = skin tags = verruca = athletes foot = fungal nail infection = head lice = scabies = hives = dandruff = hirsutism
  = contact dermatitis = stasis dermatitis = dry skin = xerosis = sunburn = freckles = mole = naevus = port wine stain
  = ringworm = tinea = tinea corporis = pityriasis = intertrigo = folliculitis = hidradenitis suppurativa
  = hyperhidrosis = solar keratosis = nappy rash = keloid = ichthyosis = molluscum contagiosum = chronic urticaria
  = chronic eczema = plaque psoriasis = ingrown toenail = nail infection = paronychia = lichen sclerosus
  = granuloma annulare = senile purpura = actinic keratoses : skin rarely-fatal
cataract = glaucoma = macular degeneration = age related macular degeneration = deafness = hearing loss = blindness
  = sensorineural deafness = registered blind = hearing impairment = visual impairment = rhinitis = hay fever = allergic rhinitis = blepharitis
  = dry eye = presbyacusis = retinal detachment = partial sight = common cold = nasal polyp = myopia = uveitis = stye
  = ear wax = squint = strabismus = astigmatism = presbyopia = ptosis = colour blindness = chalazion = pterygium
  = age related cataract = senile cataract = diabetic cataract = dry eyes = dry eye syndrome = glue ear
  = tinnitus and deafness = vestibular neuritis = nasal polyps = deviated septum = sore throat = cold sore = mouth ulcer = mouth ulcers = aphthous ulcer
  = periodontal disease = toothache = temporomandibular joint dysfunction = chronic rhinitis = partial deafness = partially sighted = poor eyesight = poor vision = hypermetropia = amblyopia
  = keratitis = dry macular degeneration = wet macular degeneration = floaters = cerumen = age related hearing loss
  = noise induced hearing loss : rarely-fatal
otitis externa = otitis media = sinusitis = chronic sinusitis = tonsillitis = pharyngitis = laryngitis = conjunctivitis = periodontitis = gum disease = tooth decay = labyrinthitis
  = chronic otitis media = frontal sinusitis = acute sinusitis = sphenoid sinusitis = dental caries abscess : infection source rarely-fatal
urinary incontinence = stress incontinence = overactive bladder = erectile dysfunction = renal cyst = hydrocele
  = incontinence = undescended testis = simple renal cyst = nocturia = varicocele = phimosis = impotence = infertility
  = menopause = menopausal symptoms = postmenopausal = dysmenorrhoea = menorrhagia = uterine prolapse
  = vaginal prolapse = pelvic organ prolapse = cystocele = rectocele = endometriosis = uterine fibroids
  = premenstrual syndrome = polycystic ovary syndrome = polycystic ovarian syndrome = vaginal thrush
  = atrophic vaginitis = nocturnal enuresis = bladder instability = renal cysts = cyst of kidney = urge incontinence
  = double incontinence = gynaecomastia = mastitis = breast cyst = hypospadias : urinary rarely-fatal
multisystem inflammatory syndrome = cytokine release syndrome : complication
tumour lysis syndrome = hypercalcaemia of malignancy = paraneoplastic syndrome = leptomeningeal disease
  = malignant hypercalcaemia : complication
rhabdomyolysis = compartment syndrome = abdominal compartment syndrome : complication
refeeding syndrome = protein losing enteropathy : complication
anorexia nervosa = eating disorder = bulimia nervosa : chronic
alcohol dependence = alcoholism = alcohol dependence syndrome = chronic alcoholism = alcohol misuse
  = chronic alcohol misuse = alcohol excess = chronic alcohol excess = alcohol abuse = chronic alcohol abuse
  = alcohol use disorder = alcohol withdrawal = delirium tremens = alcoholic ketoacidosis = alcohol dependency
  = harmful alcohol use = chronic alcohol use = alcohol related disease = excess alcohol = excess alcohol consumption
  = alcoholic = heavy drinking = chronic alcohol dependence = alcohol withdrawal seizures = hazardous drinking : root liver-cause
`,
);

/** Pregnancy and the newborn. */
export const PREGNANCY_AND_NEWBORN = termsOf(
  'disease',
  `
amniotic fluid embolism = eclampsia = pre eclampsia = preeclampsia = hellp syndrome = acute fatty liver of pregnancy
  = puerperal sepsis = ectopic pregnancy = ruptured ectopic pregnancy = obstetric haemorrhage = uterine rupture
  = ruptured uterus = rupture of uterus = uterine atony = puerperal psychosis = peripartum haemorrhage
  = severe pre eclampsia = septic abortion = septic miscarriage = obstetric embolism = cervical ectopic pregnancy
  = tubal pregnancy = ruptured tubal pregnancy = ruptured tubal ectopic pregnancy = heterotopic pregnancy
  = maternal death = obstetric shock = obstetric sepsis = obstetric pulmonary embolism = postpartum sepsis
  = postnatal sepsis = postpartum psychosis = postnatal depression = postpartum depression = puerperal fever
  = puerperal infection = puerperal endometritis = postpartum endometritis = eclamptic seizure = eclamptic fit
  = eclamptic fits = haemolysis elevated liver enzymes low platelets = acute fatty liver in pregnancy
  = postpartum cerebral venous thrombosis = postpartum eclampsia = postpartum pre eclampsia
  = antenatal pulmonary embolism = septic termination = intrauterine infection = hypertensive disease of pregnancy
  = superimposed pre eclampsia : event female maternal source
postpartum haemorrhage = post partum haemorrhage = antepartum haemorrhage = placental abruption
  = abruption of placenta = placenta praevia = placenta accreta = retained placenta = chorioamnionitis
  = molar pregnancy = retained products of conception = miscarriage = uterine inversion = placenta percreta
  = hyperemesis gravidarum = primary postpartum haemorrhage = secondary postpartum haemorrhage
  = massive obstetric haemorrhage = major obstetric haemorrhage = placenta increta = placenta accreta spectrum
  = adherent placenta = morbidly adherent placenta = hydatidiform mole = gestational trophoblastic disease
  = spontaneous abortion = incomplete miscarriage = threatened miscarriage = obstructed labour = prolonged labour
  = hyperemesis : event female maternal maternal-line
sudden infant death syndrome = sudden infant death = cot death = sudden unexpected death in infancy
  = sudden unexplained death in infancy = sudden unexpected infant death = unexplained infant death
  = sudden unexplained infant death = sudden unexpected death of infant = sudden unexpected death in childhood
  = crib death : infant @c
twin to twin transfusion syndrome = twin to twin transfusion = feto fetal transfusion syndrome = fetofetal transfusion
  = twin anaemia polycythaemia sequence = rhesus disease = rhesus incompatibility = rhesus isoimmunisation
  = rhesus haemolytic disease = haemolytic disease of newborn = haemolytic disease of fetus and newborn
  = fetomaternal haemorrhage = feto maternal haemorrhage = cord prolapse = umbilical cord prolapse = cord accident
  = umbilical cord accident = true knot in cord = nuchal cord = birth asphyxia from cord prolapse
  = intrapartum hypoxia = fetal distress = breech delivery = shoulder dystocia = breech presentation
  = alloimmune thrombocytopenia : newborn maternal-line
respiratory distress syndrome of newborn = hyaline membrane disease = neonatal respiratory distress syndrome
  = persistent pulmonary hypertension of newborn = meconium aspiration = meconium aspiration syndrome
  = neonatal sepsis = group b streptococcal sepsis of newborn = neonatal jaundice = kernicterus
  = early onset neonatal sepsis = surfactant deficient lung disease = persistent pulmonary hypertension of neonate
  = intraventricular haemorrhage of prematurity = surfactant deficiency = late onset neonatal sepsis
  = neonatal abstinence syndrome = respiratory distress syndrome of prematurity = neonatal herpes simplex infection
  = hydrops fetalis = vein of galen malformation : newborn infection source
prematurity = extreme prematurity = preterm birth = premature birth = severe prematurity = premature delivery
  = very low birth weight = low birth weight = preterm delivery = previable prematurity = extreme preterm birth
  = extremely low birth weight = intrauterine growth restriction = growth restriction = small for gestational age
  = fetal growth restriction = extremely preterm birth = preterm = premature : prematurity birth
birth asphyxia = perinatal asphyxia = intrapartum asphyxia = intrauterine hypoxia = intrauterine asphyxia
  = fetal distress = intrapartum hypoxia = cord prolapse = umbilical cord prolapse = shoulder dystocia
  = acute perinatal asphyxia = cord compression = nuchal cord = perinatal hypoxia = perinatal hypoxic ischaemia
  = true knot in umbilical cord : birth
pulmonary hypoplasia = congenital diaphragmatic hernia = anencephaly = gastroschisis = exomphalos = potter syndrome
  = renal agenesis = bilateral renal agenesis = oesophageal atresia = duodenal atresia
  = congenital cystic adenomatoid malformation = holoprosencephaly = thanatophoric dysplasia = bladder exstrophy
  = spinal dysraphism = encephalocele = cloacal anomaly = arthrogryposis = lethal skeletal dysplasia : chronic
cytomegalovirus congenital infection = congenital cytomegalovirus infection = congenital toxoplasmosis
  = congenital rubella = congenital syphilis = congenital infection = congenital rubella syndrome
  = congenital herpes infection : infection source
maternal hypertension = maternal diabetes = maternal diabetes mellitus = maternal obesity = maternal smoking
  = maternal infection = maternal sepsis = maternal chorioamnionitis = maternal pre eclampsia = maternal eclampsia
  = maternal haemorrhage = maternal cholestasis = maternal epilepsy = maternal pyrexia = placental insufficiency
  = placental abruption in mother = premature rupture of membranes = prolonged rupture of membranes = oligohydramnios
  = polyhydramnios = multiple pregnancy = twin pregnancy = triplet pregnancy = cervical incompetence
  = incompetent cervix = premature labour = preterm labour = maternal drug use = maternal alcohol use
  = placental infarction = vasa praevia = maternal systemic lupus erythematosus = maternal lupus
  = preterm premature rupture of membranes = cervical insufficiency = gestational diabetes mellitus
  = maternal group b streptococcus = maternal group b streptococcal colonisation = maternal hypothyroidism
  = spontaneous preterm labour = pregnancy induced hypertension = gestational hypertension = obstetric cholestasis
  = intrahepatic cholestasis of pregnancy : maternal maternal-line
`,
);
