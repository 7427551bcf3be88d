import type { Weighed } from '../../../contract/for-window.ts';
import type { RuleChangeRow } from '../../../contract/views.ts';
import { clockWords } from '../../../contract/words/who.ts';
import { cls } from '../case-classes.ts';
import { useEvidence } from './use-evidence.ts';

/** Which version of the rule asks, and what it would ask as the program came. Nothing where nobody changed it. */
export function RuleSpoken({ weighed: { ruleVersion, saysAsItCame } }: { readonly weighed: Weighed }) {
  const change = changeOf(useEvidence().data?.ruleChanges ?? [], ruleVersion);
  if (change === null) return null;
  return (
    <>
      <p>
        As changed by {change.byName} on {clockWords(change.at)}: {change.reason}
      </p>
      {saysAsItCame !== null && <p>As the program came, it asks: {saysAsItCame}</p>}
    </>
  );
}

/** Beside an answer that was given to other words than the rule has now. Rule RULE-4. */
export function RewordedSince({ weighed: { answered, ruleVersion } }: { readonly weighed: Weighed }) {
  const changes = useEvidence().data?.ruleChanges ?? [];
  if (answered === null) return null;
  const then = changeOf(changes, answered.content.ruleVersion);
  const now = changeOf(changes, ruleVersion);
  if ((then?.wording ?? null) === (now?.wording ?? null)) return null;
  return (
    <p className={cls('soft')}>
      The rule has been reworded since{now === null ? '' : `, by ${now.byName} on ${clockWords(now.at)}`}.
      This answer was given to{' '}
      {then?.wording == null ? 'the words that the program came with' : <q>{then.wording}</q>}.
    </p>
  );
}

function changeOf(changes: readonly RuleChangeRow[], version: string | null): RuleChangeRow | null {
  return changes.find(({ entryId }) => entryId === version) ?? null;
}
