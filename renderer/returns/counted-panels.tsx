import { useState } from 'react';
import type { ReturnView } from '../../contract/return-view.ts';
import { Notice } from '../components/notice.tsx';
import { Panel } from '../components/panel.tsx';
import { CasesDialog } from './cases-dialog.tsx';
import { MissingPanel } from './missing-panel.tsx';
import { type OpenCases, ReturnTable } from './return-table.tsx';

/** What is not recorded, then the numbers; each opens its cases. */
export function CountedPanels({ view }: { readonly view: ReturnView }) {
  const [opened, setOpened] = useState<{ readonly title: string; readonly cases: readonly number[] } | null>(
    null,
  );
  const open: OpenCases = (title, cases) => setOpened({ title, cases });
  return (
    <>
      <MissingPanel view={view} onOpen={open} />
      <Panel title={`${view.title}, version ${view.version}`} isPane>
        <Notice tone="warn" title="These lines are not confirmed as the national template">
          {view.basis}
        </Notice>
        {view.by === 'declaration' && (
          <p>
            Only cases with a declaration have a day to be counted by. A death that the coroner has taken has
            none.
          </p>
        )}
        <ReturnTable view={view} onOpen={open} />
      </Panel>
      {opened !== null && (
        <CasesDialog
          title={opened.title}
          cases={opened.cases.flatMap((at) => view.cases[at] ?? [])}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}
