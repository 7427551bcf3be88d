import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { build } from 'electron-builder';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import electronPackage from 'electron/package.json' with { type: 'json' };
import { desktopPackages } from '../../build/electron-builder.ts';
import { ensureDesktopBuilt } from '../../build/set-up/ensure-desktop-built.ts';
import { ensureWindowBuilt } from '../../build/set-up/ensure-window-built.ts';
import { PROJECT } from '../../build/set-up/project.ts';
import { unfusedElectron } from './unfused-electron.ts';

// The real packing of the real program around a runtime that is nothing but its fuses. On Linux only: the other
// platforms' packers edit resources that only a real runtime has.
describe.runIf(process.platform === 'linux')('the packed program', () => {
  let folder = '';
  let unpacked = '';
  let packed: readonly string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'scrutineer-pack-'));
    await ensureWindowBuilt();
    await ensureDesktopBuilt();
    await build({
      projectDir: PROJECT,
      dir: true,
      publish: 'never',
      config: {
        ...desktopPackages,
        electronDist: runtime(),
        directories: { ...desktopPackages.directories, output: folder },
      },
    });
    unpacked = path.join(folder, globSync('linux*-unpacked', { cwd: folder })[0] ?? '');
    const asar = path.join(PROJECT, 'node_modules', '@electron', 'asar', 'bin', 'asar.js');
    const archive = path.join(unpacked, 'resources', 'app.asar');
    packed = execFileSync(process.execPath, [asar, 'list', archive], {
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    }).split('\n');
  }, 180_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('holds the host, the office’s workers, the preload and the window', () => {
    expect(packed).toEqual(
      expect.arrayContaining([
        '/package.json',
        '/LICENSE',
        '/out/desktop/main/start.js',
        '/out/desktop/main/writer.js',
        '/out/desktop/main/reader.js',
        '/out/desktop/preload/preload.cjs',
        '/out/window/index.html',
      ]),
    );
  });

  it('holds no source, no test, and no package that only tools or the built window needed', () => {
    const top = new Set(packed.flatMap((file) => /^\/([^/]+)/.exec(file)?.[1] ?? []));
    expect(top).toEqual(new Set(['LICENSE', 'node_modules', 'out', 'package.json']));
    const packages = packed.flatMap(
      (file) => /^\/node_modules\/((?:@[^/]+\/)?[^/@]+)$/.exec(file)?.[1] ?? [],
    );
    expect(packages).toEqual(expect.arrayContaining(['better-sqlite3', '@node-rs/argon2', 'pdfkit', 'zod']));
    expect(packages.filter((name) => /^(react|@tanstack|node-|electron|vite|typescript)/.test(name))).toEqual(
      [],
    );
  });

  it('carries the licences of what it is made of, beside the program and in the window', () => {
    expect(packed).toContain('/out/window/third-party-notices.txt');
    const beside = readFileSync(path.join(unpacked, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    const packages = packed.flatMap(
      (file) => /^\/node_modules\/((?:@[^/]+\/[^/]+)|[^/@]+)$/.exec(file)?.[1] ?? [],
    );
    expect(packages.length).toBeGreaterThan(10);
    expect(packages.filter((name) => !beside.includes(`\n${name} `))).toEqual([]);
    expect(beside).toContain('\nreact ');
  });

  it('has the native parts of its own platform outside the archive, and no others', () => {
    const natives = globSync('**/*.node', { cwd: path.join(unpacked, 'resources') });
    expect(natives.filter((file) => !file.startsWith('app.asar.unpacked/'))).toEqual([]);
    expect(natives.filter((file) => !file.includes(`linux-${process.arch}`))).toEqual([]);
    expect(natives.some((file) => file.includes('better-sqlite3/prebuilds'))).toBe(true);
    expect(natives.some((file) => file.includes('@node-rs/argon2'))).toBe(true);
  });

  it('has its fuses flipped', async () => {
    expect(existsSync(path.join(unpacked, 'scrutineer'))).toBe(true);
    expect(await getCurrentFuseWire(path.join(unpacked, 'scrutineer'))).toMatchObject({
      [FuseV1Options.RunAsNode]: FuseState.DISABLE,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: FuseState.DISABLE,
      [FuseV1Options.EnableNodeCliInspectArguments]: FuseState.DISABLE,
      [FuseV1Options.OnlyLoadAppFromAsar]: FuseState.ENABLE,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: FuseState.DISABLE,
    });
  });

  /** @returns a folder shaped like an unpacked Electron */
  function runtime(): string {
    const dist = path.join(folder, 'electron');
    for (const part of ['resources', 'locales']) mkdirSync(path.join(dist, part), { recursive: true });
    const files = [
      'LICENSE',
      'LICENSES.chromium.html',
      'chrome-sandbox',
      'resources.pak',
      'locales/en-GB.pak',
    ];
    for (const file of files) writeFileSync(path.join(dist, file), '');
    writeFileSync(path.join(dist, 'version'), electronPackage.version);
    writeFileSync(path.join(dist, 'electron'), unfusedElectron());
    chmodSync(path.join(dist, 'electron'), 0o755);
    return dist;
  }
});
