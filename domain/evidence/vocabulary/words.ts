/**
 * Words that describe and that name nothing: they never make a line a disease, and are known to be spelt right. One
 * space between two words.
 */
export const DESCRIBING_WORDS = `
suppurative purulent exudative micronodular macronodular nodular cystic papillary solid
the a an of and or with in on at to from by for due secondary caused cause causes as after following since during
resulting leading owing because associated related attributable consequent complicated complicating
left right both bilateral unilateral upper lower middle anterior posterior medial lateral proximal distal inferior superior central
acute chronic subacute severe mild moderate advanced extensive massive terminal end stage early late progressive recurrent
persistent previous past old known history long standing longstanding longterm term recent new onset first second third
primary secondary multiple single diffuse focal generalised widespread local locally disseminated invasive aggressive
extending involving affecting confirmed diagnosed clinical clinically radiological radiologically histological histology
biopsy proven smear culture positive negative stage grade type class category degree severity poorly well moderately
differentiated undifferentiated unspecified specified otherwise territory region part area lobe segment branch main common
internal external deep superficial large small big little very extremely rapidly slowly suddenly sudden gradual
male female man woman patient person year month week day hour minute age aged home hospital care nursing ward community
acquired healthcare catheter ventilator device line resistant sensitive infective infected inflammatory malignant benign
metastatic metastasised obstructing obstructed obstructive perforated perforating ruptured rupture bleeding haemorrhagic
ischaemic necrotising necrotic gangrenous alcoholic alcohol diabetic hypertensive rheumatic congenital inherited familial
idiopathic cryptogenic autoimmune congestive decompensated compensated controlled uncontrolled difficult treated untreated
insulin dependent non pathological traumatic osteoporotic fragility total partial complete incomplete irreducible
occlusion occluded stenosis stenosed thrombosis thrombotic embolic emboli infarction infarct infarcted haemorrhage bleed
failure disease syndrome disorder condition illness injury episode attack exacerbation infection effusion
level levels scan scans staging spread deposit deposits involvement invasion compression fistula
loose floor rug stairs step kitchen bed chair bathroom garden street road house
difficulty balance weakness sided mobility unable daily activities living support dependent independent
abroad accommodation active admission admitted afternoon aggressive annular anterolateral antigen apex asleep
attempted attempts background ball basement bathing bedroom bicuspid bilirubin calf cared castration catastrophic
cavernous cent centre chamber church claudication clinic commercial communication complex conducting consequence
conservatively consultant context continence contributed contributing contribution contributory cooking copper coroner
coroners corridor countless couple cricket critical decade department despite direct diver divorced doctor doctors
downstairs dozen driving dual east eastern eighteen eighth eighty elderly eleventh emergency england epileptic
episodic evening eventually evidence exact examiner exocrine extensively fatal fifth fifty final flow following
foramen former forty fourth friday fundus fungating further gardening general gestation glomerular gradually
granulation greater growing hallway highest hobby holiday hospitalisation hospitalised hostel household hundred
hyperglycaemic hypoglycaemic hypokalaemic hyponatraemic ileal immediately implanted inappropriate indirect intensive
intermittent intractable invading ireland irreversible kerb killer landing larger largest last lavatory leading lesser
lifelong likely london longterm lounge lowest major management manufacture many marked married maximal meat mediated
medical midnight minor monday morning native needing ninety ninth nodal north northern numerous officer ongoing
optimal outdoor outdoors overnight overwhelming palliative paramedic pathologist physician piece pieces practitioner
preceding precise premature presented presenting preservative prior profound prolonged rapidly recent recently rectus
refractory registrar relapsed remission repeated resident residential result resulted resulting retired rich rising
roof same saturday scalded scarred scarring scotland secreting sense serving setting seventh seventy several shaft
sheath sheltered shopping significant single sinuses sixth sixty sleeping slurry smaller south southern splinter
stabilised strain strained subsequent successful sunday super supportive surface surgeon surgery sustained swimming
taking tenth theatre therapeutic therapy thirty thousand through thursday today toilet tomorrow traction transformed
treatment tuesday twelfth twenty ultimately unclear uncontrollable underlying undulant unheated unlikely unrepaired
unresponsive unsuccessful unwitnessed various vasculitic wales walking watching weapon wednesday weekend west western
which widow widower wild witnessed working workshop worsening yard yards yesterday
sputum swab urine stool serology cytology imaging tomography radiograph radiography radiology resonance magnetic computed
echocardiogram echocardiography ultrasound sonography postmortem autopsy specimen sample smear isolated grown yielded
organism organisms bilaterally basal apical lobar multilobar multifocal patchy extensive confluent rapidly hospitalised
admission inpatient outpatient treated untreated partially fully completely previously recently currently formerly initially
noted known recorded documented reported described stated suspected presumed probable possible likely established
complicated uncomplicated stable unstable active inactive quiescent dormant longstanding lifelong remote uneventful
requiring needing receiving despite including plus both either neither also together combined mixed overall general
young older middle elderly adult child infant teenager youth aged years months weeks days hours
january february march april may june july august september october november december
`;

/** Plain words that differ by one letter from a word of the vocabulary and are no misspelling of it. */
export const COMMON_WORDS = `
cooked cooker cooking looked locked skipped shipped snipped trapped stripped dripped shouting failing filling felling calling feeling handing banging detailed
retained turned eaten brushed crashed hunched person persons poised bathing seated stable passed placed likely lively
patient patience changed charged chased chosen chart charts former formed forming further father mother brother
sister daughter partner husband visited visiting showed shower shown stated started staying reported report comfort
comfortable assessed assessment medical medically discussed discharge discharged decided declined increased decreased
improved improving managed moving morning evening breakfast sitting standing walking sleeping resting settled pleasant
weekly monthly yearly treated treating carers carer family friend friends letter letters hearing wearing bearing
section sections session sessions message massage passage package garage manage marriage carriage
bottle battle cattle little middle muddle single simple sample temple people couple double trouble
winter hinter sinter sister minister register
planned planted scanned stained strained trained drained contained obtained maintained sustained remained explained complained
severe sincere secure mature nature future texture mixture picture lecture
meeting meetings eating heating seating beating
plates places plaster platter chatter matter latter letter better bitter butter
hoarse horses houses nurses nursed course courses source sources
spoken broken taken token awoken
during curing boring firing wiring hiring
mental dental rental central general several federal
acquire acquires addition advance advances alternation approve aptitude artistic associate associates attach attached
attaches attacker attackers balanced breach bumped bundled bundler bundlers cancel canceled cancels ceiling cloning
coding combine combines coming committee committer completer completers consent consents contest context contexts
contract contracts controller crashing damaged deceased decrease defeat defeats deliver delivers denial denials
derivation derived detect detection detects differentiate displayed doubly drawer driven election elevate escalade
exchanged expensive familiar finder finders flexibly forced generalize generic generics granting headed heading
headings healthy herein identifier identifiers implement implements increase inflected inflection interval intervals
inverted latest leaving literal literals marked market master messed misused multiply optical parent parents parsed
parsing pasted pasting paused pausing pearson plural plurals pointed pointer pointers popped porter porters postal
preserve preserves produce produces putter putting reduce reducer reduces referrer referrers relate relaxed releaser
releasers repeater richer sanitizer scaling scream selling shipping signed signer signers simpler simply skipping
slurped sorting sourced specifier specifiers spelling spellings stapled stapler static statics stating statuses
stepping stomped storing strider structure structures submerge subversion sweeping tabular threat throttle throttler
trailing trevor triplett undefine underlaying usable vulgar waiting wanting wormer wright
`;
