import type { ParsedOf } from '../contract/methods.ts';
import type { Recorded } from '../contract/recorded.ts';
import type { Refusal } from '../contract/refusal.ts';
import type { Outcome } from '../domain/shared/outcome.ts';
import type { Office } from './office.ts';
import { recordItem } from './record-item.ts';
import { refusalOfConcern } from './refusal-of-concern.ts';

/** Records a concern. Where a conversation raised it, that conversation must stand in the case. Rule GOV-1. */
export function raiseConcern(office: Office, input: ParsedOf<'raise-concern'>): Outcome<Recorded, Refusal> {
  const { caseId, concern } = input;
  return recordItem(
    office,
    { act: 'raise-concern', kind: 'concern-raised', caseId, payload: concern, happenedAt: null },
    (_onCase, loaded) => refusalOfConcern(concern, loaded),
  );
}
