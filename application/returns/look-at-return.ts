import type { ParsedOf, ValueOf } from '../../contract/methods.ts';
import type { Refusal } from '../../contract/refusal.ts';
import { findFrozenReturn } from '../../db/repositories/frozen-returns.ts';
import { accept, type Outcome, refuse } from '../../domain/shared/outcome.ts';
import { noteFirstLook } from '../note-first-look.ts';
import type { Office } from '../office.ts';

/** The numbers of a period with the cases behind them, counted in the back room; in the record before they are on the screen. */
export async function lookAtReturn(
  office: Office,
  wanted: ParsedOf<'count-return'>,
): Promise<Outcome<ValueOf<'count-return'>, Refusal>> {
  const view = await office.backRoom.countReturn(wanted, office.now());
  noteFirstLook(office, {
    list: 'return',
    act: 'count-return',
    filter: wanted,
    shown: view.whole.all.length,
  });
  return accept(view);
}

/** A frozen return with its cases; in the record before it is on the screen. */
export async function lookAtFrozenReturn(
  office: Office,
  { snapshot }: ParsedOf<'view-frozen-return'>,
): Promise<Outcome<ValueOf<'view-frozen-return'>, Refusal>> {
  const view = await office.backRoom.viewFrozenReturn(snapshot);
  if (view === null) return refuse({ kind: 'frozen-return-not-found' });
  const { by, from, to } = view;
  noteFirstLook(office, {
    list: 'return',
    act: 'count-return',
    filter: { by, from, to, snapshot },
    shown: view.whole.all.length,
  });
  return accept(view);
}

/** What changed since a return was frozen, with the cases; in the record before it is on the screen. */
export async function lookAtChanges(
  office: Office,
  { earlier, later }: ParsedOf<'compare-returns'>,
): Promise<Outcome<ValueOf<'compare-returns'>, Refusal>> {
  const compared = await office.backRoom.compareReturns({ earlier, later, now: office.now() });
  if (!compared.ok) return refuse({ kind: compared.refusal });
  const stored = findFrozenReturn(office.db, earlier);
  if (stored === null) return refuse({ kind: 'frozen-return-not-found' });
  const { by, from, to } = stored.frozen;
  noteFirstLook(office, {
    list: 'return',
    act: 'count-return',
    filter: { by, from, to, since: earlier, ...(later === null ? {} : { until: later }) },
    shown: compared.value.changes.length,
  });
  return compared;
}
