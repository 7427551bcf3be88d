import type { Role } from '../people/roles.ts';
import type { DocumentMoment, RecordAnchor, SendingOffice } from '../referrals/coroner-referral.ts';

/**
 * The frozen content of a medical examiner's written notice that they are not sufficiently independent in a case. It goes
 * to the body that appointed them, with the record of which circumstance applies. Rule IND-2.
 */
export interface IndependenceNotice {
  readonly noticeNumber: string;
  readonly version: number;
  readonly office: SendingOffice;
  readonly appointingBody: string;
  readonly examiner: { readonly name: string; readonly gmcNumber: string; readonly role: Role };
  readonly deceased: {
    readonly surname: string;
    readonly forenames: string;
    readonly nhsNumber: string | null;
  };
  readonly death: { readonly on: string | null; readonly place: string | null };
  /** Which circumstance applies, in the examiner's words, as recorded. */
  readonly circumstance: string;
  readonly conflictRecordedAt: DocumentMoment;
  /** What has become of the case: to whom the information and the records were passed. */
  readonly passedTo: string;
  readonly issuedAt: DocumentMoment;
  readonly record: RecordAnchor;
}
