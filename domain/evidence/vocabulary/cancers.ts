import { termsOf } from './term.ts';

/** Cancers: the words for them, spread, kinds that name their own site, and what causes them. */
export const CANCERS = [
  ...termsOf(
    'disease',
    `
cancer = disseminated malignancy = disseminated cancer = disseminated carcinoma = widespread malignancy
  = disseminated malignant disease = advanced cancer = terminal cancer = widespread cancer = widespread carcinoma
  = malignancy = malignant disease = malignant neoplasm = malignant tumour = neoplastic disease = malignant growth
  = advanced malignancy = malignant : cancer chronic behaviour
carcinoma = undifferentiated carcinoma = anaplastic carcinoma : cancer chronic behaviour
adenocarcinoma = squamous cell carcinoma = small cell carcinoma = non small cell carcinoma = large cell carcinoma
  = transitional cell carcinoma = urothelial carcinoma = ductal carcinoma = lobular carcinoma = serous carcinoma
  = mucinous carcinoma = neuroendocrine carcinoma = squamous carcinoma = clear cell carcinoma = papillary carcinoma
  = follicular carcinoma = medullary carcinoma = endometrioid carcinoma = adenosquamous carcinoma = carcinosarcoma
  = mucinous adenocarcinoma = signet ring cell carcinoma = basal cell carcinoma = adenoid cystic carcinoma
  = high grade serous carcinoma = neuroendocrine tumour = neuroendocrine neoplasm = ductal adenocarcinoma
  = germ cell tumour = teratoma = seminoma = papillary serous carcinoma = serous adenocarcinoma
  = invasive ductal carcinoma = invasive lobular carcinoma = serous cystadenocarcinoma = cystadenocarcinoma
  = poorly differentiated adenocarcinoma = anaplastic thyroid carcinoma = endometrioid adenocarcinoma
  = acinar adenocarcinoma = spindle cell carcinoma = sarcomatoid carcinoma = nonsmall cell carcinoma
  = signet ring adenocarcinoma = large cell neuroendocrine carcinoma = small cell neuroendocrine carcinoma : cancer chronic typed behaviour
small cell lung cancer = non small cell lung cancer = small cell lung carcinoma = non small cell lung carcinoma
  = lung adenocarcinoma : cancer chronic typed sited behaviour
hepatocellular carcinoma = hepatoma = cholangiocarcinoma = hepatocellular cancer = hilar cholangiocarcinoma
  = klatskin tumour = intrahepatic cholangiocarcinoma = perihilar cholangiocarcinoma = extrahepatic cholangiocarcinoma
  = fibrolamellar carcinoma = hepatoblastoma : cancer chronic typed sited behaviour liver
renal cell carcinoma
  = renal cell cancer = bronchogenic carcinoma = bronchial carcinoma = nephroblastoma = wilms tumour
  = retinoblastoma = neuroblastoma = medulloblastoma = craniopharyngioma
  = thymoma = thymic carcinoma = clear cell renal cell carcinoma = choriocarcinoma
  = bronchoalveolar carcinoma = bronchoalveolar cell carcinoma = linitis plastica = hypernephroma = insulinoma
  = pancoast tumour : cancer chronic typed sited behaviour
glioblastoma = glioblastoma multiforme = glioma = astrocytoma = oligodendroglioma = ependymoma = high grade glioma
  = anaplastic astrocytoma = gliosarcoma = diffuse midline glioma = brainstem glioma
  = diffuse intrinsic pontine glioma = low grade glioma : cancer chronic typed sited behaviour
cervical cancer = cervical carcinoma = carcinoma of cervix = cancer of cervix = cervix cancer : cancer chronic sited female behaviour
cervical adenocarcinoma = cervical squamous cell carcinoma = squamous cell carcinoma of cervix
  = adenocarcinoma of cervix = adenosquamous carcinoma of cervix = squamous carcinoma of cervix : cancer chronic typed sited female behaviour
melanoma = malignant melanoma = uveal melanoma = ocular melanoma = choroidal melanoma : cancer chronic typed sited behaviour
merkel cell carcinoma = kaposi sarcoma = kaposi sarcoma of skin : cancer chronic typed sited behaviour
sarcoma = osteosarcoma = liposarcoma = leiomyosarcoma = rhabdomyosarcoma = ewing sarcoma = angiosarcoma
  = chondrosarcoma = fibrosarcoma = soft tissue sarcoma = synovial sarcoma = gastrointestinal stromal tumour
  = desmoid tumour = chordoma = undifferentiated pleomorphic sarcoma = phyllodes tumour = carcinoid tumour = carcinoid
  = carcinoid syndrome = histiocytoma : cancer chronic typed sited behaviour
seminoma of testis = testicular teratoma = testicular germ cell tumour : cancer chronic typed sited male behaviour
acute myeloid leukaemia = acute lymphoblastic leukaemia = chronic lymphocytic leukaemia = chronic myeloid leukaemia
  = chronic myelomonocytic leukaemia = hairy cell leukaemia = acute promyelocytic leukaemia
  = acute myeloblastic leukaemia = acute lymphocytic leukaemia = plasma cell leukaemia = t cell leukaemia
  = prolymphocytic leukaemia = acute myelogenous leukaemia = chronic myelogenous leukaemia = acute monocytic leukaemia
  = t cell prolymphocytic leukaemia = acute myelomonocytic leukaemia = large granular lymphocytic leukaemia
  = juvenile myelomonocytic leukaemia = chronic granulocytic leukaemia = acute erythroid leukaemia
  = acute megakaryoblastic leukaemia = adult t cell leukaemia = chronic lymphatic leukaemia
  = chronic neutrophilic leukaemia : cancer chronic typed sited leukaemia blood-cancer behaviour
leukaemia = acute leukaemia = chronic leukaemia : cancer chronic sited leukaemia blood-cancer behaviour
hodgkin lymphoma = hodgkin disease = diffuse large b cell lymphoma = follicular lymphoma = mantle cell lymphoma
  = burkitt lymphoma = t cell lymphoma = marginal zone lymphoma = b cell lymphoma = lymphoplasmacytic lymphoma
  = waldenstrom macroglobulinaemia = cutaneous t cell lymphoma = mycosis fungoides = primary cerebral lymphoma
  = large b cell lymphoma = large cell lymphoma = peripheral t cell lymphoma = anaplastic large cell lymphoma
  = post transplant lymphoma = post transplant lymphoproliferative disorder = primary central nervous system lymphoma
  = hodgkins = non hodgkin b cell lymphoma = angioimmunoblastic t cell lymphoma
  = enteropathy associated t cell lymphoma = small lymphocytic lymphoma = high grade b cell lymphoma
  = low grade b cell lymphoma = sezary syndrome = castleman disease = lymphoblastic lymphoma
  = high grade b cell non hodgkin lymphoma = low grade b cell non hodgkin lymphoma = classical hodgkin lymphoma
  = primary cns lymphoma = splenic marginal zone lymphoma = richter transformation = b cell non hodgkin lymphoma
  = t cell non hodgkin lymphoma = diffuse large b cell non hodgkin lymphoma = follicular non hodgkin lymphoma : cancer chronic typed sited lymphoma blood-cancer behaviour
lymphoma = non hodgkin lymphoma = malignant lymphoma = lymphoproliferative disease = lymphoproliferative disorder
  = high grade lymphoma = low grade lymphoma : cancer chronic sited lymphoma blood-cancer behaviour
multiple myeloma = myeloma = myelomatosis = plasmacytoma = plasma cell myeloma = plasma cell dyscrasia : cancer chronic typed sited blood-cancer behaviour one-name
carcinomatosis = disseminated carcinomatosis = peritoneal carcinomatosis = carcinomatosis peritonei
  = meningeal carcinomatosis = lymphangitis carcinomatosa = malignant meningitis = widespread metastatic disease
  = metastatic disease = disseminated metastatic disease = advanced metastatic disease = pseudomyxoma peritonei : cancer secondary behaviour
metastasis = metastases = secondary deposit = secondary deposits = secondaries = secondary tumour
  = secondary carcinoma = metastatic deposit = metastatic spread = secondary cancer = secondary malignancy
  = metastatic lesions = tumour deposits = metastatic deposits = widespread metastases = metastatic lesion
  = secondary lesions = secondary malignant deposits = secondary adenocarcinoma = malignant deposits
  = metastatic infiltration = metastatic involvement = secondary malignant neoplasm = multiple metastases = deposits
  = ruptured secondary deposit = bone secondaries = liver secondaries = brain secondaries = lung secondaries
  = skeletal secondaries = bony secondaries = bony metastases = cerebral metastases : cancer secondary behaviour
unknown primary = unknown primary site = primary site unknown = primary unknown = primary not known
  = carcinoma of unknown primary = cancer of unknown primary = unknown primary cancer = unknown primary carcinoma
  = adenocarcinoma of unknown primary = primary not found = occult primary = primary unidentified
  = unidentified primary = primary not identified = primary site not known
  = unknown primary malignancy = malignancy of unknown primary = carcinoma of unknown origin
  = malignancy of unknown origin = undetermined primary = primary undetermined = site of primary unknown
  = primary origin unknown = unknown primary tumour = unknown primary origin = uncertain primary
  = primary site not identified = primary site undetermined = adenocarcinoma of unknown origin
  = undetermined primary site = cancer of unknown origin = metastatic carcinoma of unknown primary
  = metastatic cancer of unknown primary = metastatic adenocarcinoma of unknown primary
  = metastatic malignancy of unknown primary = unknown site of origin = unknown primary source
  = malignancy of undefined primary origin = primary site uncertain = unknown site primary = primary of unknown site : cancer unknown-primary behaviour chronic
malignant effusion = malignant pleural effusion = malignant ascites = malignant pericardial effusion
  = malignant bowel obstruction = malignant pleural disease = malignant peritoneal disease
  = malignant pleural effusions = malignant small bowel obstruction = malignant large bowel obstruction
  = malignant biliary obstruction = malignant intestinal obstruction = malignant ureteric obstruction
  = malignant spinal cord compression = malignant hypercalcaemia = hypercalcaemia of malignancy = malignant fistula
  = malignant infiltration : cancer secondary complication behaviour
tumour = mass = growth = neoplasm = space occupying lesion = neoplasia = tumour mass
  = intracranial space occupying lesion = polypoid mass = pelvic mass = abdominal mass = lesion = lump : mass chronic
meningioma = acoustic neuroma = lipoma = adenoma = haemangioma = fibroid = pituitary adenoma = schwannoma
  = benign tumour = benign neoplasm = uterine fibroid = villous adenoma = pituitary macroadenoma
  = vestibular schwannoma = benign brain tumour = polyp = colonic polyps = ovarian cyst = benign = haemangioblastoma
  = atrial myxoma = myxoma = cardiac myxoma : benign chronic behaviour
`,
  ),
  ...termsOf(
    'quality',
    `
primary : primary
metastatic = metastasised = disseminated : metastatic
secondary to = metastatic to = metastatic from = metastasised to
`,
  ),
];
