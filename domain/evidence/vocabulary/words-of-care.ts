/** Words about care and treatment, the state, and a cause that is not known. See `word-groups.ts`. */
export const WORDS_OF_CARE = `
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
withheld-thing: glucose sugar bloods medication medications medicine medicines insulin anticonvulsant anticonvulsants antiepileptic
  anticoagulant anticoagulants steroid steroids hydrocortisone antibiotic antibiotics dose doses fluid fluids food
  feed feeds meals drinks oxygen call calls alarm observations observation checks result results scan prophylaxis
  thromboprophylaxis heparin drug drugs tablets inhaler inhalers help ambulance bell buzzer hydration nutrition
  warning warnings request requests handover
undone: omitted omission missed withheld unanswered overlooked ignored forgotten neglected unavailable undelivered
not: not never without no
given-care: fed turned repositioned washed bathed supervised escalated fetched summoned rescued safeguarded
  toileted changed
given-out: monitored measured tested observed performed answered heeded heard given offered administered provided supplied prescribed taken brought called sought acted followed
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
