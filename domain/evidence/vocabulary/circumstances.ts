import { termsOf } from './term.ts';

/** Circumstances of regulation 3(1) that are neither an injury nor a treatment. */
export const CIRCUMSTANCES = [
  ...termsOf(
    'circumstance',
    `
pressure ulcer = pressure ulcers = pressure sore = pressure sores = decubitus ulcer = decubitus ulcers = bed sore
  = bed sores = bedsore = bedsores = pressure damage = pressure injury = sacral pressure ulcer
  = infected pressure ulcer = infected sacral pressure ulcer = infected pressure sore = sacral sore
  = infected sacral sore = sacral ulcer = decubitus = infected decubitus ulcer = pressure necrosis
  = infected sacral ulcer = infected bed sores = pressure area damage = sacral pressure sore
  = infected sacral pressure sore = unstageable pressure damage = infected pressure sores = infected pressure ulcers
  = heel pressure ulcer = infected heel pressure ulcer = pressure ulceration = pressure ulceration of sacrum
  = pressure area breakdown = deep tissue injury = unstageable pressure ulcer = necrotic pressure ulcer
  = necrotic sacral ulcer = bed ulcer = decubital ulcer = decubitus sore = grade 4 pressure ulcer
  = grade 3 pressure ulcer = category 4 pressure ulcer = category 3 pressure ulcer = stage 4 pressure ulcer
  = stage 3 pressure ulcer = grade 4 sacral sore = pressure wound = pressure wounds = pressure lesion = ischial ulcer
  = ischial pressure ulcer = ischial sore = trochanteric ulcer = trochanteric sore = hip pressure ulcer = heel sore
  = heel ulcer = heel sores = sacral wound = sacral decubitus ulcer = infected decubitus = infected sacral wound
  = infected heel ulcer = infected ischial ulcer = multiple pressure ulcers = multiple pressure sores
  = pressure related skin damage = pressure sore of sacrum = tissue viability damage = sacral osteomyelitis with ulcer
  = infected pressure area = infected pressure areas : source event @vii?
malnutrition = malnourished = protein energy malnutrition = undernutrition = malnourishment = severe malnutrition
  = emaciation = emaciated = undernourished = protein calorie malnutrition = nutritional neglect
  = nutritional deficiency = poor nutritional state = severe undernutrition = nutritional failure
  = inadequate nutrition = lack of food = lack of nutrition = nutritional decline = kwashiorkor = scurvy = beriberi
  = underweight = severely underweight = failure to feed = inadequate feeding = protein malnutrition
  = severely malnourished = malnourishment and dehydration = inadequate food : @vii?
dehydration = dehydrated = severe dehydration = volume depletion = fluid depletion = hypernatraemic dehydration
  = profound dehydration = acute dehydration = inadequate hydration = inadequate fluids = lack of fluids
  = lack of fluid = lack of hydration = poor hydration = hypovolaemia due to dehydration = water deprivation
  = fluid deprivation : @vii?
neglect = self neglect = neglected = acts of omission = omission of care = neglectful = lack of care = poor care
  = failure of care = squalor = emotional neglect = infested with maggots = infestation = unkempt and malnourished
  = willful neglect = wilful neglect = gross neglect = failings in care = failure in care = inadequate care
  = left unattended = substandard care = deprived of care = not given care = missed care = left without food
  = safeguarding enquiry = ill treatment = safeguarding concern about neglect = found in squalor = living in squalor
  = squalid conditions = squalid home = unsanitary conditions = insanitary conditions = hoarding
  = poor living conditions = unkempt = maggots = maggot infestation = infested = lice infestation = abandoned
  = abandonment = not fed = not turned = not repositioned = omitted care = lapse in care = lapses in care
  = care failings = failings of care = suboptimal care = sub optimal care = inadequate monitoring
  = inadequate supervision = lack of supervision = lack of monitoring = unsupervised = failure to provide care
  = failure to provide = withheld care = withheld food = neglected by = neglect by carers = neglect by family
  = carer neglect = institutional neglect = medical neglect = child neglect = severe neglect = severe self neglect
  = chronic self neglect = physical neglect = poor self care = safeguarding concern = safeguarding concerns
  = safeguarding referral = failure of care home = poor nursing care = care home neglect = lack of medical attention
  = lack of medical care = lack of treatment = failure to seek help = not given food = not given fluids
  = deprived of food = deprived of water = self neglecting = organisational abuse : @vii
delayed diagnosis = ambulance took = waited for ambulance = wait for ambulance = waiting for ambulance = hours for ambulance
  = hours in ambulance = waited in ambulance = waited on trolley = hours on trolley = hours for doctor
  = missed diagnosis = delay in diagnosis = delayed treatment = delay in treatment
  = failure to diagnose = failure to treat = delay in ambulance = ambulance delay = misdiagnosis
  = failure to recognise = failure to escalate = not escalated = late diagnosis = missed fracture
  = delay in recognition = delayed recognition = human error = hospital error = clinical error = delayed surgery
  = failed to recognise = failed to escalate = ambulance delays = delayed ambulance = delay to ambulance
  = long wait for ambulance = delay in surgery = delay to surgery = delay in transfer = delayed transfer
  = delay in antibiotics = delayed antibiotics = delay in care = delayed care = delay in admission = delayed admission
  = delayed presentation to hospital = delay in escalation = delayed escalation = delay in referral = delayed referral
  = delay in operation = delayed operation = treatment delay = diagnostic delay = diagnostic error
  = missed opportunity = missed opportunities = missed cancer = missed infarction = missed sepsis = missed injury
  = unrecognised injury = unrecognised perforation = failure to act = failure to monitor = failure to refer
  = failure to follow up = failure to observe = failure of monitoring = failed discharge = lost to follow up
  = cancelled operation = cancelled surgery = erroneous discharge = inappropriate discharge = premature discharge
  = communication failure = failure of communication = not acted upon = not acted on = result not acted on
  = late recognition = late treatment = untreated due to = wrongly discharged = wrong diagnosis = misreported scan
  = missed on scan = missed on x ray = system failure in care = care delivery problem = serious incident
  = patient safety incident = never event : @vii?
prison = prisoner = prison inmate = police custody = in custody = custody = immigration detention
  = detained under mental health act = sectioned = detained under section = section 2 mental health act
  = section 3 mental health act = mental health act = state detention = detained = immigration removal centre
  = remand institution = section 3 of mental health act = section 2 of mental health act = hmp by police = secure unit
  = detained patient = under arrest = police restraint = died in police contact = restraint
  = young offenders institution = approved premises = detention centre = his majestys prison = her majestys prison
  = serving prisoner = remand prisoner = convicted prisoner = life sentence prisoner = inmate = prison custody
  = in prison = prison hospital = prison cell = court custody = detained in custody = custodial sentence
  = serving sentence = serving a sentence = police cell = police cells = police station = died in custody
  = death in custody = police contact = pursued by police = police pursuit = police chase = police shooting
  = immigration detainee = immigration detention centre = asylum detention = detainee = state detained
  = detained by state = mental health section = on section = under section 2 = under section 3 = under section 37
  = section 37 mental health act = section 37 41 = section 5 2 = section 136 = section 135
  = section 4 mental health act = hospital order = restriction order = sectioned under mental health act
  = compulsorily detained = involuntary detention = formally detained = formal patient = detained in hospital
  = secure hospital = high secure hospital = medium secure unit = low secure unit = secure psychiatric unit
  = forensic psychiatric unit = forensic unit = broadmoor = rampton hospital = ashworth hospital
  = secure childrens home = secure training centre = bail hostel = probation hostel = released on temporary licence
  = compassionate release from prison = escorted by prison officers = handcuffed = military custody = prisoner at : @d
unidentified body = identity unknown = identity not known = unknown male = unknown female = unidentified male = unidentified female
  = no identity found = identity not found = no identity established
  = unknown man = unknown woman = unidentified person = unidentified remains = no identification
  = unable to identify body = unidentified man = unidentified woman = identity not established
  = identity not confirmed = unknown person = no identification found = identity to be confirmed
  = identity unconfirmed = identity not yet known = identity not yet established = identity unverified = unnamed male
  = unnamed female = unnamed man = unnamed woman = john doe = jane doe = name unknown = unknown identity
  = awaiting identification = not identified formally = not yet identified = identity uncertain = body unidentified
  = remains unidentified = body not identified = deceased not identified = deceased unidentified : @g
`,
  ),
];
