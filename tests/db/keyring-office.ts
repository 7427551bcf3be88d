import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createKeyring, type CreatedKeyring } from '../../db/keyring/create-keyring.ts';
import type { UnlockedFolder } from '../../db/keyring/keyring-files.ts';
import type { Outcome } from '../../domain/shared/outcome.ts';
import { instantFromMs, msOf, type Instant } from '../../domain/shared/time.ts';
import type { UserId } from '../../domain/shared/ids.ts';
import { temporaryFolder } from './open-temporary-folder.ts';

export const NOW: Instant = '2026-11-23T09:00:00.000Z';
export const ADA = { userId: 'user-ada' as UserId, loginName: 'ada.okafor', displayName: 'Ada Okafor' };
export const BEN = { userId: 'user-ben' as UserId, loginName: 'ben.hale', displayName: 'Ben Hale' };
export const ADAS_PASSWORD = 'a quiet green corridor';
export const BENS_PASSWORD = 'seven lamps by the lift';

/** A new office with one member, Ada. */
export async function anOffice(): Promise<UnlockedFolder & CreatedKeyring> {
  const folder = temporaryFolder();
  const created = await createKeyring(folder, {
    officeId: 'office-north',
    user: ADA,
    password: ADAS_PASSWORD,
  });
  return { folder, ...valueOf(created) };
}

/** The value of something that must not be refused. */
export function valueOf<Value>(outcome: Outcome<Value, { readonly kind: string }>): Value {
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.kind}`);
  return outcome.value;
}

/** What happened instead: the kind of the refusal, or `accepted`. */
export function kindOf(outcome: Outcome<unknown, { readonly kind: string }>): string {
  return outcome.ok ? 'accepted' : outcome.refusal.kind;
}

export function seconds(after: number): Instant {
  return instantFromMs(msOf(NOW) + after * 1_000);
}

export function readFile(folder: string, name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

export function writeFile(folder: string, name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}
