import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { PROJECT } from '../../build/set-up/project.ts';
import { EXIT } from '../../cli/exit-codes.ts';
import { coronerReferralBundle } from '../../exchange/documents/fhir/referral-bundle.ts';
import { coronerReferralJson } from '../../exchange/documents/json/coroner-referral-json.ts';
import { canonicalBytes } from '../../exchange/sealing/canonical-json.ts';
import { aReferral } from '../builders/coroner-referral.ts';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'scrutineer-validate-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

let made = 0;
function fileOf(bytes: Uint8Array | string): string {
  made += 1;
  const path = join(folder, `${String(made)}.json`);
  writeFileSync(path, bytes);
  return path;
}

async function validate(...words: readonly string[]) {
  try {
    const { stderr, stdout } = await run(process.execPath, ['cli/start.ts', 'validate', ...words], {
      cwd: PROJECT,
    });
    return { code: 0, stdout, stderr };
  } catch (error) {
    const { code, stderr, stdout } = error as { code: number; stdout: string; stderr: string };
    return { code, stdout, stderr };
  }
}

const EXPORT = '0192f0c2-7a3b-7c4d-8e5f-0123456789ab';
const wrongNumber = aReferral({
  deceased: { ...aReferral().deceased, nhsNumber: { kind: 'known', digits: '9990000019' } },
});

describe('validate', () => {
  it('finds nothing wrong with what the office issues, as JSON and as FHIR', async () => {
    const json = await validate(fileOf(coronerReferralJson(aReferral())));
    const fhir = await validate(fileOf(canonicalBytes(coronerReferralBundle(aReferral(), EXPORT))));
    expect([json, fhir]).toEqual([
      { code: EXIT.fine, stdout: 'No faults: scrutineer/coroner-referral version 2.\n', stderr: '' },
      { code: EXIT.fine, stdout: 'No faults: a FHIR bundle.\n', stderr: '' },
    ]);
  });

  it('says which rule is broken and where, and never what stands there', async () => {
    const { code, stdout } = await validate(
      fileOf(canonicalBytes(coronerReferralBundle(wrongNumber, EXPORT))),
    );
    expect(code).toBe(EXIT.foundFaults);
    expect(stdout).toMatch(/^FHIR-4 +Bundle\.entry\[\d+\]\.resource\.identifier\[0\]\.value\n/);
    expect(stdout).not.toContain('9990000019');
  });

  it('says the same of our JSON of the same content, for programs on request', async () => {
    const { code, stdout } = await validate(fileOf(coronerReferralJson(wrongNumber)), '--json');
    expect(code).toBe(EXIT.foundFaults);
    expect(JSON.parse(stdout)).toMatchObject({ faults: [{ rule: 'FHIR-4' }] });
  });

  it('holds our JSON against its published schema', async () => {
    const file = JSON.parse(new TextDecoder().decode(coronerReferralJson(aReferral()))) as {
      content: Record<string, unknown>;
    };
    delete file.content['grounds'];
    file.content['mood'] = 'sad';
    const { code, stdout } = await validate(fileOf(JSON.stringify(file)), '--json');
    expect(code).toBe(EXIT.foundFaults);
    expect(stdout).toContain('"rule":"schema","path":"content.grounds"');
  });

  it.each([
    ['a file that is not there', 'nowhere.json', /cannot be read/],
    ['a file that is not JSON', fileOf('{'), /is not JSON/],
    ['a list', fileOf('[]'), /not a JSON object/],
    ['JSON of somebody else', fileOf('{"format":"other"}'), /no format that this program writes/],
    [
      'an earlier version',
      fileOf('{"format":"scrutineer/coroner-referral","formatVersion":1}'),
      /not version 2/,
    ],
    ['FHIR of somebody else', fileOf('{"resourceType":"Patient"}'), /neither a Bundle nor a MeasureReport/],
  ])('does not understand %s, and says so', async (_, path, because) => {
    const { code, stderr, stdout } = await validate(path);
    expect(code).toBe(EXIT.notUnderstood);
    expect(stderr).toMatch(because);
    expect(stdout).toBe('');
  });

  it('survives a bundle that is none', async () => {
    for (const odd of [
      '{"resourceType":"Bundle","entry":7}',
      '{"resourceType":"Bundle","entry":[null,{"resource":"x"}]}',
    ]) {
      expect((await validate(fileOf(odd))).code).toBe(EXIT.foundFaults);
    }
  });
});
