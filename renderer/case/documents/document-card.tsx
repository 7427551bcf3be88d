import type { CaseDocument } from '../../../contract/for-window.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { Panel } from '../../components/panel.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { DOCUMENT_TONES } from '../../outbox/outbox-columns.tsx';
import { DOCUMENT_KIND_WORDS, DOCUMENT_STATE_WORDS } from '../../../contract/words/document-words.ts';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { byLine, clockWords } from '../../../contract/words/who.ts';
import { DocumentActs } from './document-acts.tsx';
import { documentState } from './document-row.ts';

/** One document from the intention to the receipt: never called sent until somebody recorded that it was. */
export function DocumentCard({ document }: { readonly document: CaseDocument }) {
  const { view } = useCase();
  const { intended, stamp, issued, abandoned, sent, received } = document;
  const state = documentState(document);
  return (
    <div id={`document-${intended.documentId}`} tabIndex={-1} className={cls('anchor')}>
      <Panel
        level={3}
        title={`${intended.number} · ${DOCUMENT_KIND_WORDS[intended.documentKind]}`}
        tag={<StatusTag tone={DOCUMENT_TONES[state]}>{DOCUMENT_STATE_WORDS[state]}</StatusTag>}
      >
        <FactList
          facts={[
            { label: 'To', value: intended.recipient },
            { label: 'Version', value: String(intended.version) },
            { label: 'Begun', value: byLine(view.people, stamp) },
            ...(issued === null
              ? []
              : [
                  { label: 'Written', value: clockWords(issued.stamp.happenedAt) },
                  { label: 'Lies in', value: issued.content.folder },
                ]),
            ...sent.map(({ content, stamp: by }) => ({
              label: 'Sent',
              value: `${clockWords(content.at)}, ${content.how} (${byLine(view.people, by)})`,
            })),
            ...received.map(({ content, stamp: by }) => ({
              label: 'Received',
              value: `${clockWords(content.at)}, ${content.how}, ${content.evidence} (${byLine(view.people, by)})`,
            })),
            ...(abandoned === null
              ? []
              : [
                  {
                    label: 'Given up',
                    value: `${abandoned.reason} (${byLine(view.people, abandoned.stamp)})`,
                  },
                ]),
          ]}
        />
        {issued !== null && (
          <Disclosure summary="Files and fingerprints">
            <ul className={cls('gap-list')}>
              <li>Manifest {issued.content.manifestSha256}</li>
              {issued.content.files.map(({ path, sha256, bytes }) => (
                <li key={path}>
                  {path}, {bytes} bytes, {sha256}
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
        <DocumentActs document={document} />
      </Panel>
    </div>
  );
}
