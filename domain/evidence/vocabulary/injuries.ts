import { termsOf } from './term.ts';

/** Injuries and what brings them about, with the paragraph of regulation 3(1) they point to. */
export const INJURIES = [
  ...termsOf(
    'injury',
    `
fracture = fractured = broken hip = broken leg = broken bone = broken neck = fractured neck of femur = hip fracture
  = fractured hip = nof fracture = fractured nof = nof = broken back = broken ribs = broken arm = broken femur
  = periprosthetic fracture = fractured hip and pelvis = open fracture = closed fracture = broken wrist = broken ankle
  = broken pelvis = broken collarbone = broken shoulder = broken jaw = broken rib = broken spine = broken skull
  = broken bones = peg fracture = odontoid fracture = hangman fracture = subcapital fracture
  = intertrochanteric fracture = colles fracture : clot-cause event bone @v
pathological fracture = osteoporotic fracture = fragility fracture = insufficiency fracture = stress fracture
  = vertebral collapse = vertebral compression fracture = osteoporotic vertebral fracture = vertebral wedge fracture
  = wedge fracture = compression fracture = metastatic fracture = osteoporotic collapse
  = pathological vertebral fracture = osteoporotic vertebral collapse = osteoporotic fractured
  = osteoporotic hip fracture = fragility hip fracture = pathological hip fracture = pathological rib fracture
  = osteoporotic wedge fracture = osteoporotic compression fracture = pathologically fractured
  = pathological femoral fracture = pathological fractured = atraumatic fracture = pathological neck of femur fracture
  = pathological humeral fracture = osteoporotic crush fracture = vertebral crush fracture = crush fracture : clot-cause event bone pathological @v?
head injury = traumatic brain injury = brain injury = traumatic head injury = skull fracture = brain contusion
  = cerebral contusion = diffuse axonal injury = head trauma = blunt head trauma = traumatic cerebral injury
  = acquired brain injury = cerebral laceration = closed head injury = traumatic intracranial injury = cranial trauma
  = tbi = blow to head = bang to head = banged head = hit head = struck head = head wound = hitting head
  = bump on head = blunt head injury = severe head injury = post traumatic epilepsy = post traumatic hydrocephalus
  = post traumatic = post concussion syndrome = brain trauma = cerebral trauma = cerebral injury = brain laceration
  = brain damage from injury = hypoxic head injury = cranial injury = cranial fracture = base of skull fracture
  = fractured skull = contrecoup injury = brain swelling after injury = traumatic coma = post traumatic brain injury
  = intracranial injury : brain event @v
subdural haematoma = subdural haemorrhage = extradural haematoma = extradural haemorrhage = subdural
  = epidural haematoma = subdural bleed = extradural = sub dural haematoma = subdural hematoma
  = acute on chronic subdural haematoma = sub dural haemorrhage = subdural collection = subdural bleeding = sdh
  = subdural haematomas = subdural hygroma = acute subdural = chronic subdural = bilateral subdural haematoma
  = extradural bleed = subdural haemorrhages = subdural empyema after injury = extradural clot = subdural clot
  = epidural haemorrhage : brain event bleeding @v
spontaneous subdural haematoma = non traumatic subdural haematoma = spontaneous subdural haemorrhage
  = atraumatic subdural haematoma = non traumatic subdural haemorrhage = non traumatic intracranial haematoma
  = spontaneous extradural haematoma = non traumatic subdural bleed : brain event bleeding @v?
injury = trauma = traumatic = multiple injuries = polytrauma = major trauma = blunt trauma = chest injury
  = spinal injury = spinal cord injury = abdominal injury = internal injuries = penetrating trauma = traumatic injury
  = chest trauma = abdominal trauma = blunt force trauma = blunt force injury = penetrating injury = traumatic shock
  = cervical spine injury = laceration = contusion = concussion = dislocation = whiplash = degloving injury
  = soft tissue injury = traumatic haemorrhage = ruptured spleen = splenic rupture = splenic laceration
  = liver laceration = flail chest = haemothorax = traumatic pneumothorax = traumatic amputation = dislocated hip
  = rupture of spleen = traumatic rupture = penetrating wound = open wound = old injury = sports injury
  = multiple trauma = skin tear = wound to chest = puncture wound = impalement = impaled = blast lung
  = multiple bruises = scalp haematoma = scalp laceration = traumatic haematoma = traumatic haemothorax
  = traumatic subdural haematoma = traumatic aortic rupture = traumatic rupture of aorta = traumatic aortic dissection
  = traumatic paraplegia = traumatic tetraplegia = traumatic quadriplegia = traumatic spinal cord injury
  = pelvic injury = pelvic trauma = facial injuries = facial trauma = facial injury = neck injury = neck trauma
  = limb injury = eye injury = hand injury = leg injury = back injury = hip injury = rib injury = blunt injury
  = blunt chest trauma = blunt abdominal trauma = blunt chest injury = thoracic trauma = thoracic injury
  = abdominal injuries = chest injuries = spinal injuries = leg wound = lacerations = severed artery
  = laceration of leg = pretibial laceration = sprain = avulsion = dislocated shoulder = ruptured liver
  = liver rupture = rupture of liver = kidney laceration = splenic injury = traumatic splenic rupture
  = bladder rupture = traumatic perforation = internal injury = sporting injury = playground injury = struck by
  = hit by falling = falling object = struck by falling object = collision = trapped in = trapped under = buried alive
  = avalanche = cave in = trampled = kicked = kicked by = gored : event @v
burn = burns = scald = smoke inhalation = inhalation of smoke = house fire = flame burns = thermal injury = scalds
  = full thickness burns = scalding = conflagration = inhalational injury = burned = burnt = thermal burns
  = burn injury = burns injury = scald injury = hot water scald = severe burns = extensive burns = third degree burns
  = partial thickness burns = full thickness burn = electrical burns = electrical burn = flat fire = caravan fire
  = inhalational burns = burns to body = chip pan fire = clothing caught fire = contact burn = immersion scald
  = bath scald = burning = bonfire = inhaled smoke : event @v
crush injury = crush syndrome = crushed = crush asphyxia = traumatic asphyxia = crushing = crushed chest
  = crushed pelvis = crush injuries = crushed by = crushed under : event @v
stab wound = stab wounds = stabbing = stabbed = knife wound = stab = multiple stab wounds = incised wound of neck
  = stab injury = stab injuries = stabbed in chest = stabbed in abdomen = stabbed in neck = fatal stabbing
  = knife injury = knife wounds = sharp force injury = sharp force trauma = slash wound = penetrating knife injury
  = penetrating chest wound = incised wound = incised wounds = sword wound = glassing = knifed : event @iv
gunshot = gunshot wound = gunshot wounds = shotgun wound = gun shot wound = shot in head = shotgun injury
  = bullet wound = firearm injury = shooting injury = ballistic injury = firearm discharge = shotgun discharge
  = gunshot injury = shooting = air rifle injury = air gun injury = pellet wound = crossbow injury = crossbow bolt
  = gunshot wound to head = shotgun wounds = shot in chest = gun wound = shot by : event @iv
`,
  ),
  ...termsOf(
    'external',
    `
fall = fell = tripped = trip = slipped = falling from = falling at = falling over = falling down = falling on
  = falling onto = falling out = falling off = falling into = falling downstairs = falling backwards
  = falling forwards = after falling = fall at home = fallen = falls = recurrent falls
  = mechanical fall = fell over = fell down stairs = stumbled = unwitnessed fall = long lie = tumbled = toppled
  = tumble = knocked over = knocked down = slip = fall from height = found on floor = found on the floor
  = fell from bed = fall from bed = fall out of bed = fell out of bed = fall from chair = fell from chair
  = rolled out of bed = fell from = fell off = fall off = fall onto = fell onto = fall downstairs = fell downstairs
  = fall down stairs = fallen downstairs = fallen at home = fall in hospital = inpatient fall = fall on ward
  = fell on ward = fall in care home = fall in nursing home = low fall = low level fall = same level fall
  = fall from standing = fall from own height = fall on ice = slipped on ice = slipped over = slip and fall
  = trip and fall = tripped over = trip over = lost balance = lost footing = missed step = missed a step
  = knocked to ground = found at bottom of stairs = found at foot of stairs = fall with long lie = prolonged lie
  = dropped from hoist = fall from hoist = dropped by hoist = dropped by carer = dropped by carers = dropped on floor = dropped while = slid from chair = slid out of chair = slid to floor = faller
  = multiple falls = frequent falls = repeated falls = falls at home = syncope with fall = collapse with fall
  = fall from ladder = fell from ladder = fall from roof = fall from window = fall from tree = fall from bicycle
  = fall from scaffolding at home = fell into = tripping = slipping : @v
road traffic collision = road traffic accident = rtc = rta = motor vehicle accident = motor vehicle collision
  = car accident = automobile accident = car crash = vehicle accident = traffic accident = pedestrian versus car
  = struck by car = hit by car = run over = motorcycle accident = motorbike accident = road accident
  = motor vehicle crash = bicycle accident = cycling accident = struck by vehicle = hit by vehicle = hit by train
  = struck by train = train accident = traffic collision = hit by lorry = hit by bus = struck by lorry
  = vehicle collision = motorcycle collision = pedestrian struck = railway accident = aircraft crash = plane crash
  = aircraft accident = tram accident = knocked down by car = knocked off bicycle = come off motorcycle
  = mobility scooter accident = road traffic incident = road traffic crash = car collision = pedestrian hit
  = pedestrian hit by car = pedestrian collision = pedestrian accident = run over by = cyclist hit by car
  = cycle accident = bus accident = lorry accident = van accident = coach crash = motor accident
  = motor vehicle traffic accident = motorcycle crash = motorbike crash = motor cycle accident = vehicle crash
  = vehicular accident = vehicular collision = crashed car = hit and run = knocked over by car = struck by bus
  = struck by van = struck by motorcycle = struck by tram = hit by van = hit by motorcycle = rail accident
  = rail crash = boat accident = helicopter crash = air crash = quad bike = multi vehicle collision = driver of car
  = passenger in car = seatbelt injury = thrown from vehicle = ejected from vehicle = electric scooter = electric bike
  = e bike accident = bicycle crash = bicycle collision : @v
drowning = drowned = immersion = near drowning = submersion = cold water immersion = drowning in bath = submerged
  = immersion in water = found in water = found in river = found in canal = found in sea = found in bath
  = drowning in sea = submersion injury = saltwater drowning = freshwater drowning = near drowning episode
  = drowned in bath = fell in water = fell into water = fell into river : @v
choking = choked = airway obstruction by = airway obstructed by = airway obstruction due to food bolus
  = airway blocked by = larynx blocked by = trachea blocked by = blockage of airway by = piece of food = piece of meat
  = piece of bread = piece of toast = piece of fruit = lump of food = lump of meat = bolus of food = food in airway
  = food in larynx = food in trachea = impacted in larynx = impacted in airway = choking on food = food bolus
  = food bolus obstruction = inhalation of food = foreign body aspiration = inhaled foreign body
  = foreign body airway obstruction by food = food bolus aspiration = aspiration of food = cafe coronary
  = obstruction of airway by food = foreign body inhalation = inhalation of foreign body = foreign body obstruction
  = foreign body in airway = choking episode = bolus obstruction = inhaled food = choking on = choked on
  = choked on food = asphyxia due to food = asphyxiation by food = aspirated food = food aspiration
  = foreign body in trachea = foreign body in larynx = foreign body in oesophagus = impacted food bolus
  = food impaction = laryngeal obstruction by food = tracheal obstruction by food = upper airway obstruction by food
  = aspiration of foreign body = aspirated foreign body = inhaled object = swallowed foreign body
  = ingested foreign body = ingestion of foreign body = foreign body ingestion = choking incident = choking event
  = obstructed airway by food = airway obstruction due to food = meat bolus : @v
positional asphyxia = postural asphyxia = suffocation = suffocated = smothering = overlaying = plastic bag asphyxia
  = entrapment = entrapped = mechanical asphyxia = compression asphyxia = environmental suffocation
  = bed rail entrapment = traumatic suffocation = restraint asphyxia = asphyxia in bedding = overlay
  = co sleeping head = wedging = head entrapment = entangled = entanglement = plastic bag over head
  = helium inhalation = helium = confined space = crowd crush : @v
electrocution = electric shock = lightning strike = lightning = electrocuted = electrical injury = struck by lightning
  = electrical shock injury = accidental electrocution : @v
accident = accidental = misadventure = accidental death = accidentally = mishap = accidental cause
  = unspecified accident : manner @v?
accidental injury = accidental fall = farm accident = machinery accident = sporting accident = explosion
  = blast injury = bomb blast = domestic accident = accident in home = home accident = accident at home
  = riding accident = horse riding accident = horse riding fall = diving accident = boating accident = skiing accident
  = climbing accident = cycling fall = rugby injury = football injury = swimming accident = gas explosion
  = farming accident = tractor accident = accidental trauma = quad bike accident = e scooter accident
  = scooter accident = escooter collision = ladder accident = shooting accident = freak accident : @v
work accident = industrial accident = workplace accident = work place accident = injury sustained at work
  = injured in course of work = crushed at work = fall from ladder at work = electrocuted at work = forklift accident
  = building site accident = accident on building site = mining accident = pit accident = quarry accident
  = agricultural accident at work = accident at work = injured at work = injury at work = industrial injury
  = fall at work = fell at work = fall from scaffold = fell from scaffold = fall from scaffolding = workplace injury
  = fell from scaffolding : @v @ix
dog bite = animal attack = bite wound = kicked by horse = fall from horse = fell from horse = animal bite = dog attack
  = snake bite = adder bite = cat bite = human bite = bitten by dog = bitten by snake = shark attack = attacked by dog
  = attacked by dogs = trampled by cows = trampled by cattle = kicked by cow = kicked by animal = crushed by cow
  = thrown from horse = horse kick = animal injury = animal bites = jellyfish sting = venomous bite : @v
assault = assaulted = homicide = murder = manslaughter = murdered = physical assault = domestic violence
  = domestic abuse = non accidental injury = nai = attacked = beaten = punched = shaken baby = shaken baby syndrome
  = abusive head trauma = killed by another = inflicted injury = violence = kicked in head = unlawful killing
  = altercation = physical abuse = battered = physical altercation = fight = stabbed by another = beaten up
  = victim of violence = sexual assault = pushed over = pushed by = homicidal = homicidal violence = blunt weapon
  = struck with weapon = kicking = punch = punched in head = beating = fatal beating = inflicted
  = inflicted head injury = domestic assault = knife attack = knife crime = throat cut = slashed = garrotting
  = garrotted = infanticide = shrapnel = shrapnel injury = war wound = war injury = gunfire = terrorist attack
  = terrorist incident = bombing = torture = robbery = mugging = mugged = affray = attack by another = attacked by
  = killed by = pushed down stairs = pushed to ground = violent act = violent death = struck by another
  = hit by another = hit with = violent assault = victim of assault = victim of crime = acid attack victim
  = historical assault = previous assault = fatal assault = physical violence = inflicted trauma = inflicted injuries
  = intentional injury by another = honour killing = arson = drive by shooting = poisoned by another = elder abuse
  = child abuse = abuse by carer = one punch : @iv
strangulation = strangled = manual strangulation = throttling = throttled = compression of neck = neck compression
  = pressure on neck = smothered by : @iv
suicide = suicidal act = committed suicide = took own life = self harm = deliberate self harm = self inflicted
  = intentional self harm = hanging = hanged = hung himself = hung herself = self hanging = ligature
  = jumped from height = jumped in front of train = self poisoning
  = ligature around neck = ligature strangulation = self strangulation = suspension by ligature = self immolation
  = jumped from bridge = attempted suicide = suicide attempt = ended own life
  = took his own life = took her own life = took their own life = self injury = intentional self poisoning
  = self asphyxiation = suspension by neck = ended his life = ended her life = killed himself = killed herself
  = jumped from window = cut own throat = cut wrists = slit wrists = partial suspension = self suspension
  = self suspension by ligature = fell intentionally = jumped = jumped off = jumped off bridge = jumped under train
  = jumped in front = jumped in river = jumped into river = jumped from = jump from height = self drowning
  = self stabbing = self inflicted stab wound = self inflicted wound = self inflicted wounds = self inflicted injury
  = self inflicted injuries = self inflicted gunshot wound = self inflicted laceration = self inflicted burns
  = intentional drowning = intentional fall = intentional ingestion = deliberate ingestion = deliberately ingested
  = deliberate act = suicidal intent = suicidal hanging = suicidal drowning = suicide by hanging
  = suicide pact = assisted suicide = parasuicide = cut his wrists = cut her wrists = cut own wrists
  = laceration of own wrists = lacerated wrists = slashed wrists = walked into traffic = walked in front of train
  = walked into sea = lay on railway line = lying on railway line = set himself on fire = set herself on fire
  = set fire to himself = set fire to herself = stepped in front of train = threw himself = threw herself
  = hanged himself = hanged herself = found hanging = found hanged = hanging by neck = near hanging
  = self strangulated = ligature compression of neck = carbon monoxide self poisoning = self poisoned = own hand = by own hand
  = died by suicide = completed suicide = self destruction = self cutting = self laceration = plastic bag suicide
  = helium suicide = ligature hanging = refusal to eat with intent to die : @vi
intentional drug overdose = intentional overdose = deliberate overdose = overdose with intent = suicidal overdose
  = self administered overdose = took an overdose = took overdose = taken overdose = impulsive overdose
  = deliberate drug overdose = intentional paracetamol overdose
  = deliberate paracetamol overdose = intentional insulin overdose = intentional medication overdose : @vi @iii
hypothermia = accidental hypothermia = exposure to cold = cold exposure = exposure to elements = frostbite
  = cold injury = profound hypothermia = severe hypothermia = environmental hypothermia = exposure and hypothermia
  = found in garden overnight = cold exposure at home = unheated home = died of cold : @b @vii?
exposure : manner @b?
heat stroke = heatstroke = hyperthermia = heat exhaustion = heat illness = sunstroke = heat stress
  = heat related illness = overheating = heat exposure = exertional heat stroke = exertional hyperthermia
  = environmental hyperthermia : @b
anaphylaxis = anaphylactic shock = anaphylactic reaction = severe allergic reaction = insect sting = wasp sting
  = bee sting = food allergy = fatal allergic reaction = peanut allergy = anaphylactic reaction to wasp sting = sting
  = anaphylactic = hornet sting = nut allergy = shellfish allergy = milk allergy = egg allergy = latex allergy
  = allergic reaction = acute allergic reaction = fatal anaphylaxis = food anaphylaxis = food induced anaphylaxis
  = venom allergy = bee venom = insect bite = idiopathic anaphylaxis = anaphylaxis to food = anaphylaxis to nuts
  = anaphylactoid reaction = bee stings = wasp stings : @b
starvation = starved = voluntary refusal of food and fluid = hunger strike : @b @vii?
unnatural = unnatural death = altitude sickness = acute mountain sickness = high altitude cerebral oedema
  = high altitude pulmonary oedema = acute mountain illness = decompression = barotrauma
  = voluntary stopping of eating and drinking = refusal of food and fluids = voluntary refusal of food and fluids
  = medical assistance in dying = assisted dying = euthanasia = judicial execution = execution : @b
`,
  ),
];
