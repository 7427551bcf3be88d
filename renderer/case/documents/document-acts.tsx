import { useState } from 'react';
import { Download, ListChecks } from 'lucide-react';
import type { CaseDocument } from '../../../contract/for-window.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import type { DraftPlace } from '../../drafts/draft-keeper.ts';
import { saveCopy } from '../../hand-over/save-copy.ts';
import { MarkDialog } from '../../outbox/mark-dialog.tsx';
import { useCommand } from '../../use-command.ts';
import { SAVING_TROUBLE_WORDS, type SavingTrouble } from '../../../contract/words/document-words.ts';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { Trouble } from '../trouble.tsx';
import { whyNot } from '../why-not.ts';
import { ReferralBoxesDialog } from './referral-boxes-dialog.tsx';
import { outboxRowOf } from './document-row.ts';

/** What can be done with an issued document: read a checked copy, and say that it went out or arrived. */
export function DocumentActs({ document }: { readonly document: CaseDocument }) {
  const { view } = useCase();
  const read = useCommand('read-document');
  const [isBoxByBox, setIsBoxByBox] = useState(false);
  const [ticks, setTicks] = useState<DraftPlace | null>(null);
  const [marking, setMarking] = useState<'sent' | 'received' | null>(null);
  const [isDifferent, setIsDifferent] = useState(false);
  const [notSaved, setNotSaved] = useState<SavingTrouble | null>(null);
  const blocked = whyNot(view, 'mark-document');
  const { documentId, number } = document.intended;
  if (document.issued === null)
    return document.abandoned === null ? (
      <p>Its writing was interrupted. It is settled in the outbox.</p>
    ) : null;

  async function save(): Promise<void> {
    const file = await read.run({ documentId, form: 'pdf', purpose: 'view' });
    if (file === null) return;
    setIsDifferent(!file.matchesRecord);
    setNotSaved(null);
    if (!file.matchesRecord) return;
    const saving = await saveCopy(file);
    if (saving.kind === 'not-saved') setNotSaved(saving.why);
  }

  return (
    <>
      <Trouble of={read} />
      {isDifferent && (
        <Notice tone="bad" title="The document does not match the record" announced="at-once">
          It was not saved. Tell the help desk.
        </Notice>
      )}
      {notSaved !== null && (
        <Notice tone="bad" title="The copy was not saved" announced="at-once">
          {SAVING_TROUBLE_WORDS[notSaved]}
        </Notice>
      )}
      <div className={cls('inline')}>
        <Button
          icon={Download}
          busy={read.busy}
          onPress={() => void save()}
          aria-label={`Save ${number} as PDF`}
        >
          Save a copy as PDF
        </Button>
        {document.intended.documentKind === 'coroner-referral' && blocked === null && (
          <Button
            icon={ListChecks}
            onPress={() => setIsBoxByBox(true)}
            aria-label={`Enter ${number} box by box`}
          >
            Box by box
          </Button>
        )}
        <Button whyNot={blocked} onPress={() => setMarking('sent')} aria-label={`Mark ${number} as sent`}>
          Mark as sent
        </Button>
        {blocked === null && (
          <Button onPress={() => setMarking('received')} aria-label={`Mark ${number} as received`}>
            Mark as received
          </Button>
        )}
      </div>
      {isBoxByBox && (
        <ReferralBoxesDialog
          document={document}
          onClose={() => setIsBoxByBox(false)}
          onSent={(place) => {
            setTicks(place);
            setIsBoxByBox(false);
            setMarking('sent');
          }}
        />
      )}
      {marking !== null && (
        <MarkDialog
          row={outboxRowOf(view, document)}
          mark={marking}
          settles={marking === 'sent' ? ticks : null}
          onClose={() => setMarking(null)}
        />
      )}
    </>
  );
}
