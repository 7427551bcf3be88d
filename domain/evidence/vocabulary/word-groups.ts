import { canonicalWord } from '../text/canonical-word.ts';
import { invariant } from '../../shared/invariant.ts';

/**
 * Words that stand for one another in what a line tells ("fell off a ladder", "tumbled from scaffolding"), each as it may be
 * written; plurals and American spelling are read without being listed. `+name` takes in another group.
 */
const LIST = `
// how something came into a body, or onto it
ingest: drank drunk drink drinking swallow swallowed swallowing ingest ingested ingesting ingestion ate eat eaten
  eating consume consumed consuming consumption gulped sipped licked chewed sucked fed
inhale: inhale inhaled inhaling inhalation breathed breathing sniff sniffed sniffing snorted snorting huffed
  huffing overcome gassed
inject: inject injected injecting injection infused
take: took taken taking take takes administered administration given received used using use smoked smoking +ingest
  +inject +inhale
expose: exposure exposed exposing contact splash splashed spill spilt spilled spillage spray sprayed spraying
  handle handled handling contaminate contaminated contamination leak leakage release released escape escaped
  absorbed absorption drenched doused soaked immersed touched overspray +inhale
excess: excess excessive excessively overconsumption overload surfeit massive oversupply overadministration
  overdosing added extra adding undiluted concentrated hypertonic
spirits: alcohol vodka whisky whiskey gin rum brandy cider beer wine spirit ethanol liquor poitin
benign: salt salty sodium brine water seawater saltwater vitamin potassium caffeine nutmeg vinegar liquorice
  licorice bicarbonate soy laxative magnesium fluoride iodine selenium zinc squash
not-eaten: loss losing wasting excretion retention deposition storage store stored stores depletion secretion
  absorption reabsorption restriction free tablet channel lung chest brain head
poison: unblocker remover stripper degreaser fuel lighter ink lamp product products unknown liquid antifreeze bleach turpentine turps kerosene paraffin petrol diesel descaler disinfectant detergent polish
  cleaner cleaners thinner thinners lacquer varnish aftershave perfume mouthwash sanitiser weedkiller slug
  rodenticide insecticide fungicide herbicide pesticide fertiliser ammonia acid alkali lye caustic peroxide
  chlorine arsenic cyanide strychnine mercury battery batteries laburnum yew oleander foxglove hemlock aconite
  monkshood mushroom toadstool berry berries nightshade fungi fungus foliage leaf leaves root seed kernels plant
  lily methanol isopropanol glycol creosote formalin phosphide metaldehyde screenwash deicer coolant meths
  methylated solvent glue nicotine pellets poison poisonous toxic toxin chemical chemicals brodifacoum potpourri
  washing dishwasher laundry essential fluid pond swimming moonshine hooch potcheen
// what harms by being touched or breathed
chem: fallout nuclear reactor benzene toluene xylene vinyl isocyanate diisocyanate formaldehyde formalin trichloroethylene
  perchloroethylene tetrachloride tetrachloroethylene solvent thinner lacquer dichloromethane methylene chloroform
  phenol aniline nitrobenzene acid alkali caustic lye lime ammonia chlorine phosgene sulphide sulphur cyanide
  arsenic arsine cadmium beryllium mercury lead manganese nickel chromium chromate cobalt thallium uranium
  plutonium radon polonium radium thorium isotope radioactive radioactivity radiation asbestos pesticide herbicide
  insecticide fungicide organophosphate organophosphorus paraquat glyphosate weedkiller fumigant fumigation
  phosphine creosote tar pitch soot bitumen fume fumes vapour gas gases exhaust monoxide diesel petrol kerosene
  epoxy resin acrylonitrile styrene butadiene dioxin glutaraldehyde silo slurry chemical chemicals toxin toxic
  poison poisonous bromide bromine fluoride hydrofluoric dioxide bleach cleaner stripper degreaser varnish
  antifouling preservative cresol hydrazine nitrite sarin carbamate dip dye dyestuff amines phosphorus selenium
  antimony vanadium ethylene oxide
tobacco: tobacco cigarette cigar smoke smoking smoker passive sun sunlight ultraviolet gastric stomach bile vomit
  vomitus feed food milk reflux vaping dermatitis lens lenses tuberculosis covid measles varicella hiv perinatal
  utero uterus intrauterine maternal meconium aspirated sporting contrast
dust: dust fibre fiber fibres flour grain cotton wood hardwood hay sawdust leather coal silica stone quartz sand
  slate granite textile flax jute hemp wool soot metal brick cement flock feather welding solder soldering straw
  malt mould cork talc kaolin clay
home: house mite domestic household home hobby pet budgerigar parrot pigeon
trade: trade trades works factory factories mill mills foundry foundries industry industries industrial yard
  dockyard shipyard dock docks mine mines mining pit pits quarry workshop laboratory bakery printing printworks
  tannery refinery smelter smelting steelworks gasworks brewery abattoir laundry sewer sewers sewage farm farming
  farmer farmhand plant reprocessing sawmill colliery worker workers workman employee employment employed job
  occupation occupational occupationally career apprentice apprenticeship work workplace worked working contractor
  trawler rig shipbuilding construction demolition lagging ironworks pottery potteries textile manufacture
  manufacturing manufacturer
// drugs
pills: tablet tablets pill pills capsule capsules painkiller painkillers medicine medicines medication medications
  medicament drug drugs sedative sedatives analgesic analgesics narcotic narcotics stimulant stimulants
  prescription patch patches linctus
wrong: wrong incorrect double tenfold erroneous excess excessive duplicate duplicated duplication miscalculated
  miscalculation mistaken mistake extra accidental accidentally unintentional inadvertent inadvertently error
  errors overprescribed overprescribing misprescribed mislabelled miscalibrated overinfusion overinfused rapid
dose: dose doses dosing dosage drug drugs medication medicine medicines tablet insulin prescription prescribing
  infusion vial strength syringe dispensing
street: weed skunk hashish marijuana mandy molly meow ketamine mamba smack skag crank whippets whippet canister
  balloon balloons nos mcat xanax vapes spice ghb gbl gammahydroxybutyrate gammabutyrolactone phencyclidine
  mescaline psilocybin dmt naphyrone methoxetamine mephedrone mdma amphetamine cannabis
allergic: anaphylaxis anaphylactic anaphylactoid allergic allergy hypersensitivity angioedema
given: anaesthetic antibiotic infusion vaccine vaccination immunisation dye contrast gelofusine chlorhexidine
  rocuronium suxamethonium penicillin teicoplanin patent drug medication medicine sugammadex dextran
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
put-in: added mixed instead stirred put dissolved poured into
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
from-high: train trains track tracks railway bridge cliff cliffs roof rooftop balcony window multistorey storey
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
// what was not done
spot: recognised diagnosed detected treated appreciated escalated noticed identified suspected spotted reviewed seen considered investigated
attended-at: triage admission attendance presentation clinic ward department hospital first earlier time visit xray scan consultation
fail: failed failure failing failings failures neglected neglect omitted omission refused refusal forgot forgotten
  declining unwilling neglecting
seek: seek sought seeking summon summoned summoning call called phone recognise recognised recognition diagnose
  diagnosed detect detected escalate escalated escalation refer referred referral supervise supervised observe
  monitor monitored monitoring feed fed turn reposition repositioned act admit admitted investigate prescribe
  prescribed administer administered attend attended obtain intervene safeguard provide provided protect assess
  assessed rescue report treat treated transfer transferred check checked identify identified visit wash hydrate
failed-trial: treatment therapy wean weaning respond improve thrive conservative medical management extubate
  extubation trial progress graft transplant labour induction ejaculate
withheld-thing: medication medications medicine medicines insulin anticonvulsant anticonvulsants antiepileptic
  anticoagulant anticoagulants steroid steroids hydrocortisone antibiotic antibiotics dose doses fluid fluids food
  feed feeds meals drinks oxygen call calls alarm observations observation checks result results scan prophylaxis
  thromboprophylaxis heparin drug drugs tablets inhaler inhalers help ambulance bell buzzer hydration nutrition
  warning warnings request requests handover
undone: omitted omission missed withheld unanswered overlooked ignored forgotten neglected unavailable undelivered
not: not never without no
given-care: fed turned repositioned washed bathed supervised escalated fetched summoned rescued safeguarded
  toileted changed
given-out: answered heeded heard given offered administered provided supplied prescribed taken brought called sought acted followed
  delivered commenced checked reviewed responded recognised noticed recorded
without: without lacking denied deprived no
needs: food water fluids heating supervision care medical help assistance oxygen electricity nutrition hydration
  attention
delay: delay delayed delays late belated
care-step: diagnosis diagnosing treatment treating ambulance recognition recognising referral surgery operation
  theatre escalation escalating antibiotics antibiotic thrombolysis scan scanning imaging review care response
  admission transfer defibrillation reporting medication insulin dialysis attendance intervention thrombectomy
  assessment results transfusion discovery resuscitation delivery caesarean calling seeking paramedics paramedic
  doctor help
body-delay: puberty gastric emptying development developmental milestones growth healing union hypersensitivity
  ischaemia ischemia haemolytic hemolytic cerebral graft engraftment orthopaedic menopause
missed: misdiagnosed misread misreported mislabelled misinterpreted mistriaged misidentified mishandled mismanaged
  mismanagement unsupervised unmonitored malpractice negligence negligent negligently maltreatment maltreated
  mistreated mistreatment incompetence botched
missed-one: missed overlooked unnoticed undetected unrecognised
missed-thing: injury fracture perforation bleed bleeding haemorrhage sepsis meningitis appendicitis torsion
  pneumothorax rupture dissection ectopic haematoma leak obstruction tumour cancer infarction embolism
  deterioration hypoglycaemia diagnosis displacement misplacement signs abnormality
natural-miss: abortion miscarriage beat beats heartbeat period periods clinic appointment
left: left
alone: unattended unsupervised unaided untended alone on lying outside without unchecked soiled in
lain: floor commode bath chair toilet car faeces urine bed hours days trolley corridor overnight food water help
  care
poor: lack lacking absence inadequate inadequately insufficient poor substandard unsafe failings failures gaps
  deficient suboptimal deficiencies incorrect
care: care supervision nutrition hygiene heating feeding food fluids monitoring staffing staff observation nursing
  handover safeguarding oversight communication repositioning turning observations checks
carer: parent parents mother father carer carers family staff nurse nurses doctor doctors gp hospital ambulance
  paramedics team home guardians guardian school midwife midwives wife husband son daughter surgery agency
carer-failed: failed failing neglected ignored forgot refused omitted delayed did not
confined: locked chained tied imprisoned confined kept
confined-in: room cellar shed cage cupboard outside house bed garage
// treatment
devicepart: lead leads wire wires electrode electrodes pacemaker defibrillator pacing valve stent shunt catheter
  cannula drain graft prosthesis implant screw screws plate nail rod mesh tube tubing pump ventilator line lines
  filter coil clip balloon stimulator generator tracheostomy port circuit machine monitor device infusion cuff ring
  endoprosthesis metalwork occluder patch hoist button
device-fault: fracture fractured broken break breakage snapped displaced displacement dislodged dislodgement
  dislodgment migrated migration eroded erosion failed failure malfunction malfunctioned malfunctioning
  disconnected disconnection detached detachment depleted depletion misplaced misplacement malposition
  malpositioned misconnected misconnection kinked faulty defective defect occluded occlusion blocked blockage
  thrombosed recalled embolised embolisation leaked rupture burst overinflation exhausted flat switched
device-ill: infection infected sepsis septicaemia endocarditis related thrombosis thrombus colonisation bacteraemia
  associated
heart-itself: apex septal septum ventricular atrioventricular aortic mitral tricuspid pulmonary native urethral
blood: blood transfusion transfused unit units plasma platelets platelet red
blood-wrong: mismatched incompatible wrong incorrect contaminated infected mislabelled incompatibility mismatch
  error reaction tainted
retained: retained left forgotten
left-behind: swab swabs instrument gauze guidewire guide sponge pack forceps clamp fragment
radio: radiation radiotherapy irradiation postirradiation postradiation postradiotherapy actinic
radio-ill: enteritis enteropathy proctitis colitis cystitis pneumonitis fibrosis necrosis stricture fistula
  myelopathy nephritis nephropathy pericarditis mucositis dermatitis oesophagitis ulcer perforation cardiomyopathy
  osteonecrosis osteoradionecrosis neuropathy encephalopathy stenosis colopathy heart bowel lung induced sarcoma
  leukaemia angiosarcoma
after: after following during post complicating complication from at
treated: ablation angiography angioplasty biopsy dialysis intubation extubation catheterisation cannulation
  endoscopy ercp injection immunisation infusion implantation transplantation delivery extraction embolisation
  anaesthesia tracheostomy drainage
leaked: leak leakage dehiscence dehisced breakdown disruption blowout
join: anastomosis anastomotic suture sutured staple stapled stump closure incision sternal sternotomy laparotomy
  surgical repair pouch graft duct biliary pancreaticojejunostomy gastrojejunostomy stitches
handle: removal removed insertion inserted change changing replacement manipulation exchange reinsertion flushing placement siting passage
tip: tube tip line catheter drain feed cannula
wrong-place: lung bronchus pleura pleural heart artery oesophagus peritoneum peritoneal liver mediastinum cavity
// the state
custody: arrested arrest detained held custody custodial cell cells remand remanded bail bailed handcuffed
  restrained restraint pursued pursuit chased chase tasered taser incarcerated imprisoned imprisonment jailed
  sentence sentenced serving detention released investigation transported escort escorted apprehended taken under
  stopped interviewed
police: police policeman officers officer court prison gaol jail constable constabulary magistrates immigration
  deported deportation asylum prisoner hmp ipp probation
section-number: 2 3 4 5 35 36 37 38 41 45a 47 48 49 135 136 17
section: section sections sectioned
mental: mental mha psychiatric psychiatrist psychiatry detained detention order act hospital secure ward detainee
  leave under
compelled: involuntary involuntarily compulsory compulsorily formally formal detained
admitted: admission admitted detention detained detain psychiatric inpatient
// the cause of the death is not known
no: no nil not nothing without
cause: cause causes explanation diagnosis aetiology etiology pathology source findings finding reason
found-out: found identified established determined known demonstrated ascertained clear apparent evident given made
  elicited agreed forthcoming discovered confirmed available reached
open: unknown unclear undetermined uncertain unascertained unestablished unidentified unexplained undefined obscure
  unresolved indeterminate inconclusive
await: awaiting awaited await awaits pending outstanding subject requested requires requiring
result: result neuropathology pathology microbiology genetics examination results histology toxicology postmortem autopsy inquest coroner tests report outcome samples
  findings investigation investigations necropsy
`;

/** Every group by its name, with its words in the form in which words are compared. */
export const WORD_GROUPS: ReadonlyMap<string, ReadonlySet<string>> = groupsOf(LIST);

function groupsOf(list: string): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, ReadonlySet<string>>();
  const lines = list.replaceAll(/\n\s+/g, ' ').split('\n');
  for (const line of lines.filter((one) => one !== '' && !one.startsWith('//'))) {
    const [name = '', words = ''] = line.split(':');
    invariant(!groups.has(name), `two groups of words are called "${name}"`);
    groups.set(name, new Set(words.trim().split(/\s+/).flatMap(wordsOf)));
  }
  return groups;

  function wordsOf(written: string): readonly string[] {
    if (!written.startsWith('+')) return [canonicalWord(written)];
    const other = groups.get(written.slice(1));
    invariant(other !== undefined, `a group of words takes in "${written}", which is not above it`);
    return [...other];
  }
}
