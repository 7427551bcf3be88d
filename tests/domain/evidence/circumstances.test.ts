import { describe, expect, it } from 'vitest';
import type { CircumstanceName } from '../../../domain/case/circumstance-facts.ts';
import { CIRCUMSTANCE_NAMES } from '../../../domain/case/circumstance-facts.ts';
import { CIRCUMSTANCE_RULES } from '../../../domain/evidence/circumstances/circumstance-rules.ts';
import { circumstancesOf } from '../../../domain/evidence/circumstances/circumstances.ts';
import { AS_IT_CAME } from '../../../domain/evidence/rulebook/rule-version.ts';
import { GROUND_CODES } from '../../../domain/referrals/grounds.ts';
import { aCertificate, aConversation } from '../../builders/case-inputs.ts';
import { aNotebook, type Notebook } from '../../builders/entries.ts';

const raisedBy = (notebook: Notebook) => circumstancesOf(notebook.fold(), AS_IT_CAME);
const rulesOf = (notebook: Notebook) => raisedBy(notebook).map(({ rule }) => rule);
const answering = (name: CircumstanceName, answer: 'yes' | 'no' | 'not-known') => {
  const notebook = aNotebook();
  notebook.change(name, { answer, detail: 'On the stairs at home', on: '2026-11-02' });
  return notebook;
};

/** What each circumstance raises for the coroner when it is answered with yes; the rest raise nothing by themselves. */
const RAISES: Partial<Record<CircumstanceName, readonly [string, string, 'notify' | 'consider']>> = {
  fall: ['DUTY-1', '3(1)(a)(v)', 'consider'],
  injury: ['DUTY-2', '3(1)(a)(v)', 'notify'],
  selfHarm: ['DUTY-3', '3(1)(a)(vi)', 'notify'],
  violence: ['DUTY-4', '3(1)(a)(iv)', 'notify'],
  substance: ['DUTY-5', '3(1)(a)(i)', 'notify'],
  medicineIncident: ['DUTY-6', '3(1)(a)(iii)', 'notify'],
  procedure: ['DUTY-7', '3(1)(a)(viii)', 'consider'],
  deviceIncident: ['DUTY-8', '3(1)(a)(viii)', 'notify'],
  neglect: ['DUTY-9', '3(1)(a)(vii)', 'notify'],
  safeguardingConcern: ['DUTY-10', '3(1)(a)(vii)', 'consider'],
  workRelatedHarm: ['DUTY-11', '3(1)(a)(ix)', 'notify'],
  stateDetention: ['DUTY-13', '3(1)(d)', 'notify'],
  identityDoubt: ['DUTY-14', '3(1)(g)', 'notify'],
  healthcareInfection: ['DUTY-15', '3(1)(a)(viii)', 'consider'],
};

describe('a recorded circumstance', () => {
  it.each(Object.entries(RAISES))(
    'DUTY-1 to DUTY-15 %s is shown for the coroner with its paragraph, what was recorded and where',
    (name, [rule, paragraph, weight]) => {
      const [raised, ...others] = raisedBy(answering(name as CircumstanceName, 'yes'));
      expect(others).toEqual([]);
      expect(raised).toMatchObject({
        rule,
        weight,
        seenIn: [{ where: 'circumstances', words: 'On the stairs at home (on 2026-11-02)' }],
      });
      expect(raised?.basis).toContain(`regulation ${paragraph}:`);
    },
  );

  it.each(CIRCUMSTANCE_NAMES)('DUTY-1 to DUTY-15 %s raises nothing where it is no, or not known', (name) => {
    expect(rulesOf(answering(name, 'no'))).toEqual([]);
    expect(rulesOf(answering(name, 'not-known'))).toEqual([]);
  });

  it('DUTY-13 an authorised deprivation of liberty is no state detention by itself', () => {
    expect(rulesOf(answering('deprivationOfLiberty', 'yes'))).toEqual([]);
  });

  it('a child, and a death hours after admission, raise nothing by themselves', () => {
    const notebook = aNotebook();
    notebook.change('caseKind', 'child');
    notebook.change('death', { kind: 'died', on: '2026-11-20', at: '09:00', approximate: false });
    notebook.change('admission', {
      on: '2026-11-20',
      at: '04:00',
      route: 'emergency-department',
      reason: 'Breathless',
    });
    expect(rulesOf(notebook)).toEqual([]);
  });

  it('DUTY-11 the certificate’s answer about employment is known on the coroner’s card', () => {
    const notebook = aNotebook();
    notebook.change('certificate', { ...aCertificate(), employment: 'yes' });
    expect(raisedBy(notebook)).toMatchObject([
      { rule: 'DUTY-11', weight: 'notify', seenIn: [{ where: 'certificate' }] },
    ]);
  });

  it('DUTY-12 work with an exposure is considered, and work without one is not', () => {
    const notebook = aNotebook();
    const clerk = { job: 'Clerk', exposures: '', years: '1961 to 1999' };
    notebook.change('workHistory', [clerk]);
    expect(rulesOf(notebook)).toEqual([]);
    const lagger = aNotebook();
    lagger.change('workHistory', [clerk, { job: 'Lagger', exposures: 'Asbestos', years: '1955 to 1961' }]);
    expect(raisedBy(lagger)).toMatchObject([{ rule: 'DUTY-12', seenIn: [{ words: 'Lagger: Asbestos' }] }]);
  });

  it('DUTY-16 an implant is known on the coroner’s card', () => {
    const notebook = aNotebook();
    notebook.change('implants', { fitted: 'yes', devices: 'Pacemaker', removed: null });
    expect(raisedBy(notebook)).toMatchObject([
      { rule: 'DUTY-16', weight: 'consider', seenIn: [{ words: 'Pacemaker' }] },
    ]);
  });

  it('DUTY-17 a cause that is not established may be unknown', () => {
    const notebook = aNotebook();
    notebook.change('answerCause', { answer: 'not-established', reason: 'Two views', evidence: [] });
    expect(rulesOf(notebook)).toEqual(['DUTY-17']);
  });

  it('DUTY-18 a practitioner who was not available is considered until one is spoken with', () => {
    const notebook = aNotebook();
    notebook.write('practitioner-discussed', {
      held: false,
      reason: 'practitioner-not-available',
      detail: 'On leave for three weeks',
    });
    expect(rulesOf(notebook)).toEqual(['DUTY-18']);
    notebook.write('practitioner-discussed', {
      held: true,
      heldAt: '2026-11-22T10:00:00.000Z',
      withWhom: 'Dr Ward',
      how: 'telephone',
      said: 'Agrees',
      outcome: 'practitioner-cause',
    });
    expect(rulesOf(notebook)).toEqual([]);
  });

  it('DUTY-19 a wish for the coroner is considered, in the words of whoever had it', () => {
    const notebook = aNotebook();
    notebook.write('conversation-recorded', {
      ...aConversation({ said: 'I want this looked into.', asksForCoroner: true }),
      keepsPromises: [],
    });
    expect(raisedBy(notebook)).toMatchObject([
      { rule: 'DUTY-19', seenIn: [{ where: 'conversation', words: 'I want this looked into.' }] },
    ]);
  });

  it('counts where somebody said yes and another no, until it is settled', () => {
    const notebook = aNotebook();
    notebook.change('fall', { answer: 'yes', detail: '', on: null });
    notebook.change('fall', { answer: 'no', detail: '', on: null });
    expect(rulesOf(notebook)).toEqual(['DUTY-1']);
  });

  it('names only paragraphs of the regulation', () => {
    for (const { ground } of CIRCUMSTANCE_RULES) expect(GROUND_CODES).toContain(ground);
  });
});
