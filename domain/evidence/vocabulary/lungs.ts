import { termsOf } from './term.ts';

/** Diseases of the lungs and airways. */
export const LUNGS = termsOf(
  'disease',
  `
bronchopneumonia = broncho pneumonia = bilateral bronchopneumonia = terminal bronchopneumonia = acute bronchopneumonia
  = confluent bronchopneumonia = purulent bronchopneumonia = hospital acquired bronchopneumonia
  = basal bronchopneumonia = broncho pneumonias : pneumonia pneumonia-type source infection complication
aspiration pneumonia = aspiration pneumonitis = aspiration bronchopneumonia = inhalation pneumonia
  = aspiration of gastric contents = recurrent aspiration = pulmonary aspiration = aspiration
  = aspiration lung disease = recurrent aspiration pneumonia = aspiration of vomit = inhalation of vomit
  = aspiration of stomach contents = inhalation of gastric contents = inhalation of stomach contents
  = aspiration chest sepsis = aspiration lower respiratory tract infection = aspiration event = gastric aspiration
  = massive aspiration : pneumonia pneumonia-type source infection complication
hypostatic pneumonia = hypostatic bronchopneumonia = orthostatic pneumonia : pneumonia pneumonia-type source infection complication
lobar pneumonia = lower lobe pneumonia = upper lobe pneumonia = middle lobe pneumonia = lobe pneumonia : pneumonia pneumonia-type source infection
pneumococcal pneumonia = klebsiella pneumonia = staphylococcal pneumonia = streptococcal pneumonia
  = haemophilus pneumonia = pseudomonas pneumonia = mycoplasma pneumonia = viral pneumonia = bacterial pneumonia
  = fungal pneumonia = pneumocystis pneumonia = pneumocystis jirovecii pneumonia = influenza pneumonia
  = viral pneumonitis = atypical pneumonia = necrotising pneumonia = cavitating pneumonia = organising pneumonia
  = interstitial pneumonia = hospital acquired pneumonia = community acquired pneumonia
  = healthcare associated pneumonia = ventilator associated pneumonia = obstructive pneumonia
  = post obstructive pneumonia = eosinophilic pneumonia = lipoid pneumonia = nosocomial pneumonia
  = congenital pneumonia = neonatal pneumonia : pneumonia pneumonia-type source infection
legionella pneumonia = legionnaires disease = legionella pneumophila pneumonia = legionellosis = legionnaires : pneumonia pneumonia-type source infection notifiable
pneumonia = double pneumonia = bilateral pneumonia = basal pneumonia : pneumonia source infection complication
lower respiratory tract infection = respiratory tract infection = acute lower respiratory tract infection
  = respiratory infection = acute respiratory infection = pulmonary infection = lung infection = pulmonary sepsis
  = upper respiratory tract infection : source infection complication
chest infection = chest sepsis : lay source infection complication
pneumonitis = hypersensitivity pneumonitis = pigeon fanciers lung = bird fanciers lung = hot tub lung
  = drug induced pneumonitis = acute interstitial pneumonitis = covid pneumonitis = chemical pneumonitis : airways source
chronic obstructive pulmonary disease = chronic obstructive airways disease = chronic obstructive airway disease
  = chronic obstructive lung disease = emphysema = chronic bronchitis = obstructive airways disease
  = pulmonary emphysema = chronic airflow limitation = chronic obstructive airways = chronic bronchitis and emphysema : airways chronic adult-life one-name
exacerbation of chronic obstructive pulmonary disease
  = infective exacerbation of chronic obstructive pulmonary disease
  = acute exacerbation of chronic obstructive pulmonary disease
  = infective exacerbation of chronic obstructive airways disease
  = exacerbation of chronic obstructive airways disease = acute exacerbation of chronic obstructive airways disease
  = infective exacerbation of copd = infective exacerbation of emphysema
  = infective exacerbation of chronic bronchitis
  = acute infective exacerbation of chronic obstructive pulmonary disease
  = non infective exacerbation of chronic obstructive pulmonary disease
  = decompensated chronic obstructive pulmonary disease = acute on chronic obstructive pulmonary disease : airways chronic source adult-life
asthma = status asthmaticus = acute severe asthma = acute asthma = bronchial asthma = acute exacerbation of asthma
  = brittle asthma : airways chronic
bronchiectasis = infective exacerbation of bronchiectasis : airways chronic source
pulmonary fibrosis = idiopathic pulmonary fibrosis = fibrosing alveolitis = cryptogenic fibrosing alveolitis
  = interstitial lung disease = usual interstitial pneumonia = interstitial pulmonary fibrosis = lung fibrosis
  = non specific interstitial pneumonia = diffuse parenchymal lung disease
  = acute exacerbation of idiopathic pulmonary fibrosis = combined pulmonary fibrosis and emphysema
  = interstitial fibrosis of lung = fibrotic lung disease = fibrotic interstitial lung disease
  = cryptogenic organising pneumonia = desquamative interstitial pneumonia
  = acute exacerbation of interstitial lung disease = acute exacerbation of pulmonary fibrosis
  = post covid pulmonary fibrosis = connective tissue disease associated interstitial lung disease
  = rheumatoid interstitial lung disease = idiopathic interstitial pneumonia = lymphocytic interstitial pneumonia
  = respiratory bronchiolitis interstitial lung disease = scarring of lungs = chronic hypersensitivity pneumonitis
  = pleuroparenchymal fibroelastosis = fibrosis of lung = progressive pulmonary fibrosis : airways chronic
cystic fibrosis : airways chronic
bronchiolitis = acute bronchiolitis = respiratory syncytial virus bronchiolitis : airways event infection source
bronchiolitis obliterans = bronchiolitis obliterans syndrome : airways chronic
bronchitis = acute bronchitis = tracheobronchitis = tracheitis = croup = epiglottitis = acute epiglottitis : airways event source infection
pleural effusion = hydrothorax = chylothorax : complication
empyema = empyema thoracis = pleural empyema = lung abscess = pleural sepsis : source infection event
pneumothorax = tension pneumothorax = spontaneous pneumothorax = pyopneumothorax : complication
pulmonary oedema = acute pulmonary oedema = flash pulmonary oedema : complication
acute respiratory distress syndrome = adult respiratory distress syndrome = respiratory distress syndrome : complication
pulmonary haemorrhage = alveolar haemorrhage = pulmonary collapse = lung collapse = atelectasis = lobar collapse
  = diffuse alveolar haemorrhage : complication
bronchopulmonary fistula = bronchopleural fistula = tracheo oesophageal fistula = broncho oesophageal fistula
  = bronchopulmonary fistulae : complication
respiratory depression : complication
sarcoidosis = pulmonary sarcoidosis : airways chronic
obstructive sleep apnoea = sleep apnoea = obesity hypoventilation syndrome = sleep disordered breathing
  = kyphoscoliosis = scoliosis = restrictive lung disease = chest wall disease : airways chronic
chronic lung disease of prematurity = bronchopulmonary dysplasia : airways chronic
lung disease = chronic lung disease = chronic respiratory disease = pulmonary disease : airways chronic generic
alpha 1 antitrypsin deficiency = alpha one antitrypsin deficiency : airways chronic liver-cause
primary ciliary dyskinesia = pulmonary alveolar proteinosis = pulmonary veno occlusive disease
  = allergic bronchopulmonary aspergillosis = aspergilloma : airways chronic
`,
);

/** Diseases that come from work, each pointing to regulation 3(1)(a)(ix). */
export const INDUSTRIAL = termsOf(
  'disease',
  `
mesothelioma = malignant mesothelioma = pleural mesothelioma = peritoneal mesothelioma = epithelioid mesothelioma
  = sarcomatoid mesothelioma = malignant pleural mesothelioma = biphasic mesothelioma : cancer sited typed chronic industrial @ix
asbestosis = pulmonary asbestosis = asbestos related lung disease = asbestos related pleural disease
  = asbestos related disease = asbestos lung disease = asbestos related pulmonary fibrosis
  = asbestos induced lung disease = asbestos induced disease = asbestos induced pleural disease = asbestos pleurisy
  = benign asbestos pleural effusion = asbestos related lung cancer = asbestos related lung fibrosis
  = asbestos induced pulmonary fibrosis = asbestos related pleural thickening = asbestos pleural disease
  = asbestos disease = pleural asbestos disease : airways chronic industrial @ix
pleural plaque = asbestos related pleural plaque = asbestos pleural plaque = pleural plaque disease : chronic @ix?
diffuse pleural thickening : chronic @ix?
pneumoconiosis = coal workers pneumoconiosis = coal worker pneumoconiosis = coalworkers pneumoconiosis
  = progressive massive fibrosis = anthracosis = mixed dust pneumoconiosis = miners lung = black lung
  = coal workers lung = anthracosilicosis = caplan syndrome = dust disease = miners pneumoconiosis
  = complicated pneumoconiosis = simple pneumoconiosis = coal dust lung = coal miners lung
  = coal miners pneumoconiosis = miners lung disease = miners dust = pneumoconiotic lung disease
  = graphite pneumoconiosis = slate workers pneumoconiosis = potters pneumoconiosis = dust induced lung disease
  = coal workers disease = coal workers lung disease : airways chronic industrial @ix
silicosis = silicotuberculosis = silica lung disease = silica related lung disease = accelerated silicosis
  = acute silicosis = silicoproteinosis = stonemasons lung = quarrymans lung = grinders lung = potters rot : airways chronic industrial @ix
byssinosis = berylliosis = siderosis = stannosis = kaolinosis = talcosis = baritosis = chronic beryllium disease
  = beryllium disease = aluminosis = welders lung = hard metal lung disease = hard metal disease = bagassosis
  = mushroom workers lung = malt workers lung = cheese workers lung = grain workers lung = maple bark strippers lung
  = sawmill workers lung = metal fume fever = machine operators lung = metalworking fluid lung = cadmium pneumonitis
  = cobalt lung = pneumoconiosis due to beryllium = wood workers lung = paprika splitters lung = flax dressers disease
  = millers lung = bakers lung : airways chronic industrial @ix
farmers lung = extrinsic allergic alveolitis = humidifier lung = allergic alveolitis = extrinsic alveolitis
  = occupational hypersensitivity pneumonitis = ventilation pneumonitis : airways chronic industrial @ix
occupational asthma = work related asthma = isocyanate asthma = occupational lung disease = industrial lung disease
  = occupational chronic obstructive pulmonary disease = bakers asthma = occupational disease = industrial disease
  = occupational bladder cancer = occupational cancer = flour induced asthma = popcorn lung = occupational bronchitis
  = occupational emphysema = occupational pulmonary fibrosis = occupational lung cancer = occupational leukaemia
  = occupational dermatitis = occupational deafness = industrial asthma = industrial bronchitis = industrial cancer
  = industrial chest disease = industrial dust disease = work related lung disease = work related disease
  = work related lung cancer = isocyanate induced asthma = wood dust induced = platers asthma = latex asthma
  = chimney sweeps cancer = mule spinners cancer = aniline dye tumour = aniline tumour = dyestuff bladder cancer
  = silica related lung cancer = woodworkers asthma = hairdressers asthma = spray painters asthma = work acquired
  = acquired at work = contracted at work = caught at work : airways chronic industrial @ix
vibration white finger = hand arm vibration syndrome : rarely-fatal industrial @ix
decompression sickness = caisson disease = dysbaric osteonecrosis = decompression illness : event industrial @ix
anthrax = glanders = ankylostomiasis = hookworm disease = woolsorters disease = inhalational anthrax
  = pulmonary anthrax = cutaneous anthrax = hookworm anaemia = hookworm : infection source industrial notifiable @ix
leptospirosis = weil disease = spirochaetal jaundice = leptospirosis icterohaemorrhagica : infection source industrial notifiable @ix
brucellosis = undulant fever = malta fever : infection source industrial notifiable @ix
lead poisoning = chronic lead poisoning = plumbism : industrial @i @ix
mercury poisoning = arsenic poisoning = benzene poisoning = carbon disulphide poisoning = cadmium poisoning
  = manganese poisoning = phosphorus poisoning = nickel carbonyl poisoning = beryllium poisoning = chrome ulceration
  = mercurialism : industrial @i @ix
angiosarcoma of liver = hepatic angiosarcoma = liver angiosarcoma : cancer sited typed chronic @ix?
`,
);
