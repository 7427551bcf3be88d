import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { nodeFileStore } from '../../exchange/outbox/node-file-store.ts';
import { readPackage } from '../../exchange/sealing/verify-package.ts';
import { test } from './office-test.ts';
import { expectNothingTold, watchWindow } from './steps/confidentiality.ts';
import { addFolderDestination, queueFor } from './steps/destinations.ts';
import { addPerson, goTo, handOver, setUpOffice } from './steps/door.ts';
import { ADMINISTRATOR, EXAMINER, FIRST_DEATH, OFFICER } from './steps/made-up-people.ts';
import { openDocument } from './steps/outbox.ts';
import { issueReferral, prepareReferral, recordWhereTheBodyLies } from './steps/referral.ts';
import { answerQuestion, declareIndependence, PRACTITIONER, recordPractitioner } from './steps/scrutiny.ts';
import { openCase, openFromWorklist } from './steps/worklist.ts';

const CORONER = 'Coroner for Mid Brannock';

test('a referral reaches the coroner’s folder, and the coroner’s answer comes back', async ({ office }) => {
  const { page } = office;
  const witness = await watchWindow(page);
  const share = mkdtempSync(path.join(tmpdir(), 'scrutineer-coroner-'));
  await setUpOffice(page, ADMINISTRATOR);
  await addPerson(page, OFFICER);
  await addPerson(page, EXAMINER);

  await test.step('the administrator records where the coroner reads', async () => {
    await addFolderDestination(page, CORONER, share);
    await expect(page.getByRole('button', { name: 'Save the public key' })).toBeVisible();
    expect(await seriousFindings()).toEqual([]);
  });

  const number = await test.step('a referral is issued', async () => {
    await handOver(page, OFFICER);
    await openCase(page, FIRST_DEATH);
    await recordPractitioner(page, PRACTITIONER);
    await recordWhereTheBodyLies(page, 'Mortuary of St Brannock’s Hospital', 'Mid Brannock');
    await prepareReferral(page, /Trauma or injury/, EXAMINER);
    await handOver(page, EXAMINER);
    await openFromWorklist(page, FIRST_DEATH);
    await declareIndependence(page);
    await answerQuestion(page, 2, 'Reportable', 'A fall on the ward may have contributed.');
    return issueReferral(page);
  });

  await test.step('the share is away: it waits in the queue, with the reason', async () => {
    renameSync(share, `${share}-away`);
    await openDocument(page, number);
    await queueFor(page, CORONER);
    await expect(page.getByText('The folder is not there. Is the network drive connected?')).toBeVisible();
    await expect(page.getByRole('row', { name: new RegExp(`^Queued, .*${number}`) })).toBeVisible();
    expect(await seriousFindings()).toEqual([]);
  });

  const placed = await test.step('the share is back: it is delivered, whole and sealed', async () => {
    renameSync(`${share}-away`, share);
    await page.getByRole('button', { name: 'Try now' }).click();
    await expect(page.getByRole('row', { name: new RegExp(`^Handed over, .*${number}`) })).toBeVisible();
    const [folder = ''] = readdirSync(path.join(share, 'outbox'));
    expect(folder).toMatch(/^mid-brannock-00000001-[0-9a-f]{8}$/);
    const reading = await readPackage(nodeFileStore, path.join(share, 'outbox', folder));
    expect(reading).toMatchObject({ kind: 'read', faults: [], seal: { kind: 'sealed' } });
    if (reading.kind !== 'read') throw new Error('it was read');
    return reading;
  });

  await test.step('the coroner’s officer answers, and the office sees it', async () => {
    const { manifest, manifestSha256 } = placed;
    mkdirSync(path.join(share, 'ack'));
    const answer = path.join(share, 'ack', `${manifest.exportId}.ack.json`);
    writeFileSync(answer, '{"exportId":"');
    await expect(page.getByText('An answer that cannot be believed')).toBeVisible({ timeout: 40_000 });
    const whole = {
      exportId: manifest.exportId,
      manifestSha256,
      outcome: 'accepted',
      by: 'Coroner’s officer',
      at: '2026-11-23T10:00:00Z',
    };
    writeFileSync(`${answer}.tmp`, JSON.stringify(whole));
    renameSync(`${answer}.tmp`, answer);
    await expect(page.getByRole('row', { name: new RegExp(`^Acknowledged, .*${number}`) })).toBeVisible({
      timeout: 40_000,
    });
    expect(await seriousFindings()).toEqual([]);
    expect(readFileSync(answer, 'utf8')).toContain('accepted');
  });

  expectNothingTold(office, witness);
  await goTo(page, 'Worklist');
  rmSync(share, { recursive: true });

  async function seriousFindings(): Promise<readonly string[]> {
    const { violations } = await new AxeBuilder({ page }).analyze();
    return violations.map(({ help, nodes }) => `${help}: ${nodes.map(({ html }) => html).join(' ')}`);
  }
});
