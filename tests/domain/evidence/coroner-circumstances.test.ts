import { describe, expect, it } from 'vitest';
import { type CaseFacts, NO_FACTS } from '../../../domain/evidence/certificate-wording.ts';
import { circumstancesOf } from '../../../domain/evidence/coroner/circumstances.ts';
import { type Lines, paragraphsFor } from '../../builders/certificate-wording.ts';

type Row = readonly [rule: string, paragraph: string, lines: Lines, facts?: Partial<CaseFacts>];

const RAISED: readonly Row[] = [
  ['TRG-1', '3(1)(a)(i)', { '1a': 'Methanol poisoning' }],
  ['TRG-1', '3(1)(a)(i)', { '1a': 'Acute alcohol intoxication' }],
  ['TRG-2', '3(1)(a)(ii)', { '1a': 'Acute lung injury', '1b': 'Inhalation of chlorine gas' }],
  ['TRG-3', '3(1)(a)(iii)', { '1a': 'Opioid toxicity' }],
  ['TRG-3', '3(1)(a)(iii)?', { '1a': 'Pontine haemorrhage', '2': 'Apixaban' }],
  ['TRG-3', '3(1)(a)(iii)', { '1a': 'Cerebral oedema' }, { overdoseOrPoisoning: true }],
  ['TRG-4', '3(1)(a)(iv)', { '1a': 'Haemorrhage', '1b': 'Stab wound of neck' }],
  ['TRG-5', '3(1)(a)(v)', { '1a': 'Bronchopneumonia', '1b': 'Fractured right humerus' }],
  ['TRG-5', '3(1)(a)(v)?', { '1a': 'Bronchopneumonia', '1b': 'Osteoporotic vertebral fracture' }],
  ['TRG-5', '3(1)(a)(v)', { '1a': 'Bronchopneumonia' }, { injuryOrFall: true }],
  ['TRG-6', '3(1)(a)(vi)', { '1a': 'Hanging' }],
  ['TRG-7', '3(1)(a)(vii)?', { '1a': 'Sepsis', '1b': 'Infected sacral pressure sore' }],
  ['TRG-7', '3(1)(a)(vii)', { '1a': 'Mitral stenosis' }, { neglectConcern: true }],
  ['TRG-8', '3(1)(a)(viii)', { '1a': 'Perforation of colon', '1b': 'Colonoscopy' }],
  ['TRG-8', '3(1)(a)(viii)?', { '1a': 'Lobar pneumonia' }, { procedureWithinDays: 4 }],
  ['TRG-8', '3(1)(a)(viii)', { '1a': 'Aspiration pneumonia', '1b': 'Displaced nasogastric tube' }],
  ['TRG-8', '3(1)(a)(viii)?', { '1a': 'Endocarditis of prosthetic aortic valve' }],
  ['TRG-8', '3(1)(a)(viii)', { '1a': 'Air embolism', '1b': 'Haemofiltration' }],
  ['TRG-9', '3(1)(a)(ix)', { '1a': 'Peritoneal mesothelioma' }],
  ['TRG-9', '3(1)(a)(ix)', { '1a': 'Carcinoma of bladder', '2': 'Exposure to aromatic amines' }],
  ['TRG-2', '3(1)(a)(ii)', { '1a': 'Aplastic anaemia', '1b': 'Accidental radiation exposure' }],
  ['TRG-1', '3(1)(a)(i)', { '1a': 'Cerebral oedema', '1b': 'Cooking salt stirred into the feeds' }],
  ['TRG-5', '3(1)(a)(v)', { '1a': 'Bronchopneumonia', '1b': 'Dived into a shallow pool' }],
  ['TRG-8', '3(1)(a)(viii)', { '1a': 'Ventricular fibrillation', '1b': 'Defibrillator lead fracture' }],
  ['TRG-10', '3(1)(b)', { '1a': 'Laryngeal oedema', '1b': 'Anaphylactic reaction to shellfish' }],
  ['TRG-10', '3(1)(b)', { '1a': 'Heat stroke' }],
  ['TRG-11', '3(1)(c)', { '1a': 'Unascertained' }],
  ['TRG-12', '3(1)(d)', { '1a': 'Mitral stenosis' }, { custodyOrDetention: true }],
  ['TRG-13', '3(1)(e)', { '1a': 'Mitral stenosis' }, { attendingPractitionerAvailable: false }],
  ['TRG-14', '3(1)(f)?', { '1a': 'Mitral stenosis' }, { attendingPractitionerAvailable: false }],
  ['TRG-15', '3(1)(g)', { '1a': 'Mitral stenosis' }, { identityKnown: false }],
];

/** Words that look like a circumstance and are none. */
const QUIET: readonly Row[] = [
  ['TRG-1', '', { '1a': 'Bleeding oesophageal varices', '1b': 'Alcohol dependence' }],
  ['TRG-2', '', { '1a': 'Toxic megacolon', '1b': 'Ulcerative colitis' }],
  ['TRG-2', '', { '1a': 'Toxic epidermal necrolysis' }],
  ['TRG-2', '', { '1a': 'Thyrotoxic crisis' }],
  ['TRG-3', '', { '1a': 'Drug-resistant pulmonary tuberculosis' }],
  ['TRG-4', '', { '1a': 'Strangulated inguinal hernia' }],
  ['TRG-5', '', { '1a': 'Acute kidney injury', '1b': 'Acute pyelonephritis' }],
  ['TRG-5', '', { '1a': 'Acute lung injury', '1b': 'Lobar pneumonia' }],
  ['TRG-5', '', { '1a': 'Congestive cardiac failure', '1b': "Fallot's tetralogy" }],
  ['TRG-5', '', { '1a': 'Ischaemic stroke' }],
  ['TRG-5', '', { '1a': 'Hypoxic brain injury', '1b': 'Acute myocardial infarction' }],
  ['TRG-6', '', { '1a': 'Mitral stenosis' }, { selfHarm: false }],
  ['TRG-7', '', { '1a': 'Cerebral infarction with left-sided neglect' }],
  ['TRG-8', '', { '1a': 'Glioma of left frontal lobe, confirmed on biopsy' }, { procedureWithinDays: 210 }],
  ['TRG-8', '', { '1a': 'Lobar pneumonia', '2': 'Previous coronary artery bypass graft' }],
  ['TRG-8', '', { '1a': 'Mitral stenosis', '2': 'Mastectomy 20 years ago, cholecystectomy (1998)' }],
  ['TRG-8', '', { '1a': 'Mitral stenosis', '2': 'Permanent pacemaker, cellulitis' }],
  ['TRG-8', '', { '1a': 'Clostridioides difficile colitis', '1b': 'Antibiotic therapy' }],
  ['TRG-3', '', { '1a': 'Lobar pneumonia', '2': 'Methotrexate for rheumatoid arthritis' }],
  ['TRG-8', '', { '1a': 'Diffuse large B-cell lymphoma, refractory to chemotherapy' }],
  ['TRG-8', '', { '1a': 'Mitral stenosis', '2': 'Hernia repair in youth' }],
  ['TRG-3', '', { '1a': 'Autoimmune hepatitis (paracetamol level negative, no overdose)' }],
  ['TRG-10', '', { '1a': 'Emphysema', '1b': 'Long-term tobacco smoke exposure' }],
  ['TRG-3', '', { '1a': 'Vancomycin-resistant enterococcal endocarditis' }],
  ['TRG-5', '', { '1a': 'Cardiac failure', '1b': 'Falling ejection fraction in dilated cardiomyopathy' }],
  ['TRG-9', '', { '1a': 'Idiopathic pulmonary fibrosis' }, { employmentContributed: 'no' }],
  ['TRG-10', '', { '1a': 'Old age' }],
  ['TRG-11', '', { '1a': 'Carcinomatosis', '1b': 'Unknown primary site' }],
  ['TRG-12', '', { '1a': 'Vascular dementia', '2': 'Deprivation of liberty safeguards' }],
  ['TRG-13', '', { '1a': 'Mitral stenosis' }, { attendingPractitionerAvailable: true }],
  ['TRG-14', '', { '1a': 'Mitral stenosis' }, { attendingPractitionerAvailable: null }],
  ['TRG-15', '', { '1a': 'Mitral stenosis' }, { identityKnown: true }],
];

const words = (lines: Lines): string => Object.values(lines).join(' / ');
const inNote = (text: string) =>
  circumstancesOf([{ source: 'Ward note', text, kind: 'note' }], NO_FACTS).map(({ paragraph }) => paragraph);

describe('the circumstances of regulation 3(1)', () => {
  it.each(
    RAISED.map(([rule, paragraph, lines, facts]) => [rule, paragraph, words(lines), lines, facts] as const),
  )('%s raises %s from %s', (_rule, paragraph, _words, lines, facts) => {
    expect(paragraphsFor(lines, facts)).toContain(paragraph);
  });

  it.each(QUIET.map(([rule, , lines, facts]) => [rule, words(lines), lines, facts] as const))(
    '%s raises nothing from %s',
    (_rule, _words, lines, facts) => {
      expect(paragraphsFor(lines, facts)).toEqual([]);
    },
  );

  it.each([
    'No history of falls. No evidence of fracture. Denies self-harm.',
    'Head injury was excluded on the scan, and an overdose was ruled out.',
    'Fall in blood pressure overnight; fell asleep; falls risk assessed. Retired police officer.',
    'Died within 12 hours of admission. Deprivation of liberty safeguards in place. Aged nine.',
    'Takes warfarin and morphine as prescribed.',
    'Turned every two hours, skipped breakfast, trapped nerve, failing kidneys, detailed discussion.',
    'The ligation of varices was planned. Stabbing pain in the chest. Fighting infection.',
  ])('TRG-5 a note raises nothing: %s', (text) => {
    expect(inNote(text)).toEqual([]);
  });

  it.each([
    ['No concerns about care, fell in the garden on Tuesday.', '3(1)(a)(v)'],
    ['No fracture after the fall, and no injury from the fall.', '3(1)(a)(v)'],
    ['No known allergies fell at home yesterday', '3(1)(a)(v)'],
    ['A fall could not be excluded.', '3(1)(a)(v)'],
    ['Not only neglected but assaulted.', '3(1)(a)(iv)'],
    ['Her son says that she was neglected at the home.', '3(1)(a)(vii)'],
    ['He had worked with asbestos.', '3(1)(a)(ix)'],
    ['On rivaroxaban; large subarachnoid haemorrhage.', '3(1)(a)(iii)'],
  ])('TRG-5 a denial reaches no further than what it denies: %s', (text, paragraph) => {
    expect(inNote(text)).toContain(paragraph);
  });

  it('TRG-9 a job is asked about only beside a disease of what it harms', () => {
    const note = {
      source: 'Conversation',
      text: 'He was a coal miner for thirty years.',
      kind: 'note',
    } as const;
    const line = (text: string) => ({ source: 'Line 1a', text, kind: 'cause-line' }) as const;
    expect(circumstancesOf([line('Emphysema'), note], NO_FACTS)).toMatchObject([
      {
        paragraph: '3(1)(a)(ix)',
        level: 'consider',
        places: [{ source: 'Conversation', words: 'coal miner' }],
      },
    ]);
    expect(circumstancesOf([line('Vascular dementia'), note], NO_FACTS)).toEqual([]);
  });

  it('name the text and the words that matched', () => {
    expect(
      circumstancesOf(
        [{ source: 'Line 1b', text: 'Fall down stairs at home', kind: 'cause-line' }],
        NO_FACTS,
      ),
    ).toEqual([
      {
        paragraph: '3(1)(a)(v)',
        level: 'notify',
        places: [{ source: 'Line 1b', words: 'Fall down stairs' }],
      },
    ]);
  });
});
