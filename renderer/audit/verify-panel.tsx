import { ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import type { VerificationReport } from '../../contract/views.ts';
import { Button } from '../components/button.tsx';
import { FactList } from '../components/fact-list.tsx';
import { Notice } from '../components/notice.tsx';
import { Panel } from '../components/panel.tsx';
import { Progress } from '../components/progress.tsx';
import { CopyLine } from '../outbox/copy-line.tsx';
import { RefusalNotice } from '../refusals/refusal-notice.tsx';
import { useWhyNot } from '../session/use-status.ts';
import { useCommand } from '../use-command.ts';

const MOST_SHOWN = 50;

/** Computes the whole chain again and says what was found. */
export function VerifyPanel() {
  const verify = useCommand('verify-record');
  const whyNot = useWhyNot('verify-record');
  const [report, setReport] = useState<VerificationReport | null>(null);
  async function run(): Promise<void> {
    setReport(null);
    setReport(await verify.run({}));
  }
  return (
    <Panel
      title="Is the record whole?"
      isPane
      actions={
        <Button size="small" icon={ShieldCheck} busy={verify.busy} whyNot={whyNot} onPress={() => void run()}>
          Verify the record
        </Button>
      }
    >
      <RefusalNotice refusal={verify.refusal} fault={verify.fault} />
      {verify.busy && (
        <Progress label="Computing every link of the chain again" done={null} onCancel={null} />
      )}
      {report === null && !verify.busy && (
        <p>
          Every entry carries the fingerprint of the one before it. Verifying computes all of them again and
          finds any entry that was changed, taken out, swapped or put in.
        </p>
      )}
      {report !== null && <Report report={report} />}
    </Panel>
  );
}

function Report({ report }: { readonly report: VerificationReport }) {
  const isWhole = report.faults.length === 0;
  return (
    <>
      <Notice
        tone={isWhole ? 'ok' : 'bad'}
        title={
          isWhole
            ? 'The record is whole'
            : `${report.faults.length} ${report.faults.length === 1 ? 'fault' : 'faults'} found`
        }
        announced={isWhole ? 'politely' : 'at-once'}
      >
        {isWhole ? (
          'Every entry and every issued document is as it was recorded.'
        ) : (
          <>
            <p>Stop working in this record, keep the computer as it is, and tell the help desk.</p>
            <ul>
              {report.faults.slice(0, MOST_SHOWN).map(({ sequence, fault }) => (
                <li key={`${sequence ?? ''} ${fault}`}>
                  {sequence === null ? '' : `Entry ${sequence}: `}
                  {fault}
                </li>
              ))}
            </ul>
          </>
        )}
      </Notice>
      <FactList
        columns={2}
        facts={[
          { label: 'Entries', value: report.entries.toLocaleString('en-GB') },
          { label: 'Issued documents', value: report.documentsChecked.toLocaleString('en-GB') },
          { label: 'Workstations', value: report.workstations },
          {
            label: 'Last fingerprint',
            value:
              report.chainHead === null ? null : (
                <CopyLine
                  what="the last fingerprint"
                  text={report.chainHead}
                  shown={`${report.chainHead.slice(0, 16)}…`}
                />
              ),
          },
        ]}
      />
    </>
  );
}
