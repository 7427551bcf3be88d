import { createHash } from 'node:crypto';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { connectionOf } from '../../db/handles.ts';
import { createKeyring } from '../../db/keyring/create-keyring.ts';
import { KEYRING_FILES } from '../../db/keyring/keyring-files.ts';
import { recover, replaceRecoveryCode } from '../../db/keyring/recover.ts';
import { noteKeyringGeneration } from '../../db/keyring/remembered-generation.ts';
import { confirmPassword, unlockWithPassword } from '../../db/keyring/unlock.ts';
import {
  addUserSlot,
  changePassword,
  disableUserSlot,
  keyringUsers,
  setPassword,
} from '../../db/keyring/user-slots.ts';
import { wipe } from '../../db/keyring/wipe.ts';
import { closeDatabase, openWriter } from '../../db/open/open-database.ts';
import {
  ADA,
  ADAS_PASSWORD,
  anOffice,
  BEN,
  BENS_PASSWORD,
  kindOf,
  NOW,
  readFile,
  valueOf,
  writeFile,
} from './keyring-office.ts';

const adaUnlocks = (folder: string, password = ADAS_PASSWORD): ReturnType<typeof unlockWithPassword> =>
  unlockWithPassword(folder, { loginName: ADA.loginName, password, now: NOW });
const benUnlocks = (folder: string, password = BENS_PASSWORD): ReturnType<typeof unlockWithPassword> =>
  unlockWithPassword(folder, { loginName: BEN.loginName, password, now: NOW });

describe('the keyring of a new office', { timeout: 30_000 }, () => {
  it('gives out the same key to every member, and to nobody else', async () => {
    const office = await anOffice();
    valueOf(await addUserSlot(office, { user: BEN, password: BENS_PASSWORD, mustChangePassword: true }));
    expect(office.dataKey).toHaveLength(32);
    expect(valueOf(await adaUnlocks(office.folder))).toEqual({
      dataKey: office.dataKey,
      userId: ADA.userId,
      mustChangePassword: false,
      generation: 2,
    });
    expect(valueOf(await benUnlocks(office.folder))).toEqual({
      dataKey: office.dataKey,
      userId: BEN.userId,
      mustChangePassword: true,
      generation: 2,
    });
    const refused = { ok: false, refusal: { kind: 'unlock-refused' } };
    expect(await adaUnlocks(office.folder, BENS_PASSWORD)).toEqual(refused);
    expect(
      await unlockWithPassword(office.folder, { loginName: 'nobody', password: ADAS_PASSWORD, now: NOW }),
    ).toEqual(refused);
  });

  it('knows a login name and a password however the keyboard writes them', async () => {
    const office = await anOffice();
    const user = { ...BEN, loginName: 'Zo\u00eb' };
    valueOf(
      await addUserSlot(office, {
        user,
        password: 'caf\u00e9 au lait, s\u2019il vous pla\u00eet',
        mustChangePassword: false,
      }),
    );
    const typed = {
      loginName: '  ZOE\u0308 ',
      password: 'cafe\u0301 au lait, s\u2019il vous plai\u0302t',
      now: NOW,
    };
    expect(kindOf(await unlockWithPassword(office.folder, typed))).toBe('accepted');
    expect(
      kindOf(await unlockWithPassword(office.folder, { ...typed, password: typed.password.toUpperCase() })),
    ).toBe('unlock-refused');
  });

  it('has neither the key nor a password in its files, and belongs to its owner alone', async () => {
    const office = await anOffice();
    const names = readdirSync(office.folder).toSorted();
    expect(names).toEqual(['keyring-copy.json', 'keyring.json', 'unlock-attempts.json']);
    const secrets = [
      office.dataKey.toString('base64'),
      office.dataKey.toString('hex'),
      ADAS_PASSWORD,
      office.recoveryCode,
      office.recoveryCode.replaceAll('-', ''),
    ];
    for (const name of names) {
      for (const secret of secrets) expect(readFile(office.folder, name).includes(secret)).toBe(false);
      expect(statSync(join(office.folder, name)).mode & 0o077).toBe(0);
    }
  });

  it('is never set up over one that is there, not even over a damaged one', async () => {
    const office = await anOffice();
    const again = { officeId: 'office-south', user: BEN, password: BENS_PASSWORD };
    rmSync(join(office.folder, 'keyring.json'));
    writeFile(office.folder, 'keyring-copy.json', 'noise');
    expect(kindOf(await createKeyring(office.folder, again))).toBe('office-exists');
    expect(readFile(office.folder, 'keyring-copy.json')).toBe('noise');
    rmSync(join(office.folder, 'keyring-copy.json'));
    closeDatabase(valueOf(openWriter(office, 'create')));
    expect(kindOf(await createKeyring(office.folder, again))).toBe('office-exists');
  });

  it('opens the record, and after the key was wiped nothing does', async () => {
    const office = await anOffice();
    closeDatabase(valueOf(openWriter(office, 'create')));
    const { dataKey } = valueOf(await adaUnlocks(office.folder));
    closeDatabase(valueOf(openWriter({ folder: office.folder, dataKey }, 'open')));
    wipe(dataKey);
    expect(dataKey.equals(Buffer.alloc(32))).toBe(true);
    expect(() => openWriter({ folder: office.folder, dataKey }, 'open')).toThrow(
      'the data key does not open',
    );
  });
});

describe('members come and go', { timeout: 30_000 }, () => {
  it('a changed password takes the place of the old one, and needs the old one', async () => {
    const office = await anOffice();
    const change = {
      userId: ADA.userId,
      oldPassword: ADAS_PASSWORD,
      newPassword: 'rain on the east windows',
      now: NOW,
    };
    expect(kindOf(await changePassword(office.folder, { ...change, oldPassword: 'not her password' }))).toBe(
      'unlock-refused',
    );
    expect(kindOf(await changePassword(office.folder, { ...change, newPassword: 'short' }))).toBe(
      'password-too-short',
    );
    expect(valueOf(await changePassword(office.folder, change))).toEqual({ generation: 2 });
    expect(kindOf(await adaUnlocks(office.folder))).toBe('unlock-refused');
    expect(valueOf(await adaUnlocks(office.folder, change.newPassword)).dataKey).toEqual(office.dataKey);
  });

  it('a first password must be changed by its owner, once', async () => {
    const office = await anOffice();
    valueOf(await addUserSlot(office, { user: BEN, password: BENS_PASSWORD, mustChangePassword: true }));
    const newPassword = 'nine kettles, no milk';
    valueOf(
      await changePassword(office.folder, {
        userId: BEN.userId,
        oldPassword: BENS_PASSWORD,
        newPassword,
        now: NOW,
      }),
    );
    expect(valueOf(await benUnlocks(office.folder, newPassword)).mustChangePassword).toBe(false);
  });

  it('a disabled member is refused like a stranger, and the sealed key is gone from both files', async () => {
    const office = await anOffice();
    valueOf(await addUserSlot(office, { user: BEN, password: BENS_PASSWORD, mustChangePassword: false }));
    const sealed = /"wrapped": "([^"]+)"/g;
    const before = readFile(office.folder, 'keyring.json').match(sealed);
    expect(before).toHaveLength(3);
    expect(valueOf(disableUserSlot(office, BEN.userId))).toEqual({ generation: 3 });
    expect(await benUnlocks(office.folder)).toEqual({ ok: false, refusal: { kind: 'unlock-refused' } });
    for (const name of KEYRING_FILES) expect(readFile(office.folder, name).match(sealed)).toHaveLength(2);
    expect(valueOf(keyringUsers(office.folder)).users).toEqual([
      { ...ADA, state: 'active' },
      { ...BEN, state: 'disabled' },
    ]);

    valueOf(
      await setPassword(office, {
        userId: BEN.userId,
        password: 'the third floor again',
        mustChangePassword: true,
      }),
    );
    expect(kindOf(await benUnlocks(office.folder))).toBe('unlock-refused');
    expect(kindOf(await benUnlocks(office.folder, 'the third floor again'))).toBe('accepted');
  });

  it('the last member cannot be disabled, and nobody takes a name or a slot that is in use', async () => {
    const office = await anOffice();
    expect(kindOf(disableUserSlot(office, ADA.userId))).toBe('last-active-user');
    expect(kindOf(disableUserSlot(office, BEN.userId))).toBe('user-unknown');
    const add = (user: typeof ADA): ReturnType<typeof addUserSlot> =>
      addUserSlot(office, { user, password: BENS_PASSWORD, mustChangePassword: false });
    expect(kindOf(await add({ ...BEN, loginName: ' ADA.Okafor' }))).toBe('login-name-taken');
    expect(kindOf(await add({ ...BEN, userId: ADA.userId }))).toBe('user-has-a-slot');
    expect(kindOf(await add({ ...BEN, loginName: ' ' }))).toBe('login-name-empty');
    expect(
      kindOf(
        await setPassword(office, { userId: BEN.userId, password: BENS_PASSWORD, mustChangePassword: false }),
      ),
    ).toBe('user-unknown');
    expect(valueOf(keyringUsers(office.folder)).users).toHaveLength(1);
  });

  it('two changes at once both count', async () => {
    const office = await anOffice();
    const third = { userId: 'user-cleo' as typeof BEN.userId, loginName: 'cleo', displayName: 'Cleo' };
    const both = await Promise.all(
      [BEN, third].map((user) =>
        addUserSlot(office, { user, password: BENS_PASSWORD, mustChangePassword: false }),
      ),
    );
    expect(both.map(kindOf)).toEqual(['accepted', 'accepted']);
    expect(
      valueOf(keyringUsers(office.folder))
        .users.map((user) => user.loginName)
        .toSorted(),
    ).toEqual(['ada.okafor', 'ben.hale', 'cleo']);
  });

  it('the password can be asked for again without giving out the key', async () => {
    const office = await anOffice();
    expect(
      await confirmPassword(office.folder, { userId: ADA.userId, password: ADAS_PASSWORD, now: NOW }),
    ).toEqual({ ok: true, value: null });
    expect(
      kindOf(
        await confirmPassword(office.folder, { userId: ADA.userId, password: 'someone else here', now: NOW }),
      ),
    ).toBe('unlock-refused');
    expect(
      kindOf(await confirmPassword(office.folder, { userId: BEN.userId, password: ADAS_PASSWORD, now: NOW })),
    ).toBe('unlock-refused');
  });
});

describe('the code in the safe', { timeout: 30_000 }, () => {
  it('lets a member in with a new password, typed in lower case with O for 0 and l for 1', async () => {
    const office = await anOffice();
    const typed = office.recoveryCode
      .toLowerCase()
      .replaceAll('-', ' ')
      .replaceAll('0', 'o')
      .replaceAll('1', 'l');
    const recovered = await recover(office.folder, {
      recoveryCode: typed,
      loginName: 'Ada.Okafor',
      newPassword: 'found in the safe',
      now: NOW,
    });
    expect(valueOf(recovered)).toEqual({
      dataKey: office.dataKey,
      userId: ADA.userId,
      mustChangePassword: false,
      generation: 2,
    });
    expect(kindOf(await adaUnlocks(office.folder))).toBe('unlock-refused');
    expect(kindOf(await adaUnlocks(office.folder, 'found in the safe'))).toBe('accepted');
  });

  it('is told from a mistyped one, from another office’s, and from an older one', async () => {
    const [office, other] = [await anOffice(), await anOffice()];
    const recovering = (recoveryCode: string, loginName = ADA.loginName): ReturnType<typeof recover> =>
      recover(office.folder, { recoveryCode, loginName, newPassword: 'found in the safe', now: NOW });
    const first = office.recoveryCode.startsWith('A') ? 'B' : 'A';
    expect(kindOf(await recovering(first + office.recoveryCode.slice(1)))).toBe('recovery-code-mistyped');
    expect(kindOf(await recovering(other.recoveryCode))).toBe('recovery-refused');
    expect(kindOf(await recovering(office.recoveryCode, 'nobody'))).toBe('user-unknown');
    const replaced = valueOf(replaceRecoveryCode(office));
    expect(replaced.generation).toBe(2);
    expect(kindOf(await recovering(office.recoveryCode))).toBe('recovery-refused');
    expect(kindOf(await recovering(replaced.recoveryCode))).toBe('accepted');
  });

  it('does not let a disabled member back in', async () => {
    const office = await anOffice();
    valueOf(await addUserSlot(office, { user: BEN, password: BENS_PASSWORD, mustChangePassword: false }));
    valueOf(disableUserSlot(office, BEN.userId));
    const typed = {
      recoveryCode: office.recoveryCode,
      loginName: BEN.loginName,
      newPassword: 'found in the safe',
      now: NOW,
    };
    expect(kindOf(await recover(office.folder, typed))).toBe('user-unknown');
  });
});

describe('keyring files that are not as the office wrote them', { timeout: 30_000 }, () => {
  it('are healed from the other copy at the next unlock', async () => {
    const office = await anOffice();
    for (const [at, name] of KEYRING_FILES.entries()) {
      const whole = readFile(office.folder, name);
      const other = KEYRING_FILES[1 - at] ?? '';
      for (const damage of ['', whole.slice(0, 400), whole.replace('office-north', 'office-nortH'), null]) {
        if (damage === null) rmSync(join(office.folder, name));
        else writeFile(office.folder, name, damage);
        expect(kindOf(await adaUnlocks(office.folder)), `${name}: ${String(damage?.length)}`).toBe(
          'accepted',
        );
        expect(readFile(office.folder, name)).toBe(whole);
        expect(readFile(office.folder, other)).toBe(whole);
      }
    }
  });

  it('are refused by name when both are damaged, and when neither is there', async () => {
    const office = await anOffice();
    for (const name of KEYRING_FILES) writeFile(office.folder, name, '{}');
    expect(await adaUnlocks(office.folder)).toEqual({
      ok: false,
      refusal: { kind: 'keyring-damaged', how: 'unreadable' },
    });
    for (const name of KEYRING_FILES) rmSync(join(office.folder, name));
    expect(await adaUnlocks(office.folder)).toEqual({ ok: false, refusal: { kind: 'keyring-missing' } });
    expect(existsSync(join(office.folder, 'keyring.json'))).toBe(false);
  });

  it('are read in their newest whole state: a cut between the two writes brings no disabled member back', async () => {
    const office = await anOffice();
    valueOf(await addUserSlot(office, { user: BEN, password: BENS_PASSWORD, mustChangePassword: false }));
    const older = readFile(office.folder, 'keyring-copy.json');
    valueOf(disableUserSlot(office, BEN.userId));
    writeFile(office.folder, 'keyring-copy.json', older);
    expect(kindOf(await benUnlocks(office.folder))).toBe('unlock-refused');
    expect(kindOf(await adaUnlocks(office.folder))).toBe('accepted');
    expect(readFile(office.folder, 'keyring-copy.json')).toBe(readFile(office.folder, 'keyring.json'));
  });

  it('are refused when someone edited them, even with a checksum that fits, and the true copy is left as evidence', async () => {
    const office = await anOffice();
    valueOf(await addUserSlot(office, { user: BEN, password: BENS_PASSWORD, mustChangePassword: false }));
    const beforeLeaving = JSON.parse(readFile(office.folder, 'keyring.json')) as KeyringFile;
    valueOf(disableUserSlot(office, BEN.userId));
    const truth = readFile(office.folder, 'keyring-copy.json');

    const forged = JSON.parse(truth) as KeyringFile;
    forged.content.generation = 99;
    forged.content.users = beforeLeaving.content.users;
    forged.checksum = createHash('sha256').update(JSON.stringify(forged.content)).digest('hex');
    writeFile(office.folder, 'keyring.json', JSON.stringify(forged));

    const damaged = { ok: false, refusal: { kind: 'keyring-damaged', how: 'changed-outside' } };
    expect(await benUnlocks(office.folder)).toEqual(damaged);
    expect(await adaUnlocks(office.folder)).toEqual(damaged);
    expect(disableUserSlot(office, BEN.userId)).toEqual(damaged);
    const typed = {
      recoveryCode: office.recoveryCode,
      loginName: ADA.loginName,
      newPassword: 'found in the safe',
      now: NOW,
    };
    expect(await recover(office.folder, typed)).toEqual(damaged);
    expect(readFile(office.folder, 'keyring-copy.json')).toBe(truth);
    rmSync(join(office.folder, 'keyring.json'));
    expect(kindOf(await adaUnlocks(office.folder))).toBe('accepted');
  });

  it('KEY-2 are refused when someone took off the mark of a password that is still to be changed', async () => {
    const office = await anOffice();
    valueOf(await addUserSlot(office, { user: BEN, password: BENS_PASSWORD, mustChangePassword: true }));
    for (const name of KEYRING_FILES) {
      const file = JSON.parse(
        readFile(office.folder, name).replace('"mustChangePassword": true', '"mustChangePassword": false'),
      ) as KeyringFile;
      file.checksum = createHash('sha256').update(JSON.stringify(file.content)).digest('hex');
      writeFile(office.folder, name, JSON.stringify(file));
    }
    expect(kindOf(await benUnlocks(office.folder))).toBe('keyring-damaged');
  });

  it('are known for older ones by the record when both were put back', async () => {
    const office = await anOffice();
    const db = valueOf(openWriter(office, 'create'));
    connectionOf(db).exec(
      'CREATE TABLE keyring_generation (only_row INTEGER PRIMARY KEY CHECK (only_row = 1), generation INTEGER NOT NULL) STRICT',
    );
    expect(noteKeyringGeneration(db, valueOf(await adaUnlocks(office.folder)).generation)).toBe('first');
    const old = readFile(office.folder, 'keyring.json');
    expect(noteKeyringGeneration(db, valueOf(replaceRecoveryCode(office)).generation)).toBe('newer');
    expect(noteKeyringGeneration(db, 2)).toBe('same');
    for (const name of KEYRING_FILES) writeFile(office.folder, name, old);
    expect(noteKeyringGeneration(db, valueOf(await adaUnlocks(office.folder)).generation)).toBe(
      'rolled-back',
    );
    expect(noteKeyringGeneration(db, 2)).toBe('same');
    closeDatabase(db);
  });
});

interface KeyringFile {
  content: { generation: number; users: unknown[] };
  checksum: string;
}
