import { describe, expect, it } from 'vitest';
import { missingForDeclaration } from '../../../domain/scrutiny/declaration.ts';
import { aCauseOfDeath, aDiscussion, aReview, aStatedCause } from '../../builders/case-inputs.ts';
import {
  aReadyNotebook,
  EXAMINER,
  type Notebook,
  OTHER_EXAMINER,
  type Part,
  writeDocument,
} from '../../builders/entries.ts';
import type { CoronerAnswer } from '../../../domain/coroner/coroner-answer.ts';

const missing = (notebook: Notebook, handoverSeen = false) =>
  missingForDeclaration(notebook.fold(), EXAMINER, handoverSeen);
const answered = (notebook: Notebook, form: CoronerAnswer['form']) =>
  notebook.write('coroner-answered', {
    form,
    receivedAt: '2026-11-22T12:00:00.000Z',
    reference: '',
    fromWhom: '',
    note: '',
  });

describe('the declaration', () => {
  it('DECL-1 asks for nothing more when everything is there', () => {
    expect(missing(aReadyNotebook())).toEqual([]);
  });

  it.each([
    ['DECL-1', 'question-cause', 'question-cause-unanswered'],
    ['DECL-1', 'question-coroner', 'question-coroner-unanswered'],
    ['DECL-1', 'question-governance', 'question-governance-unanswered'],
    ['DECL-2', 'independence', 'independence-not-declared'],
    ['DECL-3', 'practitioner-cause', 'practitioner-cause-missing'],
    ['DECL-3', 'review', 'review-missing'],
    ['DECL-3', 'discussion', 'practitioner-discussion-missing'],
    ['DECL-3', 'conversation', 'conversation-missing'],
    ['DECL-5', 'agreed-cause', 'agreed-cause-missing'],
  ] as const)('%s without the %s it says that the %s', (_rule, part: Part, gap) => {
    expect(missing(aReadyNotebook([part]))).toContain(gap);
  });

  it('DECL-1 a cause that was answered as not established is no cause to declare', () => {
    const notebook = aReadyNotebook(['question-cause']);
    notebook.change('answerCause', { answer: 'not-established', reason: '', evidence: [] });
    expect(missing(notebook)).toEqual(['cause-not-established']);
  });

  it("DECL-2 another examiner's independence is not one's own", () => {
    const notebook = aReadyNotebook(['independence']);
    notebook.write('independence-declared', { independent: true }, { actor: OTHER_EXAMINER });
    expect(missing(notebook)).toEqual(['independence-not-declared']);
  });

  it('IND-1 whoever once declared a conflict does not declare, whatever they said later', () => {
    const notebook = aReadyNotebook();
    notebook.write('independence-declared', { independent: false, circumstance: 'A relative' });
    notebook.write('independence-declared', { independent: true });
    expect(missing(notebook)).toEqual(['not-independent']);
  });

  it('DECL-3 a reason why there was no conversation takes the place of one', () => {
    const notebook = aReadyNotebook(['conversation']);
    notebook.change('noConversation', { reason: 'declined', detail: '' });
    expect(missing(notebook)).toEqual([]);
  });

  it.each([
    ['a call that nobody answered', { result: 'no-answer' as const }],
    ['a talk with the practitioner', { with: 'practitioner' as const }],
  ])('DECL-3 %s is no conversation with the bereaved', (_what, changed) => {
    const spoken = aReadyNotebook();
    const conversation = spoken.fold().conversations[0]?.content;
    const notebook = aReadyNotebook(['conversation']);
    if (conversation !== undefined) notebook.write('conversation-recorded', { ...conversation, ...changed });
    expect(missing(notebook)).toEqual(['conversation-missing']);
  });

  it("DECL-8 another examiner's review is taken over only by somebody who has seen the handover", () => {
    const notebook = aReadyNotebook(['review']);
    notebook.change('review', aReview(), null, { actor: OTHER_EXAMINER });
    expect(missing(notebook)).toEqual(['handover-not-seen']);
    expect(missing(notebook, true)).toEqual([]);
  });

  it('DECL-6 a case is declared once, and a void one never', () => {
    const declared = aReadyNotebook();
    const content = {
      examinerName: 'x',
      gmcNumber: '9900011',
      cause: aCauseOfDeath(),
      neonatalCause: null,
      reviewBy: null,
      statement: '',
    };
    declared.write('me-declared', content);
    expect(missing(declared)).toEqual(['already-declared']);
    const voided = aReadyNotebook();
    voided.write('case-voided', { reason: 'Entered twice' });
    expect(missing(voided)).toEqual(['case-void']);
  });
});

describe('the declaration and the coroner', () => {
  it('DECL-4 what was answered as reportable is told to the coroner first, and answered by them', () => {
    const notebook = aReadyNotebook(['question-coroner']);
    notebook.change('answerCoroner', { answer: 'reportable', reason: '', evidence: [] });
    expect(missing(notebook)).toEqual(['coroner-not-notified']);
    writeDocument(notebook, 'coroner-referral');
    expect(missing(notebook)).toEqual(['coroner-answer-awaited']);
    answered(notebook, 'cn1a');
    expect(missing(notebook)).toEqual(['sources-differ-unreasoned']);
    notebook.change('reasoning', {
      sentence: 'The coroner was told of the fall and leaves the death to us.',
    });
    expect(missing(notebook)).toEqual([]);
  });

  it('DECL-4 a discussion that ended with the coroner is told to the coroner, whatever the question says', () => {
    const notebook = aReadyNotebook(['discussion']);
    notebook.write('practitioner-discussed', aDiscussion({ outcome: 'coroner-notified' }));
    expect(missing(notebook)).toEqual(['coroner-not-notified']);
  });

  it('DECL-4 a later referral is still to be answered, although an earlier one was', () => {
    const notebook = aReadyNotebook();
    writeDocument(notebook, 'coroner-referral');
    answered(notebook, 'cn1a');
    writeDocument(notebook, 'coroner-referral');
    expect(missing(notebook)).toEqual(['coroner-answer-awaited']);
  });

  it('DECL-4 a referral whose writing nobody has settled may be out there', () => {
    const notebook = aReadyNotebook();
    const documentId = writeDocument(notebook, 'coroner-referral');
    notebook.entries.splice(
      notebook.entries.findIndex(({ kind }) => kind === 'document-issued'),
      1,
    );
    expect(missing(notebook)).toEqual(['coroner-answer-awaited']);
    notebook.write('document-abandoned', { documentId: documentId as never, reason: 'Never left' });
    expect(missing(notebook)).toEqual([]);
  });

  it.each([
    ['cn1a', []],
    ['cn1b', ['examiner-certificate-missing']],
    ['inquiries', ['coroner-answer-awaited']],
    ['advice-asked', ['coroner-answer-awaited']],
    ['investigation', ['with-coroner']],
    ['cn2', ['with-coroner']],
    ['inquest', ['with-coroner']],
  ] as const)('DECL-4 after the coroner answered %s it says %j', (form, gaps) => {
    const notebook = aReadyNotebook();
    writeDocument(notebook, 'coroner-referral');
    answered(notebook, form);
    expect(missing(notebook)).toEqual(gaps);
  });
});

describe('the declaration and the cause', () => {
  const other = aStatedCause({ cause: aCauseOfDeath({ line1a: { text: 'Sepsis', interval: '' } }) });

  it.each(['practitioner-cause', 'examiner-cause'] as const)(
    'DECL-5 when the discussion ended in the %s, that is the cause agreed on',
    (outcome) => {
      const notebook = aReadyNotebook(['discussion', 'agreed-cause']);
      notebook.write('practitioner-discussed', aDiscussion({ outcome }));
      notebook.change('agreedCause', other);
      expect(missing(notebook)).toEqual(['agreed-cause-differs']);
    },
  );

  it("DECL-5 the examiner's cause cannot be agreed on when there is none", () => {
    const notebook = aReadyNotebook(['discussion', 'examiner-cause']);
    notebook.write('practitioner-discussed', aDiscussion({ outcome: 'examiner-cause' }));
    expect(missing(notebook)).toEqual(['agreed-cause-differs']);
  });

  it('DECL-5 a discussion may end in a third cause, and the latest discussion counts', () => {
    const notebook = aReadyNotebook(['agreed-cause']);
    notebook.write('practitioner-discussed', aDiscussion({ outcome: 'another-cause' }));
    notebook.change('agreedCause', other);
    expect(missing(notebook)).toEqual([]);
  });

  it('MERGE-1 two values for one fact that counts are decided between first', () => {
    const notebook = aReadyNotebook();
    notebook.change('surname', 'Ashgrave', null, { workstation: 'bbbbbbbb' });
    expect(missing(notebook)).toEqual(['values-contested']);
  });
});
