import { useState } from 'react';
import { isMeantFor } from '../../contract/for-window.ts';
import type { OutboxRow } from '../../contract/views.ts';
import { DELIVERY_WAY_WORDS } from '../../contract/words/delivery-words.ts';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { Notice } from '../components/notice.tsx';
import { RadioGroup } from '../components/radio-group.tsx';
import { showDone } from '../components/toast-region.tsx';
import { useLook } from '../queries.ts';
import { RefusalNotice } from '../refusals/refusal-notice.tsx';
import { useCommand } from '../use-command.ts';

/** Asks where a document is to go. Nothing is chosen beforehand: a referral at the wrong office is a breach. */
export function QueueDialog({ row, onClose }: { readonly row: OutboxRow; readonly onClose: () => void }) {
  const look = useLook('list-destinations', {});
  const queue = useCommand('queue-document');
  const [chosen, setChosen] = useState<string | null>(null);
  const offered = (look.data?.destinations ?? []).filter(
    ({ recipientKind, retired }) => !retired && isMeantFor(row.documentKind, recipientKind),
  );
  const isRepeat = chosen !== null && chosen === row.way.destinationId && row.way.handedOverAt !== null;

  async function confirm(): Promise<void> {
    if (chosen === null) return;
    if ((await queue.run({ documentId: row.documentId, destinationId: chosen })) === null) return;
    showDone(`${row.number} is in the queue`, null);
    onClose();
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={`Deliver ${row.number}`}
      actions={
        <>
          <Button
            kind="primary"
            busy={queue.busy}
            whyNot={chosen === null ? 'Choose where it goes first.' : null}
            onPress={() => void confirm()}
          >
            Put it in the queue
          </Button>
          <Button onPress={onClose}>Go back</Button>
        </>
      }
    >
      <p>
        To {row.recipient}, case {row.caseReference}, version {row.version}.
      </p>
      <RefusalNotice refusal={look.refusal} fault={look.fault} />
      <RefusalNotice refusal={queue.refusal} fault={queue.fault} />
      {look.data !== null && offered.length === 0 && (
        <Notice tone="info" title="There is no destination for this kind of document yet">
          An administrator or the lead medical examiner adds one under Settings. Until then deliver it from
          its folder in the outbox, and mark it as sent.
        </Notice>
      )}
      {offered.length > 0 && (
        <RadioGroup
          label="Where it goes"
          value={chosen}
          onChange={setChosen}
          choices={offered.map(({ destinationId, name, paused, way }) => ({
            value: destinationId,
            label: name,
            hint: `${DELIVERY_WAY_WORDS[way]}${paused ? '. Deliveries there are held' : ''}`,
          }))}
        />
      )}
      {isRepeat && (
        <Notice tone="warn" title="It has been there before">
          The same bytes are delivered again under the same export id, so that the recipient sees one
          document.
        </Notice>
      )}
    </Dialog>
  );
}
