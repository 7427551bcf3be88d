import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from '../set-up/project.ts';
import { thirdPartyNotices } from './third-party-notices.ts';

/** Below the project's folder. Another file than the window's: what the packer lays beside the program, it takes out of it. */
export const NOTICES_FOR_PACKAGE = 'out/THIRD-PARTY-NOTICES.txt';

/** Writes the notices that lie beside the packed program. Stops the packing where something may not ship. */
export function writeNoticesBeforePack(): void {
  const file = path.join(PROJECT, NOTICES_FOR_PACKAGE);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, thirdPartyNotices());
}
