import { useState } from 'react';
import type { OutboxRow } from '../../contract/views.ts';
import { classesOf } from '../components/class-names.ts';
import { DataTable } from '../components/data-table.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { PageHead } from '../components/page-head.tsx';
import { showDone } from '../components/toast-region.tsx';
import { HandOverTrouble } from '../hand-over/hand-over-trouble.tsx';
import { savedInWords, SaveListButton } from '../hand-over/save-list-button.tsx';
import { useHandedFile } from '../hand-over/use-handed-file.ts';
import { RefusalNotice } from '../refusals/refusal-notice.tsx';
import { useWhyNot } from '../session/use-status.ts';
import { DOCUMENT_KIND_WORDS, DOCUMENT_STATE_WORDS } from '../../contract/words/document-words.ts';
import { DocumentPanel } from './document-panel.tsx';
import { OUTBOX_COLUMNS, shortTime } from './outbox-columns.tsx';
import styles from './outbox.module.css';
import { SettleNotice } from './settle-notice.tsx';
import { useOutbox } from './use-outbox.ts';

const cls = classesOf(styles);

/** Everything the office issued, and what became of it. Nothing disappears from here by itself. */
export function OutboxScreen() {
  const outbox = useOutbox();
  const [openId, setOpenId] = useState<string | null>(null);
  const opened = outbox.rows.find((row) => row.documentId === openId) ?? null;
  const interrupted = outbox.rows.filter((row) => row.state === 'being-written');
  const saving = useHandedFile('export-outbox');
  const whyNotSave = useWhyNot('export-outbox');
  const unsent = outbox.rows.filter((row) => row.state === 'issued').length;
  const refused = outbox.rows.filter((row) => row.state === 'refused').length;

  async function save(): Promise<void> {
    const file = await saving.handOver({});
    if (file !== null) showDone(savedInWords('Outbox list', file.rows), null);
  }

  return (
    <>
      <PageHead
        title="Outbox"
        detail={
          outbox.isLoading
            ? ''
            : `Newest first · ${unsent} not marked as sent${refused === 0 ? '' : ` · ${String(refused)} refused`}`
        }
        actions={
          <SaveListButton
            label="Save the outbox list as CSV"
            busy={saving.busy}
            whyNot={whyNotSave}
            onPress={() => void save()}
          />
        }
      />
      <HandOverTrouble of={saving} />
      <RefusalNotice refusal={outbox.refusal} fault={outbox.fault} />
      {interrupted.map((row) => (
        <SettleNotice key={row.documentId} row={row} />
      ))}
      <div className={cls('split', opened === null && 'alone')}>
        <div className={cls('list')}>
          <DataTable<OutboxRow>
            label="Outbox, newest first"
            columns={OUTBOX_COLUMNS}
            rows={outbox.rows}
            totalRows={outbox.hasMore ? outbox.rows.length + 1 : outbox.rows.length}
            rowId={(row) => row.documentId}
            rowLabel={rowInWords}
            selectedId={openId}
            sort={null}
            onSort={() => undefined}
            onOpen={(row) => setOpenId(row.documentId)}
            onNearEnd={outbox.more}
            isLoading={outbox.isLoading}
            empty={
              outbox.refusal === null && outbox.fault === null ? (
                <EmptyState kind="none" title="Nothing has been issued yet">
                  Coroner referrals and governance notifications stand here once a case has issued them.
                </EmptyState>
              ) : null
            }
          />
        </div>
        {opened !== null && (
          <DocumentPanel key={opened.documentId} row={opened} onClose={() => setOpenId(null)} />
        )}
      </div>
    </>
  );
}

function rowInWords(row: OutboxRow): string {
  return `${DOCUMENT_STATE_WORDS[row.state]}, ${DOCUMENT_KIND_WORDS[row.documentKind]} ${row.number}, case ${row.caseReference}, to ${row.recipient}, ${shortTime(row.begunAt)} by ${row.byName}`;
}
