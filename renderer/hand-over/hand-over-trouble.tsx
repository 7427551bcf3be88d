import type { Refusal } from '../../contract/refusal.ts';
import { SAVING_TROUBLE_WORDS, type SavingTrouble } from '../../contract/words/document-words.ts';
import { Notice } from '../components/notice.tsx';
import { RefusalNotice } from '../refusals/refusal-notice.tsx';

interface HandOverTroubleProps {
  readonly of: {
    readonly refusal: Refusal | null;
    readonly fault: string | null;
    readonly notSaved: SavingTrouble | null;
  };
}

/** Why somebody does not have the file they asked for. Stays until the next try. */
export function HandOverTrouble({ of: { fault, notSaved, refusal } }: HandOverTroubleProps) {
  return (
    <>
      <RefusalNotice refusal={refusal} fault={fault} />
      {notSaved !== null && (
        <Notice tone="bad" title="The copy was not saved" announced="at-once">
          {SAVING_TROUBLE_WORDS[notSaved]}
        </Notice>
      )}
    </>
  );
}
