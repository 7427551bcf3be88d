import { termsOf } from './term.ts';

/** What people call diseases, and what a certificate is asked not to. */
export const EVERYDAY_WORDS = [
  ...termsOf(
    'disease',
    `
heart attack = massive heart attack = coronary = heart seizure = heart attacks = fatal heart attack
  = sudden heart attack = silent heart attack : lay heart event
brain bleed = bleed on brain = bleeding on brain = bleed in brain = bleeding in brain = bleed into brain
  = bleed to brain = bleeds on brain = bleed inside brain = bleeding inside brain = bleed on the brain
  = burst blood vessel in brain = burst vessel in brain = bleeding of brain = blood on brain : lay brain event bleeding
blood poisoning : lay sepsis complication
blood clot = clot = clot on lung = blood clot on lung = clot in leg = blood clots = clot on brain = blood clot in lung
  = blood clot in leg = clot in lung = clots on lungs = clots on lung = clot on heart = clot to lung = clot to brain
  = clot in brain = lung clot = leg clot = brain clot = clots in lungs = clots in legs = clots = blood clots on lungs
  = blood clot on brain = blood clot in brain = blood clots in lungs = blood clot in lungs : lay
water on lung = water on lungs = fluid on lung = fluid on lungs = fluid in lungs = fluid on chest = water in lungs
  = lungs full of fluid = lungs filled with fluid = fluid round lungs = fluid around lungs = fluid round lung
  = fluid around lung = fluid around heart = water on chest : lay complication
hardening of arteries = furred arteries = blocked artery = blocked arteries = furred up arteries = clogged arteries
  = furring up of arteries = narrowed arteries = narrowing of arteries = silted up arteries = blocked blood vessel
  = blocked blood vessels = clogged arteries in heart = blocked heart arteries = blocked heart artery
  = blocked artery in heart = clogged up arteries = blocked vein = blockage in artery = blockage of heart : lay vessel root
mini stroke = mini strokes : lay brain chronic
sugar diabetes = sugar disease = sugar sickness : lay endocrine root diabetes
flu = the flu = tummy bug = stomach bug = bug = bad flu = influenza like flu = man flu = winter vomiting bug
  = vomiting bug = sickness bug = gastric flu = bird flu = swine flu = tummy upset = upset stomach = stomach upset
  = hospital bug = superbug = virus bug = a bug = chill = a chill : lay infection
burst appendix = slipped disc = dropsy = galloping consumption = wasting disease = funny turn = bad heart = weak heart
  = broken heart = bad chest = burst ulcer = collapsed lung = water infection = twisted bowel = blocked bowel
  = stopped breathing = heart gave out = blood cancer = cancer of blood = bad lungs = smokers lung = heart murmur
  = burst aneurysm = burst blood vessel = dicky heart = hole in heart = enlarged heart = leaky valve = burst aorta
  = yellow jaundice = low sugar = leaking heart valve = bowel blockage = stroke of brain = weak kidneys
  = kidney trouble = lung trouble = liver trouble = stomach trouble = dodgy heart = worn out heart
  = faulty heart valve = stomach flu = sugar = bladder infection = fit = furring of arteries = bad circulation
  = poor circulation = heart gave way = water on brain = bleeding ulcer in stomach = stomach bleed = tummy bleed
  = bleeding stomach = nervous breakdown = gallbladder trouble = bad back = thin blood = bad blood = high sugar
  = swollen heart = heart gave up = heart just stopped = heart failed to beat = lockjaw = mad cow disease
  = wear and tear = bad nerves = burst vein = burst varicose vein = leaky heart = fatty heart = clogged heart
  = heart blockage = blocked heart = bad liver = bad kidneys = kidneys packed up = kidneys gave up = liver packed up
  = lungs gave up = lungs gave out = lungs packed up = hardening of liver = acid stomach = cancer of gullet
  = gullet cancer = cancer of womb = womb cancer = cancer of throat = tummy cancer = cancer of tummy = cancer of belly
  = stroke to brain = swollen legs and feet = dickey heart = ticker = bad ticker = heart pain = tummy ache
  = stomach ache = wasting away = lung rot = rotten lungs = scarred lungs = dust on lungs = chest trouble
  = kidney infection of old = germ = germs = hole in stomach = hole in bowel = holes in heart = burst bowel
  = burst gut = twisted gut = burst stomach ulcer = burst lung = punctured bowel = blocked gut = blocked kidneys
  = kidney failure from sugar = yellow fever jaundice = shaking palsy = creeping paralysis = falling sickness
  = fits and faints = bad turn = a turn = died of shock = died of fright = died of broken heart
  = broken heart syndrome = cold on chest = cold on kidneys = flu on chest = fluid on brain = poisoned blood
  = infection of blood = infected blood = infection in blood = blood infection = leaking valve = leaky heart valve
  = furred valve = narrowed valve = sticky blood = bowel trouble = brain trouble = head cold = fluid on knee
  = brittle bones = crumbling spine = softening of brain = hardening of brain = enlarged liver from drink
  = drink related liver damage = drinkers liver = smokers cough = smokers chest = cancer all over
  = riddled with cancer = cancer everywhere = bone cancer spread = heart and lung trouble = weak chest = weak lungs
  = gammy leg : lay
`,
  ),
];
