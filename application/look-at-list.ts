import type { ParsedOf, ValueOf } from '../contract/methods.ts';
import type { Refusal } from '../contract/refusal.ts';
import { accept, type Outcome } from '../domain/shared/outcome.ts';
import { listAudit } from './list-audit.ts';
import { listOutbox } from './list-outbox.ts';
import { listWorklist } from './list-worklist.ts';
import { narrowedTo } from './list-export/narrowed-to.ts';
import { noteFirstLook } from './note-first-look.ts';
import type { Office } from './office.ts';

type Page<Name extends 'list-worklist' | 'list-outbox' | 'list-audit'> = Outcome<ValueOf<Name>, Refusal>;

/** One page of the worklist; in the record before it is on the screen. */
export function lookAtWorklist(office: Office, input: ParsedOf<'list-worklist'>): Page<'list-worklist'> {
  const page = listWorklist(office, input);
  const { filter } = input;
  noteFirstLook(office, {
    list: 'worklist',
    act: 'view-worklist',
    filter: { filter },
    shown: page.rows.length,
  });
  return accept(page);
}

export async function lookAtOutbox(
  office: Office,
  input: ParsedOf<'list-outbox'>,
): Promise<Page<'list-outbox'>> {
  const page = await listOutbox(office, input);
  noteFirstLook(office, { list: 'outbox', act: 'view-outbox', filter: {}, shown: page.rows.length });
  return accept(page);
}

/** The look itself is a line of the list, and stands in it when it is next asked for. */
export function lookAtAudit(office: Office, input: ParsedOf<'list-audit'>): Page<'list-audit'> {
  const page = listAudit(office.db, input);
  const { caseId, userId } = input;
  const filter = narrowedTo({ caseId, userId });
  noteFirstLook(office, { list: 'audit', act: 'view-audit', filter, shown: page.rows.length });
  return accept(page);
}
