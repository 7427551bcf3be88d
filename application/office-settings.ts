import type { OfficeSettings } from '../contract/views.ts';
import type { ReadableDb } from '../db/handles.ts';
import { readSettings } from '../db/repositories/settings.ts';

export const DEFAULT_IDLE_MINUTES = 10;

/** The office's settings as they stand. */
export function officeSettings(db: ReadableDb): OfficeSettings {
  const settings = readSettings(db);
  const text = (name: string): string | null => {
    const value = settings.get(name) ?? null;
    return typeof value === 'string' ? value : null;
  };
  const idleMinutes = settings.get('idleMinutes');
  return {
    officeName: text('officeName') ?? '',
    odsCode: text('odsCode') ?? '',
    country: text('country') === 'wales' ? 'wales' : 'england',
    address: text('address'),
    phone: text('phone'),
    email: text('email'),
    identifierBase: text('identifierBase'),
    outboxFolder: text('outboxFolder') ?? '',
    idleMinutes: typeof idleMinutes === 'number' ? idleMinutes : DEFAULT_IDLE_MINUTES,
  };
}

/** Whether somebody has typed the recovery code back since it was last shown. */
export function isRecoveryConfirmed(db: ReadableDb): boolean {
  return typeof readSettings(db).get('recoveryConfirmedAt') === 'string';
}
