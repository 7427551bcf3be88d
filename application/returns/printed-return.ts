import { RETURN_BY_WORDS } from '../../contract/words/return-words.ts';
import { ROLE_WORDS } from '../../contract/words/people-words.ts';
import type { ReadableDb } from '../../db/handles.ts';
import { findFrozenReturn } from '../../db/repositories/frozen-returns.ts';
import { type FrozenReturn, frozenNumbers, type LineWording } from '../../domain/returns/frozen-return.ts';
import { hideSmall, type ShownNumbers } from '../../domain/returns/hide-small.ts';
import type { SendingOffice } from '../../domain/referrals/coroner-referral.ts';
import type { EntryId } from '../../domain/shared/ids.ts';
import { invariant } from '../../domain/shared/invariant.ts';
import { type Instant, officeTime } from '../../domain/shared/time.ts';
import type { PrintedReturn } from '../../exchange/documents/returns/printed-return.ts';
import { counted, type WantedReturn } from './counted.ts';
import { fingerprintOf, memberNames } from './frozen-view.ts';

/** Which numbers are to leave, and how. */
export interface ReturnToPrint {
  readonly of:
    | { readonly kind: 'now'; readonly wanted: WantedReturn; readonly at: Instant }
    | { readonly kind: 'frozen'; readonly snapshot: EntryId };
  readonly hidesSmall: boolean;
  readonly office: SendingOffice;
}

/** The one table from which every form of a return is written; null where there is no such frozen return. Rule RET-12. */
export function printedReturn(
  db: ReadableDb,
  { hidesSmall, of, office }: ReturnToPrint,
): PrintedReturn | null {
  if (of.kind === 'now') {
    const { content } = counted(db, of.wanted);
    return tableOf(content, { office, hidesSmall, at: of.at, frozen: null });
  }
  const stored = findFrozenReturn(db, of.snapshot);
  if (stored === null) return null;
  const role = stored.role === null ? '' : `, ${ROLE_WORDS[stored.role].toLowerCase()}`;
  return tableOf(stored.frozen, {
    office,
    hidesSmall,
    at: stored.frozenAt,
    frozen: {
      by: `${memberNames(db)(stored.frozenBy)}${role}`,
      snapshot: of.snapshot,
      sha256: fingerprintOf(stored.frozen),
    },
  });
}

interface About extends Pick<PrintedReturn, 'office' | 'hidesSmall' | 'frozen'> {
  readonly at: Instant;
}

function tableOf(content: FrozenReturn, { at, frozen, hidesSmall, office }: About): PrintedReturn {
  const { wording } = content;
  const real = frozenNumbers(content);
  const shown: ReadonlyMap<string, ShownNumbers> = hidesSmall ? hideSmall(wording, real) : real;
  const line = (section: { readonly id: string | null; readonly title: string }, words: LineWording) => {
    const numbers = shown.get(words.id);
    invariant(numbers !== undefined, 'every line that is worded is counted');
    return {
      section: section.title,
      sectionId: section.id,
      lineId: words.id,
      label: words.label,
      how: words.how,
      numbers: [numbers.all, ...numbers.strata],
    };
  };
  return {
    office,
    definition: content.definition,
    title: wording.title,
    version: wording.version,
    basis: wording.basis,
    from: content.from,
    to: content.to,
    by: content.by,
    byWords: RETURN_BY_WORDS[content.by],
    columns: [{ id: 'all', label: 'All' }, ...wording.strata],
    lines: [
      line({ id: null, title: '' }, wording.whole),
      ...wording.sections.flatMap((section) => section.lines.map((words) => line(section, words))),
    ],
    missing: hidesSmall ? null : content.missing.map(({ cases, words }) => ({ words, cases: cases.length })),
    hidesSmall,
    countedAt: { at, officeTime: officeTime(at) },
    frozen,
    record: content.record,
  };
}
