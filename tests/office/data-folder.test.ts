import { mkdtempSync, mkdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultDataFolder, judgeDataFolder } from '../../office/data-folder.ts';
import { parseLinuxMounts, parseMacMounts, resolveFolder } from '../../office/workstation.ts';
import type { Workstation } from '../../office/workstation.ts';

const windows: Workstation = {
  platform: 'win32',
  home: 'C:\\Users\\officer',
  environment: {
    LOCALAPPDATA: 'C:\\Users\\officer\\AppData\\Local',
    APPDATA: 'D:\\Profiles\\officer',
    OneDriveCommercial: 'C:\\Users\\officer\\Trust Files',
  },
  mounts: [],
};
const linux: Workstation = {
  platform: 'linux',
  home: '/home/officer',
  environment: {},
  mounts: parseLinuxMounts(
    [
      '/dev/sda1 / ext4 rw 0 0',
      'server:/export /mnt/trust nfs4 rw 0 0',
      '//server/me /mnt/me\\040office cifs rw 0 0',
      'me@server:/ /mnt/far fuse.sshfs rw 0 0',
      '/dev/sdb1 /mnt/trust/local ext4 rw 0 0',
    ].join('\n'),
  ),
};
const mac: Workstation = {
  platform: 'darwin',
  home: '/Users/officer',
  environment: {},
  mounts: parseMacMounts(
    '/dev/disk3s1s1 on / (apfs, sealed, local)\n//me@server/share on /Volumes/Trust (share) (smbfs, nodev)\n',
  ),
};

describe('the default data folder', () => {
  it('lies in the folders of this computer, which do not roam', () => {
    expect(defaultDataFolder(windows, false)).toBe('C:\\Users\\officer\\AppData\\Local\\Scrutineer');
    expect(defaultDataFolder(linux, false)).toBe('/home/officer/.local/share/scrutineer');
    expect(defaultDataFolder(mac, false)).toBe('/Users/officer/Library/Application Support/Scrutineer');
  });

  it('follows XDG_DATA_HOME on Linux, unless it is relative', () => {
    const withBase = (base: string): Workstation => ({ ...linux, environment: { XDG_DATA_HOME: base } });
    expect(defaultDataFolder(withBase('/srv/data'), false)).toBe('/srv/data/scrutineer');
    expect(defaultDataFolder(withBase('data'), false)).toBe('/home/officer/.local/share/scrutineer');
  });

  it('keeps a practice office beside the real one, never in it', () => {
    for (const workstation of [windows, linux, mac]) {
      const real = defaultDataFolder(workstation, false);
      const practice = defaultDataFolder(workstation, true);
      expect(practice).not.toBe(real);
      expect(path.dirname(practice)).toBe(path.dirname(real));
    }
  });

  it('is itself a fit folder on each system', () => {
    for (const workstation of [windows, linux, mac]) {
      expect(judgeDataFolder(defaultDataFolder(workstation, false), workstation).kind).toBe('fit');
    }
  });
});

describe('the office refuses a folder that is not this computer’s own', () => {
  it.each([
    ['a UNC share', windows, '\\\\server\\me-office', 'network-share', 'UNC'],
    ['a UNC share with forward slashes', windows, '//server/me-office', 'network-share', 'UNC'],
    ['a long UNC name', windows, '\\\\?\\UNC\\server\\share\\me', 'network-share', 'UNC'],
    ['the roaming profile', windows, 'd:\\profiles\\OFFICER\\Scrutineer', 'roaming-profile', 'APPDATA'],
    [
      'another roaming profile',
      windows,
      'C:\\Users\\lead\\AppData\\Roaming\\S',
      'roaming-profile',
      'AppData\\Roaming',
    ],
    [
      'OneDrive under another name',
      windows,
      'C:\\Users\\officer\\Trust Files\\S',
      'synchronised',
      'OneDriveCommercial',
    ],
    ['OneDrive of a trust', windows, 'C:\\Users\\x\\OneDrive - NHS\\S', 'synchronised', 'OneDrive - NHS'],
    ['Dropbox', windows, 'C:\\Users\\officer\\Dropbox\\S', 'synchronised', 'Dropbox'],
    ['Google Drive', windows, 'G:\\My Drive\\S', 'synchronised', 'My Drive'],
    ['an NFS mount', linux, '/mnt/trust/scrutineer', 'network-share', 'nfs4'],
    ['a share whose mount point holds a blank', linux, '/mnt/me office/s', 'network-share', 'cifs'],
    ['a folder of another computer over SSH', linux, '/mnt/far', 'network-share', 'fuse.sshfs'],
    ['a Nextcloud folder', linux, '/home/officer/Nextcloud/s', 'synchronised', 'Nextcloud'],
    ['a mounted share on a Mac', mac, '/Volumes/Trust (share)/s', 'network-share', 'smbfs'],
    [
      'iCloud Drive',
      mac,
      '/Users/officer/Library/Mobile Documents/com~apple~CloudDocs/s',
      'synchronised',
      'Mobile Documents',
    ],
    ['any provider of macOS', mac, '/Users/o/Library/CloudStorage/Box-Box/s', 'synchronised', 'CloudStorage'],
    ['a relative path', linux, 'data', 'not-absolute', 'data'],
  ] as const)('%s', (_, workstation, folder, why, because) => {
    expect(judgeDataFolder(folder, workstation)).toEqual({ kind: 'unfit', folder, why, because });
  });

  it('but takes a local disk mounted inside a share, and names that only resemble', () => {
    expect(judgeDataFolder('/mnt/trust/local/s', linux).kind).toBe('fit');
    expect(judgeDataFolder('/mnt/trustworthy', linux).kind).toBe('fit');
    expect(judgeDataFolder('/home/officer/boxes', linux).kind).toBe('fit');
    expect(judgeDataFolder('\\\\?\\C:\\Data\\Scrutineer', windows).kind).toBe('fit');
  });

  it('and finds the share behind a link, even for a folder that is not there yet', () => {
    const base = realpathSync(mkdtempSync(path.join(tmpdir(), 'data-folder-')));
    try {
      mkdirSync(path.join(base, 'Dropbox'));
      symlinkSync(path.join(base, 'Dropbox'), path.join(base, 'plain'));
      const resolved = resolveFolder(path.join(base, 'plain', 'new', 'office'));
      expect(resolved).toBe(path.join(base, 'Dropbox', 'new', 'office'));
      expect(judgeDataFolder(resolved, linux)).toMatchObject({ kind: 'unfit', because: 'Dropbox' });
    } finally {
      rmSync(base, { recursive: true });
    }
  });
});
