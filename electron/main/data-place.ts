import { app } from 'electron';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { defaultDataFolder, judgeDataFolder } from '../../office/data-folder.ts';
import type { DataFolderVerdict, UnfitFolder } from '../../office/data-folder.ts';
import { readWorkstation, resolveFolder } from '../../office/workstation.ts';
import type { Flags } from './flags.ts';

const UNFIT_SENTENCES = {
  'not-absolute': 'it is not a full path',
  'network-share': 'it lies on a network share, where the database’s locks do not hold',
  'roaming-profile': 'it lies in the roaming profile, which is copied to other computers',
  synchronised: 'it is synchronised with other computers',
} as const satisfies Record<UnfitFolder, string>;

/**
 * The folder the office is kept in: judged as it is written and where its links lead.
 *
 * @throws an Error whose message is a sentence for the person, when it may not be used
 */
export function chooseDataFolder(flags: Pick<Flags, 'dataFolder' | 'isPractice'>): string {
  const workstation = readWorkstation();
  const wished = flags.dataFolder ?? defaultDataFolder(workstation, flags.isPractice);
  const asWritten = fit(judgeDataFolder(path.resolve(wished), workstation));
  return fit(judgeDataFolder(resolveFolder(asWritten), workstation));
}

/**
 * Gives Chromium a folder of its own beside the office's, on this computer. Its default would be the roaming profile on
 * Windows, and shared by every office on the computer.
 *
 * @returns the folder
 * @throws an Error whose message is a sentence for the person, when it cannot be made
 */
export function settleWindowFolder(dataFolder: string): string {
  const folder = `${dataFolder}-window`;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch {
    throw new Error(`The folder ${folder} cannot be made. Choose another place with --data DIR.`);
  }
  app.setPath('userData', folder);
  app.setPath('sessionData', folder);
  return folder;
}

function fit(verdict: DataFolderVerdict): string {
  if (verdict.kind === 'fit') return verdict.folder;
  throw new Error(
    `The office cannot be kept in ${verdict.folder}: ${UNFIT_SENTENCES[verdict.why]} (${verdict.because}). ` +
      'Name a folder of this computer with --data DIR.',
  );
}
