import path from 'node:path';
import { flipFuses, type FuseConfig, FuseV1Options, FuseVersion } from '@electron/fuses';
import { type AfterPackContext, LinuxPackager } from 'electron-builder';

/**
 * What the shipped program can no longer be talked into: running as plain Node, obeying NODE_OPTIONS or an inspector,
 * loading code from outside its archive, treating files of the disk as its own pages.
 *
 * Every fuse is named, and a fuse that a later Electron adds stops the packing until it is decided here.
 *
 * @param platform Linux has no place to keep the archive's checksum, so it cannot be asked to check it
 */
export function fusesFor(platform: string): FuseConfig & { readonly strictlyRequireAllFuses: true } {
  return {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
    // Flipping a fuse breaks the signature Apple silicon demands even of unsigned programs.
    resetAdHocDarwinSignature: platform === 'darwin',
    [FuseV1Options.RunAsNode]: false,
    [FuseV1Options.EnableCookieEncryption]: true,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: false,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: platform !== 'linux',
    [FuseV1Options.OnlyLoadAppFromAsar]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
    [FuseV1Options.WasmTrapHandlers]: true,
  };
}

/**
 * Called by electron-builder on each unpacked program, before it is signed. The packager's own way to flip fuses is not
 * taken: it brings an older list, which does not know the last one.
 */
export async function flipFusesAfterPack(context: AfterPackContext): Promise<void> {
  await flipFuses(programOf(context), fusesFor(context.electronPlatformName));
}

function programOf({ appOutDir, electronPlatformName, packager }: AfterPackContext): string {
  if (packager instanceof LinuxPackager) return path.join(appOutDir, packager.executableName);
  const ending = electronPlatformName === 'win32' ? '.exe' : '.app';
  return path.join(appOutDir, `${packager.appInfo.productFilename}${ending}`);
}
