import { termsOf } from './term.ts';

/** Diseases of the heart and of the vessels. */
export const HEART_AND_VESSELS = termsOf(
  'disease',
  `
ischaemic heart disease = coronary heart disease = coronary artery disease = ischaemic cardiac disease
  = ischaemic heart = coronary vascular disease = three vessel disease = triple vessel disease
  = ischaemic heart and hypertensive disease = chronic ischaemic heart disease = ischemic heart disease
  = multi vessel coronary artery disease = left main stem disease = severe coronary artery disease
  = single vessel disease = double vessel disease = two vessel disease = obstructive coronary artery disease
  = coronary disease = ischaemic cardiopathy = ischaemic myocardial disease = chronic coronary syndrome : heart chronic coronary one-name adult-life
ischaemic cardiomyopathy = ischaemic dilated cardiomyopathy = ischaemic left ventricular dysfunction : heart chronic coronary adult-life
coronary atherosclerosis = coronary artery atherosclerosis = coronary atheroma = coronary artery atheroma
  = atherosclerotic coronary artery disease = atherosclerotic heart disease = coronary arteriosclerosis
  = arteriosclerotic heart disease = coronary artery stenosis = coronary stenosis
  = atheromatous coronary artery disease = coronary artery atheromatous disease = calcific coronary artery disease
  = coronary arterial disease = atherosclerotic ischaemic heart disease = coronary artery arteriosclerosis
  = calcified coronary arteries = coronary sclerosis = coronary arteriopathy : heart vessel chronic coronary adult-life
coronary artery thrombosis = coronary thrombosis = coronary artery occlusion = coronary occlusion = coronary thrombus
  = acute coronary thrombosis = coronary artery embolism = coronary artery dissection : heart event
myocardial infarction = acute myocardial infarction = myocardial infarct = cardiac infarction
  = acute coronary syndrome = myocardial ischaemia = st elevation myocardial infarction
  = non st elevation myocardial infarction = anterior myocardial infarction = inferior myocardial infarction
  = posterior myocardial infarction = lateral myocardial infarction = subendocardial infarction
  = transmural myocardial infarction = type 2 myocardial infarction = non st segment elevation myocardial infarction
  = st segment elevation myocardial infarction = right ventricular infarction = infarction of heart
  = acute coronary insufficiency = heart infarction = acute cardiac ischaemia = acute myocardial ischaemia : heart event infarct
old myocardial infarction = previous myocardial infarction = healed myocardial infarction : heart chronic coronary
angina pectoris = angina = unstable angina = stable angina : heart chronic
congestive cardiac failure = congestive heart failure : heart accepted complication
hypertensive heart disease = hypertensive cardiac disease = hypertensive heart failure = hypertensive cardiomyopathy
  = left ventricular hypertrophy = hypertensive heart and renal disease : heart chronic
hypertension = essential hypertension = systemic hypertension = high blood pressure = arterial hypertension
  = malignant hypertension = systemic arterial hypertension : vessel root one-name
pulmonary hypertension = pulmonary arterial hypertension = primary pulmonary hypertension
  = idiopathic pulmonary arterial hypertension = chronic thromboembolic pulmonary hypertension : heart chronic
cor pulmonale = pulmonary heart disease = right heart disease : heart chronic
peripartum cardiomyopathy = postpartum cardiomyopathy = puerperal cardiomyopathy = cardiomyopathy of pregnancy
  = pregnancy related cardiomyopathy : heart chronic female maternal
cardiomyopathy = dilated cardiomyopathy = hypertrophic cardiomyopathy = hypertrophic obstructive cardiomyopathy
  = restrictive cardiomyopathy = alcoholic cardiomyopathy = idiopathic cardiomyopathy
  = arrhythmogenic right ventricular cardiomyopathy = takotsubo cardiomyopathy = takotsubo = familial cardiomyopathy
  = idiopathic dilated cardiomyopathy = familial dilated cardiomyopathy = chemotherapy cardiomyopathy
  = diabetic cardiomyopathy = left ventricular non compaction = non compaction cardiomyopathy
  = hypertrophic heart disease = alcohol related cardiomyopathy = alcohol induced cardiomyopathy
  = valvular cardiomyopathy = non ischaemic cardiomyopathy = endomyocardial fibrosis = endocardial fibroelastosis
  = stress cardiomyopathy = viral cardiomyopathy = infiltrative cardiomyopathy : heart chronic
valvular heart disease = valve disease = valvular disease = rheumatic heart disease = rheumatic fever
  = rheumatic valve disease = heart valve disease = prosthetic valve dysfunction : heart chronic
aortic stenosis = aortic valve stenosis = aortic valve disease = aortic regurgitation = aortic incompetence
  = calcific aortic stenosis = calcific aortic valve disease = aortic valve regurgitation
  = senile calcific aortic stenosis = degenerative aortic stenosis = degenerative aortic valve disease
  = senile aortic stenosis = bicuspid aortic valve = bicuspid aortic valve disease = mixed aortic valve disease
  = calcific aortic disease = critical aortic stenosis = aortic insufficiency = severe aortic stenosis : heart chronic
mitral regurgitation = mitral valve disease = mitral stenosis = mitral incompetence = mitral valve prolapse
  = mitral valve regurgitation = mitral valve stenosis = tricuspid regurgitation = tricuspid valve disease
  = pulmonary stenosis = mixed mitral valve disease = degenerative mitral valve disease = mitral annular calcification
  = mitral insufficiency = functional mitral regurgitation = tricuspid stenosis = tricuspid incompetence
  = pulmonary regurgitation = pulmonary valve disease = pulmonary valve stenosis = senile mitral annular calcification : heart chronic
atrial fibrillation = atrial flutter = permanent atrial fibrillation = paroxysmal atrial fibrillation
  = fast atrial fibrillation = supraventricular tachycardia : heart chronic embolic-source
atrial tachycardia = ectopic atrial tachycardia = multifocal atrial tachycardia = tachycardia induced cardiomyopathy
  = paroxysmal supraventricular tachycardia = atrioventricular nodal re entrant tachycardia = junctional tachycardia
  = re entrant tachycardia : heart chronic
ventricular tachycardia = polymorphic ventricular tachycardia = catecholaminergic polymorphic ventricular tachycardia
  = electrical storm = ventricular storm = ventricular standstill = ventricular ectopics = stokes adams attack
  = bundle branch block = bifascicular block = trifascicular block = atrioventricular block
  = second degree heart block = third degree heart block = first degree heart block = sinus node disease
  = tachy brady syndrome = short qt syndrome = arrhythmogenic cardiomyopathy = malignant arrhythmia
  = malignant ventricular arrhythmia = long qt syndrome = brugada syndrome = heart block = complete heart block
  = sick sinus syndrome = conduction disease = wolff parkinson white syndrome = torsades de pointes : heart event
ventricular fibrillation : heart event
arrhythmia = cardiac arrhythmia = dysrhythmia : heart event
endocarditis = infective endocarditis = bacterial endocarditis = subacute bacterial endocarditis
  = prosthetic valve endocarditis = fungal endocarditis : heart infection source event
myocarditis = viral myocarditis = giant cell myocarditis : heart event source
pericarditis = constrictive pericarditis = pericardial effusion : heart event
cardiac tamponade = pericardial tamponade = haemopericardium : heart complication
myocardial rupture = rupture of myocardium = ruptured ventricle = cardiac rupture = rupture of left ventricle
  = ventricular rupture = ventricular septal rupture = ventricular septal defect following infarction
  = papillary muscle rupture : heart complication
congenital heart disease = congenital heart defect = tetralogy of fallot = fallot tetralogy = fallot
  = transposition of great arteries = hypoplastic left heart syndrome = hypoplastic left heart
  = ventricular septal defect = atrial septal defect = atrioventricular septal defect = patent ductus arteriosus
  = coarctation of aorta = truncus arteriosus = eisenmenger syndrome = ebstein anomaly = pulmonary atresia
  = univentricular heart : heart chronic
heart disease = cardiac disease : heart chronic generic
amyloid heart disease = cardiac amyloidosis = cardiac amyloid = cardiac sarcoidosis : heart chronic
aortic dissection = dissection of aorta = dissecting aortic aneurysm = type a aortic dissection
  = dissection of thoracic aorta = aortic intramural haematoma : vessel event adult-life
ruptured abdominal aortic aneurysm = rupture of abdominal aortic aneurysm = ruptured aortic aneurysm
  = ruptured thoracic aortic aneurysm = leaking abdominal aortic aneurysm = ruptured aneurysm of aorta
  = rupture of aortic aneurysm = ruptured iliac aneurysm : vessel event adult-life
abdominal aortic aneurysm = aortic aneurysm = thoracic aortic aneurysm = aneurysm of aorta = thoracoabdominal aneurysm : vessel chronic adult-life
aneurysm = berry aneurysm : vessel chronic
atherosclerosis = generalised atherosclerosis = arteriosclerosis = atheroma = atheromatous disease
  = atherosclerotic disease = arterial disease = arteriopathy = cardiovascular disease
  = atherosclerotic cardiovascular disease = atherothrombosis : vessel root adult-life
peripheral vascular disease = peripheral arterial disease = peripheral artery disease
  = peripheral arterial occlusive disease = critical limb ischaemia = acute limb ischaemia = limb ischaemia
  = lower limb ischaemia = ischaemic leg = ischaemic foot = ischaemia of leg = ischaemia
  = peripheral arterial ischaemia = acute leg ischaemia = critical leg ischaemia = chronic limb ischaemia
  = critical ischaemia = chronic limb threatening ischaemia = leg ischaemia = arterial insufficiency
  = arterial occlusion = femoral artery occlusion = iliac artery occlusion = aorto iliac disease = aortoiliac disease
  = aortoiliac occlusive disease = aortic occlusion = leriche syndrome = femoral artery thrombosis
  = arterial thrombosis = arterial embolism = popliteal artery occlusion = popliteal artery aneurysm
  = intermittent claudication = peripheral vascular insufficiency = peripheral atherosclerosis
  = peripheral arteriosclerosis = acute arterial occlusion = acute lower limb ischaemia = ischaemic limb
  = ischaemic limbs = ischaemic lower limb : vessel chronic
gangrene = gangrene of foot = wet gangrene = dry gangrene = gas gangrene = gangrene of leg = gangrenous foot
  = gangrenous toe : vessel event source infection
deep vein thrombosis = deep venous thrombosis = thrombosis of deep vein = femoral vein thrombosis
  = thrombosis of leg vein = iliofemoral thrombosis = venous thrombosis = popliteal vein thrombosis
  = iliac vein thrombosis = deep vein thrombus = deep vein thromboses = calf vein thrombosis
  = lower limb venous thrombosis = leg vein thrombosis = iliofemoral deep vein thrombosis
  = lower limb deep vein thrombosis = femoral venous thrombosis = thrombosis of femoral vein = phlebothrombosis
  = upper limb deep vein thrombosis = axillary vein thrombosis = subclavian vein thrombosis
  = inferior vena cava thrombosis = vena cava thrombosis = jugular vein thrombosis : clot event one-name leg-clot
pulmonary embolism = pulmonary emboli = pulmonary embolus = pulmonary thromboembolism
  = pulmonary thromboembolic disease = saddle embolus = saddle pulmonary embolus = massive pulmonary embolus
  = lung embolism = venous thromboembolism = pulmonary thrombosis = pulmonary thrombo embolism = thromboembolism
  = bilateral pulmonary emboli = submassive pulmonary embolism = pulmonary artery embolism
  = pulmonary artery thrombosis = pulmonary artery thromboembolism = acute pulmonary thromboembolism
  = massive pulmonary thromboembolism = venous thromboembolic disease = pulmonary arterial embolism
  = multiple pulmonary emboli = recurrent pulmonary emboli : clot complication one-name lung-clot
pulmonary infarction = lung infarction = pulmonary infarct = infarction of lung : clot complication lung-clot
fat embolism = air embolism = septic emboli = cholesterol embolism : complication
portal vein thrombosis = budd chiari syndrome = hepatic vein thrombosis = splenic vein thrombosis : liver event
vasculitis = iga vasculitis = anca associated vasculitis = anaphylactoid purpura = henoch schonlein
  = small vessel vasculitis = systemic vasculitis = large vessel vasculitis = leukocytoclastic vasculitis
  = cryoglobulinaemia = cryoglobulinaemic vasculitis = rheumatoid vasculitis = lupus vasculitis = buerger disease
  = thromboangiitis obliterans = fibromuscular dysplasia = pulmonary renal syndrome = giant cell arteritis
  = temporal arteritis = polyarteritis nodosa = granulomatosis with polyangiitis = wegener granulomatosis
  = microscopic polyangiitis = takayasu arteritis = henoch schonlein purpura = churg strauss syndrome
  = eosinophilic granulomatosis with polyangiitis = kawasaki disease = arteritis : vessel chronic
varicose veins = varicose eczema = varicose vein = spider veins = thread veins = haemangioma of skin = chilblain
  = varicosities : vessel rarely-fatal
chronic venous insufficiency = venous leg ulcer = leg ulcer = venous ulcer = venous ulceration = leg ulceration
  = arterial ulcer = arterial leg ulcer = foot ulcer = diabetic foot ulcer : vessel chronic source
lymphoedema = superior vena cava obstruction = superior vena cava syndrome : vessel event
raynaud phenomenon = raynaud disease : vessel rarely-fatal
`,
);
