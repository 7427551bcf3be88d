import { describe, expect, it } from 'vitest';
import { summaryOf } from '../../../domain/case/case-summary.ts';
import { tracksOf } from '../../../domain/case/tracks.ts';
import type { CoronerAnswer } from '../../../domain/coroner/coroner-answer.ts';
import type { EntryId } from '../../../domain/shared/ids.ts';
import { aCauseOfDeath, aConcern, aConversation, aPractitioner } from '../../builders/case-inputs.ts';
import {
  aNotebook,
  aReadyNotebook,
  type Notebook,
  writeDocument,
  writePart,
} from '../../builders/entries.ts';

const tracks = (notebook: Notebook) => tracksOf(notebook.fold());
const isOpen = (notebook: Notebook) => summaryOf(notebook.fold()).open;
const declare = (notebook: Notebook) =>
  notebook.write('me-declared', {
    examinerName: 'x',
    gmcNumber: '9900011',
    cause: aCauseOfDeath(),
    neonatalCause: null,
    reviewBy: null,
    statement: '',
  });
const coronerSaid = (notebook: Notebook, form: CoronerAnswer['form']) =>
  notebook.write('coroner-answered', {
    form,
    receivedAt: '2026-11-22T12:00:00.000Z',
    reference: '',
    fromWhom: '',
    note: '',
  });
const notify = (notebook: Notebook, concern: EntryId) =>
  notebook.write('concern-reviewed', {
    concern,
    decision: 'notify',
    route: 'clinical-governance',
    examinerView: '',
  });
const sent = (notebook: Notebook, documentId: string) =>
  notebook.write('document-sent', {
    documentId: documentId as never,
    at: '2026-11-22T11:00:00.000Z',
    how: 'email',
    evidence: '',
  });
const outcome = (notebook: Notebook, documentId: string) =>
  notebook.write(
    'notification-outcome',
    {
      documentId: documentId as never,
      at: '2026-11-22T13:00:00.000Z',
      outcome: 'learning-shared',
      words: '',
      saidBy: 'The chair',
    },
    { role: 'medical-examiner-officer' },
  );
const told = (notebook: Notebook, documentId: string) =>
  notebook.write('outcome-told', {
    documentId: documentId as never,
    at: '2026-11-22T13:30:00.000Z',
    how: 'In person',
    whom: 'Dr Quill',
    to: 'medical-examiner',
    result: 'told',
  });
const received = (notebook: Notebook, documentId: string) =>
  notebook.write('document-received', {
    documentId: documentId as never,
    at: '2026-11-22T12:00:00.000Z',
    how: 'email',
    evidence: '',
  });

describe('the certification track', () => {
  it('goes from the intake to the declaration, and says whose move it is', () => {
    const notebook = aNotebook();
    const seen = [tracks(notebook)];
    const look = () => seen.push(tracks(notebook));
    notebook.change('preparationNotes', 'Admitted from home');
    look();
    notebook.change('attendingPractitioner', aPractitioner());
    look();
    for (const part of [
      'practitioner-cause',
      'independence',
      'discussion',
      'conversation',
      'agreed-cause',
    ] as const) {
      writePart(notebook, part);
      look();
    }
    expect(seen.map(({ certification, waitingOn }) => `${certification}: ${waitingOn}`)).toEqual([
      'received: officer',
      'in-preparation: officer',
      'in-preparation: attending-practitioner',
      'awaiting-scrutiny: medical-examiner',
      'in-scrutiny: medical-examiner',
      'in-scrutiny: medical-examiner',
      'in-scrutiny: medical-examiner',
      'cause-agreed: medical-examiner',
    ]);
  });

  it('waits for the bereaved when only their conversation is missing', () => {
    expect(tracks(aReadyNotebook(['conversation'])).waitingOn).toBe('bereaved');
  });

  it("is the officer's after the declaration, who sends the certificate, and is not closed by it", () => {
    const notebook = aReadyNotebook();
    declare(notebook);
    expect([tracks(notebook).waitingOn, isOpen(notebook)]).toEqual(['officer', true]);
  });
});

describe('the coroner track', () => {
  it("is the examiner's move while the coroner has still to be told, however early the answer came", () => {
    const notebook = aNotebook();
    notebook.change('answerCoroner', { answer: 'reportable', reason: '', evidence: [] });
    expect(tracks(notebook)).toMatchObject({ coroner: 'to-be-notified', waitingOn: 'medical-examiner' });
  });

  it.each([
    ['inquiries', 'notified', 'coroner'],
    ['cn1a', 'duty-not-engaged', 'medical-examiner'],
    ['investigation', 'with-coroner', 'coroner'],
    ['cn2', 'concluded', 'officer'],
  ] as const)('after the answer %s it is %s and waits for %s', (form, coroner, waitingOn) => {
    const notebook = aReadyNotebook();
    writeDocument(notebook, 'coroner-referral');
    coronerSaid(notebook, form);
    expect(tracks(notebook)).toMatchObject({ coroner, waitingOn });
  });

  it('waits again when a further referral went out after the answer', () => {
    const notebook = aReadyNotebook();
    writeDocument(notebook, 'coroner-referral');
    coronerSaid(notebook, 'cn1a');
    writeDocument(notebook, 'coroner-referral');
    expect(tracks(notebook)).toMatchObject({ coroner: 'notified', waitingOn: 'coroner' });
  });

  it('keeps a declared case open when the coroner was told afterwards', () => {
    const notebook = aReadyNotebook();
    declare(notebook);
    writeDocument(notebook, 'coroner-referral');
    expect([tracks(notebook).waitingOn, isOpen(notebook)]).toEqual(['coroner', true]);
  });

  it("a case the coroner has concluded is the examiner's move until its concerns are answered, then the officer's to close", () => {
    const notebook = aReadyNotebook(['question-governance']);
    coronerSaid(notebook, 'cn2');
    expect([tracks(notebook).waitingOn, isOpen(notebook)]).toEqual(['medical-examiner', true]);
    writePart(notebook, 'question-governance');
    expect([tracks(notebook).waitingOn, isOpen(notebook)]).toEqual(['officer', true]);
    notebook.write('case-closed', { detail: '' });
    expect([tracks(notebook).waitingOn, isOpen(notebook)]).toEqual(['nobody', false]);
  });
});

describe('the governance track', () => {
  it("GOVL-1 goes from a concern over an examiner's decision and a receipt to an outcome that was told", () => {
    const notebook = aNotebook();
    const seen = [tracks(notebook).governance];
    const look = () => seen.push(tracks(notebook).governance);
    const concern = notebook.write('concern-raised', aConcern());
    look();
    notify(notebook, concern);
    look();
    const documentId = writeDocument(notebook, 'governance-notification', concern);
    look();
    sent(notebook, documentId);
    look();
    received(notebook, documentId);
    look();
    outcome(notebook, documentId);
    look();
    told(notebook, documentId);
    look();
    expect(seen).toEqual([
      'not-answered',
      'to-review',
      'to-notify',
      'to-send',
      'notified',
      'acknowledged',
      'to-tell',
      'settled',
    ]);
  });

  it('waits only for the receipt of the latest version', () => {
    const notebook = aNotebook();
    const concern = notebook.write('concern-raised', aConcern());
    notify(notebook, concern);
    writeDocument(notebook, 'governance-notification', concern);
    const second = writeDocument(notebook, 'governance-notification', concern);
    received(notebook, second);
    expect(tracks(notebook).governance).toBe('acknowledged');
  });

  it('never holds up the declaration', () => {
    const notebook = aReadyNotebook();
    notebook.write('concern-raised', aConcern());
    declare(notebook);
    expect(tracks(notebook)).toMatchObject({ certification: 'declared', governance: 'to-review' });
    expect(isOpen(notebook)).toBe(true);
  });
});

describe('the bereaved track', () => {
  it('knows an attempt from a conversation, and a reason why there was none', () => {
    const notebook = aNotebook();
    const seen = [tracks(notebook).bereaved];
    notebook.write('conversation-recorded', { ...aConversation({ result: 'no-answer' }), keepsPromises: [] });
    seen.push(tracks(notebook).bereaved);
    notebook.change('noConversation', { reason: 'no-response', detail: '' });
    seen.push(tracks(notebook).bereaved);
    writePart(notebook, 'conversation');
    seen.push(tracks(notebook).bereaved);
    expect(seen).toEqual(['not-contacted', 'attempted', 'excused', 'spoken']);
  });
});

describe('a void case', () => {
  it('VOID-1 waits for nobody and is closed', () => {
    const notebook = aReadyNotebook();
    notebook.write('case-voided', { reason: 'Entered twice' });
    expect([tracks(notebook).waitingOn, isOpen(notebook)]).toEqual(['nobody', false]);
  });
});
