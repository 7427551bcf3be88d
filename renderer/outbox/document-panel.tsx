import { Download, FolderOpen, X } from 'lucide-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { OutboxRow } from '../../contract/views.ts';
import { Button } from '../components/button.tsx';
import { classesOf } from '../components/class-names.ts';
import { Disclosure } from '../components/disclosure.tsx';
import { FactList } from '../components/fact-list.tsx';
import { Acts } from '../components/form-layout.tsx';
import { IconButton } from '../components/icon-button.tsx';
import { Notice } from '../components/notice.tsx';
import { Panel } from '../components/panel.tsx';
import { RefusalNotice } from '../refusals/refusal-notice.tsx';
import { useWhyNot } from '../session/use-status.ts';
import { useCommand } from '../use-command.ts';
import {
  DOCUMENT_KIND_WORDS,
  type SavingTrouble,
  SAVING_TROUBLE_WORDS,
} from '../../contract/words/document-words.ts';
import { saveCopy } from '../hand-over/save-copy.ts';
import { CopyLine } from './copy-line.tsx';
import { DeliveryNotices, DeliveryPart } from './delivery-part.tsx';
import { MarkDialog } from './mark-dialog.tsx';
import { DocumentState, shortTime } from './outbox-columns.tsx';
import styles from './outbox.module.css';

const cls = classesOf(styles);

/** One issued document: where it lies, its hashes, and what became of it. */
export function DocumentPanel({ row, onClose }: { readonly row: OutboxRow; readonly onClose: () => void }) {
  const navigate = useNavigate();
  const read = useCommand('read-document');
  const whyNotMark = useWhyNot('mark-document');
  const [marking, setMarking] = useState<'sent' | 'received' | null>(null);
  const [isDifferent, setIsDifferent] = useState(false);
  const [notSaved, setNotSaved] = useState<SavingTrouble | null>(null);
  const isOut = row.state !== 'being-written' && row.state !== 'abandoned';

  async function save(form: 'pdf' | 'json'): Promise<void> {
    const file = await read.run({ documentId: row.documentId, form, purpose: 'print' });
    if (file === null) return;
    setIsDifferent(!file.matchesRecord);
    setNotSaved(null);
    if (!file.matchesRecord) return;
    const saving = await saveCopy(file);
    if (saving.kind === 'not-saved') setNotSaved(saving.why);
  }

  return (
    <Panel
      title={row.number}
      tag={<DocumentState row={row} />}
      actions={<IconButton icon={X} label="Close" onPress={onClose} />}
      scrolls
      isPane
    >
      <RefusalNotice refusal={read.refusal} fault={read.fault} />
      {isDifferent && (
        <Notice tone="bad" title="The document does not match the record" announced="at-once">
          It was not saved. Verify the record under Audit and tell the help desk.
        </Notice>
      )}
      {notSaved !== null && (
        <Notice tone="bad" title="The copy was not saved" announced="at-once">
          {SAVING_TROUBLE_WORDS[notSaved]}
        </Notice>
      )}
      <DeliveryNotices row={row} />
      <FactList
        facts={[
          { label: 'Document', value: `${DOCUMENT_KIND_WORDS[row.documentKind]}, version ${row.version}` },
          { label: 'To', value: row.recipient },
          { label: 'Case', value: row.caseReference },
          { label: 'Issued', value: `${shortTime(row.begunAt)} by ${row.byName}` },
          {
            label: 'Sent',
            value:
              row.sentAt === null
                ? 'Not marked as sent'
                : `${shortTime(row.sentAt)}${row.sentHow === null ? '' : `, ${row.sentHow}`}`,
          },
          {
            label: 'Received',
            value:
              row.receivedAt === null
                ? 'Not marked as received'
                : `${shortTime(row.receivedAt)}${row.receivedEvidence === null || row.receivedEvidence === '' ? '' : `, ${row.receivedEvidence}`}`,
          },
          {
            label: 'Folder in the outbox',
            value: row.folder === null ? null : <CopyLine what="the folder" text={row.folder} />,
          },
          {
            label: 'Manifest SHA-256',
            value:
              row.manifestSha256 === null ? null : (
                <CopyLine
                  what="the SHA-256 of the manifest"
                  text={row.manifestSha256}
                  shown={`${row.manifestSha256.slice(0, 16)}…`}
                />
              ),
          },
        ]}
      />
      <DeliveryPart row={row} />
      {isOut && (
        <>
          <Acts>
            <Button icon={Download} busy={read.busy} onPress={() => void save('pdf')}>
              Save a copy as PDF
            </Button>
            <Button kind="quiet" busy={read.busy} onPress={() => void save('json')}>
              Save as JSON
            </Button>
          </Acts>
          <Acts>
            <Button whyNot={whyNotMark} onPress={() => setMarking('sent')}>
              Mark as sent
            </Button>
            {whyNotMark === null && <Button onPress={() => setMarking('received')}>Mark as received</Button>}
          </Acts>
        </>
      )}
      <Acts>
        <Button
          kind="quiet"
          icon={FolderOpen}
          onPress={() => void navigate({ to: '/case/$caseId', params: { caseId: row.caseId } })}
        >
          Open the case
        </Button>
      </Acts>
      {row.files.length > 0 && (
        <Disclosure summary={`Files in the folder (${row.files.length})`}>
          <ul>
            {row.files.map((file) => (
              <li key={file.path}>
                {file.path} <span className={cls('soft')}>({Math.ceil(file.bytes / 1024)} kB)</span>
                <CopyLine
                  what={`the SHA-256 of ${file.path}`}
                  text={file.sha256}
                  shown={`${file.sha256.slice(0, 16)}…`}
                />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {marking !== null && <MarkDialog row={row} mark={marking} onClose={() => setMarking(null)} />}
    </Panel>
  );
}
