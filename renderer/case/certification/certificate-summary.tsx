import { useState } from 'react';
import { clockWords, nameOf } from '../../../contract/words/who.ts';
import { DOCUMENT_STATE_WORDS } from '../../../contract/words/document-words.ts';
import { Button } from '../../components/button.tsx';
import { Panel } from '../../components/panel.tsx';
import { useCommand } from '../../use-command.ts';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { documentState } from '../documents/document-row.ts';
import { IssueDialog } from '../issue-dialog.tsx';
import { Trouble } from '../trouble.tsx';
import { whyNot } from '../why-not.ts';
import { progressOf } from './progress.ts';

/** The summary that can go with the certificate. It is there once the certificate went to the registrar. Rule SUM-2. */
export function CertificateSummary() {
  const { caseId, view } = useCase();
  const command = useCommand('issue-certificate-summary');
  const [isAsking, setIsAsking] = useState(false);
  const isSent = progressOf(view).some(({ name, state }) => name === 'sent' && state === 'done');
  const issued = view.case.documents.filter(
    ({ intended }) => intended.documentKind === 'certificate-summary',
  );
  const registerOffice = view.case.sentToRegistrar.at(-1)?.content.registerOffice;
  if (registerOffice === undefined || (!isSent && issued.length === 0)) return null;
  const why = isSent
    ? whyNot(view, 'issue-certificate-summary')
    : 'The certificate of the declaration that stands has not been sent.';

  async function issue(): Promise<string | null> {
    const document = await command.run({ caseId }, []);
    return document?.number ?? null;
  }

  return (
    <div id="certificate-summary" tabIndex={-1} className={cls('anchor')}>
      <Panel
        title="Summary for the register office"
        footer={
          why === null ? (
            <Button busy={command.busy} onPress={() => setIsAsking(true)}>
              {issued.length === 0 ? 'Issue summary' : 'Issue summary again'}
            </Button>
          ) : (
            <p className={cls('why-not')}>{why}</p>
          )
        }
      >
        {!isAsking && <Trouble of={command} />}
        <p className={cls('soft')}>
          What the certificate says and how it went, on paper and as data. It is not a medical certificate,
          says so, and takes the place of none.
        </p>
        {issued.length > 0 && (
          <ul className={cls('cards-list')} aria-label="Summaries of this certificate">
            {issued.toReversed().map((document) => (
              <li key={document.intended.documentId}>
                <b>
                  {document.intended.number}, version {document.intended.version}
                </b>{' '}
                · {DOCUMENT_STATE_WORDS[documentState(document)]} · {clockWords(document.stamp.happenedAt)} ·{' '}
                {nameOf(view.people, document.stamp.actor)}
              </li>
            ))}
          </ul>
        )}
      </Panel>
      {isAsking && (
        <IssueDialog
          title="Issue the summary?"
          recipient={registerOffice}
          confirmLabel="Issue summary"
          command={command}
          onIssue={issue}
          onClose={() => setIsAsking(false)}
        />
      )}
    </div>
  );
}
