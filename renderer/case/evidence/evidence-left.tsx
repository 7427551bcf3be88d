import { TriangleAlert } from 'lucide-react';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';

/** What of the evidence nobody has answered when it comes to signing. Only the first of the two stands in the way. */
export function EvidenceLeft({ pressing, others }: { readonly pressing: number; readonly others: number }) {
  const { ask, go } = useCase();
  return (
    <>
      {pressing > 0 && (
        <p>
          <TriangleAlert size={14} aria-hidden />{' '}
          <button
            type="button"
            className={cls('text-button')}
            onClick={() => {
              ask('coroner');
              go({ section: 'questions', anchor: 'evidence' });
            }}
          >
            {pressing === 1
              ? 'A circumstance for the coroner waits for an answer.'
              : `${String(pressing)} circumstances for the coroner wait for an answer.`}
          </button>
        </p>
      )}
      {others > 0 && (
        <p className={cls('soft')}>
          The record raises{' '}
          {others === 1 ? 'one more thing that has' : `${String(others)} more things that have`} no answer
          yet. {others === 1 ? 'It does' : 'They do'} not stand in the way.
        </p>
      )}
    </>
  );
}
