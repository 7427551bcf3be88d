import { describe, expect, it } from 'vitest';
import { CASE_ACTS, type CaseAct } from '../../../domain/case/act-table.ts';
import { blockAt } from '../../../domain/case/blocked-acts.ts';
import type { Standing } from '../../../domain/case/standing.ts';
import { standingOf } from '../../../domain/case/standing.ts';
import {
  BEREAVED_STATES,
  CERTIFICATION_STATES,
  CORONER_STATES,
  GOVERNANCE_STATES,
  tracksOf,
} from '../../../domain/case/tracks.ts';
import type { CoronerAnswer } from '../../../domain/coroner/coroner-answer.ts';
import { ROLES } from '../../../domain/people/roles.ts';
import { missingForDeclaration } from '../../../domain/scrutiny/declaration.ts';
import type { Certificate } from '../../../domain/certification/certificate.ts';
import { aCauseOfDeath, aPractitioner } from '../../builders/case-inputs.ts';
import {
  aNotebook,
  aReadyNotebook,
  EXAMINER,
  type Notebook,
  OTHER_EXAMINER,
  writeDocument,
  writePart,
} from '../../builders/entries.ts';

/**
 * What may be done when, said a second time and in another way than the table of the program: who, then what stands
 * against it, the first reason first. A sentence of SAYS is each reason's own list of states.
 */
const RULES: Readonly<Record<CaseAct, string>> = {
  'record-details': 'office | void, closed',
  'record-preparation': 'office | void, closed',
  'record-practitioner': 'office | void, closed',
  'record-practitioner-cause': 'office | void, closed, signed',
  'record-examiner-cause': 'examiner | void, closed, signed, conflict',
  'record-agreed-cause': 'examiner | void, closed, signed, conflict',
  'declare-independence': 'examiner | void, closed',
  'record-review': 'examiner | void, closed, signed, conflict',
  'record-practitioner-discussion': 'office | void, closed',
  'record-conversation': 'office | void, closed',
  'record-no-conversation': 'office | void, closed',
  'record-note': 'office |',
  'answer-question': 'examiner | void, closed, signed, conflict',
  declare: 'examiner | void, closed, signed, conflict, coroner has it',
  'prepare-referral': 'office | void, closed',
  'issue-referral': 'examiner | void, closed',
  'record-coroner-answer': 'office | void, closed',
  'record-outside-notification': 'office | void, closed',
  'raise-concern': 'office | void, closed',
  'review-concern': 'examiner | void, closed, conflict',
  'issue-notification': 'office | void, closed',
  'chase-notification': 'office | void, closed',
  'record-notification-outcome': 'office | void, closed',
  'record-outcome-told': 'office | void, closed',
  'record-contact': 'office | void, closed',
  'deactivate-contact': 'office | void, closed',
  assign: 'office | void, closed',
  'hand-over': 'examiner | void, closed',
  'record-reasoning': 'examiner | void, closed, conflict',
  'invite-fresh-certificate': 'examiner | void, closed, conflict, coroner has it, registered',
  'record-certificate': 'office | void, closed, signed, coroner has it',
  certify: 'examiner | void, closed, signed, conflict, not the examiner’s to certify',
  'record-sent-to-registrar': 'office | void, closed, unsigned, coroner has it, registered',
  'record-registrar-reply': 'office | void, closed, not at the registrar',
  'record-gp-told': 'office | void, closed',
  'review-late-information': 'examiner | void, closed, conflict, nothing late',
  'issue-independence-notice': 'examiner | void, no conflict',
  'issue-certificate-summary': 'office | void, closed, unsigned, coroner has it',
  'consider-duplicate': 'office | void',
  'answer-evidence': 'office | void, closed',
  'answer-circumstance': 'examiner | void, closed, conflict',
  'close-case': 'office | void, closed, certificate open, coroner open, concerns open, family open',
  'reopen-case': 'office | void, neither closed nor signed',
  undo: 'office | void',
  'correct-entry': 'office | void',
  'void-case': 'office | void, closed, signed',
};

const WHO: Readonly<Record<string, readonly string[]>> = {
  office: ['medical-examiner', 'lead-medical-examiner', 'medical-examiner-officer'],
  examiner: ['medical-examiner', 'lead-medical-examiner'],
};

type Facts = Readonly<Record<keyof Standing, string>>;

/** When each reason holds: the states of each part of a case in which it does, `not` for all the others. */
const SAYS: Readonly<Record<string, { readonly answer: string; readonly when: (facts: Facts) => boolean }>> =
  {
    void: { answer: 'case-void', when: one('life', 'void') },
    closed: { answer: 'case-closed', when: one('life', 'closed') },
    signed: { answer: 'already-declared', when: one('declared', 'true') },
    unsigned: { answer: 'not-declared', when: one('declared', 'false') },
    conflict: { answer: 'not-independent', when: one('conflicted', 'true') },
    'no conflict': { answer: 'no-conflict-declared', when: one('conflicted', 'false') },
    'coroner has it': { answer: 'with-coroner', when: one('certification', 'not-certifying') },
    registered: { answer: 'already-registered', when: one('certification', 'registered') },
    'not at the registrar': {
      answer: 'not-with-registrar',
      when: one(
        'certification',
        'received in-preparation awaiting-scrutiny in-scrutiny cause-agreed fresh-certificate-invited examiner-certificate-required declared registered not-certifying',
      ),
    },
    'not the examiner’s to certify': {
      answer: 'not-for-examiner-to-certify',
      when: one(
        'certification',
        'received in-preparation awaiting-scrutiny in-scrutiny cause-agreed fresh-certificate-invited declared with-registrar registered not-certifying',
      ),
    },
    'nothing late': { answer: 'nothing-late', when: one('late', 'false') },
    'certificate open': {
      answer: 'certification-open',
      when: one(
        'certification',
        'received in-preparation awaiting-scrutiny in-scrutiny cause-agreed fresh-certificate-invited examiner-certificate-required declared with-registrar',
      ),
    },
    'coroner open': { answer: 'coroner-open', when: one('coroner', 'to-be-notified notified with-coroner') },
    'concerns open': {
      answer: 'governance-open',
      when: one('governance', 'not-answered to-review to-notify to-send notified acknowledged to-tell'),
    },
    'family open': {
      answer: 'bereaved-open',
      when: (facts) =>
        one('bereaved', 'not-contacted attempted')(facts) &&
        one(
          'coroner',
          'not-answered not-reportable to-be-notified notified duty-not-engaged with-coroner',
        )(facts),
    },
    'neither closed nor signed': {
      answer: 'nothing-to-reopen',
      when: (facts) => one('life', 'open void')(facts) && one('declared', 'false')(facts),
    },
  };

function one(part: keyof Standing, states: string): (facts: Facts) => boolean {
  const listed = new Set(states.split(' '));
  return (facts) => listed.has(facts[part]);
}

/** Every way in which a case can stand, and some in which none does: the table has an answer for all. */
function everyStanding(): readonly (readonly [Standing, Facts])[] {
  const all: (readonly [Standing, Facts])[] = [];
  for (const certification of CERTIFICATION_STATES)
    for (const coroner of CORONER_STATES)
      for (const governance of GOVERNANCE_STATES)
        for (const bereaved of BEREAVED_STATES)
          for (const life of ['open', 'closed', 'void'] as const)
            for (const bits of [0, 1, 2, 3, 4, 5, 6, 7]) {
              const [declared, conflicted, late] = [(bits & 1) > 0, (bits & 2) > 0, (bits & 4) > 0];
              const tracks = { certification, coroner, governance, bereaved, life };
              all.push([
                { ...tracks, declared, conflicted, late },
                { ...tracks, declared: String(declared), conflicted: String(conflicted), late: String(late) },
              ]);
            }
  return all;
}

describe('what may be done when', () => {
  const standings = everyStanding();

  it('has a rule for every act, and looks at every way in which a case can stand', () => {
    expect(Object.keys(RULES).toSorted()).toEqual(CASE_ACTS.toSorted());
    expect(standings.length).toBe(11 * 7 * 9 * 4 * 3 * 8);
  });

  it.each(CASE_ACTS)('%s: as the rules say, for every role in every state', (act) => {
    const [who = '', against = ''] = RULES[act].split('|').map((part) => part.trim());
    const reasons =
      against === '' ? [] : against.split(', ').map((name) => SAYS[name] ?? unknownReason(name));
    const different: string[] = [];
    for (const role of ROLES) {
      const mayEver = WHO[who]?.includes(role) === true;
      for (const [standing, facts] of standings) {
        const expected = mayEver ? (reasons.find(({ when }) => when(facts))?.answer ?? null) : 'role';
        const found = blockAt(act, standing, [role]);
        if (found !== expected && different.length < 3) {
          different.push(`${role} ${JSON.stringify(facts)}: ${String(found)}, not ${String(expected)}`);
        }
      }
    }
    expect(different).toEqual([]);
  });
});

function unknownReason(name: string): never {
  throw new Error(`no such reason: ${name}`);
}

const tracks = (notebook: Notebook) => tracksOf(notebook.fold());
const coronerSaid = (notebook: Notebook, form: CoronerAnswer['form']) =>
  notebook.write('coroner-answered', {
    form,
    receivedAt: '2026-11-22T12:00:00.000Z',
    reference: '',
    fromWhom: '',
    note: '',
  });
const declare = (notebook: Notebook) =>
  notebook.write('me-declared', {
    examinerName: 'x',
    gmcNumber: '9900011',
    cause: aCauseOfDeath(),
    neonatalCause: null,
    reviewBy: null,
    statement: '',
  });
const aCertificate = (): Certificate => ({
  form: '66AP',
  reference: 'KXR1',
  issuedOn: '2026-11-22',
  cause: aCauseOfDeath(),
  neonatalCause: null,
  certifierName: 'Dr Carys Morgan-Hughes',
  certifierQualification: 'MB BS',
  certifierGmcNumber: '9900002',
  postMortem: 'not-held',
  moreInformationLater: false,
  employment: 'no',
  pregnancy: 'not-applicable',
  pregnancyContributed: null,
  implantsFitted: 'no',
  implantDetail: '',
  implantsRemoved: null,
});
const invite = (notebook: Notebook) =>
  notebook.write('fresh-certificate-invited', {
    reason: 'Line 1(b) is missing.',
    askedBy: 'medical-examiner',
    how: 'telephone',
  });
const certify = (notebook: Notebook) =>
  notebook.write('examiner-certified', { form: '66ME', coronerName: 'x', referringDoctorName: 'y' });
const send = (notebook: Notebook) =>
  notebook.write('sent-to-registrar', {
    at: '2026-11-22T12:00:00.000Z',
    how: 'email',
    reference: '',
    registerOffice: 'x',
    matchesAgreed: true,
    whyDifferent: '',
  });
const reply = (notebook: Notebook, what: 'received' | 'query' | 'rejected' | 'registered') =>
  notebook.write('registrar-replied', {
    reply: what,
    at: '2026-11-22T12:00:00.000Z',
    reason: 'x',
    fromWhom: '',
  });
const close = (notebook: Notebook) => notebook.write('case-closed', { detail: '' });
const prepared = (): Notebook => {
  const notebook = aNotebook();
  notebook.change('preparationNotes', 'Admitted from home.');
  notebook.change('attendingPractitioner', aPractitioner());
  return notebook;
};
const declared = (): Notebook => {
  const notebook = aReadyNotebook();
  declare(notebook);
  return notebook;
};
const registered = (): Notebook => {
  const notebook = declared();
  send(notebook);
  reply(notebook, 'registered');
  return notebook;
};
const toldCoroner = (notebook: Notebook = prepared()): Notebook => {
  notebook.change('answerCoroner', { answer: 'reportable', reason: '', evidence: [] });
  writeDocument(notebook, 'coroner-referral');
  return notebook;
};
const blockFor = (notebook: Notebook, act: CaseAct) =>
  blockAt(act, standingOf(notebook.fold(), EXAMINER), ['medical-examiner']);

describe('how a case goes from state to state', () => {
  it('1. a death is notified to the office: received', () => {
    expect(tracks(aNotebook())).toMatchObject({ certification: 'received', waitingOn: 'officer' });
  });

  it('2. records are obtained and the practitioner is found: in preparation', () => {
    const notebook = aNotebook();
    notebook.change('preparationNotes', 'Admitted from home.');
    expect(tracks(notebook)).toMatchObject({ certification: 'in-preparation', waitingOn: 'officer' });
    notebook.change('attendingPractitioner', aPractitioner());
    expect(tracks(notebook)).toMatchObject({
      certification: 'in-preparation',
      waitingOn: 'attending-practitioner',
    });
  });

  it('3. the practitioner gives a cause: awaiting scrutiny', () => {
    const notebook = prepared();
    writePart(notebook, 'practitioner-cause');
    expect(tracks(notebook)).toMatchObject({
      certification: 'awaiting-scrutiny',
      waitingOn: 'medical-examiner',
    });
  });

  it('4. there is no practitioner who can certify: the coroner is told from the preparation', () => {
    expect(tracks(toldCoroner())).toMatchObject({
      certification: 'in-preparation',
      coroner: 'notified',
      waitingOn: 'coroner',
    });
  });

  it('5. a notifiable circumstance is found: to be told, then told, from any state before the declaration', () => {
    const notebook = aReadyNotebook(['question-coroner']);
    notebook.change('answerCoroner', { answer: 'reportable', reason: '', evidence: [] });
    expect(tracks(notebook)).toMatchObject({ coroner: 'to-be-notified', waitingOn: 'medical-examiner' });
    writeDocument(notebook, 'coroner-referral');
    expect(tracks(notebook)).toMatchObject({ coroner: 'notified', waitingOn: 'coroner' });
  });

  it('6. an examiner takes the case and is independent: in scrutiny', () => {
    const notebook = prepared();
    writePart(notebook, 'practitioner-cause');
    writePart(notebook, 'independence');
    expect(tracks(notebook).certification).toBe('in-scrutiny');
  });

  it('7. a conflict is found: the case awaits another examiner, and nothing of the first one is declared on', () => {
    const notebook = aReadyNotebook();
    notebook.write('independence-declared', { independent: false, circumstance: 'I treated the deceased.' });
    expect(tracks(notebook).certification).toBe('awaiting-scrutiny');
    notebook.write('handed-over', { to: OTHER_EXAMINER, note: '' });
    notebook.write('independence-declared', { independent: true }, { actor: OTHER_EXAMINER });
    expect(tracks(notebook).certification).toBe('in-scrutiny');
    expect(missingForDeclaration(notebook.fold(), OTHER_EXAMINER, true)).toEqual([
      'review-missing',
      'question-cause-unanswered',
      'question-coroner-unanswered',
      'question-governance-unanswered',
      'agreed-cause-missing',
    ]);
    expect(missingForDeclaration(notebook.fold(), EXAMINER, true)).toEqual(['not-independent']);
  });

  it('8. review, discussion and conversation are done and the cause is agreed: cause agreed', () => {
    expect(tracks(aReadyNotebook()).certification).toBe('cause-agreed');
    expect(missingForDeclaration(aReadyNotebook().fold(), EXAMINER, false)).toEqual([]);
  });

  it('9. the examiner wants another cause on the certificate: a fresh one is invited', () => {
    const notebook = aReadyNotebook();
    invite(notebook);
    expect(tracks(notebook)).toMatchObject({
      certification: 'fresh-certificate-invited',
      waitingOn: 'attending-practitioner',
    });
    expect(missingForDeclaration(notebook.fold(), EXAMINER, false)).toEqual(['fresh-certificate-awaited']);
  });

  it('10. the fresh certificate comes: scrutiny goes on where it stood', () => {
    const notebook = aReadyNotebook();
    invite(notebook);
    notebook.change('certificate', aCertificate());
    expect(tracks(notebook).certification).toBe('cause-agreed');
    expect(missingForDeclaration(notebook.fold(), EXAMINER, false)).toEqual([]);
  });

  it('11. the examiner cannot confirm a cause: the coroner is told', () => {
    const notebook = aReadyNotebook(['question-cause', 'question-coroner', 'agreed-cause']);
    notebook.change('answerCause', { answer: 'not-established', reason: '', evidence: [] });
    expect(tracks(toldCoroner(notebook))).toMatchObject({
      certification: 'in-scrutiny',
      coroner: 'notified',
      waitingOn: 'coroner',
    });
  });

  it('12. the examiner declares: declared, and the officer sends the certificate', () => {
    expect(tracks(declared())).toMatchObject({ certification: 'declared', waitingOn: 'officer' });
  });

  it('13. the certificate goes to the registrar: with the registrar', () => {
    const notebook = declared();
    send(notebook);
    expect(tracks(notebook)).toMatchObject({ certification: 'with-registrar', waitingOn: 'registrar' });
  });

  it('14. the registrar asks, and the office answers; the registrar rejects, and a fresh certificate is invited', () => {
    const notebook = declared();
    send(notebook);
    reply(notebook, 'query');
    expect(tracks(notebook)).toMatchObject({ certification: 'with-registrar', waitingOn: 'officer' });
    send(notebook);
    expect(tracks(notebook).waitingOn).toBe('registrar');
    reply(notebook, 'rejected');
    expect(tracks(notebook)).toMatchObject({
      certification: 'fresh-certificate-invited',
      waitingOn: 'attending-practitioner',
    });
    expect(missingForDeclaration(notebook.fold(), EXAMINER, false)).toEqual(['fresh-certificate-awaited']);
    notebook.change('certificate', aCertificate());
    expect(missingForDeclaration(notebook.fold(), EXAMINER, false)).toEqual([]);
  });

  it('15. the death is registered: registered', () => {
    expect(tracks(registered())).toMatchObject({ certification: 'registered', waitingOn: 'officer' });
    expect(blockFor(registered(), 'record-sent-to-registrar')).toBe('already-registered');
  });

  it('16. the coroner answers CN1A: back with the practitioner, the duty not engaged', () => {
    const notebook = toldCoroner();
    coronerSaid(notebook, 'cn1a');
    expect(tracks(notebook)).toMatchObject({
      certification: 'in-preparation',
      coroner: 'duty-not-engaged',
      waitingOn: 'attending-practitioner',
    });
  });

  it('17. the coroner answers CN1B: the examiner is to certify, also where a fresh certificate had been asked for', () => {
    const notebook = aReadyNotebook();
    invite(notebook);
    toldCoroner(notebook);
    coronerSaid(notebook, 'cn1b');
    expect(tracks(notebook)).toMatchObject({
      certification: 'examiner-certificate-required',
      coroner: 'duty-not-engaged',
      waitingOn: 'medical-examiner',
    });
    expect(blockFor(notebook, 'certify')).toBeNull();
  });

  it('18. the examiner certifies, and declares; a certificate that comes back is the examiner’s to write again', () => {
    const notebook = aReadyNotebook();
    toldCoroner(notebook);
    coronerSaid(notebook, 'cn1b');
    certify(notebook);
    expect(tracks(notebook).certification).toBe('cause-agreed');
    declare(notebook);
    send(notebook);
    expect(tracks(notebook).certification).toBe('with-registrar');
    reply(notebook, 'rejected');
    expect(tracks(notebook)).toMatchObject({
      certification: 'examiner-certificate-required',
      waitingOn: 'medical-examiner',
    });
  });

  it('19. the coroner takes the death: no certificate, wherever the case stood before the registration', () => {
    for (const notebook of [toldCoroner(), toldCoroner(declared())]) {
      coronerSaid(notebook, 'investigation');
      expect(tracks(notebook)).toMatchObject({
        certification: 'not-certifying',
        coroner: 'with-coroner',
        waitingOn: 'coroner',
      });
      expect(blockFor(notebook, 'record-sent-to-registrar')).not.toBeNull();
      expect(blockFor(notebook, 'close-case')).toBe('coroner-open');
    }
  });

  it.each(['cn2', 'inquest'] as const)(
    '20. the coroner is done (%s): concluded, and the case can be closed once its concerns are',
    (form) => {
      const notebook = toldCoroner();
      coronerSaid(notebook, 'investigation');
      coronerSaid(notebook, form);
      expect(tracks(notebook)).toMatchObject({ certification: 'not-certifying', coroner: 'concluded' });
      expect(blockFor(notebook, 'close-case')).toBe('governance-open');
      writePart(notebook, 'question-governance');
      expect(blockFor(notebook, 'close-case')).toBeNull();
    },
  );

  it('21. all four tracks are finished and somebody says so: closed, and nobody is waited for', () => {
    const notebook = registered();
    expect(blockFor(notebook, 'close-case')).toBeNull();
    close(notebook);
    expect(standingOf(notebook.fold(), EXAMINER).life).toBe('closed');
    expect(tracks(notebook).waitingOn).toBe('nobody');
  });

  it('22. something new comes up: reopened, and the declaration stands unless the certificate is in question', () => {
    const reopenedFor = (reason: 'add-concern' | 'amend-cause' | 'certificate-rejected') => {
      const notebook = registered();
      close(notebook);
      notebook.write('case-reopened', { reasons: [reason], detail: 'x' });
      return {
        life: standingOf(notebook.fold(), EXAMINER).life,
        certification: tracks(notebook).certification,
      };
    };
    expect(reopenedFor('add-concern')).toEqual({ life: 'open', certification: 'registered' });
    expect(reopenedFor('amend-cause')).toEqual({ life: 'open', certification: 'cause-agreed' });
    expect(reopenedFor('certificate-rejected')).toEqual({
      life: 'open',
      certification: 'fresh-certificate-invited',
    });
  });

  it('23. a mistake or a duplicate: void with its reason, and nothing is lost', () => {
    const notebook = prepared();
    const before = notebook.fold();
    notebook.write('case-voided', { reason: 'Opened twice.' });
    const onCase = notebook.fold();
    expect(standingOf(onCase, EXAMINER).life).toBe('void');
    expect(tracks(notebook).waitingOn).toBe('nobody');
    expect(onCase.fields).toEqual(before.fields);
    expect(onCase.voided?.reason).toBe('Opened twice.');
  });
});
