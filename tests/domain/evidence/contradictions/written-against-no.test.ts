import { describe, expect, it } from 'vitest';
import type { CircumstanceName } from '../../../../domain/case/circumstance-facts.ts';
import { AS_IT_CAME } from '../../../../domain/evidence/rulebook/rule-version.ts';
import { contradictionsOf } from '../../../../domain/evidence/contradictions/contradictions.ts';
import { evidenceOf } from '../../../../domain/evidence/evidence.ts';
import { isUnanswered } from '../../../../domain/evidence/weigh.ts';
import { aCircumstance, aConversation, aReview, aStatedCause } from '../../../builders/case-inputs.ts';
import { aNotebook, type Notebook } from '../../../builders/entries.ts';

const noted = (name: CircumstanceName, text: string, answer: 'yes' | 'no' | 'not-known' = 'no'): Notebook => {
  const notebook = aNotebook();
  notebook.change('death', { kind: 'died', on: '2026-11-21', at: '04:20', approximate: false });
  notebook.change(name, aCircumstance({ answer }));
  notebook.write('note-recorded', { text, important: false });
  return notebook;
};
const rulesOf = (notebook: Notebook) => contradictionsOf(notebook.fold()).map(({ rule }) => rule);

/** For each question: the rule, its card, what tells against "no", and what a colleague would not ask about. */
const CASES: Readonly<
  Partial<Record<CircumstanceName, readonly [string, string, readonly string[], readonly string[]]>>
> = {
  fall: [
    'CON-1',
    'coroner',
    [
      'She fell on the stairs in October.',
      'Admitted after an unwitnessed fall at the care home.',
      'Daughter says she fell out of bed on Sunday.',
      'My wife fell in the garden.',
      'Mum had a fall the week before.',
      'Recurrent falls this autumn.',
    ],
    [
      'No falls recorded.',
      'Denies any falls, no injury seen.',
      'Falls risk assessment done, high risk of falls.',
      'Her blood pressure fell overnight.',
      'Haemoglobin had fallen to 62.',
      'His oxygen saturations then fell.',
      'Her daughter fell last week and could not come.',
      'The next-door neighbour had a fall and rang the same number.',
      'His mother fell at Easter, so he was staying with her.',
      'Afraid of falling, so used a frame.',
      'Asked whether he had fallen.',
      'Any falls?',
      'Fell in 2009, wrist mended well.',
      'Previous fall, long recovered.',
      'Fell twelve years ago.',
      'She fell asleep and did not wake.',
      'Fell out with a neighbour over the fence.',
      'He fell ill on Tuesday.',
      'Emergency caesarean for a sudden fall in the baby’s heart rate.',
      'No known falls.',
    ],
  ],
  injury: [
    'CON-2',
    'coroner',
    [
      'Fractured neck of femur on admission.',
      'Head injury seen in the emergency department.',
      'Choking on food at lunch before the arrest.',
      'Struck by a car in September.',
    ],
    [
      'Skin tear to the left arm, dressed.',
      'Pathological fracture of the spine from myeloma.',
      'Acute kidney injury.',
      'Acute lung injury on ventilation.',
      'No head injury, CT negative.',
      'Hip fracture 2014.',
      'Old injury to the knee.',
      'Choking risk, thickened fluids.',
      'Lived alone; cleaned and cooked until the summer.',
      'Cooled for three days; the scan showed severe injury.',
    ],
  ],
  selfHarm: [
    'CON-3',
    'coroner',
    ['Took an intentional overdose on Friday.', 'Found after a suicide attempt.'],
    [
      'No self-harm.',
      'Past history of self-harm in her twenties.',
      'Suicide risk assessment: low.',
      'Her brother took his own life last year.',
      'Deliberate self-harm in 1998.',
    ],
  ],
  violence: [
    'CON-4',
    'coroner',
    ['Assaulted by another resident two weeks before.', 'The police were told of an assault on the ward.'],
    [
      'No sign of violence.',
      'She lost her fight with cancer.',
      'Her husband was assaulted in the street.',
      'Beaten by the disease in the end.',
    ],
  ],
  substance: [
    'CON-5',
    'coroner',
    ['Admitted after a paracetamol overdose.', 'Carbon monoxide poisoning from the boiler.'],
    [
      'No overdose, no poisoning.',
      'Morphine and midazolam by syringe driver.',
      'Controlled drugs chart seen.',
      'Alcohol dependence for many years.',
      'Blood poisoning, said the family.',
    ],
  ],
  workRelatedHarm: [
    'CON-6',
    'coroner',
    ['Mesothelioma, lagged pipes for years.', 'Asbestos exposure in the shipyard.'],
    [
      'Occupational therapy saw her.',
      'Worked as a clerk.',
      'No asbestos exposure.',
      'Her husband had asbestosis.',
      'Clinic letters rule out asbestos.',
    ],
  ],
  procedure: [
    'CON-7',
    'coroner',
    [
      'Underwent a laparotomy on the second day.',
      'Died three days after an emergency hemicolectomy.',
      'Postoperative ileus.',
    ],
    [
      'Not fit for surgery.',
      'Hip replacement, cataracts, hypertension.',
      'Had a hysterectomy many years ago.',
      'Coronary artery bypass surgery 2008.',
      'Endoscopy was discussed and declined.',
      'After discussion about surgery she chose comfort.',
      'Colonoscopy planned for December.',
      'Surgery was considered and not done.',
      'Palliative radiotherapy to the hip.',
      'Born after an emergency caesarean section.',
    ],
  ],
  medicineIncident: [
    'CON-8',
    'coroner',
    ['A medication error on the ward was reported.', 'Given the wrong dose of insulin.'],
    ['No medication error.', 'Drug related rash ruled out.', 'Side effects of chemotherapy were bad.'],
  ],
  deviceIncident: [
    'CON-9',
    'coroner',
    ['Ventilator failure on the night shift.', 'Blocked tracheostomy found at 03:00.'],
    ['No equipment failure.', 'Heart valve failure.', 'Pacemaker checked.'],
  ],
  healthcareInfection: [
    'CON-10',
    'coroner',
    [
      'Hospital-acquired pneumonia on day 9.',
      'C. difficile diarrhoea in the second week.',
      'MRSA bacteraemia.',
    ],
    [
      'MRSA screen negative.',
      'MRSA swab clear on admission.',
      'No hospital-acquired infection.',
      'Community-acquired pneumonia.',
      'Previous C. difficile, treated.',
    ],
  ],
  neglect: [
    'CON-11',
    'coroner',
    ['The family speak of neglect at the home.', 'Poor care on the ward, says the son.'],
    ['No neglect.', 'Left sided neglect after the stroke.', 'At risk of self-neglect.', 'Well cared for.'],
  ],
  safeguardingConcern: [
    'CON-12',
    'coroner',
    ['A safeguarding referral was made by the paramedics.', 'Open safeguarding enquiry by the council.'],
    [
      'No safeguarding concerns.',
      'Safeguarding: nil.',
      'Safeguarding concerns: none.',
      'Safeguarding training is up to date.',
      'Deprivation of liberty safeguards in place.',
    ],
  ],
  stateDetention: [
    'CON-13',
    'coroner',
    ['Detained under section 3 of the Mental Health Act.', 'A prisoner, brought in from HMP.'],
    [
      'Retired prison officer.',
      'Her son is in prison.',
      'Has custody of two grandchildren.',
      'Assessed under the Mental Health Act, no section.',
      'Not detained under the Mental Health Act.',
    ],
  ],
  deprivationOfLiberty: [
    'CON-14',
    'governance',
    ['DoLS in place since August.', 'Deprivation of liberty safeguards authorised for the home.'],
    ['No DoLS.', 'DoLS not needed.', 'DoLS application considered.', 'DoLS had expired.'],
  ],
  learningDisabilityOrAutism: [
    'CON-15',
    'governance',
    ['Learning disability, lived in supported housing.', 'Down syndrome.'],
    [
      'No learning disability.',
      'No known learning disability or severe mental illness.',
      'Her son has a learning disability and is told by his sister.',
    ],
  ],
  severeMentalIllness: [
    'CON-16',
    'governance',
    ['Schizophrenia, under the community team.', 'Bipolar disorder on lithium.'],
    ['No psychosis.', 'Her daughter has schizophrenia.', 'Low mood, anxious.'],
  ],
};

const EACH = Object.entries(CASES) as [CircumstanceName, NonNullable<(typeof CASES)['fall']>][];

describe('a circumstance that was answered with no', () => {
  it.each(EACH)(
    'CON-1 to CON-16 %s is asked about again where a text tells of it, on its card',
    (name, [rule, question, told]) => {
      for (const text of told) {
        const [one, ...others] = contradictionsOf(noted(name, text).fold());
        expect({ text, others }).toEqual({ text, others: [] });
        expect({ text, one }).toMatchObject({
          text,
          one: {
            rule,
            question,
            kind: 'contradiction',
            weight: 'query',
            seenIn: [{ where: 'circumstances' }, { where: 'note', words: text }],
          },
        });
      }
    },
  );

  it.each(EACH)(
    'CON-1 to CON-16 %s stands where a text denies it, only thinks of it, or tells of long ago or of somebody else',
    (name, [, , , clean]) => {
      const raised = clean.filter((text) => rulesOf(noted(name, text)).length > 0);
      expect(raised).toEqual([]);
    },
  );

  it.each(EACH)(
    'CON-1 to CON-16 %s contradicts nothing unless it was answered with no',
    (name, [, , told]) => {
      for (const text of told) {
        expect(rulesOf(noted(name, text, 'not-known'))).toEqual([]);
        expect(rulesOf(noted(name, text, 'yes'))).toEqual([]);
      }
      const unasked = aNotebook();
      for (const text of told) unasked.write('note-recorded', { text, important: false });
      expect(rulesOf(unasked)).toEqual([]);
    },
  );

  it('CON-1 names every place: admission, preparation, review, conversation and the cause', () => {
    const notebook = aNotebook();
    notebook.change('fall', aCircumstance());
    notebook.change('admission', { on: null, at: null, route: 'not-known', reason: 'Fall at home' });
    notebook.change('preparationNotes', 'Fell at home, long lie.');
    notebook.change('review', aReview({ findings: 'Declined after a fall.' }));
    notebook.write('conversation-recorded', { ...aConversation({ said: 'Mum fell.' }), keepsPromises: [] });
    const cause = { text: 'Fall', interval: '' };
    const stated = aStatedCause();
    notebook.change('practitionerCause', { ...stated, cause: { ...stated.cause, part2: cause } });
    const [one] = contradictionsOf(notebook.fold());
    expect(one?.seenIn.map(({ where }) => where)).toEqual([
      'circumstances',
      'admission',
      'preparation notes',
      'review',
      'conversation',
      'practitioner’s cause, part 2',
    ]);
  });

  it('CON-1 stands with the sentence beside it: only what is written later contradicts that', () => {
    const notebook = aNotebook();
    notebook.write('note-recorded', { text: 'Fell at home in the spring.', important: false });
    notebook.change('fall', aCircumstance({ detail: 'One slip in the spring, without any harm.' }));
    expect(rulesOf(notebook)).toEqual([]);
    notebook.write('note-recorded', { text: 'She fell again on Thursday.', important: false });
    expect(contradictionsOf(notebook.fold())).toMatchObject([
      { rule: 'CON-1', seenIn: [{}, { words: 'She fell again on Thursday.' }] },
    ]);
  });

  it('CON-2 asks for another injury than the fall’s: a broken hip beside a fall contradicts nothing', () => {
    const notebook = noted('injury', 'Fractured neck of femur after the fall.');
    notebook.change('fall', aCircumstance({ answer: 'yes' }));
    expect(rulesOf(notebook)).toEqual([]);
  });

  it('CON-1 is accepted with a reason, and open again when a later text tells of it', () => {
    const notebook = noted('fall', 'She fell on the stairs.');
    const mine = () =>
      evidenceOf(notebook.fold(), { country: 'england', rulebook: AS_IT_CAME }).find(
        ({ rule }) => rule === 'CON-1',
      );
    const found = mine();
    notebook.write('evidence-answered', {
      raised: 'CON-1',
      rule: 'CON-1',
      kind: 'contradiction',
      answer: 'accepted',
      because: 'The fall is another resident’s; the note was written in the wrong case.',
      seen: found?.seenIn.flatMap(({ entry }) => (entry === null ? [] : [entry])) ?? [],
      ruleVersion: null,
    });
    expect(mine()).toMatchObject({ open: [] });
    notebook.write('note-recorded', { text: 'The ambulance sheet says that he fell.', important: false });
    const again = mine();
    expect(again === undefined ? null : isUnanswered(again)).toBe(true);
  });
});
