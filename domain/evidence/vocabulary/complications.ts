import { termsOf } from './term.ts';

/** What operations and drugs brought about. */
export const COMPLICATIONS = [
  ...termsOf(
    'disease',
    `
anastomotic leak = anastomotic leakage = anastomotic breakdown = anastomotic dehiscence = post operative complication
  = postoperative complication = post operative haemorrhage = postoperative haemorrhage = surgical complication
  = complication of surgery = complications of surgery = post operative = postoperative = post operatively
  = postoperatively = post surgical = postsurgical = iatrogenic = iatrogenic perforation = iatrogenic injury
  = perforation during = perioperative = peri operative = intraoperative = intra operative = post procedural
  = procedural complication = procedure related = anaesthetic complication = malignant hyperthermia
  = malignant hyperpyrexia = failed intubation = oesophageal intubation = treatment complication
  = complication of treatment = wound dehiscence = retained swab = wrong site surgery = post surgery
  = following surgery = after surgery = following operation = after operation = bile leak = bile duct injury
  = post ercp pancreatitis = surgical error = following procedure = after procedure = treatment related
  = treatment induced = radiation induced = radiotherapy induced = chemotherapy induced = chemotherapy related
  = post chemotherapy = complication of procedure = complications of procedure = complications of treatment
  = complication of operation = stoma necrosis = leak from anastomosis = leaking anastomosis
  = post transplant rejection = transplant rejection = graft failure = iatrogenic pneumothorax = post ercp
  = postprocedural = staple line leak = breakdown of anastomosis = iatrogenic bowel perforation = pancreatic leak
  = inadvertent injury = operative complication = post operative sepsis = post operative bleeding
  = duodenal stump leak = surgical haemorrhage = post radiotherapy = post tonsillectomy haemorrhage
  = intraoperative haemorrhage = contrast reaction = post procedure = post op = post op complication = postop
  = peri operatively = intra operatively = intraoperatively = perforation at = perforation following
  = perforation after = perforated during = perforated at = injury during = injury at surgery = injury during surgery
  = laceration during = haemorrhage during = bleeding during = bleeding after = haemorrhage after
  = haemorrhage following = bleeding following = arrest during = stroke after surgery = infarction after surgery
  = complication following = complications following = complication after = complications after = surgical injury
  = surgical perforation = operative injury = operative haemorrhage = accidental perforation = accidental puncture
  = vascular injury at surgery = ureteric injury = bladder injury at surgery = post cardiac surgery = post hip surgery
  = post bypass = post transplant = postoperative state = post operative state = post operative period
  = postoperative period = post operative ileus = post operative pneumonia = post operative pulmonary embolism
  = post operative myocardial infarction = post operative stroke = post operative delirium = post operative infection
  = post operative collection = post operative abscess = post operative bile leak = post operative respiratory failure
  = post operative bowel obstruction = post operative wound infection = surgical emphysema after
  = surgical site bleeding = failed surgery = failed operation = failed procedure = failed extubation
  = extubation failure = difficult intubation = failed airway = unrecognised oesophageal intubation
  = aspiration during anaesthesia = aspiration during induction = anaesthetic death = anaesthetic accident
  = death under anaesthetic = death during surgery = died on table = died during operation = intraoperative death
  = on table death = wrong patient = retained instrument = retained guidewire = retained foreign body = extravasation
  = contrast extravasation = contrast induced nephropathy = contrast induced = contrast reaction to
  = contrast anaphylaxis = radiation necrosis = radiation pneumonitis = radiation fibrosis = radiation cystitis
  = radiation colitis = radiation myelitis = radiation injury = radiation damage = radiation proctopathy
  = radiation oesophagitis = radiation pericarditis = radiation induced malignancy = post radiation
  = radiation toxicity = radiotherapy toxicity = radiotherapy related = treatment related mortality
  = treatment related toxicity = treatment toxicity = chemotherapy related toxicity = chemotherapy related sepsis
  = complication of chemotherapy = complications of chemotherapy = complication of radiotherapy
  = complications of radiotherapy = complication of transplant = complication of transplantation
  = complication of dialysis = complication of transfusion = complication of catheterisation
  = complication of endoscopy = complication of colonoscopy = complication of anaesthesia
  = complications of anaesthesia = complication of childbirth = complication of intubation = air embolism during
  = venous air embolism = graft rejection = renal transplant rejection = transplant failure
  = chronic transplant rejection = acute transplant rejection = hyperacute rejection = primary graft dysfunction
  = bone cement implantation syndrome = cement reaction = cement embolism = fat embolism after surgery
  = transurethral resection syndrome = tur syndrome = buried bumper syndrome = pump thrombosis
  = dialysis disequilibrium = dialysis disequilibrium syndrome = encapsulating peritoneal sclerosis
  = peritoneal dialysis peritonitis = dialysis associated peritonitis = peritoneal dialysis associated peritonitis
  = dialysis related peritonitis = ovarian hyperstimulation syndrome = post dural puncture = laparoscopic injury
  = trocar injury = bowel injury = bowel injury at surgery = inadvertent enterotomy = enterotomy
  = common bile duct injury = haemorrhage post biopsy = bleeding post biopsy = post biopsy = post biopsy haemorrhage
  = post polypectomy = post polypectomy bleeding = post procedure bleeding = femoral artery puncture = groin haematoma
  = retroperitoneal haematoma after = pseudoaneurysm after = reperfusion syndrome = post resuscitation rib fractures
  = stump blowout = stump leak = wound breakdown = burst abdomen = parastomal complication = stoma complication
  = stoma obstruction = post gastrectomy syndrome = post splenectomy sepsis = overwhelming post splenectomy infection : treatment complication @viii
transfusion reaction = transfusion related acute lung injury = incompatible blood transfusion
  = transfusion associated circulatory overload = mismatched transfusion = abo incompatible transfusion
  = haemolytic transfusion reaction = incompatible transfusion = wrong blood = wrong blood transfused
  = wrong blood given = wrong blood group = blood group mismatch = acute haemolytic transfusion reaction
  = transfusion transmitted infection = contaminated blood = contaminated blood products = infected blood products
  = infected blood transfusion = transfusion error = transfusion overload : treatment complication @viii
device failure = lead fracture = fracture of lead = pacing lead fracture = pacemaker lead fracture = defibrillator lead fracture
  = fractured lead = fractured pacing lead = fractured pacemaker lead = stent fracture = fractured stent = stem fracture
  = valve strut fracture = strut fracture = catheter fracture = fractured catheter = fractured prosthesis
  = prosthesis fracture = prosthetic fracture = screw fracture = plate fracture = nail fracture = filter fracture = wire fracture
  = implant fracture = broken screw = broken plate = broken needle = guidewire fracture
  = equipment failure = pacemaker failure = valve failure = stent thrombosis = in stent thrombosis
  = prosthetic valve thrombosis = blocked shunt = shunt blockage = shunt failure = ventilator failure
  = blocked tracheostomy = tracheostomy blockage = device malfunction = pump malfunction = dislodged tracheostomy
  = tracheostomy displacement = displaced tracheostomy = tracheostomy dislodgement = failure of equipment
  = equipment malfunction = displaced feeding tube = dislodged feeding tube = pacemaker malfunction
  = prosthetic valve failure = graft occlusion = ventilator malfunction = faulty equipment = feeding tube misplacement
  = syringe driver malfunction = bed rail failure : treatment complication @viii
adverse drug reaction = adverse drug event = drug reaction = drug induced = drug toxicity = drug related
  = medication error = drug error = given in error = wrong dose = prescribing error = drug induced liver injury
  = neuroleptic malignant syndrome = serotonin syndrome = adverse reaction to medication = adverse reaction to
  = medication related = warfarin toxicity = digoxin toxicity = lithium toxicity = methotrexate toxicity
  = opioid toxicity = opiate toxicity = morphine toxicity = over anticoagulation = anticoagulant haemorrhage
  = anticoagulant related haemorrhage = anticoagulant associated haemorrhage = warfarin related haemorrhage
  = adverse reaction = over sedation = oversedation = warfarin associated haemorrhage = medication toxicity
  = side effect of = side effects of = drug hypersensitivity = vaccine reaction = vaccination reaction
  = vaccine induced = vaccine induced thrombosis = vaccine induced thrombotic thrombocytopenia
  = vaccine induced immune thrombotic thrombocytopenia = medication induced = drug interaction = excess dose
  = incorrect dose = administration error = opioid induced = opiate induced = steroid induced = steroid related
  = anticoagulant related = anticoagulant associated = anticoagulation related = warfarin related
  = warfarin associated = heparin induced thrombocytopenia = heparin induced = clozapine induced
  = methotrexate induced = amiodarone induced = amiodarone pulmonary toxicity = amiodarone lung = nsaid induced
  = statin induced = antibiotic induced = insulin overdose = insulin error = over warfarinisation
  = anticoagulation related haemorrhage = toxicity = over anticoagulated = anticoagulant induced
  = nitrofurantoin induced = valproate induced = non steroidal anti inflammatory drug induced = adverse effect of
  = adverse effects of = adverse effect of medication = excessive anticoagulation = excess anticoagulation
  = overanticoagulation = paracetamol toxicity = amiodarone toxicity = local anaesthetic toxicity = bleomycin toxicity
  = drug effect = drug side effect = tyramine reaction = lithium induced = contraceptive pill related = drug fever
  = adverse drug effect = adverse event = adverse medication reaction = adverse medicine reaction
  = adverse reaction to medicine = complication of medication = complication of warfarin
  = complication of anticoagulation = complication of anticoagulant = complication of steroid therapy
  = complications of steroid therapy = complication of drug therapy = complication of immunosuppression = allergic reaction to penicillin
  = penicillin anaphylaxis = drug anaphylaxis = antibiotic anaphylaxis
  = anaphylaxis due to antibiotic = medication incident = prescription error = dispensing error = dosing error
  = dose error = drug administration error = medication administration error = omitted medication = missed medication
  = missed dose = missed doses = drug omission = omission of medication = wrong drug = wrong medication
  = wrong drug given = wrong medication given = maladministration of medication = insulin omission = insulin withheld
  = opiate narcosis = opioid narcosis = narcosis = sedation related = excessive sedation
  = opioid related respiratory depression = opioid respiratory depression = drug induced agranulocytosis
  = drug induced pancytopenia = drug induced neutropenia = drug induced lupus = drug induced pancreatitis
  = drug induced acute kidney injury = drug induced interstitial nephritis = drug hypersensitivity syndrome
  = drug overdose in error = ten times dose = tenfold overdose = tenfold dosing error = calculation error
  = allopurinol induced = carbimazole induced = carbamazepine induced = phenytoin induced = antipsychotic induced
  = ace inhibitor induced = diuretic induced = metformin associated = metformin associated lactic acidosis
  = metformin induced = metformin toxicity = theophylline toxicity = phenytoin toxicity = valproate toxicity
  = colchicine toxicity = aspirin toxicity = salicylate toxicity = salicylate poisoning = paracetamol poisoning
  = paracetamol hepatotoxicity = paracetamol induced = iron overdose = beta blocker toxicity
  = calcium channel blocker toxicity = calcium channel blocker overdose = propranolol overdose = tricyclic overdose
  = amitriptyline overdose = amitriptyline toxicity = lithium overdose = digoxin overdose = digitalis toxicity
  = verapamil toxicity = heroin toxicity = fentanyl toxicity = oxycodone toxicity = tramadol toxicity
  = codeine toxicity = gentamicin toxicity = gentamicin nephrotoxicity = nsaid related = nsaid gastropathy
  = non steroidal anti inflammatory drug related = non steroidal anti inflammatory drug use
  = non steroidal anti inflammatory use = nsaid use = aspirin induced = ibuprofen induced = naproxen induced
  = apixaban related = rivaroxaban related = edoxaban related = doac related = heparin related = warfarin induced
  = apixaban induced = rivaroxaban induced = apixaban associated = rivaroxaban associated = heparin associated
  = excessive warfarin = warfarin overdose = raised inr on warfarin = supratherapeutic inr
  = supratherapeutic anticoagulation = high inr = anticoagulant complication = anticoagulant toxicity
  = anticoagulant bleeding = anticoagulant related bleeding = bleeding on anticoagulants = anticoagulant effect
  = immune checkpoint inhibitor = checkpoint inhibitor colitis = checkpoint inhibitor pneumonitis
  = checkpoint inhibitor hepatitis = checkpoint inhibitor myocarditis = immunotherapy induced = immunotherapy related
  = immune related adverse event = immune related colitis = immune related hepatitis = immune related pneumonitis
  = immune related myocarditis = cardiotoxicity = anthracycline cardiomyopathy = anthracycline induced cardiomyopathy
  = anthracycline cardiotoxicity = anthracycline toxicity = trastuzumab cardiotoxicity = capecitabine toxicity
  = fluorouracil toxicity = fluoropyrimidine toxicity = cisplatin toxicity = cisplatin nephrotoxicity = bleomycin lung
  = methotrexate pneumonitis = methotrexate lung = nitrofurantoin lung = amiodarone pneumonitis
  = amiodarone hepatotoxicity = drug rash with eosinophilia = vaccine related = vaccine associated
  = following vaccination = post vaccination = vaccine side effect = vaccine complication : induced @iii
`,
  ),
];
