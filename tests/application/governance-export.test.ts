import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { aConcern, aContact, aConversation } from '../builders/case-inputs.ts';
import { aCase } from '../builders/case.ts';
import { aReviewedConcern } from '../builders/documents.ts';
import { aKey, anOffice, newestEntries, type TestOffice, theNextStart } from '../builders/office.ts';

const NOVEMBER = { from: '2026-11-01', to: '2026-11-30' } as const;
const DAY_MS = 86_400_000;
const folders: string[] = [];
let office: TestOffice;
let place: string;

beforeEach(async () => {
  place = mkdtempSync(join(tmpdir(), 'scrutineer-governance-'));
  folders.push(place);
  office = await anOffice({ at: 'ben' });
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const settings = (changes: object = {}) =>
  office.done('change-governance-export', {
    key: aKey(),
    every: 'off',
    day: 5,
    place,
    smallHidden: false,
    ...changes,
  });
const exported = async (smallHidden = false) =>
  office.done('export-governance', { ...NOVEMBER, smallHidden });
const fileIn = (folder: string, name: string) => readFileSync(join(place, folder, name), 'utf8');
const exportsIn = () => readdirSync(place).filter((name) => name.startsWith('governance-'));

describe('an export for governance', () => {
  it('GOVL-8 has every concern with where it stands, and names nobody', async () => {
    await settings();
    const { caseId, concern, form } = await aReviewedConcern(office);
    const contact = aContact({ name: 'Emrys Vole', phone: '01632 960 777' });
    await office.done('record-contact', { key: aKey(), caseId, contact });
    const conversation = aConversation({ personName: 'Bronwen Quillfeather', said: 'Nobody came.' });
    await office.done('record-conversation', { key: aKey(), caseId, conversation });
    await office.done('raise-concern', {
      key: aKey(),
      caseId,
      concern: aConcern({ category: 'good-care', ownWords: 'They were kind to my sister Bronwen.' }),
    });
    const issued = await office.done('issue-notification', { key: aKey(), caseId, concern, form });
    const { concerns, folder } = await exported();
    expect(concerns).toBe(2);
    const csv = fileIn(folder, 'concerns.csv');
    expect(csv).toContain(issued.number);
    expect(csv).toContain('Issued, not sent yet');
    expect(csv).toContain('Good care');
    const all = readdirSync(join(place, folder))
      .map((name) => fileIn(folder, name))
      .join('\n');
    expect(all).not.toMatch(
      /Bronwen|Quillfeather|Emrys|Vole|960 ?777|Ashgrove|9990000018|Antibiotics|kind to my/,
    );
  });

  it('GOVL-8 leaves void cases out', async () => {
    await settings();
    const { caseId } = await aCase(office, { upTo: 'opened' });
    await office.done('raise-concern', { key: aKey(), caseId, concern: aConcern() });
    expect((await exported()).concerns).toBe(1);
    await office.done('void-case', { key: aKey(), caseId, reason: 'Entered twice' });
    expect((await exported()).concerns).toBe(0);
  });

  it('GOVL-9 for outside the trust has no line of a concern', async () => {
    await settings();
    await aReviewedConcern(office);
    const { folder } = await exported(true);
    expect(readdirSync(join(place, folder)).toSorted()).toEqual([
      'governance.json',
      'manifest.json',
      'months.csv',
      'waiting-times.csv',
    ]);
    expect(fileIn(folder, 'months.csv')).toContain('"Concerns raised","hidden"');
  });

  it('GOVL-10 lies there whole with a manifest of every file, and in the record before it can be seen', async () => {
    await settings();
    let seenBefore = false;
    const watched = await anOffice({
      at: 'ben',
      backRoom: {
        async showExport() {
          seenBefore = exportsIn().length > 0;
          return { ok: false, refusal: 'io-error' };
        },
      },
    });
    office = watched;
    await settings();
    expect(await office.refused('export-governance', { ...NOVEMBER, smallHidden: false })).toEqual({
      kind: 'export-unusable',
      why: 'io-error',
    });
    expect(seenBefore).toBe(false);
    expect(exportsIn()).toEqual([]);
    expect(newestEntries(office, 1)).toMatchObject([
      {
        kind: 'exported',
        role: 'lead-medical-examiner',
        payload: { what: 'governance', form: 'files', filter: { ...NOVEMBER, run: 'button' }, rows: 0 },
      },
    ]);

    rmSync(place, { recursive: true });
    mkdirSync(place);
    office = await anOffice({ at: 'ben' });
    await settings();
    await office.as('eve');
    const { folder } = await exported();
    const manifest = JSON.parse(fileIn(folder, 'manifest.json')) as {
      readonly files: readonly { readonly path: string; readonly sha256: string }[];
    };
    expect(manifest.files.map(({ path }) => path)).toHaveLength(4);
    for (const { path, sha256 } of manifest.files)
      expect(
        createHash('sha256')
          .update(readFileSync(join(place, folder, path)))
          .digest('hex'),
      ).toBe(sha256);
    expect(readdirSync(place).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('GOVL-10 is not made where the folder is gone, and the record says nothing of it', async () => {
    await settings();
    rmSync(place, { recursive: true });
    expect(await office.refused('export-governance', { ...NOVEMBER, smallHidden: false })).toEqual({
      kind: 'export-unusable',
      why: 'folder-missing',
    });
    expect(newestEntries(office, 1)).toMatchObject([{ kind: 'settings-changed' }]);
  });

  it('ROLE-1 an administrator takes none out, and may choose when and where to', async () => {
    await office.as('fay');
    await settings();
    expect(await office.refused('export-governance', { ...NOVEMBER, smallHidden: false })).toMatchObject({
      kind: 'not-allowed',
    });
    expect(await office.done('get-governance-export', {})).toMatchObject({ place, every: 'off', next: null });
  });
});

describe('the export that is made by itself', () => {
  const rounds = async (times = 1) => {
    for (let round = 0; round < times; round += 1) await office.desk.doWhatIsDue();
  };

  it('GOVL-11 is made once for a period, also after a restart', async () => {
    await settings({ every: 'month', day: 5 });
    expect(await office.done('get-governance-export', {})).toMatchObject({
      next: { from: '2026-10-01', to: '2026-10-31', dueOn: '2026-11-05' },
    });
    await rounds(3);
    expect(exportsIn()).toHaveLength(1);
    expect(newestEntries(office, 2)).toMatchObject([
      { kind: 'exported', payload: { filter: { from: '2026-10-01', run: 'schedule' } } },
      { kind: 'settings-changed', payload: { changes: { 'governanceExport.doneTo': '2026-10-31' } } },
    ]);
    const before = office;
    await before.desk.close();
    office = theNextStart(before);
    await office.as('dan');
    await rounds(2);
    expect(exportsIn()).toHaveLength(1);
    office.clock.nowMs += 13 * DAY_MS;
    await office.as('ada');
    await rounds(2);
    expect(
      exportsIn()
        .toSorted()
        .map((name) => name.slice(0, 35)),
    ).toEqual(['governance-2026-10-01-to-2026-10-31', 'governance-2026-11-01-to-2026-11-30']);
  });

  it('GOVL-11 waits for somebody who may take it out, and does nothing while the office is locked', async () => {
    await settings({ every: 'month', day: 5 });
    await office.as('fay');
    await rounds();
    await office.done('lock', { why: 'asked' });
    await rounds();
    expect(exportsIn()).toEqual([]);
    await office.as('eve');
    await rounds();
    expect(exportsIn()).toHaveLength(1);
  });

  it('GOVL-11 what could not be written is said, tried again after a while, and then made', async () => {
    await settings({ every: 'month', day: 5 });
    rmSync(place, { recursive: true });
    await rounds(2);
    expect(await office.done('get-governance-export', {})).toMatchObject({ trouble: 'folder-missing' });
    mkdirSync(place);
    await rounds();
    expect(exportsIn()).toEqual([]);
    office.clock.idleMs += 10 * 60_000;
    await rounds();
    expect(exportsIn()).toHaveLength(1);
    expect(await office.done('get-governance-export', {})).toMatchObject({
      trouble: null,
      doneTo: '2026-10-31',
    });
    expect(existsSync(place)).toBe(true);
    expect(office.faults).toEqual([]);
  });
});
