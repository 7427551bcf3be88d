import type { ParsedOf, ValueOf } from '../../contract/methods.ts';
import type { Refusal } from '../../contract/refusal.ts';
import { accept, type Outcome } from '../../domain/shared/outcome.ts';
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
