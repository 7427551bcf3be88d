import type { Role } from '../people/roles.ts';
import type { CaseId, EntryId, UserId, WorkstationId } from '../shared/ids.ts';
import type { Instant } from '../shared/time.ts';
import type { EntryKind, EntryPayloads } from './payloads.ts';
import type { HybridTime } from './hybrid-clock.ts';

/** One thing one person did. Kept for ever as it was; a correction is a further entry. */
export interface EntryOf<Kind extends EntryKind> {
  readonly id: EntryId;
  readonly workstation: WorkstationId;
  /** Counts this workstation's entries from 1 without gaps. */
  readonly sequence: number;
  readonly clock: HybridTime;
  /** Null only for what the program itself did, such as a failed unlock. */
  readonly actor: UserId | null;
  /** The role that was used; null where no role was needed. */
  readonly role: Role | null;
  readonly caseId: CaseId | null;
  readonly kind: Kind;
  readonly kindVersion: number;
  readonly payload: EntryPayloads[Kind];
  /** When it happened, where that differs from when it was typed in; otherwise equal to `enteredAt`. */
  readonly happenedAt: Instant;
  readonly enteredAt: Instant;
}

/** Any entry; `kind` tells which payload it has. */
export type Entry = { [Kind in EntryKind]: EntryOf<Kind> }[EntryKind];
