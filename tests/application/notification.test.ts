import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aCase } from '../builders/case.ts';
import { aConcern, aConversation, aNotificationForm } from '../builders/case-inputs.ts';
import { aReviewedConcern } from '../builders/documents.ts';
import { aKey, anOffice, entryCount, type TestOffice } from '../builders/office.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await anOffice();
});
beforeEach(() => office.as('ada'));

const governance = async (caseId: string) =>
  (await office.done('view-case', { caseId, opening: false })).summary.tracks.governance;

describe('a concern', () => {
  it('GOV-2 goes from a call of the family over an examiner to the recipient, and back with a receipt', async () => {
    await office.as('dan');
    const { caseId } = await aCase(office, { upTo: 'practitioner-cause' });
    const call = aConversation({ concernRaised: true, said: 'Nobody came for an hour.' });
    const { entryId: conversation } = await office.done('record-conversation', {
      key: aKey(),
      caseId,
      conversation: call,
    });
    const raised = {
      ...aConcern({ source: 'bereaved', ownWords: 'Nobody came for an hour.' }),
      conversation,
    };
    const { entryId: concern } = await office.done('raise-concern', { key: aKey(), caseId, concern: raised });
    expect(await governance(caseId)).toBe('to-review');
    const form = aNotificationForm({ includeFamilyWords: true });
    expect(await office.refused('issue-notification', { key: aKey(), caseId, concern, form })).toEqual({
      kind: 'concern-not-for-notification',
    });
    await office.as('ada');
    const review = { concern, decision: 'notify', route: 'clinical-governance', examinerView: '' } as const;
    await office.done('review-concern', { key: aKey(), caseId, review });
    await office.as('dan');
    const issued = await office.done('issue-notification', { key: aKey(), caseId, concern, form });
    expect(issued.number).toMatch(/-N1$/);
    expect(await governance(caseId)).toBe('to-send');
    const at = '2026-11-23T08:59:00.000Z';
    await office.done('mark-document', {
      key: aKey(),
      documentId: issued.documentId,
      mark: 'received',
      at,
      how: 'Email',
      evidence: '',
    });
    expect(await governance(caseId)).toBe('acknowledged');
  });

  it('GOV-2 that an examiner does not want passed on is not', async () => {
    const { caseId } = await aCase(office, { upTo: 'opened' });
    const { entryId: concern } = await office.done('raise-concern', {
      key: aKey(),
      caseId,
      concern: aConcern(),
    });
    const review = { concern, decision: 'no-further-action', examinerView: 'Within the usual.' } as const;
    await office.done('review-concern', { key: aKey(), caseId, review });
    const asked = { key: aKey(), caseId, concern, form: aNotificationForm() };
    expect(await office.refused('issue-notification', asked)).toEqual({
      kind: 'concern-not-for-notification',
    });
  });

  it("GOV-2 whose words were corrected after the decision is not passed on under the examiner's name", async () => {
    const asked = await aReviewedConcern(office);
    await office.as('dan');
    const replacement = {
      kind: 'concern-raised',
      payload: aConcern({ narrative: 'Something else altogether' }),
    } as const;
    const { caseId, concern } = asked;
    await office.done('correct-entry', {
      key: aKey(),
      caseId,
      corrects: concern,
      reason: 'Mistyped',
      replacement,
    });
    const before = entryCount(office);
    expect(await office.refused('issue-notification', { key: aKey(), ...asked })).toEqual({
      kind: 'concern-not-for-notification',
    });
    expect(entryCount(office)).toBe(before);
  });

  it('GOV-3 about another organisation says of which kind it is, can be put right, and waits for a decision again', async () => {
    const { caseId } = await aCase(office, { upTo: 'opened' });
    const { entryId: concern } = await office.done('raise-concern', {
      key: aKey(),
      caseId,
      concern: aConcern({ otherOrganisation: { kind: 'primary-care', name: '' } }),
    });
    const otherOrganisation = { kind: 'ambulance-service', name: 'Gororau Ambulance Service' } as const;
    await office.done('correct-entry', {
      key: aKey(),
      caseId,
      corrects: concern,
      reason: 'It was the ambulance, not the practice',
      replacement: { kind: 'concern-raised', payload: aConcern({ otherOrganisation }) },
    });
    const review = { concern, decision: 'notify', route: 'other-organisation', examinerView: '' } as const;
    await office.done('review-concern', { key: aKey(), caseId, review });
    const { draft, missing } = await office.done('draft-notification', {
      caseId,
      concern,
      form: aNotificationForm(),
    });
    expect(missing).toEqual([]);
    expect(draft.otherOrganisation).toEqual(otherOrganisation);
    const { case: shown } = await office.done('view-case', { caseId, opening: false });
    expect(shown.concerns[0]?.corrected[0]?.content.otherOrganisation).toEqual({
      kind: 'primary-care',
      name: '',
    });
  });

  it('NOT-10 is not passed on as one about another organisation before it says of which kind', async () => {
    const { caseId } = await aCase(office, { upTo: 'opened' });
    const raised = { key: aKey(), caseId, concern: aConcern() };
    const { entryId: concern } = await office.done('raise-concern', raised);
    const review = { concern, decision: 'notify', route: 'other-organisation', examinerView: '' } as const;
    await office.done('review-concern', { key: aKey(), caseId, review });
    const asked = { key: aKey(), caseId, concern, form: aNotificationForm() };
    expect(await office.refused('issue-notification', asked)).toEqual({
      kind: 'notification-incomplete',
      missing: ['other-organisation'],
    });
  });

  it('NOT-9 tells the recipient no more of the deceased than they were asked to be told', async () => {
    const asked = await aReviewedConcern(office);
    const { draft } = await office.done('draft-notification', {
      ...asked,
      form: aNotificationForm({ identity: 'reference' }),
    });
    expect(draft.deceased).toEqual({ kind: 'reference', ageYears: 88 });
    expect(JSON.stringify(draft)).not.toMatch(/Ashgrove|9990000018|Bronchopneumonia/);
  });

  it('says what it lacks, and is not issued before', async () => {
    const asked = await aReviewedConcern(office);
    const form = aNotificationForm({
      question: ' ',
      recipient: { organisation: null, team: null, contact: null },
    });
    expect((await office.done('draft-notification', { ...asked, form })).missing).toEqual([
      'recipient',
      'question',
    ]);
    expect(await office.refused('issue-notification', { key: aKey(), ...asked, form })).toEqual({
      kind: 'notification-incomplete',
      missing: ['recipient', 'question'],
    });
  });

  it('is one that the case has', async () => {
    const { caseId, form } = await aReviewedConcern(office);
    const refused = { kind: 'concern-not-found' };
    expect(
      await office.refused('issue-notification', { key: aKey(), caseId, concern: aKey(), form }),
    ).toEqual(refused);
    expect(await office.refused('draft-notification', { caseId, concern: aKey(), form })).toEqual(refused);
  });

  it('never holds up the declaration', async () => {
    const { caseId } = await aCase(office);
    await office.done('raise-concern', { key: aKey(), caseId, concern: aConcern() });
    expect((await office.done('view-case', { caseId, opening: false })).declarationGaps).toEqual([]);
  });
});
