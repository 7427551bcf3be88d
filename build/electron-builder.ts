import type { Configuration } from 'electron-builder';
import { flipFusesAfterPack } from './fuses.ts';
import { NOTICES_FOR_PACKAGE, writeNoticesBeforePack } from './licences/notices-for-package.ts';
import { placesNeededBy, readLockfile } from './production-packages.ts';
import { WINDOW_PACKAGES } from './window-packages.ts';

/** Windows Installer knows the product by this. A change would install a second one beside the first: never change it. */
const UPGRADE_CODE = '6c1f5a0e-6f0b-4f43-9c55-2f6f0f3d7a41';

/**
 * How the desktop packages are made. Installers are per machine, because an office's computers are looked after
 * centrally and a person's own folder is often not allowed to hold programs.
 */
export const desktopPackages: Configuration = {
  appId: 'uk.scrutineer.desktop',
  productName: 'Scrutineer',
  copyright: 'Copyright © 2026 Scrutineer contributors',
  directories: { output: 'dist', buildResources: 'build/icons' },
  artifactName: 'scrutineer-${version}-${os}-${arch}.${ext}',
  files: [
    'package.json',
    'LICENSE',
    'out/desktop/**',
    'out/window/**',
    '!**/*.map',
    '!**/*.d.ts',
    // The driver's own sources, and the builds of it for other platforms.
    '!node_modules/better-sqlite3/{src,deps,binding.gyp,build}{,/**}',
    '!node_modules/better-sqlite3/prebuilds/**',
    'node_modules/better-sqlite3/prebuilds/${platform}-${arch}.node',
    // The Node that runs this project's scripts; Electron brings its own.
    '!node_modules/node-{linux,win,darwin,bin-darwin}-*{,/**}',
    // Headers to compile the driver against.
    '!node_modules/node-addon-api{,/**}',
    ...placesOnlyTheWindowNeeds().map((place) => `!${place}{,/**}`),
  ],
  // Where somebody who asks can read it without the program; the window shows the same under Help.
  extraFiles: [{ from: NOTICES_FOR_PACKAGE, to: 'THIRD-PARTY-NOTICES.txt' }],
  beforePack: writeNoticesBeforePack,
  asar: true,
  // The system's loader reads no archive.
  asarUnpack: ['**/*.node'],
  // The driver's binaries are Node-API: the same ones serve Node and Electron, and nothing is compiled.
  npmRebuild: false,
  afterPack: flipFusesAfterPack,
  electronLanguages: ['en-GB', 'en-US'],
  win: { target: ['nsis', 'msi'], icon: 'icon.png' },
  nsis: {
    artifactName: 'scrutineer-${version}-${os}-${arch}-setup.${ext}',
    oneClick: false,
    perMachine: true,
    allowElevation: true,
    allowToChangeInstallationDirectory: false,
    deleteAppDataOnUninstall: false,
  },
  msi: { oneClick: false, perMachine: true, upgradeCode: UPGRADE_CODE, runAfterFinish: false },
  linux: {
    target: ['AppImage', 'deb'],
    executableName: 'scrutineer',
    category: 'Office',
    icon: 'icon.png',
    synopsis: 'The medical examiner office’s desk',
    maintainer: 'Scrutineer contributors <contributors@scrutineer.invalid>',
    vendor: 'Scrutineer contributors',
  },
  deb: { packageCategory: 'misc', priority: 'optional' },
  mac: {
    target: ['dmg'],
    category: 'public.app-category.medical',
    icon: 'icon.png',
    hardenedRuntime: true,
    gatekeeperAssess: false,
    entitlements: 'build/entitlements.mac.plist',
    entitlementsInherit: 'build/entitlements.mac.plist',
  },
  // Offices install what their trust distributes; nothing looks for updates by itself.
  publish: null,
};

function placesOnlyTheWindowNeeds(): readonly string[] {
  const locked = readLockfile();
  const others = Object.keys(locked['']?.dependencies ?? {}).filter(
    (name) => !WINDOW_PACKAGES.includes(name),
  );
  const elsewhere = placesNeededBy(others, locked);
  return [...placesNeededBy(WINDOW_PACKAGES, locked)].filter((place) => !elsewhere.has(place)).toSorted();
}
