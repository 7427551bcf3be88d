import { useState } from 'react';
import { officeTime } from '../../contract/for-window.ts';
import type { ReturnView } from '../../contract/return-view.ts';
import { formatCuiDate, formatCuiDateTime } from '../../contract/words/cui-date.ts';
import { RETURN_BY_WORDS } from '../../contract/words/return-words.ts';
import { EmptyState } from '../components/empty-state.tsx';
import { Notice } from '../components/notice.tsx';
import { PageHead } from '../components/page-head.tsx';
import { Panel } from '../components/panel.tsx';
import { Progress } from '../components/progress.tsx';
import { showDone } from '../components/toast-region.tsx';
import { HandOverTrouble } from '../hand-over/hand-over-trouble.tsx';
import { savedInWords, SaveListButton } from '../hand-over/save-list-button.tsx';
import { useHandedFile } from '../hand-over/use-handed-file.ts';
import { useLook } from '../queries.ts';
import { RefusalNotice } from '../refusals/refusal-notice.tsx';
import { useWhyNot } from '../session/use-status.ts';
import { CasesDialog } from './cases-dialog.tsx';
import { MissingPanel } from './missing-panel.tsx';
import { PeriodPicker } from './period-picker.tsx';
import { periodOf, useReturnChoice } from './return-choice.ts';
import { type OpenCases, ReturnTable } from './return-table.tsx';

/** Nothing is asked while there is no period; the office never sees this one. */
const NO_PERIOD = { from: '1900-01-01', to: '1900-01-01' } as const;
const DEFINITION = 'quarterly-return-1';

/** The numbers of a period for a return, and what is still to be recorded before they go anywhere. */
export function ReturnsScreen() {
  const [choice, choose] = useReturnChoice();
  const period = periodOf(choice);
  const wanted = { definition: DEFINITION, by: choice.by, ...(period ?? NO_PERIOD) } as const;
  const look = useLook('count-return', wanted, { enabled: period !== null });
  const saving = useHandedFile('export-return');
  const whyNotSave = useWhyNot('export-return');
  const [opened, setOpened] = useState<{ readonly title: string; readonly cases: readonly number[] } | null>(
    null,
  );
  const open: OpenCases = (title, cases) => setOpened({ title, cases });
  const view = period === null ? null : look.data;

  async function save(): Promise<void> {
    const file = await saving.handOver({ ...wanted, hidesSmall: choice.hidesSmall });
    if (file === null) return;
    const what = choice.hidesSmall ? 'Return with small numbers hidden' : 'Return';
    showDone(savedInWords(what, file.rows), null);
  }

  return (
    <>
      <PageHead
        title="Returns"
        detail={view === null ? '' : stated(view)}
        actions={
          <SaveListButton
            label="Save the return as CSV"
            busy={saving.busy}
            whyNot={whyNotSave ?? (period === null ? 'Choose a period first.' : null)}
            onPress={() => void save()}
          />
        }
      />
      <HandOverTrouble of={saving} />
      <PeriodPicker choice={choice} onChoose={choose} />
      <RefusalNotice refusal={look.refusal} fault={look.fault} />
      {period === null && (
        <EmptyState kind="none" title="No period yet">
          Enter the first and the last day, and ask for them to be counted.
        </EmptyState>
      )}
      {look.isLoading && <Progress label="Counting the cases of the period" done={null} onCancel={null} />}
      {view !== null && (
        <>
          <MissingPanel view={view} onOpen={open} />
          <Panel title={`${view.title}, version ${view.version}`} isPane>
            <Notice tone="warn" title="These lines are not confirmed as the national template">
              {view.basis}
            </Notice>
            {view.by === 'declaration' && (
              <p>
                Only cases with a declaration have a day to be counted by. A death that the coroner has taken
                has none.
              </p>
            )}
            <ReturnTable view={view} onOpen={open} />
          </Panel>
        </>
      )}
      {opened !== null && view !== null && (
        <CasesDialog
          title={opened.title}
          cases={opened.cases.flatMap((at) => view.cases[at] ?? [])}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}

/** What was counted and when: a number without its period and its time says nothing. */
function stated({ by, countedAt, from, to, whole }: ReturnView): string {
  const cases = `${whole.all.length.toLocaleString('en-GB')} ${whole.all.length === 1 ? 'case' : 'cases'}`;
  const days = `${formatCuiDate(from)} to ${formatCuiDate(to)}`;
  return `${days} · ${RETURN_BY_WORDS[by].toLowerCase()} · ${cases} · counted ${formatCuiDateTime(officeTime(countedAt))}`;
}
