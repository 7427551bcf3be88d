import { termsOf } from './term.ts';

/** Infections and the organisms behind them. */
export const INFECTIONS = [
  ...termsOf(
    'disease',
    `
sepsis = septicaemia = septic shock = septicaemic shock = bacteraemia = bacterial sepsis = generalised sepsis
  = overwhelming sepsis = severe sepsis = systemic sepsis = blood stream infection = bloodstream infection = toxaemia
  = septicaemias = pyaemia = gram negative sepsis = gram positive sepsis = gram negative septicaemia
  = gram positive septicaemia = fungaemia = sepsis syndrome = sepsis of unknown source = sepsis of unknown origin
  = sepsis source unknown = septicaemia of unknown source = sepsis unknown source = septicaemia of unknown origin
  = multi organ sepsis : sepsis infection complication
neutropenic sepsis = neutropenic septicaemia = neutropaenic sepsis : sepsis infection complication
infection = bacterial infection = viral infection = severe infection = overwhelming infection = infective illness
  = fungal infection = intercurrent infection = febrile illness = systemic infection = infectious disease
  = opportunistic infection = recurrent infection = hospital acquired infection = healthcare associated infection
  = nosocomial infection = generalised infection = viral illness = infected = acute infection = hospital acquired : bare-infection infection complication
line sepsis = line infection = central line sepsis = central line infection = catheter related bloodstream infection
  = hickman line infection = central venous catheter sepsis = central venous catheter infection
  = intravenous line infection = cannula site infection = infected cannula site = infected central line
  = intravascular catheter infection = hickman line sepsis = infected intravenous line = catheter related sepsis
  = vascular access infection = intravascular line infection = dialysis line infection = infected hickman line
  = peripheral cannula infection = intravenous cannula infection = dialysis line sepsis = line related sepsis
  = central venous line infection = central venous line sepsis = intravenous line sepsis = cannula site sepsis
  = infected dialysis line : sepsis infection source treatment @viii
covid 19 = covid = coronavirus disease 2019 = covid 19 pneumonia = covid 19 pneumonitis = sars cov 2 infection
  = sars cov 2 = covid pneumonia = covid 19 infection = severe acute respiratory syndrome coronavirus 2 : infection source covid notifiable pneumonia-type
coronavirus = coronavirus infection = corona virus = corona virus infection = coronavirus pneumonia : infection source coronavirus
influenza = influenza a = influenza b = seasonal influenza = influenza a infection = influenza virus infection
  = influenza b infection = pandemic influenza : infection source notifiable pneumonia-type
respiratory syncytial virus infection = parainfluenza = human metapneumovirus infection = respiratory syncytial virus
  = rhinovirus infection = adenovirus infection = human metapneumovirus = adenovirus = rhinovirus
  = parainfluenza virus infection : infection source pneumonia-type
tuberculosis = mycobacterium tuberculosis infection = active tuberculosis = tuberculous infection
  = multidrug resistant tuberculosis = drug resistant tuberculosis : infection tuberculosis notifiable chronic
pulmonary tuberculosis = miliary tuberculosis = tuberculous meningitis = spinal tuberculosis = tuberculosis of lung
  = disseminated tuberculosis = abdominal tuberculosis = tuberculous pericarditis = renal tuberculosis
  = tuberculosis meningitis = tuberculous peritonitis = pott disease = cavitating pulmonary tuberculosis
  = tuberculosis of spine = genitourinary tuberculosis = tuberculous lymphadenitis
  = multidrug resistant pulmonary tuberculosis = drug resistant pulmonary tuberculosis = tuberculosis of kidney
  = tuberculous pneumonia = tuberculosis of meninges : infection source tuberculosis tuberculosis-site notifiable chronic
human immunodeficiency virus disease = hiv = hiv disease = hiv infection = aids = acquired immune deficiency syndrome
  = human immunodeficiency virus infection = acquired immunodeficiency syndrome = human immunodeficiency virus
  = hiv aids : infection source chronic
clostridioides difficile colitis = clostridium difficile colitis = pseudomembranous colitis
  = clostridium difficile pseudomembranous colitis = clostridioides difficile pseudomembranous colitis
  = clostridium difficile enterocolitis = clostridioides difficile enterocolitis
  = clostridium difficile associated diarrhoea = clostridium difficile diarrhoea = c difficile colitis
  = clostridioides difficile diarrhoea = clostridium difficile enteritis
  = clostridioides difficile associated diarrhoea = pseudo membranous colitis = c difficile diarrhoea
  = clostridioides difficile gastroenteritis = clostridium difficile gastroenteritis
  = clostridioides difficile toxic megacolon = clostridioides difficile enteritis : infection source event
malaria = falciparum malaria = cerebral malaria = plasmodium falciparum malaria : infection source notifiable event
measles = mumps = rubella = whooping cough = pertussis = diphtheria = cholera = typhoid = typhoid fever = paratyphoid
  = rabies = yellow fever = viral haemorrhagic fever = ebola = plague = botulism = scarlet fever
  = invasive group a streptococcal disease = invasive group a streptococcal infection = smallpox = mpox
  = bacillary dysentery = shigellosis = infectious bloody diarrhoea = typhus = leprosy = dysentery
  = invasive group a streptococcal sepsis = monkeypox = lassa fever = listeriosis = campylobacter infection
  = salmonellosis = cryptosporidiosis = giardiasis : infection source notifiable event
food poisoning = salmonella food poisoning : infection source notifiable event @i?
invasive group a streptococcal septicaemia = group a streptococcal septicaemia = group a streptococcal sepsis
  = streptococcus pyogenes septicaemia = streptococcus pyogenes sepsis = group a streptococcus septicaemia
  = invasive group a streptococcus = streptococcus pyogenes bacteraemia = group a streptococcal bacteraemia : sepsis infection source notifiable
tetanus : infection source notifiable event @v?
shingles = herpes zoster = chickenpox = varicella = varicella zoster = candidiasis = aspergillosis
  = invasive aspergillosis = cytomegalovirus infection = cytomegalovirus disease = syphilis = neurosyphilis
  = toxoplasmosis = cerebral toxoplasmosis = histoplasmosis = cryptococcosis = disseminated candidiasis
  = glandular fever = infectious mononucleosis = schistosomiasis = strongyloidiasis = lyme disease = nocardiosis
  = actinomycosis = mucormycosis = invasive pulmonary aspergillosis = herpes simplex infection
  = disseminated herpes simplex = varicella pneumonia = epstein barr virus infection = disseminated varicella zoster
  = oral candidiasis = oesophageal candidiasis = varicella zoster infection = invasive candidiasis
  = pneumocystis jirovecii infection = leishmaniasis = cysticercosis = lemierre syndrome : infection source event
q fever = chronic q fever = q fever endocarditis = orf = psittacosis = ornithosis = hydatid disease = hydatid cyst
  = erysipeloid = dengue = dengue fever = dengue haemorrhagic fever = severe dengue = chikungunya
  = zika virus infection = hantavirus infection = tularaemia = bartonellosis = cat scratch disease
  = rickettsial infection = rocky mountain spotted fever = relapsing fever = trypanosomiasis = chagas disease
  = filariasis = echinococcosis = toxocariasis = trichinosis = amoebiasis = amoebic liver abscess = babesiosis
  = melioidosis = blastomycosis = coccidioidomycosis = sporotrichosis = fusariosis = whipple disease
  = hand foot and mouth disease = roseola = erythema infectiosum = cytomegalovirus colitis
  = cytomegalovirus pneumonitis = herpes simplex hepatitis = hepatitis e infection = west nile fever
  = tick borne encephalitis = japanese encephalitis = crimean congo haemorrhagic fever = marburg virus disease
  = middle east respiratory syndrome = severe acute respiratory syndrome = gonorrhoea
  = disseminated gonococcal infection = chlamydia = trichomoniasis = pelvic inflammatory disease = mastoiditis
  = quinsy = peritonsillar abscess = retropharyngeal abscess = ludwig angina = orbital cellulitis
  = cavernous sinus thrombosis = malignant otitis externa = necrotising otitis externa = septic thrombophlebitis
  = mycotic aneurysm = infected aneurysm = parotitis : infection source event
post infectious : infection
`,
  ),
  ...termsOf(
    'organism',
    `
meticillin resistant staphylococcus aureus = mrsa = meticillin resistant staph aureus
  = carbapenemase producing organism = carbapenem resistant enterobacterales = carbapenem resistant pseudomonas
  = carbapenem resistant bacteria = multidrug resistant bacteria = multi drug resistant organism
  = multi drug resistant bacteria = multidrug resistant infection = multidrug resistant gram negative organism
  = resistant organism = resistant bacteria = resistant infection = glycopeptide resistant enterococcus
  = linezolid resistant enterococcus = extended spectrum beta lactamase producing klebsiella
  = extended spectrum beta lactamase producing bacteria = panton valentine leucocidin = methicillin resistant staph
  = meticillin resistant staph
  = vancomycin resistant enterococcus = vancomycin resistant enterococci = extended spectrum beta lactamase
  = carbapenemase producing enterobacteriaceae = carbapenem resistant organism = multidrug resistant organism
  = multiresistant = carbapenem resistant klebsiella = multi drug resistant pseudomonas
  = extended spectrum beta lactamase producing escherichia coli = vancomycin resistant enterococcus faecium
  = carbapenemase producing klebsiella pneumoniae = multidrug resistant pseudomonas aeruginosa
  = carbapenem resistant acinetobacter = panton valentine leukocidin staphylococcus aureus
  = multidrug resistant acinetobacter = carbapenem resistant enterobacteriaceae
  = carbapenemase producing enterobacterales = multi resistant organism
  = extended spectrum beta lactamase producing organism = mrsa infection : resistant pneumonia-type
clostridioides difficile = clostridium difficile = c difficile = c diff = clostridioides difficile infection
  = clostridium difficile infection = clostridioides difficile associated disease = c difficile infection : resistant
escherichia coli = e coli = enterococcal = klebsiella infection = pseudomonal = candidal = clostridial = listerial
  = salmonella infection = acinetobacter baumannii = burkholderia = burkholderia cepacia = enterobacterial
  = haemophilus infection = mycobacterial = mycobacterium avium = mycobacterium avium complex
  = non tuberculous mycobacteria = mycobacterium abscessus = mycobacterium kansasii = chlamydia pneumoniae
  = chlamydophila pneumoniae = coxiella = coxiella burnetii = nocardia = rothia = kingella = abiotrophia
  = corynebacterium = propionibacterium = cutibacterium = peptostreptococcus = prevotella = veillonella
  = lactobacillus = achromobacter = aeromonas = vibrio = yersinia = shigella = bacillus cereus = clostridium septicum
  = clostridium = streptococcus pneumonia = streptococcus constellatus = streptococcus sanguinis
  = streptococcus dysgalactiae = group c streptococcus = group d streptococcus = staphylococcus haemolyticus
  = staphylococcus capitis = staphylococcus hominis = candida glabrata = candida parapsilosis = candida auris
  = cryptococcus = mucor = rhizopus = fusarium = scedosporium = coxsackie virus = enterovirus = echovirus
  = varicella zoster virus = adenovirus infection of lung = jc virus = bk virus = human herpesvirus = toxoplasma
  = hantavirus = helicobacter pylori = helicobacter = staphylococcus aureus = staph aureus = staphylococcus
  = staphylococcal = streptococcus pneumoniae = streptococcus = streptococcal = pneumococcus = pneumococcal
  = pseudomonas = pseudomonas aeruginosa = klebsiella = klebsiella pneumoniae = enterococcus = enterococcus faecalis
  = enterococcus faecium = proteus = proteus mirabilis = haemophilus influenzae = haemophilus = listeria
  = listeria monocytogenes = group a streptococcus = group b streptococcus = group b streptococcal
  = group a streptococcal = salmonella = candida = candida albicans = aspergillus = serratia = acinetobacter
  = enterobacter = enterobacter cloacae = bacteroides = clostridium perfringens = coliform = coliforms = campylobacter
  = norovirus = cytomegalovirus = herpes simplex = herpes simplex virus = epstein barr virus = mycoplasma
  = mycoplasma pneumoniae = pneumocystis = pneumocystis jirovecii = moraxella = citrobacter = streptococcus pyogenes
  = staphylococcus epidermidis = bacillus = mycobacterium = neisseria = beta haemolytic streptococcus
  = haemolytic streptococcus = streptococcus bovis = viridans streptococcus = enterobacteriaceae = gram negative
  = gram positive = gram negative bacilli = anaerobes = meticillin sensitive staphylococcus aureus = morganella
  = stenotrophomonas = streptococcus agalactiae = streptococcus viridans = streptococcus anginosus
  = streptococcus milleri = group g streptococcus = capnocytophaga = fusobacterium = parvovirus = streptococcus mitis
  = staphylococcus lugdunensis = pasteurella = streptococcus gallolyticus = klebsiella oxytoca = e coli infection
  = coagulase negative staphylococcus = hsv : pneumonia-type
neisseria meningitidis = meningococcus = meningococcal = corynebacterium diphtheriae = legionella
  = legionella pneumophila = mycobacterium tuberculosis = bordetella pertussis : pneumonia-type notifiable
`,
  ),
];
