import { describe, expect, it } from 'vitest';
import { loopOfNotification, loopsOf } from '../../../domain/governance/concern-loop.ts';
import type { NotificationChase, OutcomeTold } from '../../../domain/governance/loop-entries.ts';
import type { DocumentId } from '../../../domain/shared/ids.ts';
import { aConcern } from '../../builders/case-inputs.ts';
import { aNotebook, type Notebook, writeDocument } from '../../builders/entries.ts';

const OFFICER = { role: 'medical-examiner-officer' } as const;
const AT = '2026-11-22T10:00:00.000Z';
const asId = (id: string): DocumentId => id as DocumentId;

/** A concern that was passed on and marked as sent. */
function passedOn(source: 'bereaved' | 'records' = 'records') {
  const notebook = aNotebook();
  const concern = notebook.write('concern-raised', aConcern({ source }));
  notebook.write('concern-reviewed', {
    concern,
    decision: 'notify',
    route: 'clinical-governance',
    examinerView: '',
  });
  const documentId = asId(writeDocument(notebook, 'governance-notification', concern));
  notebook.write('document-sent', { documentId, at: AT, how: 'email', evidence: '' });
  return { notebook, concern, documentId };
}

function loopIn(notebook: Notebook) {
  const [loop] = loopsOf(notebook.fold());
  if (loop === undefined) throw new Error('no concern stands in this case');
  return loop;
}

const outcome = (notebook: Notebook, documentId: DocumentId, by: object = OFFICER) =>
  notebook.write(
    'notification-outcome',
    { documentId, at: AT, outcome: 'change-made', words: 'A new chart', saidBy: 'The chair' },
    by,
  );
const told = (notebook: Notebook, content: Partial<OutcomeTold> & { readonly documentId: DocumentId }) =>
  notebook.write('outcome-told', {
    at: AT,
    how: 'Telephone',
    whom: 'x',
    said: '',
    ...content,
  } as OutcomeTold);
const chased = (notebook: Notebook, documentId: DocumentId, change: Partial<NotificationChase>) =>
  notebook.write('notification-chased', {
    documentId,
    at: AT,
    how: 'Telephone',
    whom: 'Patient safety',
    result: 'message-left',
    answer: '',
    ...change,
  });

describe('what becomes of a concern', () => {
  it('GOVL-2 is settled when its outcome is known and an examiner was told', () => {
    const { notebook, documentId } = passedOn();
    outcome(notebook, documentId);
    expect(loopIn(notebook).state).toBe('to-tell');
    told(notebook, { documentId, to: 'medical-examiner', result: 'told' });
    expect(loopIn(notebook)).toMatchObject({ state: 'settled', silentSince: null });
  });

  it('GOVL-2 opens again when another version of the notification is issued', () => {
    const { notebook, concern, documentId } = passedOn();
    outcome(notebook, documentId, {});
    expect(loopIn(notebook).state).toBe('settled');
    writeDocument(notebook, 'governance-notification', concern);
    expect(loopIn(notebook)).toMatchObject({ state: 'to-send', outcome: null, chases: [] });
    expect(loopOfNotification(notebook.fold(), documentId)).toBeNull();
  });

  it('GOVL-4 an examiner who takes the outcome from the recipient was told by that', () => {
    const { notebook, documentId } = passedOn();
    outcome(notebook, documentId, { role: 'lead-medical-examiner' });
    expect(loopIn(notebook)).toMatchObject({ state: 'settled', examinerTold: { at: expect.any(String) } });
  });

  it('GOVL-4 is told again where another outcome is recorded', () => {
    const { notebook, documentId } = passedOn();
    outcome(notebook, documentId);
    told(notebook, { documentId, to: 'medical-examiner', result: 'told' });
    outcome(notebook, documentId);
    expect(loopIn(notebook).state).toBe('to-tell');
  });

  it.each([
    ['told', 'settled'],
    ['not-reached', 'to-tell'],
    ['not-wanted', 'settled'],
    ['cannot-be-reached', 'settled'],
  ] as const)('GOVL-5 a family that raised it and was %s leaves it %s', (result, state) => {
    const { notebook, documentId } = passedOn('bereaved');
    outcome(notebook, documentId, {});
    expect(loopIn(notebook)).toMatchObject({ familyWish: 'ask', state: 'to-tell' });
    told(notebook, { documentId, to: 'family', result });
    expect(loopIn(notebook).state).toBe(state);
  });

  it('GOVL-6 the wait is counted from the last word, and reaching nobody is none', () => {
    const { notebook, documentId } = passedOn();
    expect(loopIn(notebook).silentSince?.at).toBe(AT);
    chased(notebook, documentId, { at: '2026-11-24T10:00:00.000Z', result: 'nobody-reached' });
    expect(loopIn(notebook).silentSince?.at).toBe(AT);
    chased(notebook, documentId, { at: '2026-11-25T10:00:00.000Z', result: 'reply-promised' });
    expect(loopIn(notebook).silentSince?.at).toBe('2026-11-25T10:00:00.000Z');
    expect(loopIn(notebook).chases).toHaveLength(2);
  });

  it('GOVL-6 nothing is waited for while a notification lies in the folder only', () => {
    const notebook = aNotebook();
    const concern = notebook.write('concern-raised', aConcern());
    const review = { concern, decision: 'notify', route: 'safeguarding', examinerView: '' } as const;
    notebook.write('concern-reviewed', review);
    writeDocument(notebook, 'governance-notification', concern);
    expect(loopIn(notebook)).toMatchObject({ state: 'to-send', silentSince: null });
  });

  it('goes the same way for good care and for another organisation', () => {
    const notebook = aNotebook();
    const otherOrganisation = { kind: 'ambulance-service', name: 'Gororau Ambulance Service' } as const;
    const concern = notebook.write('concern-raised', aConcern({ category: 'good-care', otherOrganisation }));
    const review = { concern, decision: 'notify', route: 'other-organisation', examinerView: '' } as const;
    notebook.write('concern-reviewed', review);
    const documentId = asId(writeDocument(notebook, 'governance-notification', concern));
    notebook.write('document-received', { documentId, at: AT, how: 'email', evidence: '' });
    expect(loopIn(notebook).state).toBe('acknowledged');
    outcome(notebook, documentId, {});
    expect(loopIn(notebook).state).toBe('settled');
  });
});
