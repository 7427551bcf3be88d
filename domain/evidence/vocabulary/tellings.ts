import { invariant } from '../../shared/invariant.ts';
import { canonicalWord } from '../text/canonical-word.ts';
import { PARAGRAPH_CODES, type Pointer } from './term.ts';
import { WORD_GROUPS } from './word-groups.ts';

/**
 * What a line of a cause tells without naming it: "came off a ladder" has no word of its own for a fall. One a line:
 * steps, ` unless ` words that make it something else, ` : ` paragraphs as in the lists of terms. A step is a word, `<group>`
 * of `word-groups.ts` or `[kind]` of a term, several with `|`; a number says how many words may stand before the next
 * step. `either ` reads the steps backwards too. In no list of terms because the words may stand apart and change.
 */
const LIST = `
// (i) poisons, and harmless things in harmful amounts
<ingest> 4 <poison> unless test|barium|contrast : @i
<poison> 1 <ingest> unless inhaled : @i
either <excess> 3 <benign> unless <not-eaten> : @i
<benign> 1 intoxication|overdose|poisoning|toxicity|overload unless iron : @i
<take> 3 <benign> 4 <excess> unless <not-eaten> : @i
<benign> 4 <put-in> unless <not-eaten> : @i
table|cooking|rock|epsom|sea salt unless <not-eaten> : @i
caffeine unless withdrawal : @i
litre|gallon|pint 2 water unless loss|ascites : @i
botulism unless infant : @i?
<spirits> 2 consumed|drunk|ingested|swallowed unless chronic|years|dependence : @i
home made|distilled|brewed : @i
<ingest> 2 by|in mistake|error|accident : @i
binge unless eating|bulimia : @i?
too much 1 <benign>|<spirits> : @i
large 1 amount|quantity|volume|dose 3 <benign>|<poison> unless <not-eaten> : @i
<ingest> 3 <spirits> unless chronic|years|heavy|habitual|dependence|dependent|excess : @i?
acute 1 <spirits> : @i
<poison>|<chem> 1 intoxication|poisoning : @i
either contaminated|adulterated|tainted|spiked|counterfeit 2 drink|alcohol|food|batch|spirit|vodka|drug : @i
<exhaust> 2 fume|gas|inhalation|car|from : @i @vi?
envenomation|envenomed : @i @v?
// (ii) what harms where it touches or is breathed
<expose> 4 <chem> unless <tobacco> : @ii
<chem> 3 <expose> unless <tobacco> : @ii
<strong-chem> unless level|deficiency : @ii?
either <chem> 3 burn|burned|burnt|scald unless <tobacco> : @ii @v
<chem> 4 <trade> unless <tobacco> : @ii? @ix
<trade> 4 <chem> unless <tobacco> : @ii? @ix
nuclear|reactor|radiation 3 fallout|accident|leak|incident|disaster|test : @ii
<expose> 5 <chem>|<dust> 5 <trade>|[occupation] unless <tobacco>|<home> : @ix
<dust> 4 <trade>|[occupation] unless <home>|tobacco : @ix
either <expose> 2 <dust> unless <home>|<tobacco>|injury|burn : @ix
<trade> 2 <dust> unless <home> : @ix
year|decade|career|lifetime|life 3 in|as|at|with 3 <trade>|<dust>|[occupation]|making unless care|<home>|hospital|retired : @ix?
furniture|cabinet|shoe|boot|rubber|dye|glass|brick|pottery|paint|ship|boat|tyre|cable|asbestos|leather|paper 1 making|maker|building|manufacture|works|factory|industry|trade : @ix?
<strike>|<held>|<move> 6 at|in|on 2 work|factory|mill|quarry|mine|site|dock|shipyard|warehouse|foundry|sawmill|abattoir|workshop|colliery unless surgical|wound|biopsy : @ix
building|construction|demolition site : @ix
// (iii) drugs
<ingest>|<take> 3 <pills> unless treatment|therapy|prescribed|regularly|regular|adherence|compliance|not : @iii
<take> 3 <street> : @iii
either <wrong> 3 <dose> unless <not-eaten>|allergy : @iii
<wrong> 3 [drug] : @iii
<allergic> 4 <given>|[drug] unless food|nut|peanut : @iii
too much 1 [drug]|<pills> : @iii
reaction to 2 <given> : @iii
herbal|homeopathic|ayurvedic|traditional|chinese|slimming|dietary|bodybuilding 3 remedy|medicine|supplement|product|tablet|preparation|tea|powder : @iii
// (iv) violence
<attack> 3 by 4 <person> unless neighbourly : @iv
non accidental|accident unless overdose : @iv
<attack> 4 during|in 3 <crime> : @iv
either <weapon> 3 <wound> unless saw|fork : @iv
<attack> 4 with 3 <weapon> : @iv
inflicted by 3 <person> : @iv
arson|arsonist : @iv
set 1 on|alight 1 fire|by 3 <person> : @iv
// (v) injury
<move> 1 <where> unless <unhurt>|trip|slipped|catheter|tube|vein|thrombus : @v
<move> 4 <where> 3 <hard>|ice|path|snow|step|stair|height|wall|horse|bed|ladder|roof|cliff|tree|water|pool unless <unhurt>|<devicepart> : @v
<fast> 2 <onto> unless <unhurt> : @v
<strike> 4 <bodypart> unless <unhurt>|gas|wind : @v
<strike> 2 by|against|with|on 4 <hard> : @v
landed|landing 3 on|onto|against 3 <bodypart>|<hard> unless emergency|safely : @v
<bodypart> 3 <strike> 2 by|against|on|in|under unless <unhurt> : @v
either <vehicle> 3 <accident> unless cerebrovascular|vascular|muscle : @v
<held> 2 <in> 4 <hard>|<vehicle>|<bodypart>|<fire>|earth|soil|mud|sand|gate|hatch|rubble|building|rail|rails|door|roller|mattress unless <held-inside> : @v
either <thing> 4 <airway> unless mucus|mucous|secretion|tumour|blood|allergy|anaphylaxis|acid|candida : @v
<block> 4 <thing> unless bowel|small|colon|ileus|urinary|gallstone|faecal|mucus|bile|biliary|pulmonary|duodenal|duct|tumour : @v
<found> 4 in|from|into|under|beneath|below 3 <waterbody> : @v
<found> 4 out 2 sea : @v
<fire> 3 <place-of-fire> unless pain : @v
<place-of-fire> 3 <fire> unless pain : @v
<place-of-fire>|fire|oxygen|paraffin|emollient 3 <alight> 1 fire|alight|flame|by : @v
set 2 alight|fire|ablaze : @v
<hot> 2 <liquid> 4 <spill> : @v
<spill> 5 <hot> 2 <liquid> : @v
<strike>|<expose>|contact|touched|cut|dug 4 <live> 3 <wire> : @v
either <animal> 3 <bite> unless fever|lyme|malaria|west : @v
either <sharp> 3 <pierce> unless biopsy|aspiration|cholangiogram|lumbar : @v
<pierce> 2 on|by|with 3 <sharp> unless biopsy : @v
<severe-wound> 2 <old-wound> unless surgical|postoperative|dehiscence : @v
<transect> unless coarctation : @v
<old-wound> 1 of|to|on 3 <bodypart>|[site] unless surgical : @v
blast|explosion|detonation|shockwave 4 injury|lung|trauma|wound : @v
rupture|ruptured|perforation|perforated|haemorrhage|haematoma 4 blow|kick|impact|handlebar|seatbelt|steering|tackle : @v
birth|forceps 1 injury|trauma : @v?
either <broke> 2 <bonepart>|bone unless <devicepart>|tooth : @v
<vehicle> 2 jump|ride|race|stunt|dive unless charity|bus|lift : @v
<place-of-fire> 2 ignited|alight|ablaze|aflame|caught : @v
amputation|amputated|severed|torn|cut|mangled 3 by|in 4 <hard>|<vehicle> : @v
handlebar|steering|dashboard|seatbelt 2 impact|injury|blow : @v
<knocked> 1 <over> unless carpal : @v
<sharp> 2 through|into|embedded 3 <bodypart> : @v
<hard>|<sharp> 3 penetrated|pierced|punctured|impaled unless biopsy : @v
rupture|ruptured|torn|tear 2 <tendon> : @v
foreign body unless giant : @v?
// (vi) by one's own hand
<intent> 5 <self-act> unless <others-act> : @vi
<self-act> 4 <intent> unless <others-act> : @vi
to end life unless care|pathway|palliative|transferred : @vi
<end> 1 <own> 1 life unless care|pathway|palliative|sustaining|limiting : @vi
<die-wish> 2 die|harm unless care : @vi
end it all : @vi
suicidal unless ideation|thought|risk|history|previous : @vi
plastic bag 4 head|asphyxia|suffocation|asphyxiation : @vi?
suicide|goodbye|farewell note : @vi
note left : @vi
leaving|left|wrote|written 1 note : @vi
<reflexive> unless <reflexively-harmless> : @vi?
hose|pipe|hosepipe 5 exhaust : @vi
<self> 1 <self-done> unless <others-act>|limiting|dialysis|catheter|neglect : @vi
<self-did> 1 <reflexive> unless accidentally|accident|accidental : @vi
<leap> 4 <reflexive> : @vi
<leap> 3 off|from|under|onto|on|front|before|into 4 <from-high> unless accidental|accidentally|slipped|diving|loading|unloading : @vi
<hung> 2 by|from|with 4 <noose>|beam|tree|banister|door|hook|neck : @vi
<noose> 3 neck : @vi
cut|slit|slashed 3 wrist|wrists|throat|forearm|forearms unless accidental|accidentally|machine|glass : @vi?
// (vii) what was not done
<fail> 1 to 3 <seek> unless <failed-trial> : @vii?
<fail> of 2 <seek>|<care> : @vii?
either <withheld-thing> 3 <undone> unless due|because|bleeding|toxicity|intolerance|prn : @vii?
[drug] 3 <undone> unless due|because|bleeding|toxicity|intolerance : @vii?
<undone> 2 [drug] unless due|because|bleeding|toxicity : @vii?
<not> 1 <given-care> unless <failed-trial> : @vii
either <withheld-thing> 2 not|never 2 <given-out> unless indicated|tolerated|appropriate|required|needed|effective|absorbed : @vii?
either <withheld-thing> 3 not|never 1 <given-out> unless indicated|tolerated|appropriate|chemotherapy : @vii?
<without> 1 <needs> unless <failed-trial>|cause|apparent|evidence|ischaemia|requiring : @vii?
either <delay> 4 <care-step> unless <body-delay> : @vii?
<missed> : @vii?
<missed-one> 1 <missed-thing> unless <natural-miss> : @vii?
either <undone> 2 diagnosis unless <natural-miss> : @vii?
<left> 1 <alone> 3 <lain>|hours|unattended|unsupervised|soiled : @vii
<left> unattended|unsupervised|alone|lying : @vii
<left> 2 to 2 lie|lay|starve|fend|die : @vii
<left> 3 for 3 hours|days unless weakness|sided|facial : @vii?
<poor> 2 <care> unless oral|intake|glycaemic|compliance|palliative : @vii?
<carer> 3 <fail>|did|had|have|were|would 2 not 3 <seek>|<given-out>|<given-care>|give|call : @vii
<carer> 3 <carer-failed> 2 to|symptoms|child|him|her|warning|calls : @vii
<carer> 2 failed|refused|declined|failing 3 <seek>|medical|treatment-for|blood : @vii
refused|refusing|refusal 1 to|medical 2 <seek>|help|attention|aid unless surgery|treatment : @vii?
<confined> 2 in|to 3 <confined-in> unless bed : @vii
self neglecting|neglectful : @vii
not 1 <spot> 4 by|at|on|in|during|despite|until 3 <carer>|<attended-at> unless primary|organism|source|metastasis : @vii?
[disease]|<missed-thing> 1 missed|overlooked|unrecognised|unnoticed|undetected 3 by|at|on|in|for|despite unless <natural-miss> : @vii?
<carer> 1 ignored|neglected|abandoned|withheld|mistreated|forgot unless dietary : @vii
oxygen|cylinder|supply|power|battery 3 empty|exhausted|disconnected|failed|failure|ran unless heart|respiratory|blood|demand : @viii? @vii?
ambulance|paramedic|paramedics 5 hours|hour|late|later|minutes : @vii?
stopped|stopping|discontinued|omitting|omitted 2 insulin|hydrocortisone|steroid|anticonvulsant unless because|advice : @vii?
// (viii) treatment
either <devicepart> 2 <device-fault> unless <heart-itself>|secretion : @viii
<devicepart> 2 <device-ill> unless <heart-itself>|urinary|pneumonia|coronary|suprapubic|long|term : @viii?
either <blood> 3 <blood-wrong> unless urinary|pressure|stream|cell|cells|count|culture|cultures|loss : @viii
graft versus host : @viii
<handle> 3 <devicepart>|[device] unless valve|coronary|hip|knee|joint|cataract|urinary : @viii?
lead|wire|pacing|catheter|drain|tube|stent|cannula|guidewire 2 perforation|perforated|perforating|puncture : @viii
<tip> 2 in|into|through 2 <wrong-place> unless bile|neural|fallopian|uterine : @viii
perforation|perforated|injury|puncture|laceration|tear 3 by|from|with 3 <devicepart>|[device]|instrument|needle|trocar|drill|laser|endoscope|scope : @viii
contrast 3 given|injected|administered|administration|injection|agent|media|medium|reaction|scan|nephropathy|exposure : @viii
<retained> 3 <left-behind> : @viii
<left-behind> 2 <retained> : @viii
<radio> 2 <radio-ill> : @viii
<radio-ill> 3 after|following|from|post 2 <radio> unless progression|progressive : @viii
<after> 2 <treated> unless age|birth|normal|spontaneous|nutrient|home : @viii
either <join> 2 <leaked> unless heart|valve|aneurysm|pregnancy : @viii
// (d)
either <custody> 4 <police> unless cardiac|respiratory|post|cardiorespiratory : @d
<section> 1 <section-number> 4 <mental> unless caesarean|cesarean|lower : @d
<compelled> 2 <admitted> : @d
<held> in 2 cell : @d
under arrest|guard : @d
on 1 remand|bail|parole|probation : @d
remanded|remand : @d
secure 2 unit|hospital|ward|forensic|placement|mental : @d
restrained by 3 police|security|staff|officer|officers : @d @v?
serving|served 3 sentence : @d
life|custodial|prison sentence : @d
police 2 van|car|vehicle|cell|station|custody|suite|contact|shooting|operation|raid|siege|detention|arrest|restraint|pursuit|dog : @d
jail|gaol|borstal|penitentiary|prison unless officer|warder|governor|retired|guard|visitor|chaplain|service|nurse|camp|war : @d
body|remains|deceased|person 3 not|never 2 identified|named : @g
name|identity 3 not|never 2 known|established|confirmed|given|ascertained : @g
altitude unless low : @b
// (c): counts only where the line names nothing else
<no> 3 <cause> 5 <found-out> : @c
<no> 1 <cause> of death : @c
<cause> 6 not|never|cannot|un 3 <found-out> : @c
<cause> 5 <open> : @c
<open> 3 <cause>|death : @c
<await> 4 <result> : @c
<result> 3 <await> : @c
mortem|autopsy|necropsy|inquest 3 required|requested|pending|awaited|needed|ordered|arranged|scheduled|due : @c
nothing|nil 2 <found-out> : @c
unable|impossible|cannot 2 <found-out>|determine|ascertain|establish|identify|say|state|give|certify : @c
not 2 <found-out>|determine|ascertain|establish|say : @c
`;

/** One step of a telling: words, or kinds of terms. */
export interface TellingStep {
  readonly words: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
  /** How many words may stand between the step before and this one. */
  readonly gap: number;
}

export interface Telling {
  readonly steps: readonly TellingStep[];
  /** Words of the line that make it something else. */
  readonly unless: ReadonlySet<string>;
  readonly pointers: readonly Pointer[];
}

/** Every telling. Where two hold, each counts. */
export const TELLINGS: readonly Telling[] = LIST.split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '' && !line.startsWith('//'))
  .flatMap(tellingsOf);

function tellingsOf(line: string): readonly Telling[] {
  const [told = '', marks = ''] = line.split(' : ');
  const [path = '', unless = ''] = told.split(' unless ');
  const isEither = path.startsWith('either ');
  const parts = (isEither ? path.slice('either '.length) : path).split(' ');
  const rest = {
    unless: unless === '' ? new Set<string>() : new Set(unless.split('|').flatMap(wordsNamed)),
    pointers: marks.split(' ').map(pointerOf),
  };
  const paths = isEither ? [parts, parts.toReversed()] : [parts];
  return paths.map((one) => ({ steps: stepsOf(one), ...rest }));
}

function stepsOf(parts: readonly string[]): readonly TellingStep[] {
  const steps: TellingStep[] = [];
  let gap = 0;
  for (const part of parts) {
    if (/^\d$/.test(part)) {
      gap = Number(part);
      continue;
    }
    const choices = part.split('|');
    steps.push({
      words: new Set(choices.filter((one) => !one.startsWith('[')).flatMap(wordsNamed)),
      kinds: new Set(choices.filter((one) => one.startsWith('[')).map((one) => one.slice(1, -1))),
      gap,
    });
    gap = 0;
  }
  return steps;
}

/** @throws where no group has this name */
function wordsNamed(name: string): readonly string[] {
  if (!name.startsWith('<')) return [canonicalWord(name)];
  const group = WORD_GROUPS.get(name.slice(1, -1));
  invariant(group !== undefined, `a telling names the words "${name}", which there are not`);
  return [...group];
}

function pointerOf(mark: string): Pointer {
  const code = mark.slice(1).replace('?', '');
  const paragraph = PARAGRAPH_CODES.find((known) => known === code);
  invariant(paragraph !== undefined, `a telling has the paragraph "${mark}", which there is not`);
  return { paragraph, level: mark.endsWith('?') ? 'consider' : 'notify' };
}
