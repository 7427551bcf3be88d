import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { nodeFileStore } from '../../exchange/outbox/node-file-store.ts';
import { verifyManifest } from '../../exchange/sealing/verify-manifest.ts';
import { aCase } from '../builders/case.ts';
import { aReferralForm, change } from '../builders/case-inputs.ts';
import { aPreparedReferral } from '../builders/documents.ts';
import { aKey, anOffice, entryCount, newestEntries, type TestOffice } from '../builders/office.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await anOffice();
});
beforeEach(() => office.as('ada'));

const coronerSays = (
  caseId: string,
  form: 'cn1a' | 'investigation' | 'inquiries',
  receivedAt = '2026-11-23T08:30:00.000Z',
) => ({
  key: aKey(),
  caseId,
  answer: { form, receivedAt, reference: 'C-17', fromWhom: "Coroner's officer", note: '' },
});

describe('a referral to the coroner', () => {
  it('is prepared by an officer, issued by an examiner, and lies in the folder with a manifest that fits', async () => {
    await office.as('dan');
    const { caseId, preparedEntry, reference } = await aPreparedReferral(office);
    await office.as('ada');
    const issued = await office.done('issue-referral', { key: aKey(), caseId, preparedEntry });
    expect(issued.number).toBe(`${reference}-R1`);
    const folder = join(office.outbox, issued.folder);
    expect(await verifyManifest(nodeFileStore, folder)).toMatchObject({
      kind: 'intact',
      manifestSha256: issued.manifestSha256,
    });
    const json = readdirSync(folder).find((name) => name === 'referral.json') ?? '';
    const content = JSON.parse(readFileSync(join(folder, json), 'utf8')) as { readonly content?: unknown };
    expect(JSON.stringify(content)).toContain('Dan Okoro');
    expect(JSON.stringify(content)).toContain('Fall at home two days before death.');
    expect((await office.done('view-case', { caseId, opening: false })).summary.tracks).toMatchObject({
      coroner: 'notified',
      waitingOn: 'coroner',
    });
  });

  it('says in its draft what it lacks, and is not issued before', async () => {
    const { caseId } = await aCase(office, { upTo: 'practitioner-cause' });
    const empty = await office.done('draft-referral', { caseId, form: null });
    expect(empty.missing).toEqual([
      'ground',
      'referring-doctor-contact',
      'where-the-body-lies',
      'coroner-area',
    ]);
    expect(empty.form.referringDoctor?.name).toBe('Dr Ada Quill');
    const { entryId } = await office.done('prepare-referral', {
      key: aKey(),
      caseId,
      referral: change(aReferralForm()),
    });
    const before = entryCount(office);
    expect(await office.refused('issue-referral', { key: aKey(), caseId, preparedEntry: entryId })).toEqual({
      kind: 'referral-incomplete',
      missing: ['where-the-body-lies', 'coroner-area'],
    });
    expect(entryCount(office)).toBe(before);
  });

  it('is issued as it was read, or not at all', async () => {
    const { caseId, preparedEntry } = await aPreparedReferral(office);
    const later = change(aReferralForm({ couldCertificateBeIssued: 'unknown' }), preparedEntry);
    const { entryId } = await office.done('prepare-referral', { key: aKey(), caseId, referral: later });
    expect(await office.refused('issue-referral', { key: aKey(), caseId, preparedEntry })).toMatchObject({
      kind: 'changed-meanwhile',
      fields: [{ field: 'referral', entry: entryId }],
    });
  });

  it('is issued again as the next version, which names the one it takes the place of', async () => {
    const { caseId, preparedEntry } = await aPreparedReferral(office);
    await office.done('issue-referral', { key: aKey(), caseId, preparedEntry });
    await office.done('issue-referral', { key: aKey(), caseId, preparedEntry });
    const { documents } = (await office.done('view-case', { caseId, opening: false })).case;
    expect(documents.map(({ intended }) => [intended.version, intended.content])).toMatchObject([
      [1, { supersedes: null }],
      [2, { supersedes: { version: 1 } }],
    ]);
  });

  it("brings the coroner's answer back into the case, and the case back to the examiner", async () => {
    const { caseId, preparedEntry } = await aPreparedReferral(office);
    await office.done('issue-referral', { key: aKey(), caseId, preparedEntry });
    const tracks = async () => (await office.done('view-case', { caseId, opening: false })).summary.tracks;
    await office.done('record-coroner-answer', coronerSays(caseId, 'inquiries'));
    expect(await tracks()).toMatchObject({ coroner: 'notified', waitingOn: 'coroner' });
    office.clock.nowMs += 1;
    await office.done('record-coroner-answer', coronerSays(caseId, 'cn1a'));
    expect(await tracks()).toMatchObject({ coroner: 'duty-not-engaged', waitingOn: 'medical-examiner' });
    await office.done('record-coroner-answer', coronerSays(caseId, 'investigation'));
    expect(await tracks()).toMatchObject({
      certification: 'not-certifying',
      coroner: 'with-coroner',
      waitingOn: 'coroner',
    });
    expect(newestEntries(office, 1)).toMatchObject([
      { kind: 'coroner-answered', payload: { reference: 'C-17' } },
    ]);
  });

  it('DATE-4 is not answered in the future', async () => {
    const { caseId } = await aCase(office, { upTo: 'opened' });
    expect(
      await office.refused('record-coroner-answer', coronerSays(caseId, 'cn1a', '2026-11-24T08:30:00.000Z')),
    ).toEqual({
      kind: 'bad-request',
      faults: [{ path: 'answer.receivedAt', fault: 'in-future' }],
    });
  });

  it('anchors the record: it names the head of the chain before it', async () => {
    const { caseId, preparedEntry } = await aPreparedReferral(office);
    const before = entryCount(office);
    await office.done('issue-referral', { key: aKey(), caseId, preparedEntry });
    const { documents } = (await office.done('view-case', { caseId, opening: false })).case;
    expect(documents.at(-1)?.intended.content).toMatchObject({ record: { chainLength: before } });
    expect((await office.done('verify-record', {})).faults).toEqual([]);
  });
});
