import { Download, Snowflake } from 'lucide-react';
import { useState } from 'react';
import { RETURN_FORM_WORDS } from '../../contract/words/return-words.ts';
import { Button } from '../components/button.tsx';
import { ConfirmDialog } from '../components/confirm-dialog.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { PageHead } from '../components/page-head.tsx';
import { Progress } from '../components/progress.tsx';
import { showDone } from '../components/toast-region.tsx';
import { HandOverTrouble } from '../hand-over/hand-over-trouble.tsx';
import { savedInWords } from '../hand-over/save-list-button.tsx';
import { useHandedFile } from '../hand-over/use-handed-file.ts';
import { useLook } from '../queries.ts';
import { RefusalNotice } from '../refusals/refusal-notice.tsx';
import { useWhyNot } from '../session/use-status.ts';
import { useCommand } from '../use-command.ts';
import { ActivityPanel } from './activity-panel.tsx';
import { CountedPanels } from './counted-panels.tsx';
import { FormPicker } from './form-picker.tsx';
import { FrozenList } from './frozen-list.tsx';
import { PeriodPicker } from './period-picker.tsx';
import { periodOf, type ReturnChoice } from './return-choice.ts';
import { stated } from './stated.ts';

/** Nothing is asked while there is no period; the office never sees this one. */
const NO_PERIOD = { from: '1900-01-01', to: '1900-01-01' } as const;
const DEFINITION = 'quarterly-return-1';

interface ReturnNowProps {
  readonly choice: ReturnChoice;
  readonly onChoose: (changed: Partial<ReturnChoice>) => void;
}

/** The numbers as they stand, and what is still to be recorded before they go anywhere. */
export function ReturnNow({ choice, onChoose }: ReturnNowProps) {
  const period = periodOf(choice);
  const wanted = { definition: DEFINITION, by: choice.by, ...(period ?? NO_PERIOD) } as const;
  const look = useLook('count-return', wanted, { enabled: period !== null });
  const saving = useHandedFile('export-return');
  const freezing = useCommand('freeze-return');
  const whyNotSave = useWhyNot('export-return');
  const whyNotFreeze = useWhyNot('freeze-return');
  const [isAsking, setIsAsking] = useState(false);
  const view = period === null ? null : look.data;
  const noPeriod = period === null ? 'Choose a period first.' : null;

  async function save(): Promise<void> {
    const file = await saving.handOver({ ...wanted, hidesSmall: choice.hidesSmall, form: choice.form });
    if (file === null) return;
    showDone(
      savedInWords(choice.hidesSmall ? 'Return with small numbers hidden' : 'Return', file.rows),
      null,
    );
  }
  async function freeze(): Promise<void> {
    setIsAsking(false);
    const frozen = await freezing.run(wanted);
    if (frozen === null) return;
    showDone('Return frozen', null);
    onChoose({ shown: { kind: 'frozen', snapshot: frozen.entryId } });
  }

  return (
    <>
      <PageHead
        title="Returns"
        detail={view === null ? '' : stated(view, 'counted')}
        actions={
          <>
            <Button
              icon={Snowflake}
              busy={freezing.busy}
              whyNot={whyNotFreeze ?? noPeriod}
              onPress={() => setIsAsking(true)}
            >
              Freeze this return
            </Button>
            <Button
              icon={Download}
              busy={saving.busy}
              whyNot={whyNotSave ?? noPeriod}
              onPress={() => void save()}
              aria-label={`Save the return as ${RETURN_FORM_WORDS[choice.form]}`}
            >
              Save the file
            </Button>
          </>
        }
      />
      <HandOverTrouble of={saving} />
      <RefusalNotice refusal={freezing.refusal} fault={freezing.fault} />
      <PeriodPicker choice={choice} onChoose={onChoose} />
      <FormPicker choice={choice} onChoose={onChoose} />
      <RefusalNotice refusal={look.refusal} fault={look.fault} />
      {period === null && (
        <EmptyState kind="none" title="No period yet">
          Enter the first and the last day, and ask for them to be counted.
        </EmptyState>
      )}
      {look.isLoading && <Progress label="Counting the cases of the period" done={null} onCancel={null} />}
      {view !== null && <CountedPanels view={view} />}
      <FrozenList onShow={(shown) => onChoose({ shown })} />
      {period !== null && <ActivityPanel period={period} />}
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        title="Freeze this return?"
        confirmLabel="Freeze"
        onConfirm={() => void freeze()}
      >
        <p>
          It is kept for good as it is counted now, with the cases behind each number, who froze it and when.
          Cases can be changed afterwards; what is frozen stays, and a later return says what changed and why.
        </p>
        {view !== null && view.missing.length > 0 && (
          <p>{`Not everything is recorded: ${view.missing.map(({ words }) => words).join('; ')}.`}</p>
        )}
      </ConfirmDialog>
    </>
  );
}
