import { TriangleAlert } from 'lucide-react';
import type { DeclarationGap } from '../../../contract/for-window.ts';
import { DECLARATION_GAP_WORDS } from '../../../contract/words/declaration-words.ts';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { goToGap } from '../gaps.ts';

/** Exactly what is missing, each a sentence that leads to where it is put right. */
export function GapList({
  gaps,
  label,
}: {
  readonly gaps: readonly DeclarationGap[];
  readonly label: string;
}) {
  const open = useCase();
  return (
    <ul className={cls('gap-list')} aria-label={label}>
      {gaps.map((gap) => (
        <li key={gap}>
          <TriangleAlert size={14} aria-hidden />
          <button type="button" className={cls('text-button')} onClick={() => goToGap(open, gap)}>
            {DECLARATION_GAP_WORDS[gap]}
          </button>
        </li>
      ))}
    </ul>
  );
}
