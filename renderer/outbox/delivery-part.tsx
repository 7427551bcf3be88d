import { Mail, Pause, Play, RotateCw, Send } from 'lucide-react';
import { useState } from 'react';
import { isOnItsWay, mayBeQueued, mayBeWithdrawn } from '../../contract/for-window.ts';
import type { OutboxRow } from '../../contract/views.ts';
import { ANSWER_TROUBLE_WORDS, DELIVERY_WAY_WORDS } from '../../contract/words/delivery-words.ts';
import { SAVING_TROUBLE_WORDS, type SavingTrouble } from '../../contract/words/document-words.ts';
import { Button } from '../components/button.tsx';
import { FactList } from '../components/fact-list.tsx';
import { Acts } from '../components/form-layout.tsx';
import { Notice } from '../components/notice.tsx';
import { showDone } from '../components/toast-region.tsx';
import { saveCopy } from '../hand-over/save-copy.ts';
import { RefusalNotice } from '../refusals/refusal-notice.tsx';
import { useWhyNot } from '../session/use-status.ts';
import { useCommand } from '../use-command.ts';
import { HoldDialog } from './hold-dialog.tsx';
import { shortTime } from './outbox-columns.tsx';
import { QueueDialog } from './queue-dialog.tsx';
import { WithdrawDialog } from './withdraw-dialog.tsx';

type Asking = 'queue' | 'withdraw' | 'hold';

/** How the document gets to its recipient: what was done, why it waits, what the recipient said, and what can be done. */
export function DeliveryPart({ row }: { readonly row: OutboxRow }) {
  const whyNot = useWhyNot('deliver-document');
  const [asking, setAsking] = useState<Asking | null>(null);
  const { state, way } = row;
  if (state === 'being-written' || state === 'abandoned') return null;
  return (
    <>
      {way.destination !== null && <WayFacts row={row} />}
      {state === 'queued' && whyNot === null && <QueuedActs row={row} onHold={() => setAsking('hold')} />}
      {(state === 'queued' || state === 'handed-over') && way.deliveredBy === 'email' && whyNot === null && (
        <EmailAct row={row} />
      )}
      <Acts>
        {mayBeQueued(state) && (
          <Button
            icon={Send}
            kind={state === 'issued' ? 'primary' : 'secondary'}
            whyNot={whyNot}
            onPress={() => setAsking('queue')}
          >
            {way.destination === null ? 'Queue for delivery' : 'Queue again or elsewhere'}
          </Button>
        )}
        {mayBeWithdrawn(state) && isOnItsWay(state) && whyNot === null && (
          <Button kind="quiet" onPress={() => setAsking('withdraw')}>
            Withdraw
          </Button>
        )}
      </Acts>
      {asking === 'queue' && <QueueDialog row={row} onClose={() => setAsking(null)} />}
      {asking === 'withdraw' && <WithdrawDialog row={row} onClose={() => setAsking(null)} />}
      {asking === 'hold' && way.destinationId !== null && (
        <HoldDialog
          destinationId={way.destinationId}
          name={way.destination ?? ''}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  );
}

/** What somebody has to know of its delivery before anything else. */
export function DeliveryNotices({ row: { state, way } }: { readonly row: OutboxRow }) {
  return (
    <>
      {way.hindrance !== null && (
        <Notice tone="warn" title="Not delivered yet">
          <p>{way.hindrance}</p>
          {way.nextAttemptAt !== null && (
            <p>
              {attemptsInWords(way.attempts)} The next is due at {shortTime(way.nextAttemptAt)}. It stays in
              the queue until it is delivered or withdrawn.
            </p>
          )}
        </Notice>
      )}
      {way.pausedWhy !== null && (
        <Notice tone="warn" title={`Deliveries to ${way.destination ?? ''} are held`}>
          {way.pausedWhy}
        </Notice>
      )}
      {state === 'refused' && (
        <Notice tone="bad" title="The recipient refused it">
          <p>{way.answer}</p>
          <p>Mend what they say and issue a new version, queue it elsewhere, or withdraw it.</p>
        </Notice>
      )}
      {way.answerTrouble !== null && (
        <Notice tone="bad" title="An answer that cannot be believed">
          {ANSWER_TROUBLE_WORDS[way.answerTrouble]}
        </Notice>
      )}
      {way.mayBeRepeat && (
        <Notice tone="info" title="It may have been delivered more than once">
          The recipient knows a repeat by its export id and keeps one.
        </Notice>
      )}
    </>
  );
}

function WayFacts({ row: { state, way } }: { readonly row: OutboxRow }) {
  const facts = [
    { label: 'Destination', value: way.destination },
    ...(way.deliveredBy === null ? [] : [{ label: 'By way of', value: DELIVERY_WAY_WORDS[way.deliveredBy] }]),
    ...(way.sequence === null ? [] : [{ label: 'Package for them', value: String(way.sequence) }]),
    ...(way.handedOverAt === null ? [] : [{ label: 'Handed over', value: shortTime(way.handedOverAt) }]),
    ...(way.answeredAt === null || state === 'refused'
      ? []
      : [{ label: 'Acknowledged', value: `${shortTime(way.answeredAt)}, ${way.answer ?? ''}` }]),
    ...(state === 'withdrawn' ? [{ label: 'Withdrawn', value: way.answer }] : []),
  ];
  return <FactList facts={facts} />;
}

function QueuedActs({ row, onHold }: { readonly row: OutboxRow; readonly onHold: () => void }) {
  const tryNow = useCommand('try-delivery-now');
  const goOn = useCommand('pause-destination');
  const { documentId, number, way } = row;
  const { destinationId } = way;
  if (way.deliveredBy === 'by-hand')
    return <p>Deliver it from its folder in the outbox, then mark it as sent.</p>;
  if (way.deliveredBy !== 'folder' || destinationId === null) return null;
  async function attempt(): Promise<void> {
    if (await tryNow.attempt({ documentId })) showDone(`${number} is tried now`, null);
  }
  async function release(id: string): Promise<void> {
    if (await goOn.attempt({ destinationId: id, paused: false, reason: '' }))
      showDone('Deliveries go on', null);
  }
  return (
    <>
      <RefusalNotice refusal={tryNow.refusal ?? goOn.refusal} fault={tryNow.fault ?? goOn.fault} />
      <Acts>
        {way.pausedWhy === null ? (
          <>
            <Button icon={RotateCw} busy={tryNow.busy} onPress={() => void attempt()}>
              Try now
            </Button>
            <Button kind="quiet" icon={Pause} onPress={onHold}>
              Hold this destination
            </Button>
          </>
        ) : (
          <Button icon={Play} busy={goOn.busy} onPress={() => void release(destinationId)}>
            Let deliveries go on
          </Button>
        )}
      </Acts>
    </>
  );
}

function EmailAct({ row }: { readonly row: OutboxRow }) {
  const handOver = useCommand('hand-over-document');
  const [notSaved, setNotSaved] = useState<SavingTrouble | null>(null);
  async function open(): Promise<void> {
    const file = await handOver.run({ documentId: row.documentId });
    if (file === null) return;
    const saving = await saveCopy(file);
    setNotSaved(saving.kind === 'not-saved' ? saving.why : null);
  }
  return (
    <>
      <RefusalNotice refusal={handOver.refusal} fault={handOver.fault} />
      {notSaved !== null && (
        <Notice tone="bad" title="The e-mail was not saved" announced="at-once">
          {SAVING_TROUBLE_WORDS[notSaved]}
        </Notice>
      )}
      <p>Your mail program opens it with the package attached. Send it there, then mark it as sent here.</p>
      <Acts>
        <Button icon={Mail} busy={handOver.busy} onPress={() => void open()}>
          Make the e-mail
        </Button>
      </Acts>
    </>
  );
}

function attemptsInWords(attempts: number): string {
  return attempts === 1 ? 'One attempt so far.' : `${String(attempts)} attempts so far.`;
}
