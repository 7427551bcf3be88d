import { termsOf } from './term.ts';

/** Operations, treatments and devices. */
export const TREATMENTS = [
  ...termsOf(
    'procedure',
    `
hemicolectomy = right hemicolectomy = left hemicolectomy = anterior resection = colectomy = laparotomy
  = emergency laparotomy = abdominoperineal resection = bowel resection = hartmann procedure = gastrectomy
  = oesophagectomy = whipple procedure = pancreaticoduodenectomy = cholecystectomy = laparoscopic cholecystectomy
  = appendicectomy = hernia repair = splenectomy = gastric bypass = bariatric surgery = low anterior resection
  = bowel surgery = abdominal surgery = laparoscopy = colorectal surgery = proctocolectomy = hepatectomy
  = liver resection = ileostomy = colostomy = sleeve gastrectomy = fundoplication = small bowel resection
  = hartmann operation = inguinal hernia repair = whipple operation = pancreatectomy = distal pancreatectomy
  = sigmoid colectomy = subtotal colectomy = panproctocolectomy = extended right hemicolectomy = abdominal operation
  = oesophagogastrectomy = ivor lewis oesophagectomy = liver lobectomy = cholecystostomy = small bowel surgery
  = adhesiolysis = reversal of ileostomy = reversal of hartmann = stoma formation = stoma reversal
  = femoral hernia repair = umbilical hernia repair = incisional hernia repair = hiatus hernia repair
  = ventral hernia repair = haemorrhoidectomy = rectopexy = pancreatic surgery = oesophageal surgery = gastric surgery
  = gastric banding = gastric band = intragastric balloon = bile duct exploration = exploratory laparotomy
  = relook laparotomy = laparoscopic surgery = laparoscopic appendicectomy = debulking surgery = cytoreductive surgery
  = tumour resection = resection of tumour : treatment @viii
hemiarthroplasty = hip replacement = total hip replacement = knee replacement = total knee replacement = arthroplasty
  = dynamic hip screw = hip arthroplasty = internal fixation = open reduction and internal fixation = spinal surgery
  = laminectomy = carpal tunnel decompression = nerve decompression = lumbar decompression = surgical decompression
  = decompression surgery = decompressive surgery = carpal tunnel release = hip surgery = intramedullary nail = hip fracture fixation = knee arthroplasty
  = total hip arthroplasty = total knee arthroplasty = fracture fixation = orthopaedic surgery
  = intramedullary nailing = shoulder replacement = spinal fusion = repair of fractured neck of femur
  = fixation of hip fracture = hip operation = knee surgery = knee operation = revision hip replacement
  = revision total hip replacement = revision arthroplasty = joint replacement = spinal decompression
  = hip hemiarthroplasty = total shoulder replacement = cannulated hip screws = sliding hip screw = hip nailing
  = femoral nailing = ankle fixation = surgical fixation = manipulation under anaesthetic = vertebroplasty
  = kyphoplasty = discectomy = cervical spine surgery = knee arthroscopy = arthroscopy
  = total hip arthroplasty revision = revision knee replacement = girdlestone procedure = osteotomy
  = hip fracture surgery = hip fracture repair = neck of femur fracture repair = fractured hip surgery
  = orthopaedic operation = joint surgery = spinal operation = back surgery = hip resurfacing : treatment clot-cause @viii
coronary artery bypass graft = coronary artery bypass grafting = coronary bypass surgery = cardiac surgery
  = aortic valve replacement = valve replacement = mitral valve replacement = transcatheter aortic valve implantation
  = transcatheter aortic valve replacement = percutaneous coronary intervention = coronary angioplasty = angioplasty
  = coronary angiography = cardiac catheterisation = aneurysm repair = endovascular aneurysm repair
  = carotid endarterectomy = endarterectomy = bypass surgery = femoropopliteal bypass = open heart surgery
  = heart surgery = ablation = catheter ablation = pacemaker insertion = coronary stenting = aortic aneurysm repair
  = thrombectomy = embolectomy = angiography = angiogram = thrombolysis = vascular surgery = amputation
  = below knee amputation = above knee amputation = leg amputation = mitral valve repair = coronary artery bypass
  = coronary artery bypass surgery = abdominal aortic aneurysm repair = repair of abdominal aortic aneurysm
  = coronary angiogram = aortic root replacement = mechanical thrombectomy = extracorporeal membrane oxygenation
  = repair of aortic aneurysm = aortic surgery = femoral endarterectomy = arterial bypass = coronary artery surgery
  = cardiac operation = valve surgery = valve repair = aortic root surgery = aortic arch repair = mitral clip
  = percutaneous mitral valve repair = percutaneous transluminal coronary angioplasty = stent insertion
  = coronary stent insertion = carotid stenting = carotid surgery = peripheral angioplasty = femoral popliteal bypass
  = aorto bifemoral bypass = aortobifemoral bypass = axillofemoral bypass = axillobifemoral bypass = iliac stenting
  = lower limb bypass = arterial surgery = varicose vein surgery = pacemaker implantation = insertion of pacemaker
  = pacemaker procedure = defibrillator implantation = electrophysiology study = left heart catheterisation
  = right heart catheterisation = pericardiocentesis = cardioversion = intra aortic balloon pump
  = balloon valvuloplasty = pulmonary vein isolation = pulmonary endarterectomy = fontan procedure = norwood procedure
  = arterial switch operation = septal myectomy = toe amputation = forefoot amputation = limb amputation
  = transtibial amputation = transfemoral amputation = fasciotomy = endovenous ablation = thrombolytic therapy
  = coronary intervention = percutaneous intervention = fenestrated endovascular aneurysm repair
  = open aneurysm repair : treatment @viii
hysterectomy = total abdominal hysterectomy = vaginal hysterectomy = radical hysterectomy = oophorectomy
  = salpingo oophorectomy = salpingectomy = myomectomy = hysteroscopy = endometrial ablation : treatment female @viii
caesarean = caesarean section = caesarian section = caesarian = lower segment caesarean section
  = emergency caesarean section = elective caesarean section = caesarean delivery = forceps delivery
  = instrumental delivery = ventouse delivery = termination of pregnancy = evacuation of retained products
  = surgical abortion = medical abortion = induction of labour : treatment female maternal @viii
prostatectomy = transurethral resection of prostate = radical prostatectomy = orchidectomy = orchiectomy
  = circumcision = vasectomy = holmium laser enucleation of prostate : treatment male @viii
craniotomy = neurosurgery = ventriculoperitoneal shunt = burr hole = aneurysm clipping = aneurysm coiling
  = thyroidectomy = mastectomy = transurethral resection = cystectomy = nephrectomy = lobectomy = pneumonectomy
  = thoracotomy = lung resection = laryngectomy = tonsillectomy = tracheostomy = cosmetic surgery = nephrostomy
  = ureteric stent insertion = transurethral resection of bladder tumour = radical cystectomy = wide local excision
  = debridement = surgical debridement = neck dissection = liposuction = intracranial surgery = brain surgery
  = decompressive craniectomy = craniectomy = cranioplasty = external ventricular drain
  = deep brain stimulation surgery = pituitary surgery = transsphenoidal surgery = tumour debulking = aneurysm coil
  = endovascular coiling = coiling of aneurysm = clipping of aneurysm = stereotactic radiosurgery
  = stereotactic biopsy = lung volume reduction surgery = pleurodesis = video assisted thoracoscopic surgery
  = thoracoscopy = decortication = wedge resection of lung = parathyroidectomy = adrenalectomy = parotidectomy
  = glossectomy = maxillectomy = pharyngolaryngectomy = adenoidectomy = sinus surgery = cataract surgery = eye surgery
  = ear surgery = dental surgery = oral surgery = plastic surgery = skin graft = skin grafting = flap surgery
  = breast surgery = breast augmentation = breast reconstruction = breast reduction = abdominoplasty = buttock lift
  = lip filler = hair transplant = cosmetic procedure = bladder surgery = ureteroscopy = lithotripsy
  = percutaneous nephrolithotomy = nephroureterectomy = kidney surgery = renal surgery = urological surgery
  = gynaecological surgery = prostate surgery = thyroid surgery = head and neck surgery = cardiothoracic surgery
  = thoracic surgery = lung surgery = colposcopy = large loop excision = excision of lesion = excision biopsy
  = sentinel node biopsy = axillary clearance = groin dissection : treatment @viii
endoscopy = colonoscopy = gastroscopy = bronchoscopy = endoscopic retrograde cholangiopancreatography
  = percutaneous endoscopic gastrostomy = gastrostomy = lumbar puncture = liver biopsy = lung biopsy = biopsy
  = chest drain insertion = chest drain = central line insertion = line insertion = catheter insertion
  = central venous catheter insertion = venous catheter insertion = cannula insertion = nasogastric tube insertion
  = misplaced nasogastric tube = oesophageal dilatation = transjugular intrahepatic portosystemic shunt = paracentesis
  = ascitic drain = pleural aspiration = liver biopsies = endoscopic procedure = radiologically inserted gastrostomy
  = renal biopsy = prostate biopsy = oesophageal stenting = oesophageal stent insertion = biliary stenting
  = embolisation = chest drainage = percutaneous gastrostomy = ercp = catheterisation = intubation = dental extraction
  = tooth extraction = pleural drain insertion = cystoscopy = flexible sigmoidoscopy
  = percutaneous transhepatic cholangiography = misplaced feeding tube = nasogastric feeding tube misplacement
  = oesophagogastroduodenoscopy = upper gastrointestinal endoscopy = capsule endoscopy = sigmoidoscopy
  = endoscopic ultrasound = endoscopic mucosal resection = polypectomy = sphincterotomy = endoscopic sphincterotomy
  = percutaneous biliary drainage = biliary drainage = biliary stent insertion = enteroscopy = bronchial biopsy
  = percutaneous lung biopsy = brain biopsy = bone marrow biopsy = lymph node biopsy = breast biopsy = kidney biopsy
  = thoracocentesis = pleural tap = pleural biopsy = intercostal drain insertion = intercostal drain = pleural drain
  = ascitic drainage = peg insertion = gastrostomy insertion = gastrostomy tube insertion
  = radiologically guided gastrostomy = jejunostomy = nasojejunal tube insertion = nasogastric intubation
  = endotracheal intubation = central venous cannulation = arterial cannulation = hickman line insertion
  = dialysis line insertion = dialysis catheter insertion = vascular access procedure = fistula formation
  = suprapubic catheter insertion = urinary catheterisation = traumatic catheterisation = uterine artery embolisation
  = transarterial chemoembolisation = radiofrequency ablation = microwave ablation = computed tomography guided biopsy
  = image guided biopsy = ct guided biopsy = needle biopsy = fine needle aspiration = hysterosalpingogram
  = barium enema = bowel preparation = epidural injection = steroid injection = botulinum toxin injection
  = joint injection = joint aspiration = ear syringing = tooth removal = removal of teeth = dental treatment
  = dental procedure = contrast injection = contrast administration = stress test = exercise test = acupuncture
  = chiropractic manipulation = spinal manipulation = electroconvulsive therapy = rapid tranquillisation
  = hyperbaric oxygen = during dilatation = at dilatation = during dilation = following dilatation = after dilatation
  = balloon dilatation = variceal banding = oesophageal dilation = endoscopic dilatation = during insertion
  = following insertion = after insertion = during drainage = following drainage = during removal : treatment @viii
anaesthetic = anaesthesia = general anaesthesia = general anaesthetic = spinal anaesthesia = spinal anaesthetic
  = epidural = epidural anaesthesia = induction of anaesthesia = anaesthetic induction = regional anaesthesia
  = procedural sedation = conscious sedation = sedation for procedure = under anaesthetic = under anaesthesia
  = nerve block : treatment @viii
operation = surgery = surgical procedure = surgical operation = emergency surgery = elective surgery = procedure
  = medical procedure = invasive procedure = surgical resection = surgical repair = surgical intervention
  = palliative surgery = resection = major surgery = operative procedure = minor surgery = minor operation
  = day case surgery = day surgery = recent surgery = recent operation = surgical treatment = surgical management
  = emergency operation = elective operation = private surgery = surgery abroad = robotic surgery = keyhole surgery
  = salvage surgery : treatment clot-cause @viii
chemotherapy = radiotherapy = immunotherapy = cytotoxic chemotherapy = adjuvant chemotherapy = chemoradiotherapy
  = palliative chemotherapy = cytotoxic therapy = checkpoint inhibitor = chemotherapy toxicity = stem cell transplant
  = bone marrow transplant = stem cell transplantation = radiation therapy = systemic anticancer therapy
  = cytotoxic treatment = car t cell therapy = intrathecal chemotherapy = allogeneic stem cell transplant
  = autologous stem cell transplant = bone marrow transplantation = radioiodine = radioactive iodine therapy
  = brachytherapy = whole brain radiotherapy = pelvic radiotherapy = chest radiotherapy = intravesical chemotherapy
  = stereotactic radiotherapy = total body irradiation = haematopoietic stem cell transplant
  = haematopoietic stem cell transplantation = allogeneic bone marrow transplant = allogeneic transplant
  = autologous transplant = allogeneic stem cell transplantation = autologous stem cell transplantation
  = cord blood transplant = targeted therapy = anticancer treatment = anti cancer treatment = cancer treatment
  = immunosuppressive therapy : treatment @viii
blood transfusion = transfusion = transfusion of blood : treatment @viii
dialysis = haemodialysis = peritoneal dialysis = renal replacement therapy = haemofiltration = haemodiafiltration
  = mechanical ventilation = invasive ventilation = plasma exchange = plasmapheresis = blood product administration
  = enteral tube feeding = intravenous fluid therapy = long term catheterisation : treatment
withdrawal of dialysis = discontinuation of dialysis = cessation of dialysis = stopped dialysis
  = conservative management = ventilation = antibiotic therapy = multiple antibiotic therapy = kidney transplant
  = renal transplant = liver transplant = heart transplant = lung transplant = transplant = transplantation
  = intravenous fluids = palliative care = physiotherapy = antibiotics = heart transplantation = renal transplantation
  = liver transplantation = lung transplantation = long term oxygen therapy = oxygen therapy
  = non invasive ventilation = total parenteral nutrition = parenteral nutrition = enteral feeding
  = cardiac transplantation = kidney transplantation : transplant
cardiopulmonary resuscitation = resuscitation
`,
  ),
  ...termsOf(
    'device',
    `
pacemaker = permanent pacemaker = cardiac pacemaker = implantable cardioverter defibrillator
  = implantable defibrillator = defibrillator = cardiac resynchronisation device = implantable loop recorder
  = loop recorder = ventricular assist device = left ventricular assist device = spinal cord stimulator
  = deep brain stimulator = neurostimulator = baclofen pump = intrathecal pump = vagus nerve stimulator
  = intrathecal baclofen pump = insulin pump = radioactive implant = brachytherapy seeds = drug pump
  = cardiac resynchronisation therapy = programmable shunt = hydrocephalus shunt = nerve stimulator = cochlear implant
  = implantable drug pump = fixion nail = fixion nails : device-answer
metallic heart valve = prosthetic valve = metallic valve = stent = prosthesis = urinary catheter = catheter
  = nasogastric tube = gastrostomy tube = mechanical valve = tissue valve = prosthetic heart valve
  = mechanical heart valve
prosthetic joint = prosthetic hip = prosthetic knee = prosthetic hip joint = prosthetic knee joint = hip prosthesis
  = knee prosthesis = joint prosthesis = prosthetic mitral valve = prosthetic aortic valve = bioprosthetic valve
  = bioprosthetic aortic valve = bioprosthetic mitral valve = mechanical mitral valve = mechanical aortic valve
  = valve prosthesis = aortic valve prosthesis = mitral valve prosthesis = pacing lead = pacing wire = pacemaker lead
  = metalwork = surgical mesh = mesh = vascular graft = aortic graft = dacron graft = graft = bypass graft
  = stent graft = biliary stent = ureteric stent = coronary stent = oesophageal stent = tracheostomy tube
  = endotracheal tube = feeding tube = nasogastric feeding tube = percutaneous endoscopic gastrostomy tube = peg tube
  = gastrostomy feeding tube = jejunostomy tube = chest tube = drain = surgical drain = central line
  = central venous catheter = central venous line = hickman line = tunnelled line = dialysis line = dialysis catheter
  = tenckhoff catheter = peritoneal dialysis catheter = portacath = arterial line = cannula = venous cannula
  = peripheral cannula = midline catheter = ventriculoperitoneal shunt tube = shunt = nephrostomy tube
  = arteriovenous fistula = dialysis fistula = fistula for dialysis = intrauterine device = breast implant
  = hip replacement joint = knee replacement joint = aortic valve replacement valve = syringe driver = infusion pump
  = ventilator = oxygen concentrator = bed rail = hoist = breathing circuit = intravascular catheter
long term catheter = suprapubic catheter = indwelling catheter = urethral catheter = long term urinary catheter
  = indwelling urinary catheter = catheter associated = convene = catheter change : urinary
`,
  ),
  ...termsOf(
    'risk',
    `
smoker = heavy smoker = smoking = cigarette smoking = tobacco smoking = tobacco use = ex smoker = former smoker
  = tobacco = tobacco dependence = smoking history = heavy smoking = lifelong smoker : root
family history = sedentary lifestyle = poor diet : root
air travel = long haul flight = oral contraceptive pill = pregnancy = puerperium = postpartum = post partum
  = long haul travel = hormone therapy = unprovoked = idiopathic = no cause found = no predisposing cause
  = no predisposing cause found = no underlying cause = no underlying cause found = no precipitant
  = no provoking factor = no cause identified for clot = no provoking factors = no identifiable cause
  = no identified cause = cause not found = no predisposing factor = no predisposing factors = no known cause
  = no precipitating cause = no precipitating cause found = no underlying cause identified
  = no predisposing cause identified = no provoking factor identified : clot-cause no-cause-found
childbirth = delivery of baby = pregnant = labour = post natal = postnatal = gravid = antenatal = intrapartum
  = puerperal = pregnancy related = during labour = in labour = in pregnancy = recently delivered = recent delivery
  = recent childbirth = weeks gestation = trimester = third trimester = first trimester = second trimester
  = parturition = vaginal delivery = multiparity = primigravida = gravida = peripartum = after delivery
  = following delivery = breastfeeding : maternal female clot-cause
`,
  ),
  ...termsOf(
    'quality',
    `
misplaced = misplacement = displaced = displacement = dislodged = dislodgement = faulty = malfunction = malfunctioning
  = migrated = migration = blocked = blockage = disconnected = disconnection = detached = detachment = eroded
  = erosion = leaking = leak = failed = fracture of device = thrombosed = obstructed = kinked = inadvertent removal
  = accidental removal = pulled out = self removed = malposition = malpositioned = dehiscence of = dehisced = failure : fault
`,
  ),
];
