import { termsOf } from './term.ts';

/** Vague words, old age, natural causes, and what says that a cause is not known. */
export const VAGUE_WORDS = [
  ...termsOf(
    'vague',
    `
cardiovascular event = cardiovascular incident = cardiac event = cardiac incident = vascular event = vascular incident
  = heart event = coronary event = cerebrovascular event = cerebral event = cerebrovascular incident
  = cerebral incident = cardio vascular event = cardiac episode = acute cardiac event = acute event
  = neurological event = acute cardiovascular event = respiratory event = cerebral episode = medical event
  = sudden cardiac event = cardiac problem = heart problem = heart trouble = heart condition = cardiac condition
  = intracranial event = abdominal event = intra abdominal event = acute abdominal event = abdominal catastrophe
  = intra abdominal catastrophe = intracranial catastrophe = intra abdominal pathology = vascular catastrophe
  = cardiac cause = catastrophic event = acute intracranial event = cardiovascular accident = cardiac accident
  = vascular accident = coronary incident = neurological incident = neurological episode = medical episode
  = cerebral catastrophe = vascular insult = cerebral insult = neurological insult = neurovascular event
  = neurovascular incident = abdominal crisis = abdominal pathology = cardiac catastrophe = cardiovascular catastrophe
  = heart episode = cardiovascular episode = cardiorespiratory event = cardiopulmonary event = thromboembolic event
  = thrombotic event = embolic event = ischaemic event = acute cardiac episode = acute cardiac incident
  = acute vascular event = vascular episode = haemorrhagic event = septic event = septic episode
  = terminal cardiac event = acute medical event = acute coronary event = respiratory incident = respiratory episode
  = acute respiratory event = cerebrovascular episode = central event = cardiovascular problem = cardiac problems
  = heart problems = heart conditions = circulatory problem = circulation problem = circulatory event
  = unspecified event = intracerebral event = brain event = heart issue = heart issues = cardiac issues
collapse = acute collapse = sudden collapse = collapsed = collapse at home = collapse query cause
  = unwitnessed collapse = witnessed collapse = general collapse = collapsed at home
frailty = general frailty = frailty syndrome = severe frailty = frail = advanced frailty = clinical frailty
  = progressive frailty = increasing frailty = frailty and immobility = physical frailty = moderate frailty
  = very severe frailty = frail state = frailty with recurrent infections = end stage frailty
  = general physical frailty = clinical frailty syndrome = frailness = severe clinical frailty = multimorbid frailty
  = increased frailty = profound frailty = terminal frailty = worsening frailty
debility = general debility = generalised debility = deconditioning = general weakness = generalised weakness
  = sarcopenia = weakened state = general physical weakness = general physical debility = progressive debility
  = progressive weakness = asthenic state = infirmity = general infirmity = chronic debility = profound weakness
  = severe debility = severe deconditioning = physical debility = feebleness = off legs = acopia
general deterioration = general decline = deterioration = decline = functional decline = global decline
  = failure to thrive = progressive decline = physical decline = gradual decline = general physical decline
  = physical deterioration = multiple comorbidities = multimorbidity = multiple co morbidities = comorbidities
  = multiple medical problems = multiple pathology = poor general condition = general ill health = ill health
  = poor health = chronic illness = illness = multi morbidity = chronic disease = multiple health problems
  = multiple pathologies = long illness = unwell = overall decline = chronic ill health = progressive deterioration
  = underlying health conditions = sickness = gradual deterioration = clinical deterioration
  = underlying health problems = multiple conditions = generalised deterioration = complications
  = multiple medical conditions = global deterioration = health deterioration = deteriorating health = failing health
  = decline in health = decline in function = decline in general health = loss of function
  = poor physiological reserve = poor functional reserve = multifactorial = multifactorial decline
  = multifactorial deterioration = failure to recover = failure to rehabilitate = organic disease = chronic conditions
  = complex comorbidities = complex medical problems = complex medical history = complex health needs
  = medical condition = medical conditions = medical problems = medical complications = chronic medical conditions
  = sudden illness = acute illness = critical illness = prolonged illness = short illness = brief illness
  = serious illness = severe illness = severe acute illness = acute on chronic illness = medical illness
  = physical illness = neurological deterioration = respiratory deterioration = cardiac deterioration
  = acute deterioration = sudden deterioration = rapid deterioration = rapid decline = terminal deterioration
  = slow decline = steady decline = clinical decline = overall deterioration = overall frailty and decline
  = generalised decline = weak = weakening = ill defined disease = old illness = multiple long term conditions
  = long term conditions = multiple chronic conditions = multiple chronic diseases = multiple chronic illnesses
  = multi system disease = multisystem disease = multiple problems = background of multiple comorbidities
  = significant comorbidities = premorbid state = loss of independence = poor reserve = gave up = loss of will to live
  = lost will to live = lung problem = lung problems = kidney problem = kidney problems = liver problem
  = liver problems = bowel problem = bowel problems = stomach problem = stomach problems = breathing problem
  = brain problem = neurological problem = respiratory problem = chest problem = chest problems
  = deteriorating condition = deteriorated = functional deterioration = progressive general decline
  = progressive functional decline = unwellness = general unwellness = age unspecified decline
  = physical health problems
`,
  ),
  ...termsOf(
    'old-age',
    `
old age = frailty of old age = debility of old age = extreme old age = senility = senile decay = senescence
  = advanced age = advancing years = great age = general frailty of old age = frailty due to old age
  = frailty of extreme old age = age related frailty = frailty due to age = decline of old age = frailty and old age
  = old age and frailty = advancing age = natural ageing = senile debility = senile degeneration = senile frailty
  = old age frailty = weakness of old age = frailty secondary to old age = frailty associated with old age
  = frailty of advancing years = frailty of advanced age = degeneration of old age = advanced old age = ageing
  = old age debility = frailty related to old age = exhaustion of old age = very old age = debility due to old age
  = senile frailty of old age = frailty in old age = decay of old age = age related decline = age related debility
  = extreme age = very advanced age = weakness of age = infirmity of old age = infirmity of age = senile infirmity
  = end of natural life = ageing process = normal ageing = old age and general debility = age related deterioration
  = age related general decline = age associated frailty = frailty and advanced age = frailty and extreme old age
  = frail elderly = decrepitude = natural old age = natural decay = frailty of age = frailty of great age
  = debility of age = debility of advanced age = frailty of very old age = general debility of old age
  = general decline of old age = frailty and old age related decline = physiological ageing = elderly frailty
  = frailty in extreme old age = decline due to old age = decline due to age = advanced years
  = extreme frailty of old age = severe frailty of old age = progressive frailty of old age
  = increasing frailty of old age = physical frailty of old age = old age and debility = great old age = ripe old age
  = geriatric frailty = deterioration due to old age = general deterioration of old age = age related physical decline
  = frailty with old age = frailty from old age = debility and old age = senile asthenia = senile cachexia
  = senile exhaustion = senile decline = senectitude = gerontological decline = old age with frailty
  = old age with general decline = old age and general decline = centenarian = longevity = exhaustion due to old age
  = age related decay = natural wear of old age = age related weakness
senile dementia
`,
  ),
  ...termsOf(
    'natural',
    `
natural causes = natural cause = natural disease = natural causes unspecified = natural cause of death
  = natural disease process = natural process = died of natural causes = died naturally = natural illness
  = natural death = death from natural causes = natural end of life = natural decline = nature
`,
  ),
  ...termsOf(
    'unascertained',
    `
unascertained = unascertainable = undetermined = cause not known = unknown cause = unknown cause of death
  = cause unknown = cause not established = cause of death unknown = cause of death not known = not ascertained
  = to be confirmed = awaiting post mortem = awaiting results = awaiting histology = awaiting toxicology = pending
  = under investigation = cause undetermined = cause of death undetermined = cause not determined = to be determined
  = unable to determine = cannot be determined = not determined = could not be determined = could not be ascertained
  = cannot be ascertained = not established = cause of death unclear = unclear cause = unclear cause of death
  = cause unclear = uncertain cause = pending histology = pending post mortem = pending toxicology
  = no cause identified = no cause found at post mortem = cause of death not established = cause of death uncertain
  = awaiting postmortem = awaiting inquest = cause not ascertained = undetermined cause = unexplained
  = unexplained death = cause of death awaited = awaiting coroner = awaiting further tests = tbc = to be advised
  = no cause of death = cause of death to be confirmed = awaiting further information = cause of death not ascertained
  = cause to be confirmed = cause of death pending = unestablished = unidentified cause
  = cause of death cannot be determined = cause of death not determined = not yet known
  = cause of death could not be determined = undiagnosed = cause of death unascertained = inconclusive
  = awaiting further investigation = cause of death to be established = not yet ascertained = to be ascertained
  = unknown aetiology = aetiology unknown = uncertain aetiology = unclear aetiology = awaiting pathology
  = subject to post mortem = post mortem pending = post mortem awaited = histology pending = toxicology pending
  = histology awaited = toxicology awaited = awaiting coroners post mortem = awaiting autopsy = pending autopsy
  = pending inquiry = pending inquest = pending investigation = pending investigations = pending further investigation
  = pending further tests = pending further investigations = referred to coroner = for coroner = coroner to determine
  = deferred = no clear cause = no obvious cause = no definite cause = no apparent cause = cause of death to follow
  = to follow = not certain = not clear = unknown illness = unidentified illness = unknown disease
  = undiagnosed illness = undiagnosed disease = undiagnosed condition = unknown condition = cannot be given
  = cannot be stated = unable to state = unable to give = unable to certify = unable to ascertain
  = unable to establish = insufficient information = insufficient evidence = not available = no diagnosis
  = diagnosis unknown = cause obscure = obscure cause = do not know = unknown natural causes = unspecified cause
  = unspecified = cause unspecified = cause not identified = cause not apparent = cause unascertained
  = cause unascertainable = cause of death not identified = cause of death undetermined pending
  = cause of death awaiting = cause of death to be determined = cause of death to be ascertained
  = cause awaiting post mortem = could not be established = could not be identified = cannot be established
  = cannot be identified = cannot ascertain = cannot determine = no cause established = no cause ascertained
  = no identifiable cause of death = indeterminate = not diagnosed = yet to be determined = yet to be established
  = yet to be confirmed = yet to be ascertained = awaiting confirmation = awaiting post mortem results
  = awaiting post mortem examination = awaiting report = awaiting medical cause = mystery = mystery illness
  = open verdict = unexplained collapse = unexplained sudden death = unexplained cardiac arrest = unexplained illness
  = unexplained natural death = no known cause of death = no known cause identified = not ascertainable
  = uncertain cause of death = ill defined cause = ill defined = ill defined and unknown cause : @c
unknown = not known = uncertain = nil known = none known = cause not certain : uncertain @c
`,
  ),
];
