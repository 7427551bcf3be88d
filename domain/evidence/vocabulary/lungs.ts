import { termsOf } from './term.ts';

/** Diseases of the lungs and airways. */
export const LUNGS = termsOf(
  'disease',
  `
bronchopneumonia = broncho pneumonia = bilateral bronchopneumonia = terminal bronchopneumonia : pneumonia pneumonia-type source infection complication
aspiration pneumonia = aspiration pneumonitis = aspiration bronchopneumonia = inhalation pneumonia = aspiration of gastric contents = recurrent aspiration = pulmonary aspiration : pneumonia pneumonia-type source infection complication
hypostatic pneumonia = hypostatic bronchopneumonia = orthostatic pneumonia : pneumonia pneumonia-type source infection complication
lobar pneumonia = lower lobe pneumonia = upper lobe pneumonia = middle lobe pneumonia = lobe pneumonia : pneumonia pneumonia-type source infection
pneumococcal pneumonia = klebsiella pneumonia = staphylococcal pneumonia = streptococcal pneumonia = haemophilus pneumonia = pseudomonas pneumonia = mycoplasma pneumonia = viral pneumonia = bacterial pneumonia = fungal pneumonia = pneumocystis pneumonia = pneumocystis jirovecii pneumonia = influenza pneumonia = viral pneumonitis = atypical pneumonia = necrotising pneumonia = cavitating pneumonia = organising pneumonia = interstitial pneumonia = hospital acquired pneumonia = community acquired pneumonia = healthcare associated pneumonia = ventilator associated pneumonia = obstructive pneumonia = post obstructive pneumonia = eosinophilic pneumonia = lipoid pneumonia = nosocomial pneumonia = congenital pneumonia = neonatal pneumonia : pneumonia pneumonia-type source infection
legionella pneumonia = legionnaires disease = legionella pneumophila pneumonia = legionellosis = legionnaires : pneumonia pneumonia-type source infection notifiable
pneumonia = double pneumonia = bilateral pneumonia = basal pneumonia : pneumonia source infection complication
lower respiratory tract infection = respiratory tract infection = acute lower respiratory tract infection = respiratory infection = acute respiratory infection = pulmonary infection = lung infection = pulmonary sepsis = upper respiratory tract infection : source infection complication
chest infection = chest sepsis : lay source infection complication
pneumonitis = hypersensitivity pneumonitis = pigeon fanciers lung = bird fanciers lung = hot tub lung = drug induced pneumonitis = acute interstitial pneumonitis = covid pneumonitis = chemical pneumonitis : airways source
chronic obstructive pulmonary disease = chronic obstructive airways disease = chronic obstructive airway disease = chronic obstructive lung disease = emphysema = chronic bronchitis = obstructive airways disease = pulmonary emphysema = chronic airflow limitation = chronic obstructive airways = chronic bronchitis and emphysema : airways chronic adult-life one-name
exacerbation of chronic obstructive pulmonary disease = infective exacerbation of chronic obstructive pulmonary disease = acute exacerbation of chronic obstructive pulmonary disease = infective exacerbation of chronic obstructive airways disease = exacerbation of chronic obstructive airways disease = acute exacerbation of chronic obstructive airways disease : airways chronic source adult-life
asthma = status asthmaticus = acute severe asthma = acute asthma = bronchial asthma = acute exacerbation of asthma = brittle asthma : airways chronic
bronchiectasis = infective exacerbation of bronchiectasis : airways chronic source
pulmonary fibrosis = idiopathic pulmonary fibrosis = fibrosing alveolitis = cryptogenic fibrosing alveolitis = interstitial lung disease = usual interstitial pneumonia = interstitial pulmonary fibrosis = lung fibrosis = non specific interstitial pneumonia = diffuse parenchymal lung disease = acute exacerbation of idiopathic pulmonary fibrosis = combined pulmonary fibrosis and emphysema = interstitial fibrosis of lung : airways chronic
cystic fibrosis : airways chronic
bronchiolitis = acute bronchiolitis = respiratory syncytial virus bronchiolitis : airways event infection source
bronchiolitis obliterans = bronchiolitis obliterans syndrome : airways chronic
bronchitis = acute bronchitis = tracheobronchitis = tracheitis = croup = epiglottitis = acute epiglottitis : airways event source infection
pleural effusion = hydrothorax = chylothorax : complication
empyema = empyema thoracis = pleural empyema = lung abscess = pleural sepsis : source infection event
pneumothorax = tension pneumothorax = spontaneous pneumothorax = pyopneumothorax : complication
pulmonary oedema = acute pulmonary oedema = flash pulmonary oedema : complication
acute respiratory distress syndrome = adult respiratory distress syndrome = respiratory distress syndrome : complication
pulmonary haemorrhage = alveolar haemorrhage = pulmonary collapse = lung collapse = atelectasis = lobar collapse = diffuse alveolar haemorrhage : complication
bronchopulmonary fistula = bronchopleural fistula = tracheo oesophageal fistula = broncho oesophageal fistula = bronchopulmonary fistulae : complication
respiratory depression : complication
sarcoidosis = pulmonary sarcoidosis : airways chronic
obstructive sleep apnoea = sleep apnoea = obesity hypoventilation syndrome = sleep disordered breathing = kyphoscoliosis = scoliosis = restrictive lung disease = chest wall disease : airways chronic
chronic lung disease of prematurity = bronchopulmonary dysplasia : airways chronic
lung disease = chronic lung disease = chronic respiratory disease = pulmonary disease : airways chronic generic
alpha 1 antitrypsin deficiency = alpha one antitrypsin deficiency : airways chronic liver-cause
primary ciliary dyskinesia = pulmonary alveolar proteinosis = pulmonary veno occlusive disease = allergic bronchopulmonary aspergillosis = aspergilloma : airways chronic
`,
);

/** Diseases that come from work, each pointing to regulation 3(1)(a)(ix). */
export const INDUSTRIAL = termsOf(
  'disease',
  `
mesothelioma = malignant mesothelioma = pleural mesothelioma = peritoneal mesothelioma = epithelioid mesothelioma = sarcomatoid mesothelioma = malignant pleural mesothelioma = biphasic mesothelioma : cancer sited typed chronic industrial @ix
asbestosis = pulmonary asbestosis = asbestos related lung disease = asbestos related pleural disease = asbestos related disease = asbestos lung disease = asbestos related pulmonary fibrosis = asbestos induced lung disease : airways chronic industrial @ix
pleural plaque = asbestos related pleural plaque = asbestos pleural plaque = pleural plaque disease : chronic @ix?
diffuse pleural thickening : chronic @ix?
pneumoconiosis = coal workers pneumoconiosis = coal worker pneumoconiosis = coalworkers pneumoconiosis = progressive massive fibrosis = anthracosis = mixed dust pneumoconiosis = miners lung = black lung = coal workers lung = anthracosilicosis : airways chronic industrial @ix
silicosis = silicotuberculosis = silica lung disease = silica related lung disease : airways chronic industrial @ix
byssinosis = berylliosis = siderosis = stannosis = kaolinosis = talcosis = baritosis = chronic beryllium disease = beryllium disease = aluminosis = welders lung = hard metal lung disease = hard metal disease = bagassosis = mushroom workers lung = malt workers lung : airways chronic industrial @ix
farmers lung = extrinsic allergic alveolitis = humidifier lung : airways chronic industrial @ix
occupational asthma = work related asthma = isocyanate asthma = occupational lung disease = industrial lung disease = occupational chronic obstructive pulmonary disease = bakers asthma = occupational disease = industrial disease = occupational bladder cancer = occupational cancer = flour induced asthma = popcorn lung : airways chronic industrial @ix
vibration white finger = hand arm vibration syndrome : rarely-fatal industrial @ix
decompression sickness = caisson disease = dysbaric osteonecrosis = decompression illness : event industrial @ix
anthrax = glanders = ankylostomiasis = hookworm disease = woolsorters disease = inhalational anthrax = pulmonary anthrax : infection source industrial notifiable @ix
leptospirosis = weil disease = spirochaetal jaundice = leptospirosis icterohaemorrhagica : infection source industrial notifiable @ix
brucellosis = undulant fever = malta fever : infection source industrial notifiable @ix
lead poisoning = chronic lead poisoning = plumbism : industrial @i @ix
mercury poisoning = arsenic poisoning = benzene poisoning = carbon disulphide poisoning = cadmium poisoning = manganese poisoning = phosphorus poisoning = nickel carbonyl poisoning = beryllium poisoning = chrome ulceration = mercurialism : industrial @i @ix
angiosarcoma of liver = hepatic angiosarcoma = liver angiosarcoma : cancer sited typed chronic @ix?
`,
);
