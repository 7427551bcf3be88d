import type { Instant } from '../shared/time.ts';

/**
 * What a coroner can answer.
 *
 * `cn1a`: duty not engaged, the attending practitioner certifies. `cn1b`: duty not engaged and no practitioner, the
 * medical examiner certifies. `cn2`: dealt with by the coroner without an inquest, registrar told. `investigation`:
 * taken. `inquiries`: not decided yet.
 */
export const CORONER_ANSWER_FORMS = [
  'cn1a',
  'cn1b',
  'cn2',
  'investigation',
  'inquiries',
  'advice-asked',
] as const;

export interface CoronerAnswer {
  readonly form: (typeof CORONER_ANSWER_FORMS)[number];
  readonly receivedAt: Instant;
  readonly reference: string;
  readonly fromWhom: string;
  readonly note: string;
}
