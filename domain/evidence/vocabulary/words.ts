/**
 * Words that describe and that name nothing: they never make a line a disease, and are known to be spelt right. One
 * space between two words.
 */
export const DESCRIBING_WORDS = `
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
`;
