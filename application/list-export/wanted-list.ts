import type { WorklistFilter, WorklistOrder } from '../../contract/views.ts';
import type { Period } from '../../domain/returns/period.ts';
import type { CaseId, UserId } from '../../domain/shared/ids.ts';
import type { Instant, OfficeTime } from '../../domain/shared/time.ts';

/** Which list, narrowed to what, and for the worklist by whom and when it is asked for. */
export type WantedList =
  | {
      readonly list: 'worklist';
      readonly filter: WorklistFilter;
      readonly order: WorklistOrder;
      readonly asker: {
        readonly userId: UserId;
        readonly now: OfficeTime;
        readonly silentSince: Instant | null;
      };
    }
  | { readonly list: 'outbox' }
  | (Period & { readonly list: 'activity' })
  | { readonly list: 'audit'; readonly caseId: CaseId | null; readonly userId: UserId | null };

/** A list as a file. */
export interface ExportedList {
  readonly base64: string;
  readonly rows: number;
}
