import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FuseState, flipFuses, FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses';
import type { AfterPackContext, Configuration } from 'electron-builder';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { desktopPackages } from '../../build/electron-builder.ts';
import { flipFusesAfterPack, fusesFor } from '../../build/fuses.ts';
import { placesNeededBy, readLockfile } from '../../build/production-packages.ts';
import { PROJECT } from '../../build/set-up/project.ts';
import { WINDOW_PACKAGES } from '../../build/window-packages.ts';
import { unfusedElectron } from './unfused-electron.ts';

/** electron-builder's own check of a configuration; it is not among what the package exports by name. */
interface BuildersOwnCheck {
  validateConfiguration(config: Configuration, log: { readonly isEnabled: boolean }): Promise<void>;
}

// Asked for from where electron-builder stands, whose dependency it is.
const fromBuilder = createRequire(createRequire(import.meta.url).resolve('electron-builder'));
const builder = fromBuilder('app-builder-lib/out/util/config/config.js') as BuildersOwnCheck;
const validate = (config: Configuration): Promise<void> =>
  builder.validateConfiguration(config, { isEnabled: false });

describe('the packages', () => {
  it('are described as electron-builder’s own schema wants it', async () => {
    await expect(validate(desktopPackages)).resolves.toBeUndefined();
  });

  it('would be refused by that schema for one misspelt word', async () => {
    const misspelt = { ...desktopPackages, nsis: { ...desktopPackages.nsis, perMachines: true } };
    await expect(validate(misspelt)).rejects.toThrow(/configuration\.nsis/);
  });

  it('are installed for the whole computer, and leave the office’s data where it is', () => {
    expect(desktopPackages.win?.target).toEqual(['nsis', 'msi']);
    expect(desktopPackages.nsis).toMatchObject({
      oneClick: false,
      perMachine: true,
      deleteAppDataOnUninstall: false,
    });
    expect(desktopPackages.msi).toMatchObject({ oneClick: false, perMachine: true });
    expect(desktopPackages.msi?.upgradeCode).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(desktopPackages.linux?.target).toEqual(['AppImage', 'deb']);
    expect(desktopPackages.mac).toMatchObject({ target: ['dmg'], hardenedRuntime: true });
    expect(desktopPackages.publish).toBeNull();
  });

  it('keep code in the archive and natively loaded files out of it, and compile nothing', () => {
    expect(desktopPackages).toMatchObject({ asar: true, asarUnpack: ['**/*.node'], npmRebuild: false });
  });

  it('carry the database driver for their own platform only', () => {
    const files = filePatterns();
    const ownOnly = 'node_modules/better-sqlite3/prebuilds/${platform}-${arch}.node';
    expect(files.indexOf('!node_modules/better-sqlite3/prebuilds/**')).toBeGreaterThan(-1);
    expect(files.indexOf(ownOnly)).toBeGreaterThan(
      files.indexOf('!node_modules/better-sqlite3/prebuilds/**'),
    );
    for (const target of ['win32-x64', 'linux-x64', 'darwin-arm64']) {
      expect(existsSync(path.join(PROJECT, `node_modules/better-sqlite3/prebuilds/${target}.node`))).toBe(
        true,
      );
    }
  });

  it('leave out what only the built window needed, and nothing the office needs', () => {
    const locked = readLockfile();
    const rest = Object.keys(locked['']?.dependencies ?? {}).filter(
      (name) => !WINDOW_PACKAGES.includes(name),
    );
    const left = filePatterns().flatMap((pattern) => /^!(.+)\{,\/\*\*\}$/.exec(pattern)?.[1] ?? []);
    expect(left).toEqual(expect.arrayContaining(WINDOW_PACKAGES.map((name) => `node_modules/${name}`)));
    const needed = placesNeededBy(rest, locked);
    // The driver names the headers it was compiled with as a dependency, and loads none of them.
    expect(left.filter((place) => needed.has(place))).toEqual(['node_modules/node-addon-api']);
  });

  it('find their icon and entitlements', () => {
    const icons = path.join(PROJECT, 'build', 'icons');
    expect(existsSync(path.join(icons, String(desktopPackages.linux?.icon)))).toBe(true);
    expect(existsSync(path.join(PROJECT, String(desktopPackages.mac?.entitlements)))).toBe(true);
  });

  it('do not compile the database driver on npm 10 either', () => {
    const driver = readLockfile()['node_modules/better-sqlite3'];
    expect(driver?.gypfile, 'run: node build/set-up/mark-lockfile.mjs').toBe(false);
  });
});

describe('the fuses', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'scrutineer-fuses-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it.each(['win32', 'darwin', 'linux'])('are all set in a program for %s', async (platform) => {
    const program = unfusedProgram();
    await flipFuses(program, { ...fusesFor(platform), resetAdHocDarwinSignature: false });
    const off = FuseState.DISABLE;
    const on = FuseState.ENABLE;
    expect(await getCurrentFuseWire(program)).toEqual({
      version: FuseVersion.V1,
      [FuseV1Options.RunAsNode]: off,
      [FuseV1Options.EnableCookieEncryption]: on,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: off,
      [FuseV1Options.EnableNodeCliInspectArguments]: off,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: platform === 'linux' ? off : on,
      [FuseV1Options.OnlyLoadAppFromAsar]: on,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: off,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: off,
      [FuseV1Options.WasmTrapHandlers]: on,
    });
  });

  it('stop the packing where Electron has one that is not decided here', async () => {
    await expect(flipFuses(unfusedProgram(10), fusesFor('linux'))).rejects.toThrow(/strictlyRequireAllFuses/);
  });

  it('are flipped by the hook that electron-builder calls before signing', async () => {
    expect(desktopPackages.afterPack).toBe(flipFusesAfterPack);
    const program = unfusedProgram();
    renameSync(program, path.join(folder, 'Scrutineer.exe'));
    await flipFusesAfterPack({
      electronPlatformName: 'win32',
      appOutDir: folder,
      packager: { appInfo: { productFilename: 'Scrutineer' } },
    } as unknown as AfterPackContext);
    const wire = await getCurrentFuseWire(path.join(folder, 'Scrutineer.exe'));
    expect(wire[FuseV1Options.RunAsNode]).toBe(FuseState.DISABLE);
  });

  function unfusedProgram(fuses = 9): string {
    const program = path.join(folder, 'scrutineer');
    writeFileSync(program, unfusedElectron(fuses));
    return program;
  }
});

function filePatterns(): readonly string[] {
  return [desktopPackages.files ?? []].flat().filter((pattern) => typeof pattern === 'string');
}
