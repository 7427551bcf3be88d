import type { CivilDate, TimeOfDay } from '../shared/time.ts';

export type Answer = 'yes' | 'no' | 'not-known';

/** A number under which a hospital knows the person. */
export interface HospitalNumber {
  readonly hospital: string;
  readonly number: string;
}

/**
 * A job held in life, with what the person was exposed to there. The certificate has no box for an occupation: it asks
 * whether employment may have contributed, and these rows are what that is answered from.
 */
export interface WorkHeld {
  readonly job: string;
  readonly exposures: string;
  readonly years: string;
}

/** Implanted devices that the certificate and the funeral director must know of. */
export interface Implants {
  readonly fitted: Answer;
  readonly devices: string;
  readonly removed: Answer | null;
}

export const DISPOSAL_KINDS = ['burial', 'cremation', 'burial-at-sea', 'repatriation', 'not-known'] as const;

export interface Disposal {
  readonly kind: (typeof DISPOSAL_KINDS)[number];
  readonly detail: string;
}

/** Whether the body is to leave England and Wales; the coroner gives leave on a notice of its own. */
export interface OutOfCountry {
  readonly planned: Answer;
  readonly destination: string;
  readonly noticeGivenOn: CivilDate | null;
}

/** Organ and tissue donation, as far as the office must know of it. */
export interface Donation {
  readonly considered: 'organs' | 'tissue' | 'both' | 'none' | 'not-known';
  readonly detail: string;
}

export const ADMISSION_ROUTES = [
  'emergency-department',
  'direct-to-ward',
  'general-practitioner',
  'transfer',
  'paramedic-to-specialist-centre',
  'outpatient-clinic',
  'not-known',
] as const;

export interface Admission {
  readonly on: CivilDate | null;
  readonly at: TimeOfDay | null;
  readonly route: (typeof ADMISSION_ROUTES)[number];
  readonly reason: string;
}

/**
 * Which certificate and which cause lines a case has. Changing it loses nothing: both sets of cause lines are kept, and
 * the one that does not apply is shown as set aside. Rule KIND-1.
 */
export const CASE_KINDS = ['adult', 'child', 'under-28-days'] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

/** Where and when a child was born, for the age in days, hours and minutes. */
export interface Birth {
  readonly place: string;
  readonly at: TimeOfDay | null;
}

/** One sentence of why the office went one way where its sources pointed different ways. */
export interface Reasoning {
  readonly sentence: string;
}
