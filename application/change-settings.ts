import type { ParsedOf } from '../contract/methods.ts';
import type { Recorded } from '../contract/recorded.ts';
import type { Refusal } from '../contract/refusal.ts';
import { type Outcome, refuse } from '../domain/shared/outcome.ts';
import { isAbsoluteFolder } from './absolute-folder.ts';
import type { Office } from './office.ts';
import { officeSettings } from './office-settings.ts';
import { recordSettings } from './record-settings.ts';

const NAMES = [
  'officeName',
  'address',
  'phone',
  'email',
  'identifierBase',
  'outboxFolder',
  'idleMinutes',
] as const;

/** Records the settings that differ from those in force. */
export function changeSettings(
  office: Office,
  input: ParsedOf<'change-settings'>,
): Outcome<Recorded, Refusal> {
  if (!isAbsoluteFolder(input.outboxFolder))
    return refuse({ kind: 'bad-request', faults: [{ path: 'outboxFolder', fault: 'not-absolute' }] });
  const current = officeSettings(office.db);
  const changes = Object.fromEntries(
    NAMES.flatMap((name) => {
      const value = input[name];
      return value === undefined || value === current[name] ? [] : [[name, value] as const];
    }),
  );
  return recordSettings(office, changes);
}
