import { termsOf } from './term.ts';

/** Where in the body. A cancer or an infection that names one of these has a site. */
export const SITES = termsOf(
  'site',
  `
lung = pulmonary = bronchus = bronchial = lobe of lung = main bronchus = lung parenchyma = bronchopulmonary
  = upper lobe = lower lobe = middle lobe : airways
pleura = pleural = mediastinum = mediastinal = trachea = tracheal = thymus = chest wall = thorax = thoracic
larynx = laryngeal = pharynx = pharyngeal = nasopharynx = nasopharyngeal = oropharynx = oropharyngeal = hypopharynx
  = tongue = mouth = oral cavity = tonsil = tonsillar = glottis = glottic = supraglottis = throat = palate = lip
  = vocal cord = head and neck = salivary gland = parotid = parotid gland = maxillary sinus = jaw = floor of mouth
  = buccal mucosa = oral = submandibular gland = base of tongue = pyriform fossa = mandible = gum
nasal = nasal cavity = nasal sinus = paranasal sinus = nose = sinonasal = ethmoid = ethmoid sinus = sphenoid sinus
  = nasal septum = turbinate = sinus = nasal passage : airways
oesophagus = oesophageal = gastro oesophageal junction = oesophagogastric junction = cardia : gut
stomach = gastric = pylorus = antrum = antral : gut
colon = colonic = bowel = large bowel = small bowel = colorectal = sigmoid = sigmoid colon = caecum = caecal
  = ascending colon = descending colon = transverse colon = hepatic flexure = splenic flexure = rectosigmoid = rectum
  = rectal = anus = anal = anal canal = appendix = appendiceal = duodenum = duodenal = jejunum = ileum = intestine
  = intestinal = large intestine = small intestine = ampulla = ampullary = ampulla of vater = gastrointestinal
  = periampullary = terminal ileum = rectosigmoid junction : gut
liver = hepatic = gallbladder = gall bladder = bile duct = biliary = common bile duct = biliary tract = biliary tree : liver
pancreas = pancreatic = head of pancreas = tail of pancreas = body of pancreas : gut
kidney = renal = renal pelvis : kidney
bladder = ureter = ureteric = urethra = urinary tract = urinary bladder = urothelial = urinary : urinary
prostate = prostatic = prostate gland : urinary male late-life
testis = testicular = testicle = penis = penile = scrotum = scrotal = seminal vesicle = epididymis : male
breast = mammary
uterus = uterine = endometrium = endometrial = womb = ovary = ovarian = cervix = cervix uteri = uterine cervix
  = vagina = vaginal = vulva = vulval = fallopian tube = tubo ovarian = adnexal = vulvar = myometrium : female
brain = cerebral = cerebellar = cerebellum = frontal lobe = temporal lobe = parietal lobe = occipital lobe = brainstem
  = brain stem = meninges = meningeal = intracranial = spinal cord = pituitary = spine = spinal = cerebrum = pons
  = pontine = thalamus = basal ganglia = central nervous system = pineal : brain
thyroid = thyroid gland = adrenal = adrenal gland = parathyroid = adrenal glands : endocrine
skin = cutaneous = scalp = ear = eye = orbit = face = forehead = temple = nose tip = eyelid = ocular = retina = cheek : skin
bone = bony = skeletal = skeleton = vertebra = vertebral = sternum = rib = pelvis = pelvic = humerus = spine = hip
  = femur = femoral = lumbar spine = thoracic spine = sacrum = sacral = skull = tibia = femoral neck = neck of femur
  = shoulder = knee = ankle = hand = foot = leg = thigh = arm = toe = finger = buttock = groin = limb = heel = wrist
  = cervical spine = sacroiliac = tibial = clavicle = maxilla : bone
bone marrow = marrow = spleen = splenic = lymph node = lymph nodes = lymphatic : blood
peritoneum = peritoneal = abdomen = abdominal = abdominal cavity = omentum = omental = retroperitoneum
  = retroperitoneal = soft tissue = intra abdominal = abdominal wall = perineum = perineal = perianal = mesentery
heart = cardiac = myocardium = pericardium = pericardial = aorta = aortic = valve = mitral valve = aortic valve
  = coronary = coronary artery : heart
joint tissue = muscle = wound = surgical wound = soft tissues = urine = chest
`,
);
