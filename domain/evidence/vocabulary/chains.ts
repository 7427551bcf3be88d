import { invariant } from '../../shared/invariant.ts';
import { TERMS } from './lexicon.ts';
import { TAGS, type Tag, type Term } from './term.ts';

/**
 * What is known to lead to what: `cause = cause > effect = effect`, each a term by its first wording, or `#` and a tag for
 * all terms that have it. Only pairs that nobody would write the other way round.
 */
const LEADS = `
diverticular disease = diverticulitis = appendicitis = volvulus = hernia = ischaemic bowel = intestinal obstruction = ulcerative colitis > perforation of bowel = peritonitis
diverticular disease = diverticulitis > liver abscess
diverticular disease > diverticulitis
perforation of bowel = perforated duodenal ulcer = pancreatitis = cholecystitis = oesophageal rupture > peritonitis
hernia = volvulus > intestinal obstruction = ischaemic bowel
ulcerative colitis = clostridioides difficile colitis > toxic megacolon
peptic ulcer = oesophageal varices = diverticular disease > gastrointestinal haemorrhage
gallstones > pancreatitis = cholecystitis = cholangitis
alcohol dependence > alcoholic cirrhosis = alcoholic hepatitis = pancreatitis = chronic pancreatitis = oesophageal varices = cardiomyopathy
hepatitis b = hepatitis = steatohepatitis = autoimmune hepatitis > cirrhosis
hepatitis b = cirrhosis = alcoholic cirrhosis = steatohepatitis = chronic liver disease > hepatocellular carcinoma
urinary tract infection = pyelonephritis = cellulitis = cholangitis = cholecystitis = liver abscess = diverticulitis = pressure ulcer > sepsis
pressure ulcer > osteomyelitis
hydronephrosis = benign prostatic hyperplasia > urinary tract infection = pyelonephritis
benign prostatic hyperplasia > hydronephrosis
glomerulonephritis = polycystic kidney disease = diabetic nephropathy > chronic kidney disease
systemic lupus erythematosus > glomerulonephritis
rheumatoid arthritis = multiple myeloma > amyloidosis = renal amyloidosis
type 1 diabetes mellitus = type 2 diabetes mellitus = diabetes mellitus > diabetic nephropathy = diabetic vascular disease = diabetic ketoacidosis = chronic kidney disease = gangrene
hypertension > hypertensive heart disease = chronic kidney disease = aortic dissection = heart failure
coronary atherosclerosis = ischaemic heart disease > coronary artery thrombosis
coronary artery thrombosis > myocardial infarction
myocardial infarction > heart failure = myocardial rupture = ventricular fibrillation = cardiac tamponade
atrial fibrillation > cerebral infarction = stroke = thrombosis of basilar artery
endocarditis > cerebral infarction
chronic obstructive pulmonary disease = pulmonary fibrosis = bronchiectasis = cystic fibrosis = pulmonary hypertension > cor pulmonale
chronic obstructive pulmonary disease = pulmonary fibrosis > pulmonary hypertension
cystic fibrosis > bronchiectasis = cirrhosis = chronic liver disease
muscular dystrophy = friedreich ataxia > cardiomyopathy = atrial fibrillation = obstructive sleep apnoea
cerebral palsy = motor neurone disease = multiple sclerosis = muscular dystrophy > bronchiectasis = obstructive sleep apnoea = cor pulmonale
huntington disease > obstructive sleep apnoea
autoimmune hepatitis > cardiomyopathy
sarcoidosis > cardiomyopathy = amyloid heart disease = cirrhosis = chronic kidney disease
cirrhosis = alcoholic cirrhosis > pulmonary hypertension
abdominal aortic aneurysm > ruptured abdominal aortic aneurysm
peripheral vascular disease > gangrene
aneurysm > subarachnoid haemorrhage
covid 19 = influenza > acute respiratory distress syndrome = pneumonia = bronchopneumonia
`;

/** As above, where the cause in part 2 and its effect alone in part 1 is a cause in the wrong part. */
const BEHIND = `
ischaemic heart disease = coronary atherosclerosis = myocardial infarction = cardiomyopathy = hypertensive heart disease = valvular heart disease = aortic stenosis = mitral regurgitation > pulmonary oedema
#cancer > hypercalcaemia = hydronephrosis = ascites = pleural effusion = spinal cord compression = cholangitis = malignant effusion
#cirrhosis = alcoholic hepatitis = steatohepatitis = autoimmune hepatitis = hepatitis b > hepatic encephalopathy = hepatorenal syndrome = ascites = hepatopulmonary syndrome
atrial fibrillation > cerebral infarction
peptic ulcer = diverticulitis = diverticular disease > gastrointestinal haemorrhage = peritonitis
type 1 diabetes mellitus = type 2 diabetes mellitus = diabetes mellitus > diabetic ketoacidosis
pulmonary fibrosis = chronic obstructive pulmonary disease > cor pulmonale
`;

type Chains = ReadonlyMap<Term, ReadonlySet<Term>>;

const leads = chainsOf(LEADS);
const behind = chainsOf(BEHIND);

/** Whether the one is known to lead to the other. */
export function isKnownToLead(cause: Term, effect: Term): boolean {
  return leads.get(cause)?.has(effect) === true;
}

/** Whether the one is asked about where it stands in part 2 and only the other in part 1. */
export function isUsuallyBehind(cause: Term, effect: Term): boolean {
  return behind.get(cause)?.has(effect) === true;
}

function chainsOf(list: string): Chains {
  const chains = new Map<Term, Set<Term>>();
  for (const line of list.split('\n').filter((one) => one.trim() !== '')) {
    const [causes = '', effects = ''] = line.split(' > ');
    for (const cause of causes.split(' = ').flatMap(termsNamed)) {
      const known = chains.get(cause) ?? new Set();
      for (const effect of effects.split(' = ').flatMap(termsNamed)) known.add(effect);
      chains.set(cause, known);
    }
  }
  return chains;
}

/** @throws where no term has this name and no tag is called so */
function termsNamed(name: string): readonly Term[] {
  const trimmed = name.trim();
  const tag: Tag | undefined = TAGS.find((one) => trimmed === `#${one}`);
  const found = TERMS.filter((term) => (tag === undefined ? term.name === trimmed : term.tags.has(tag)));
  invariant(found.length > 0, `a chain of the vocabulary names "${trimmed}", which it does not have`);
  return found;
}
