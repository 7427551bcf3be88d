import type { Case } from '../../case/case.ts';
import type { GroundCode } from '../../referrals/grounds.ts';
import type { SeenIn } from '../raised.ts';

/** A recorded fact that may mean that the coroner must be told. */
export interface CircumstanceRule {
  /** `DUTY-n` in docs/rules.md. */
  readonly rule: string;
  /** The circumstance of regulation 3(1) that it may be. */
  readonly ground: GroundCode;
  /** `notify` where the fact is the circumstance itself; `consider` where it may have played a part. */
  readonly weight: 'notify' | 'consider';
  /** What is asked. It says what was recorded, and leaves the judgement to the examiner. */
  readonly says: string;
  /** Where it was recorded; empty where it was not. */
  readonly recordedIn: (onCase: Case) => readonly SeenIn[];
}
