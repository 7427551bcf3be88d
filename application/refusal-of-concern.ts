import type { Refusal } from '../contract/refusal.ts';
import type { ConcernRecord } from '../domain/governance/concern.ts';
import { areEntriesOf } from './entries-in-case.ts';
import type { LoadedCase } from './office.ts';

/** Why a concern cannot stand in a case as it is worded, or null. Rule GOV-1: the conversation that raised it is in the case. */
export function refusalOfConcern(concern: ConcernRecord, loaded: LoadedCase): Refusal | null {
  const raisedIn = concern.conversation === null ? [] : [concern.conversation];
  const stands = areEntriesOf(loaded, raisedIn, ({ kind }) => kind === 'conversation-recorded');
  return stands ? null : { kind: 'entry-not-found' };
}
