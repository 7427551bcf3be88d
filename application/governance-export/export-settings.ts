import type { ParsedOf } from '../../contract/methods.ts';
import type { Recorded } from '../../contract/recorded.ts';
import type { Refusal } from '../../contract/refusal.ts';
import type { ReadableDb } from '../../db/handles.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import { EXPORT_EVERY, type ExportSchedule } from '../../domain/governance/export/schedule.ts';
import { type Outcome, refuse } from '../../domain/shared/outcome.ts';
import { isAbsoluteFolder } from '../absolute-folder.ts';
import type { Office } from '../office.ts';
import { recordSettings } from '../record-settings.ts';

/** Under these names the export to governance lies among the settings. */
export const EXPORT_SETTINGS = {
  every: 'governanceExport.every',
  day: 'governanceExport.day',
  place: 'governanceExport.folder',
  smallHidden: 'governanceExport.small',
  doneTo: 'governanceExport.doneTo',
} as const;

const USUAL_DAY = 5;
const HIDDEN = 'hidden';
const SHOWN = 'shown';

/** When, where and how the export is made. */
export interface GovernanceExportSettings extends ExportSchedule {
  /** Empty where no folder was chosen. */
  readonly place: string;
  readonly smallHidden: boolean;
}

export function governanceExportSettings(db: ReadableDb): GovernanceExportSettings {
  const settings = readSettings(db);
  const every = settings.get(EXPORT_SETTINGS.every);
  const day = settings.get(EXPORT_SETTINGS.day);
  const place = settings.get(EXPORT_SETTINGS.place);
  const doneTo = settings.get(EXPORT_SETTINGS.doneTo);
  return {
    every: EXPORT_EVERY.find((known) => known === every) ?? 'off',
    day: typeof day === 'number' ? day : USUAL_DAY,
    doneTo: typeof doneTo === 'string' ? doneTo : null,
    place: typeof place === 'string' ? place : '',
    smallHidden: settings.get(EXPORT_SETTINGS.smallHidden) === HIDDEN,
  };
}

/** Records what differs from the settings in force. What was done already stays done. */
export function changeGovernanceExport(
  office: Office,
  { day, every, place, smallHidden }: ParsedOf<'change-governance-export'>,
): Outcome<Recorded, Refusal> {
  if (!isAbsoluteFolder(place))
    return refuse({ kind: 'bad-request', faults: [{ path: 'place', fault: 'not-absolute' }] });
  const before = governanceExportSettings(office.db);
  return recordSettings(office, {
    ...(before.every === every ? {} : { [EXPORT_SETTINGS.every]: every }),
    ...(before.day === day ? {} : { [EXPORT_SETTINGS.day]: day }),
    ...(before.place === place ? {} : { [EXPORT_SETTINGS.place]: place }),
    ...(before.smallHidden === smallHidden
      ? {}
      : { [EXPORT_SETTINGS.smallHidden]: smallHidden ? HIDDEN : SHOWN }),
  });
}
