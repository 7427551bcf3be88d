import type { ParsedOf } from '../contract/methods.ts';
import type { Recorded } from '../contract/recorded.ts';
import type { Refusal } from '../contract/refusal.ts';
import type { Outcome } from '../domain/shared/outcome.ts';
import type { Office } from './office.ts';
import { recordItem } from './record-item.ts';

/** Records a concern. Where a conversation raised it, that conversation must stand in the case. Rule GOV-1. */
export function raiseConcern(office: Office, input: ParsedOf<'raise-concern'>): Outcome<Recorded, Refusal> {
  const { caseId, concern } = input;
  return recordItem(
    office,
    { act: 'raise-concern', kind: 'concern-raised', caseId, payload: concern, happenedAt: null },
    (onCase) => {
      const { conversation } = concern;
      if (conversation === null) return null;
      const stands = onCase.conversations.some((held) => held.stamp.entry === conversation);
      return stands ? null : { kind: 'entry-not-found' };
    },
  );
}
