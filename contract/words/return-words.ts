import type { Activity, HalfDay, PlaceKind } from '../for-window.ts';
import type { ReturnForm } from '../return-forms.ts';
import type { ReturnView } from '../return-view.ts';

export const RETURN_BY_WORDS = {
  death: 'By day of death',
  declaration: 'By day of declaration',
} as const satisfies Record<ReturnView['by'], string>;

export const RETURN_FORM_WORDS = {
  csv: 'CSV for a spreadsheet',
  'machine-csv': 'CSV for a program',
  xlsx: 'XLSX workbook',
  pdf: 'PDF',
  'measure-report': 'FHIR MeasureReport',
} as const satisfies Record<ReturnForm, string>;

export const ACTIVITY_WORDS = {
  reviewed: 'Cases scrutinised',
  declared: 'Declarations',
  spoken: 'Conversations held',
  attempted: 'Attempts',
  discussed: 'Discussions with practitioners',
} as const satisfies Record<Activity, string>;

export const HALF_DAY_WORDS = {
  morning: 'Morning',
  afternoon: 'Afternoon',
  evening: 'Evening',
} as const satisfies Record<HalfDay, string>;

/** A place of death that is not called by its name. */
export const SITE_KIND_WORDS = {
  hospital: 'Hospital, not named',
  hospice: 'Hospice, not named',
  'care-home': 'Care home',
  home: 'Home',
  other: 'Elsewhere',
  'not-known': 'Not known',
} as const satisfies Record<PlaceKind, string>;
