import path from 'node:path';
import type { Workstation } from './workstation.ts';

/** Why a folder may not hold the office's database. */
export type UnfitFolder = 'not-absolute' | 'network-share' | 'roaming-profile' | 'synchronised';

/**
 * Whether the office may keep its database in a folder. `because` is what gave it away: a file system type,
 * a folder's name or an environment variable's name, for the sentence shown to the person.
 */
export type DataFolderVerdict =
  | { readonly kind: 'fit'; readonly folder: string }
  | { readonly kind: 'unfit'; readonly folder: string; readonly why: UnfitFolder; readonly because: string };

// 9p and virtiofs are left out: they are how a virtual machine or WSL sees its own computer's disk.
const NETWORK_FILE_SYSTEMS =
  /^(nfs\d?|cifs|smb\d?|smbfs|smbnetfs|ncpfs|afs|afpfs|auristorfs|ceph|glusterfs|lustre|gpfs|beegfs|webdav|davfs|ftp|fuse\.(sshfs|rclone|davfs2?|gvfsd-fuse|s3fs|gcsfuse|glusterfs|ceph|smbnetfs|curlftpfs|onedriver|google-drive-ocamlfuse))$/i;

const SYNCHRONISED_FOLDER =
  /^(onedrive( - .+)?|dropbox( \(.+\))?|icloud ?drive|com~apple~clouddocs|cloudstorage|mobile documents|google ?drive|my drive|box|box sync|nextcloud|owncloud|pcloud ?drive|mega|seafile|syncthing|sharepoint)$/i;

const SYNCHRONISED_VARIABLES = ['OneDrive', 'OneDriveCommercial', 'OneDriveConsumer'] as const;

/** The folder the office uses when none is named. Practice offices live beside, never inside, the real one. */
export function defaultDataFolder(workstation: Workstation, practice: boolean): string {
  const { home, environment } = workstation;
  switch (workstation.platform) {
    case 'win32': {
      const local = environment['LOCALAPPDATA'] ?? path.win32.join(home, 'AppData', 'Local');
      return path.win32.join(local, practice ? 'Scrutineer Practice' : 'Scrutineer');
    }
    case 'darwin': {
      const support = path.posix.join(home, 'Library', 'Application Support');
      return path.posix.join(support, practice ? 'Scrutineer Practice' : 'Scrutineer');
    }
    default: {
      const named = environment['XDG_DATA_HOME'];
      // The XDG rules say that a relative value is to be ignored.
      const base = named !== undefined && path.posix.isAbsolute(named) ? named : `${home}/.local/share`;
      return path.posix.join(base, practice ? 'scrutineer-practice' : 'scrutineer');
    }
  }
}

/**
 * Judges where a folder really lies. SQLite's locks do not hold across a network share, and a folder that is
 * synchronised or roams would copy a half-written database, and the deceased's records, to other computers.
 *
 * @param folder with links and mapped drives already followed: see `resolveFolder`
 */
export function judgeDataFolder(folder: string, workstation: Workstation): DataFolderVerdict {
  const paths = pathsOf(workstation);
  if (!paths.isAbsolute(folder)) return unfit(folder, 'not-absolute', folder);
  return (
    findNetworkShare(folder, workstation) ??
    findRoaming(folder, workstation) ??
    findSynchronised(folder, workstation) ?? { kind: 'fit', folder }
  );
}

function findNetworkShare(folder: string, workstation: Workstation): DataFolderVerdict | null {
  if (workstation.platform === 'win32') {
    const plain = folder.replace(/^[\\/]{2}\?[\\/](?!UNC[\\/])/i, '');
    return /^[\\/]{2}/.test(plain) ? unfit(folder, 'network-share', 'UNC') : null;
  }
  const holding = workstation.mounts
    .filter((mount) => isInside(folder, mount.at, workstation))
    .reduce<Workstation['mounts'][number] | null>(
      // Of two mounts at one place the later lies on top.
      (nearest, mount) => (nearest === null || mount.at.length >= nearest.at.length ? mount : nearest),
      null,
    );
  return holding !== null && NETWORK_FILE_SYSTEMS.test(holding.fileSystem)
    ? unfit(folder, 'network-share', holding.fileSystem)
    : null;
}

function findRoaming(folder: string, workstation: Workstation): DataFolderVerdict | null {
  if (workstation.platform !== 'win32') return null;
  const roaming = workstation.environment['APPDATA'];
  if (roaming !== undefined && isInside(folder, roaming, workstation)) {
    return unfit(folder, 'roaming-profile', 'APPDATA');
  }
  return /[\\/]AppData[\\/]Roaming([\\/]|$)/i.test(folder)
    ? unfit(folder, 'roaming-profile', 'AppData\\Roaming')
    : null;
}

function findSynchronised(folder: string, workstation: Workstation): DataFolderVerdict | null {
  for (const name of SYNCHRONISED_VARIABLES) {
    const synchronised = workstation.environment[name];
    if (synchronised !== undefined && synchronised !== '' && isInside(folder, synchronised, workstation)) {
      return unfit(folder, 'synchronised', name);
    }
  }
  const telling = folder.split(/[\\/]/).find((segment) => SYNCHRONISED_FOLDER.test(segment));
  return telling === undefined ? null : unfit(folder, 'synchronised', telling);
}

function isInside(folder: string, outer: string, workstation: Workstation): boolean {
  const paths = pathsOf(workstation);
  const between = paths.relative(outer, folder);
  return (
    between === '' ||
    (between !== '..' && !between.startsWith(`..${paths.sep}`) && !paths.isAbsolute(between))
  );
}

function pathsOf(workstation: Workstation): path.PlatformPath {
  return workstation.platform === 'win32' ? path.win32 : path.posix;
}

function unfit(folder: string, why: UnfitFolder, because: string): DataFolderVerdict {
  return { kind: 'unfit', folder, why, because };
}
