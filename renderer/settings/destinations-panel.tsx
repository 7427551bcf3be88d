import { useState } from 'react';
import type { DestinationRow } from '../../contract/views.ts';
import { DELIVERY_WAY_WORDS, RECIPIENT_KIND_WORDS } from '../../contract/words/delivery-words.ts';
import { Button } from '../components/button.tsx';
import { classesOf } from '../components/class-names.ts';
import { Acts } from '../components/form-layout.tsx';
import { Panel } from '../components/panel.tsx';
import { PlainTable } from '../components/plain-table.tsx';
import { Skeleton } from '../components/skeleton.tsx';
import { StatusTag } from '../components/status-tag.tsx';
import { showDone } from '../components/toast-region.tsx';
import { HoldDialog } from '../outbox/hold-dialog.tsx';
import { useLook } from '../queries.ts';
import { RefusalNotice } from '../refusals/refusal-notice.tsx';
import { useMay } from '../session/use-status.ts';
import { useCommand } from '../use-command.ts';
import { aNewDestination, DestinationDialog } from './destination-dialog.tsx';
import { EndpointAct } from './endpoint-act.tsx';
import { SigningKeyPanel } from './signing-key-panel.tsx';
import styles from './settings.module.css';

const cls = classesOf(styles);

/** Where documents are delivered to, and the key by which a recipient knows that they are the office's. */
export function DestinationsPanels({ whyNot }: { readonly whyNot: string | null }) {
  const look = useLook('list-destinations', {});
  return (
    <>
      <Panel title="Destinations" isPane>
        <RefusalNotice refusal={look.refusal} fault={look.fault} />
        <p>
          Where issued documents go: a folder that the recipient reads, an e-mail in your own mail program, a
          FHIR server of theirs, or a portal that takes them by hand.
        </p>
        {look.isLoading && <Skeleton label="Loading the destinations" lines={3} />}
        {look.data !== null && <Destinations rows={look.data.destinations} whyNot={whyNot} />}
      </Panel>
      {look.data !== null && <SigningKeyPanel signingKey={look.data.signingKey} />}
    </>
  );
}

interface DestinationsProps {
  readonly rows: readonly DestinationRow[];
  readonly whyNot: string | null;
}

function Destinations({ rows, whyNot }: DestinationsProps) {
  const [editing, setEditing] = useState<{ readonly row: DestinationRow; readonly isNew: boolean } | null>(
    null,
  );
  const [holding, setHolding] = useState<DestinationRow | null>(null);
  const mayHold = useMay('deliver-document');
  const hasActs = mayHold || whyNot === null;
  return (
    <>
      {rows.length > 0 && (
        <PlainTable caption="Destinations" headers={['Name', 'Way', ...(hasActs ? ['Acts'] : [])]}>
          {rows.map((row) => (
            <tr key={row.destinationId}>
              <th scope="row">
                {row.name} <States row={row} />
                <span className={cls('what', 'soft')}>
                  {RECIPIENT_KIND_WORDS[row.recipientKind]} · {row.code}
                </span>
              </th>
              <td>
                {DELIVERY_WAY_WORDS[row.way]}
                <span className={cls('what', 'soft')}>{row.folder || row.email}</span>
              </td>
              {hasActs && (
                <td>
                  <Acts>
                    {whyNot === null && (
                      <Button
                        size="small"
                        kind="quiet"
                        aria-label={`Change ${row.name}`}
                        onPress={() => setEditing({ row, isNew: false })}
                      >
                        Change
                      </Button>
                    )}
                    {whyNot === null && <EndpointAct destination={row} />}
                    {mayHold && <HoldAct row={row} onHold={() => setHolding(row)} />}
                  </Acts>
                </td>
              )}
            </tr>
          ))}
        </PlainTable>
      )}
      {rows.length === 0 && <p>There is none yet. Documents are delivered from the outbox folder by hand.</p>}
      <Acts>
        <Button
          whyNot={whyNot}
          whyNotPlace="beside"
          onPress={() => setEditing({ row: aNewDestination(), isNew: true })}
        >
          Add a destination
        </Button>
      </Acts>
      {editing !== null && (
        <DestinationDialog destination={editing.row} isNew={editing.isNew} onClose={() => setEditing(null)} />
      )}
      {holding !== null && (
        <HoldDialog
          destinationId={holding.destinationId}
          name={holding.name}
          onClose={() => setHolding(null)}
        />
      )}
    </>
  );
}

function States({ row }: { readonly row: DestinationRow }) {
  return (
    <>
      {row.retired && <StatusTag tone="neutral">Not in use</StatusTag>}{' '}
      {row.paused && <StatusTag tone="warn">Held: {row.pausedWhy}</StatusTag>}{' '}
      {row.waiting > 0 && <StatusTag tone="info">{row.waiting} on their way</StatusTag>}{' '}
      {row.ageRecipients.length > 0 && <StatusTag tone="ok">Encrypted</StatusTag>}
    </>
  );
}

function HoldAct({ row, onHold }: { readonly row: DestinationRow; readonly onHold: () => void }) {
  const goOn = useCommand('pause-destination');
  async function release(): Promise<void> {
    if (await goOn.attempt({ destinationId: row.destinationId, paused: false, reason: '' }))
      showDone(`Deliveries to ${row.name} go on`, null);
  }
  return (
    <>
      <RefusalNotice refusal={goOn.refusal} fault={goOn.fault} />
      <Button
        size="small"
        kind="quiet"
        busy={goOn.busy}
        aria-label={row.paused ? `Let deliveries to ${row.name} go on` : `Hold deliveries to ${row.name}`}
        onPress={row.paused ? () => void release() : onHold}
      >
        {row.paused ? 'Let go on' : 'Hold'}
      </Button>
    </>
  );
}
