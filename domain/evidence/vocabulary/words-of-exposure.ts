/** Words about what gets into a body or onto it, and where people work. See `word-groups.ts`. */
export const WORDS_OF_EXPOSURE = `
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
strong-chem: benzene vinyl isocyanate diisocyanate aniline naphthylamine cadmium beryllium arsenic arsine mercury cyanide phosgene formaldehyde trichloroethylene dioxin paraquat organophosphate phenol benzidine
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
`;
