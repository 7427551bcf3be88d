/** Words about violence, accidents and what people do to themselves. See `word-groups.ts`. */
export const WORDS_OF_EVENTS = `
// people and what they do to one another
person: partner husband wife son daughter man woman men assailant attacker intruder resident neighbour another gang
  person people youth youths someone stranger patient inmate prisoner boyfriend girlfriend robber burglar spouse
  father mother brother sister stepfather acquaintance relative others carer thug mob terrorist soldier sniper
  enemy
attack: attacked attack assaulted assault punched punch kicked kick beaten beating battered stamped stamping
  headbutted butted pushed push shoved thrown strangled throttled stabbed stabbing shot slashed hit struck
  bludgeoned bitten inflicted injured killed caused shaken choked smothered set poisoned run grabbed
crime: robbery burglary altercation argument brawl affray riot mugging disturbance quarrel fight feud massacre
  shooting bombing terrorism carjacking
weapon: knife machete axe hammer bat bottle screwdriver sword dagger blade gun rifle shotgun pistol revolver
  crossbow bullet shrapnel bomb grenade landmine mortar shell missile cleaver weapon firearm handgun airgun brick
  crowbar
wound: wound wounds wounded injury injuries injured trauma laceration fracture attack penetrating blow blows
// how an injury comes about
move: dived dive diving dove leapt leaped leap jump jumped tumbled tumble plunged plummeted slid slipped slip
  slipping rolled toppled overbalanced thrown threw ejected flung hurled unseated pitched stumbled fell fall fallen
  falling tripped tripping dropped drop catapulted somersaulted swung lurched came knocked tipped
where: off onto into from against over down beneath through backwards forwards headlong overboard downstairs
  upstairs out under
unhurt: asleep coma unconscious unconsciousness unresponsive unresponsiveness sleep away ill unwell pressure
  haemoglobin hemoglobin saturation platelets temperature weight sodium disc disk mitral femoral epiphysis
  radiation remission decline failure hospital baseline pneumonia sepsis
fast: collapsed collapse lost
onto: onto against downstairs striking hitting
hard: car lorry van bus coach train tram cyclist bicycle bike motorcycle motorbike vehicle truck tractor forklift
  trolley door wall tree branch beam post table floor ground pavement kerb rock stone brick ball puck pole gate
  boat propeller swing object masonry debris wheelchair scooter concrete radiator bath sink furniture wardrobe
  television shelf log bale machine digger crane load pallet girder ladder fireplace bedframe windscreen railing
  fence steering horse cow bull animal
strike: struck strike striking hit hitting banged banging bumped bump knocked knock blow blows hurt trapped caught
  jarred bruised cut twisted injured injuring smashed crushed crushing crush gashed scraped stubbed
bodypart: head skull face jaw neck spine chest ribs rib sternum abdomen pelvis hip leg arm knee ankle foot hand
  finger shoulder back elbow wrist thigh shin calf toe eye body torso
vehicle: car lorry van bus coach train tram cyclist cycle bicycle cycling bike scooter escooter moped motorcycle
  motorcyclist motorbike tractor quad forklift digger trailer boat canoe kayak yacht dinghy ship ferry raft
  speedboat plane aeroplane aircraft glider gliding helicopter paraglider paragliding parachute parachuting
  skydiving skydive sledge sledging ski skiing snowboard snowboarding skateboard skateboarding skating horse pony
  riding wheelchair pushchair pram lift escalator machinery machine lathe chainsaw mower lawnmower baler conveyor
  crane scaffold scaffolding ladder trampoline rollercoaster pedestrian pillion passenger driver motorway railway
  road traffic vehicle vehicular buggy rugby football hockey cricket gymnastics climbing mountaineering abseiling
  judo boxing karate wrestling motorsport motocross racing rodeo polo surfing scuba snorkelling sailing
accident: accident accidental crash crashed collision collided incident overturned overturning rollover rolled
  impact capsized capsize sank wreck derailment pileup injury injuries injured mishap tackle derailed fall
held: trapped pinned wedged entangled engulfed buried jammed stuck crushed caught pressed drawn dragged entrapped
in: in under between beneath by against underneath into inside behind beside
held-inside: hernia bowel loop nerve adhesion adhesions sac ring diaphragm
thing: food meat bread toast sandwich grape grapes sweet sausage chicken egg marshmallow apple carrot dumpling
  fruit biscuit cake peanut nut pill tablet denture dentures tooth coin toy bead bolus peg cotton gauze steak beef
  pork ham potato banana satsuma orange pastry pie crumpet lolly chewing boiled foreign object cheese bacon toffee
  popcorn cereal roast lump pea peas pasta rice hotdog fish bone crisps
airway: airway airways larynx laryngeal trachea bronchus throat glottis windpipe pharynx oropharynx hypopharynx
  supraglottic tracheal
block: obstructed obstructing obstruction occluded occluding occlusion blocked blocking blockage lodged lodging
  impacted impaction stuck choked choking inhaled inhalation aspirated aspiration plugged jammed asphyxia
  asphyxiation suffocation swallowing
found: found recovered pulled swept fell drowned drowning floating face submerged slipped got retrieved lost jumped
  went carried washed rescued immersed immersion collapsed
waterbody: water bath bathtub pool sea river canal lake pond reservoir surf beach jacuzzi stream ditch flood
  floodwater harbour tide waves tub loch ocean weir well
fire: fire blaze inferno flashover fireball flames flame explosion
place-of-fire: house flat bedroom kitchen lounge home bungalow caravan dwelling garage factory hotel car vehicle
  chip pan mattress bedding bed clothing clothes nightdress nightclothes armchair chair cigarette chimney building
  tower block warehouse barbecue bonfire shed boat room sofa candle
alight: alight ignited ignition burst caught engulfed
hot: hot boiling scalding molten
liquid: water tea coffee oil fat metal soup bath kettle tap porridge drink liquid tar steam beverage
spill: bath spilled spilt poured splash splashed immersion immersed contact knocked tipped over onto fell
put-in: given fed administered added mixed instead stirred put dissolved poured into
live: live overhead power electric electrical electricity voltage mains pylon
wire: wire wires cable cables line lines rail socket current supply fence appliance pylon shock
bite: bite bites bitten bit sting stings stung scratch scratched mauled mauling gored goring kicked kick attacked
  attack butted trampled crushed knocked savaged envenomation venom charged dragged rammed
animal: dog dogs cat horse cow cows cattle bull pig boar snake adder viper cobra spider rat ferret monkey jellyfish
  stingray weever shark lion tiger elephant bat fox badger stag deer sheep ram goat donkey pony animal scorpion
  crocodile ostrich
sharp: thorn splinter nail needle glass fork wire hook spike stake skewer barb blade tin railing saw chisel knife
  scissors rose bramble garden
pierce: wound injury puncture punctured prick pricked cut laceration scratch scratched stab trod stepped stood
  impaled penetrating penetrated pierced spiked gash
severe-wound: puncture penetrating open incised lacerated contaminated dirty thorn nail blast shrapnel crush
  laceration traumatic gaping degloving
old-wound: wound wounds
transect: transection transected severed severing dismembered dismemberment decapitation decapitated mangled
  mutilated avulsed degloved degloving lacerated disembowelled impaled ejected maceration
broke: crack cracked shattered shatter smashed snapped splintered broken broke torn tore tear
bonepart: femur femoral tibia fibula humerus radius ulna clavicle scapula vertebra pelvis skull rib sternum hip jaw neck back leg arm ankle wrist collarbone shoulder knee liver spleen kidney ligament
knocked: pulled pushed knocked dragged blown bowled swept yanked jerked tipped wrestled tackled bundled flattened
over: over down off overboard to ground
tendon: tendon achilles ligament quadriceps biceps patellar hamstring
// by one's own hand
intent: intent intention intended intending intentional intentionally deliberate deliberately purposely
  purposefully wilfully willingly purpose
self-act: end ending die kill harm overdose ingest ingested ingestion injury injuries swallowed drank jumped jump
  drowned drowning hanged hanging ligature cut cuts cutting poisoning poisoned stepped drove crashed crash walked
  threw inhaled inhalation injected injection took taken taking tablets starvation starved burned burns immolation
  immersion suffocation asphyxia asphyxiation strangulation fall leap fell gassing stab stabbing
others-act: another assailant weight loss tremor assault treat palliative curative curatively care withdrawal
  conservative
end: end ended ending take took taken taking
own: his her own their my
self-did: killed hanged hung shot stabbed poisoned drowned burned electrocuted cut cutting injured harmed threw
  throwing gassed strangled suffocated starved immolated hanging shooting stabbing drowning set setting killing
  harming
reflexive: himself herself themselves themself oneself
leap: leapt leaped leap jumped jump jumping stepped stepping walked lay lain lying threw thrown knelt stood
from-high: tower building height hospital park train trains track tracks railway bridge cliff cliffs roof rooftop balcony window multistorey storey
  viaduct flyover platform traffic motorway lorry tube quay pier
die-wish: wish wished wishing want wanted wanting order attempt attempted attempting trying tried bid desire
  intended planned
noose: noose cord rope ligature flex belt scarf cable string wire shoelace bedsheet sheet
hung: suspended suspension hung hanged hanging
self: self
self-done: harm harmed harming injury injuries injured injurious inflicted poisoning poisoned hanging hanged
  suspension suspended strangulation strangled strangling asphyxiation asphyxia asphyxiated immolation stabbing
  stabbed drowning starvation cutting cut ligature shot shooting electrocution mutilation mutilated gassing gassed
  defenestration ingestion destructive destruction laceration lacerated burning overdose ignited ignition
  suffocation wounds wounding
exhaust: exhaust hosepipe
reflexively-harmless: accident accidental accidentally fell slipped scalded feed feeding care caring look looking neglect neglected neglecting dress wash washing hurt manage fend
`;
