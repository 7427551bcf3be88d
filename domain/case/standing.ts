import { currentDeclaration, isClosed } from '../certification/current-declaration.ts';
import { lateInformation } from '../certification/late-information.ts';
import { isConflicted } from '../scrutiny/conflict.ts';
import type { UserId } from '../shared/ids.ts';
import type { Case } from './case.ts';
import { type Tracks, trackStatesOf } from './tracks.ts';

/** All that the table of acts looks at: where the four tracks stand, and a few facts beside them. */
export interface Standing extends Omit<Tracks, 'waitingOn'> {
  readonly life: 'open' | 'closed' | 'void';
  /** A declaration stands. */
  readonly declared: boolean;
  /** This user declared a conflict on this case. */
  readonly conflicted: boolean;
  /** Something came after the declaration that no medical examiner has looked at. */
  readonly late: boolean;
}

export function standingOf(onCase: Case, user: UserId): Standing {
  return {
    ...trackStatesOf(onCase),
    life: onCase.voided !== null ? 'void' : isClosed(onCase) ? 'closed' : 'open',
    declared: currentDeclaration(onCase) !== null,
    conflicted: isConflicted(onCase, user),
    late: lateInformation(onCase).length > 0,
  };
}
