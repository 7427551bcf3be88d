import { termsOf } from './term.ts';

/** Drugs, poisons, exposures, and what they did. */
export const DRUGS_AND_POISONS = [
  ...termsOf(
    'external',
    `
overdose = drug overdose = mixed drug overdose = polydrug overdose = mixed overdose = drug intoxication
  = multi drug toxicity = mixed drug toxicity = drug misuse = drug abuse = substance misuse = substance abuse
  = intravenous drug use = intravenous drug abuse = injecting drug use = drug dependence = drug addiction
  = intravenous drug misuse = opioid dependence = heroin dependence = opiate dependence = cocaine dependence
  = paracetamol overdose = intravenous drug user = recreational drug use = illicit drug use = opioid overdose
  = opiate overdose = mixed drug poisoning = drug use = drug poisoning = polysubstance misuse = solvent abuse
  = solvent misuse = volatile substance abuse = multidrug toxicity = injecting drug user = people who inject drugs
  = drug user = multiple drug toxicity = combined drug toxicity = combined drug intoxication = mixed drug intoxication
  = substance use disorder = heroin use = cocaine use = opioid use disorder = medication overdose
  = accidental overdose = inadvertent overdose = unintentional overdose = accidental drug overdose
  = overdose of medication = overdose of tablets = tablet overdose = took too many tablets = drugs overdose
  = mixed drugs = mixed drug use = drug related death = drugs related = drug death = polysubstance use
  = polysubstance abuse = polydrug use = polydrug toxicity = polypharmacy overdose = multidrug overdose
  = multiple drug overdose = multi drug overdose = multiple drug intoxication = intravenous drug injection
  = injected drugs = injection of heroin = heroin injection = injecting heroin = drug injector = drug addict
  = drug addict known = drug misuser = substance abuser = opioid misuse = opioid abuse = opiate misuse = opiate abuse
  = opiate use = opioid use = cannabis use = cannabis misuse = amphetamine use = amphetamine misuse = cocaine misuse
  = cocaine abuse = crack cocaine use = ketamine use = ketamine abuse = benzodiazepine misuse
  = benzodiazepine dependence = benzodiazepine abuse = benzodiazepine overdose = opioid excess = body packing
  = body packer = drug packet rupture = recreational drug toxicity = heroin overdose = cocaine overdose
  = cocaine toxicity = cocaine intoxication = heroin intoxication = opioid intoxication = opiate intoxication
  = methadone overdose = methadone toxicity = morphine overdose = insulin misuse = accidental drug toxicity
  = prescription drug misuse = prescription medication misuse = opiate addiction = opioid addiction = heroin addiction
  = heroin addict = cocaine addiction = drugs misuse = anabolic steroid abuse = anabolic steroid misuse
  = anabolic steroids = glue sniffing = butane inhalation = butane sniffing = inhalation of butane
  = aerosol inhalation = laughing gas = nitrous oxide misuse = chemsex : illicit @iii
poisoning = carbon monoxide poisoning = carbon monoxide toxicity = carbon monoxide = acute alcohol intoxication
  = alcohol poisoning = alcohol intoxication = acute alcohol poisoning = acute alcohol toxicity = alcohol toxicity
  = acute ethanol toxicity toxicity = ethanol intoxication = methanol poisoning = ethylene glycol poisoning
  = antifreeze = salt poisoning = sodium poisoning = cyanide = strychnine = ingestion of bleach = caustic ingestion
  = corrosive ingestion = ingestion of = mushroom poisoning = methanol = ethylene glycol = poison = poisoned
  = intoxication = weedkiller = rat poison = salt toxicity = intoxicated = bleach = toxic ingestion
  = acute intoxication = acute ethanol poisoning = ingested = carbon monoxide inhalation = inhaled carbon monoxide
  = inhalation of carbon monoxide = carbon monoxide intoxication = carbon monoxide exposure = carboxyhaemoglobin
  = alcohol overdose = excess alcohol ingestion = acute excess alcohol = alcoholic intoxication = acute alcohol excess
  = acute alcohol consumption = acute alcoholism = toxic alcohol = toxic alcohol ingestion = drank antifreeze
  = drank weedkiller bleach = swallowed poison = caustic soda ingestion = poisonous mushrooms = poisonous mushroom
  = death cap = death cap mushroom = toxic mushrooms = foxglove = aconite = monkshood = deadly nightshade
  = isopropanol = isopropyl alcohol = hand sanitiser = alcohol gel ingestion = petrol ingestion = white spirit
  = white spirit ingestion = nicotine poisoning = nicotine toxicity = lead toxicity = poisoned by = plant poisoning
  = gas poisoning = water poisoning = cyanide toxicity = strychnine poisoning = arsenic toxicity = mercury toxicity
  = thallium poisoning = aluminium phosphide = aluminium phosphide poisoning = binge drinking = alcoholic binge
  = alcohol binge = ethanol poisoning = ethanol = alcohol related death acute = fish poisoning = ciguatera
  = paralytic shellfish poisoning = contaminated food = contaminated alcohol = counterfeit alcohol = moonshine
  = toxicity from = swallowed = descaler = dishwasher tablet = screenwash = screen wash = de icer
  = essential oil ingestion = camphor = kerosene = paraffin ingestion : @i
cyanide poisoning = drain cleaner = caustic soda = ricin = hemlock = battery ingestion = button battery = drank bleach
  = scombroid = shellfish poisoning = laburnum = yew poisoning = co poisoning = rodenticide : @i
chemical exposure = exposure to chemicals = toxic gas = toxic fumes = toxic substance = organophosphate = paraquat
  = pesticide = pesticides = chlorine gas = hydrogen sulphide = radiation exposure = exposure to radiation
  = nerve agent = chemical burn = chemical burns = toxic exposure = exposure to toxic substance
  = exposure to toxic gas = chemical inhalation = inhalation of fumes = fumes = ammonia inhalation
  = legionella exposure = radioactive material = radioactive = chlorine inhalation = novichok
  = inhalation of toxic fumes = gas inhalation = exposure to chemical = inhalation of chemicals = toxic chemical
  = chlorine = ammonia = acid burn = acid attack = exposure to fumes = chlorine gas inhalation = hydrogen fluoride
  = phosgene = polonium = insecticide = herbicide = toxic inhalation = acute radiation syndrome = toxic gas inhalation
  = nitrogen dioxide inhalation = exposure to gas = nerve gas = radiation sickness = radiation syndrome
  = radiation burns = radiation poisoning accident : @ii
organophosphate poisoning = paraquat poisoning = pesticide poisoning = chlorine poisoning = insecticide poisoning
  = herbicide poisoning = radiation poisoning = chemical poisoning = ammonia poisoning = hydrogen sulphide poisoning
  = weedkiller poisoning = polonium poisoning : @i @ii
asbestos exposure = exposure to asbestos = asbestos = occupational asbestos exposure = exposed to asbestos
  = asbestos related = industrial asbestos exposure = worked with asbestos : exposure industrial @ix @ii?
occupational exposure = industrial exposure = coal dust exposure = coal dust = silica dust = wood dust
  = exposure to wood dust = vinyl chloride = aromatic amines = rubber industry = dye industry = benzene exposure
  = exposure to benzene = silica exposure = exposure to silica = isocyanate exposure = exposure at work
  = exposed at work = leather dust = nickel refining = tar exposure = pitch = mineral oil = dye worker = rubber worker
  = exposure to coal dust = dust exposure = exposure to vinyl chloride = occupational dust exposure = quarry dust
  = stone dust = exposure to dyes = occupational = industrial = work related = workplace exposure
  = exposure to silica dust = exposure to aromatic amines = exposure to dust at work = beryllium exposure
  = chromate exposure = cadmium exposure = benzene = isocyanate = isocyanates = silica = chemical exposure at work
  = exposure to isocyanates = exposure to nickel = aniline dye = aniline dyes = exposure to aniline dyes
  = welding fumes = exposure to welding fumes = exposure to tar = arsenic exposure = nickel exposure
  = wood dust exposure = employment related = asbestos dust = hardwood dust = exposure to hardwood dust
  = exposure to mineral oil = flour dust = cotton dust = grain dust = exposure in course of work
  = exposure in employment = exposure during employment = exposure through work = related to work
  = related to employment = related to occupation = in course of employment = exposure to asbestos at work
  = asbestos exposure at work = exposure to welding fume = exposure to rubber fumes = exposure to cadmium
  = exposure to chromium = exposure to chromates = exposure to arsenic at work = exposure to vinyl chloride monomer
  = vinyl chloride monomer = exposure to pitch = exposure to soot = exposure to mineral oils = exposure to wood dusts
  = exposure to hardwood dusts = exposure to leather dust = exposure to flour = exposure to grain dust
  = exposure to cotton dust = exposure to stone dust = exposure to quarry dust = exposure to coal
  = exposure to coal tar = coal tar = exposure to paint fumes at work = exposure to ionising radiation at work
  = radiation exposure at work = occupational radiation exposure = occupational radiation = betanaphthylamine
  = beta naphthylamine = benzidine = rubber manufacture = dye manufacture = dye works = dyeworks = rubber works
  = nickel refinery = nickel works = coke ovens = aluminium smelting = isocyanate paint = isocyanate paints
  = crystalline silica = respirable crystalline silica = beryllium = cobalt dust = metal dust = mine dust = slate dust
  = brick dust = cement dust = wood dust at work = sawdust = hay dust = mouldy hay = mouldy hay exposure
  = needlestick injury = needle stick injury = mouldy hay exposure : exposure industrial @ix
`,
  ),
  ...termsOf(
    'drug',
    `
warfarin = apixaban = rivaroxaban = edoxaban = dabigatran = heparin = anticoagulant = anticoagulation = anticoagulated
  = enoxaparin = dalteparin = direct oral anticoagulant = anticoagulants = anticoagulant therapy
  = anticoagulation therapy = tinzaparin = warfarin therapy = oral anticoagulant = oral anticoagulants = alteplase
  = anticoagulant treatment = warfarin treatment = anticoagulant medication : anticoagulant
heroin = cocaine = crack cocaine = amphetamine = methamphetamine = ecstasy = ketamine misuse
  = new psychoactive substance = legal high = spice = cannabis = synthetic cannabinoid = synthetic cannabinoids
  = novel psychoactive substance = mdma = ghb = diamorphine misuse = psychoactive substance = illicit drugs
  = recreational drugs = legal highs = nitazene = nitazenes = mephedrone = crack = illicit drug = amphetamines
  = street drugs = gamma hydroxybutyrate = nitrous oxide = controlled drug = controlled drugs = cathinone = butane
  = methylenedioxymethamphetamine = lsd = lysergic acid = khat = ketamine recreational = cocaethylene
  = synthetic opioid = synthetic opioids = metonitazene = protonitazene = isotonitazene = etizolam = bromazolam
  = street valium = street benzodiazepines = xylazine = kratom = ayahuasca = ibogaine = poppers = amyl nitrite
  = magic mushrooms = khat use = crystal meth = speedball : illicit @iii
methadone = fentanyl = morphine = oxycodone = codeine = tramadol = buprenorphine = dihydrocodeine = diamorphine
  = opioid = opiate = opioids = opiates = diazepam = benzodiazepine = benzodiazepines = pregabalin = gabapentin
  = zopiclone = temazepam = midazolam = alprazolam = barbiturate = phenobarbital = propranolol = amitriptyline
  = citalopram = sertraline = venlafaxine = mirtazapine = fluoxetine = quetiapine = olanzapine = clozapine
  = risperidone = haloperidol = lithium = paracetamol = aspirin = ibuprofen = naproxen = digoxin = insulin
  = amiodarone = methotrexate = penicillin = amoxicillin = co amoxiclav = flucloxacillin = gentamicin = vancomycin
  = trimethoprim = nitrofurantoin = ciprofloxacin = prednisolone = dexamethasone = steroid = steroids = corticosteroid
  = corticosteroids = metformin = beta blocker = verapamil = diltiazem = amlodipine = ramipril = furosemide
  = sodium valproate = valproate = phenytoin = carbamazepine = levetiracetam = azathioprine = ciclosporin = tacrolimus
  = mycophenolate = rituximab = infliximab = theophylline = medication = drug = antibiotic
  = non steroidal anti inflammatory drug = non steroidal anti inflammatory drugs = nonsteroidal anti inflammatory
  = statin = atorvastatin = simvastatin = clopidogrel = ticagrelor = ketamine = propofol = suxamethonium = rocuronium
  = lidocaine = bupivacaine = chlorpromazine = dosulepin = cyclizine = potassium chloride = colchicine = allopurinol
  = quinine = hydroxychloroquine = cefuroxime = ceftriaxone = clarithromycin = erythromycin = cephalosporin = medicine
  = vaccine = vaccination = contraceptive pill = oral contraceptive = combined oral contraceptive
  = hormone replacement therapy = tamoxifen = capecitabine = fluorouracil = docetaxel = nivolumab = pembrolizumab
  = ipilimumab = bleomycin = dinitrophenol = contrast medium = local anaesthetic = zuclopenthixol = spironolactone
  = bisoprolol = atenolol = antidepressant = antipsychotic = antipsychotics = immunosuppressant
  = tricyclic antidepressant = tricyclic = thiazide = thiazide diuretic = diuretic = diuretics = loop diuretic
  = bendroflumethiazide = indapamide = bumetanide = metolazone = ace inhibitor
  = angiotensin converting enzyme inhibitor = lisinopril = perindopril = losartan = candesartan = valsartan
  = nifedipine = felodipine = doxazosin = hydralazine = isosorbide = glyceryl trinitrate = nicorandil = ivabradine
  = sotalol = flecainide = adrenaline = noradrenaline = lamotrigine = topiramate = clonazepam = clobazam = lorazepam
  = nitrazepam = chlordiazepoxide = promethazine = diphenhydramine = chlorphenamine = methylphenidate = dexamfetamine
  = bupropion = trazodone = paroxetine = escitalopram = duloxetine = nortriptyline = imipramine = clomipramine
  = lofepramine = phenelzine = aripiprazole = amisulpride = flupentixol = sulpiride = carbimazole = propylthiouracil
  = levothyroxine = thyroxine = tapentadol = pethidine = remifentanil = alfentanil = naloxone = metoclopramide
  = ondansetron = domperidone = omeprazole = lansoprazole = diclofenac = celecoxib = etoricoxib = indometacin
  = mefenamic acid = prasugrel = dipyridamole = fondaparinux = streptokinase = tenecteplase = ceftazidime = meropenem
  = piperacillin = tazobactam = teicoplanin = linezolid = doxycycline = tetracycline = co trimoxazole = metronidazole
  = isoniazid = rifampicin = ethambutol = amphotericin = fluconazole = voriconazole = aciclovir = ganciclovir
  = remdesivir = tocilizumab = adalimumab = etanercept = natalizumab = alemtuzumab = leflunomide = sulfasalazine
  = penicillamine = cyclophosphamide = chlorambucil = vincristine = doxorubicin = cisplatin = carboplatin
  = oxaliplatin = paclitaxel = gemcitabine = irinotecan = etoposide = cytarabine = azacitidine = venetoclax
  = ibrutinib = imatinib = lenalidomide = thalidomide = bortezomib = trastuzumab = bevacizumab = cetuximab = denosumab
  = zoledronic acid = alendronic acid = iron infusion = semaglutide = tirzepatide = weight loss injection
  = slimming tablets = diet pills = gliclazide = glibenclamide = empagliflozin = dapagliflozin = antiepileptic
  = anticonvulsant = antifungal = proton pump inhibitor = sedative = sedatives = sleeping tablets = tranquilliser
  = tranquillisers = hypnotic = antiarrhythmic = chemotherapy drug = herbal remedy = herbal medicine
  = dietary supplement = depot injection = depot antipsychotic
`,
  ),
  ...termsOf(
    'substance',
    `
arsenic = cadmium = thallium = mercury = inorganic mercury = methyl mercury = chromium = hexavalent chromium
  = formaldehyde = toluene = xylene = trichloroethylene = carbon tetrachloride = solvent = solvents = organic solvents
  = wood preservative = wood preservatives = creosote = paint fumes = paint stripper = sheep dip = radon = petrol
  = petrol fumes = diesel fumes = diesel exhaust = sulphur dioxide = nitrogen dioxide = mustard gas = tear gas = sarin
  = sulphuric acid = hydrochloric acid = ammonia fumes = chlorine fumes = sewage gas = silage gas = slurry gas
  = dichloromethane = vinyl acetate = asbestos cement = plutonium = uranium = radiation leak = nuclear fallout
  = atomic test = nuclear test = aflatoxin = aristolochic acid = industrial chemical = industrial chemicals
  = industrial solvents = toxic chemicals = toxic material = toxic agent = toxin exposure = toxic spill
  = chemical spill = chemical leak = gas leak = hazardous substance = hazardous material = hazardous chemicals
  = contaminated water = contaminated land = lead exposure = lead fumes = lead paint = lead dust = mercury exposure
  = mercury vapour = cadmium fumes = chemical fumes = chemical agent = chemical warfare agent = contact with toxic
  = contact with chemical = contact with chemicals = contact with poison = exposure to toxin = exposure to toxins
  = exposure to toxic = exposure to pesticides = exposure to pesticide = exposure to solvents = exposure to herbicides
  = exposure to insecticide = exposure to heavy metals = heavy metal exposure = heavy metals = dioxin = dioxins
  = polychlorinated biphenyls = nerve gas exposure = epoxy resin = glue fumes = fertiliser = ammonium nitrate
  = phosphine = bromine = fluorine = hydrofluoric acid : @ii?
`,
  ),
];
