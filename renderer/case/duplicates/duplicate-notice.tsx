import { useState } from 'react';
import type { DuplicateRow } from '../../../contract/views.ts';
import { Button } from '../../components/button.tsx';
import { DUPLICATE_SIGN_WORDS } from '../../../contract/words/case-life-words.ts';
import { useCase } from '../case-context.ts';
import { CaseNotice } from '../case-notice.tsx';
import { CompareDialog } from './compare-dialog.tsx';

/** Cases that may be the same death and that nobody has decided on, until somebody does. */
export function DuplicateNotice() {
  const { view } = useCase();
  const [comparing, setComparing] = useState<DuplicateRow | null>(null);
  const open =
    view.case.voided === null
      ? view.possibleDuplicates.filter(({ keptBoth, voided }) => !keptBoth && !voided)
      : [];
  return (
    <>
      {open.map((row) => (
        <CaseNotice
          key={row.caseId}
          tone="warn"
          title={`This may be the same death as ${row.reference}.`}
          actions={
            <Button
              size="small"
              aria-label={`Compare with ${row.reference}`}
              onPress={() => setComparing(row)}
            >
              Compare
            </Button>
          }
        >
          {row.because.map((sign) => DUPLICATE_SIGN_WORDS[sign]).join('. ')}.
        </CaseNotice>
      ))}
      {comparing !== null && <CompareDialog row={comparing} onClose={() => setComparing(null)} />}
    </>
  );
}
