import { describe, expect, it } from 'vitest';
import {
  adoptRecoveryCode,
  offerRecoveryCode,
  presentRecoverySlot,
} from '../../db/keyring/adopt-recovery-code.ts';
import { KEYRING_FILES, type UnlockedFolder } from '../../db/keyring/keyring-files.ts';
import { recover } from '../../db/keyring/recover.ts';
import { unlockWithPassword } from '../../db/keyring/unlock.ts';
import { ADA, ADAS_PASSWORD, anOffice, kindOf, NOW, readFile, valueOf, writeFile } from './keyring-office.ts';

/** What a recovery with this code comes to. Opens nothing: the login name belongs to nobody. */
async function opens({ folder }: UnlockedFolder, recoveryCode: string): Promise<boolean> {
  const tried = await recover(folder, {
    recoveryCode,
    loginName: 'nobody',
    newPassword: 'found in the safe',
    now: NOW,
  });
  return kindOf(tried) === 'user-unknown';
}

describe('a new recovery code', { timeout: 30_000 }, () => {
  it('KEY-1 opens nothing when it is only shown, and the old one opens', async () => {
    const office = await anOffice();
    const { recoveryCode } = offerRecoveryCode();
    expect([await opens(office, office.recoveryCode), await opens(office, recoveryCode)]).toEqual([
      true,
      false,
    ]);
  });

  it('KEY-1 is the one that opens once it was typed back, and the old one opens no more', async () => {
    const office = await anOffice();
    const { offered, recoveryCode } = offerRecoveryCode();
    expect(valueOf(adoptRecoveryCode(office, offered, recoveryCode.toLowerCase()))).toEqual({
      generation: 2,
    });
    expect([await opens(office, office.recoveryCode), await opens(office, recoveryCode)]).toEqual([
      false,
      true,
    ]);
    expect(presentRecoverySlot(office.folder)).toBe(offered.slot);
  });

  it('KEY-1 is not adopted by the old code, by a slip of the pen or by a code shown before it', async () => {
    const office = await anOffice();
    const [earlier, { offered, recoveryCode }] = [offerRecoveryCode(), offerRecoveryCode()];
    const first = recoveryCode.startsWith('A') ? 'B' : 'A';
    expect(kindOf(adoptRecoveryCode(office, offered, first + recoveryCode.slice(1)))).toBe(
      'recovery-code-mistyped',
    );
    for (const other of [office.recoveryCode, earlier.recoveryCode])
      expect(kindOf(adoptRecoveryCode(office, offered, other))).toBe('recovery-refused');
    expect(await opens(office, office.recoveryCode)).toBe(true);
  });

  it('stands once, however often it is typed back', async () => {
    const office = await anOffice();
    const { offered, recoveryCode } = offerRecoveryCode();
    valueOf(adoptRecoveryCode(office, offered, recoveryCode));
    const before = readFile(office.folder, 'keyring.json');
    expect(valueOf(adoptRecoveryCode(office, offered, recoveryCode))).toEqual({ generation: 2 });
    expect(readFile(office.folder, 'keyring.json')).toBe(before);
  });

  it('leaves nothing of the code in the files', async () => {
    const office = await anOffice();
    const { offered, recoveryCode } = offerRecoveryCode();
    valueOf(adoptRecoveryCode(office, offered, recoveryCode));
    for (const name of KEYRING_FILES)
      for (const group of recoveryCode.split('-').slice(0, 8))
        expect(readFile(office.folder, name)).not.toContain(`${group}-`);
  });
});

describe('a stop while the code is replaced', { timeout: 30_000 }, () => {
  it('KEY-1 after the first copy of the keyring leaves the new code, and the next unlock mends the second', async () => {
    const office = await anOffice();
    const older = readFile(office.folder, 'keyring-copy.json');
    const { offered, recoveryCode } = offerRecoveryCode();
    valueOf(adoptRecoveryCode(office, offered, recoveryCode));
    writeFile(office.folder, 'keyring-copy.json', older);
    expect([await opens(office, office.recoveryCode), await opens(office, recoveryCode)]).toEqual([
      false,
      true,
    ]);
    await unlockWithPassword(office.folder, { loginName: ADA.loginName, password: ADAS_PASSWORD, now: NOW });
    expect(readFile(office.folder, 'keyring-copy.json')).toBe(readFile(office.folder, 'keyring.json'));
    expect([await opens(office, office.recoveryCode), await opens(office, recoveryCode)]).toEqual([
      false,
      true,
    ]);
  });

  it('KEY-1 before the first copy is whole leaves the old code and every password', async () => {
    const office = await anOffice();
    const older = KEYRING_FILES.map((name) => [name, readFile(office.folder, name)] as const);
    const { offered, recoveryCode } = offerRecoveryCode();
    valueOf(adoptRecoveryCode(office, offered, recoveryCode));
    const half = readFile(office.folder, 'keyring.json').slice(0, 300);
    for (const [name, text] of older) writeFile(office.folder, name, text);
    writeFile(office.folder, '.keyring.json.partial', half);
    expect([await opens(office, office.recoveryCode), await opens(office, recoveryCode)]).toEqual([
      true,
      false,
    ]);
    writeFile(office.folder, 'keyring.json', half);
    expect([await opens(office, office.recoveryCode), await opens(office, recoveryCode)]).toEqual([
      true,
      false,
    ]);
    const typed = { loginName: ADA.loginName, password: ADAS_PASSWORD, now: NOW };
    expect(kindOf(await unlockWithPassword(office.folder, typed))).toBe('accepted');
  });
});
