import type { ReturnCase, ReturnLineView, ReturnView } from '../../contract/return-view.ts';
import type { FrozenReturn, LineWording } from '../../domain/returns/frozen-return.ts';
import { invariant } from '../../domain/shared/invariant.ts';
import type { Instant } from '../../domain/shared/time.ts';

/** A count as the window shows it. `cases`: what they are called, at the places that the count gives them. */
export function returnView(
  content: FrozenReturn,
  cases: readonly ReturnCase[],
  countedAt: Instant,
): ReturnView {
  const { wording } = content;
  const lines = new Map(content.lines.map((line) => [line.lineId, line]));
  const line = ({ how, id, label }: LineWording): ReturnLineView => {
    const found = lines.get(id);
    invariant(found !== undefined, 'every line that is worded is counted');
    return { id, label, how, all: found.all, strata: found.strata };
  };
  return {
    title: wording.title,
    version: wording.version,
    validFrom: wording.validFrom,
    basis: wording.basis,
    by: content.by,
    from: content.from,
    to: content.to,
    countedAt,
    cases,
    strata: wording.strata.map(({ label }) => label),
    whole: line(wording.whole),
    sections: wording.sections.map(({ id, kind, lines: ofSection, title }) => ({
      id,
      title,
      mayOverlap: kind === 'together',
      lines: ofSection.map(line),
    })),
    missing: content.missing,
  };
}
