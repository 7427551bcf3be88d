import { useState } from 'react';
import type { GovernanceExportView } from '../../contract/views.ts';
import { Button } from '../components/button.tsx';
import { Checkbox } from '../components/checkbox.tsx';
import { Acts } from '../components/form-layout.tsx';
import { Panel } from '../components/panel.tsx';
import { Select } from '../components/select.tsx';
import { showDone } from '../components/toast-region.tsx';
import { RefusalNotice } from '../refusals/refusal-notice.tsx';
import { useCommand } from '../use-command.ts';
import { useWhyNot } from '../session/use-status.ts';
import { offeredPeriods } from './export-periods.ts';

/** The concerns of a period as files for governance, at once. */
export function ExportPanel({ settings }: { readonly settings: GovernanceExportView }) {
  const periods = offeredPeriods();
  const [chosen, setChosen] = useState(1);
  const [smallHidden, setSmallHidden] = useState(false);
  const [made, setMade] = useState<string | null>(null);
  const command = useCommand('export-governance');
  const notAllowed = useWhyNot('export-governance');
  const period = periods[chosen];
  const whyNot = notAllowed ?? (settings.place === '' ? 'Choose a folder under “By itself” first.' : null);

  async function make(): Promise<void> {
    if (period === undefined) return;
    setMade(null);
    const done = await command.run({ from: period.from, to: period.to, smallHidden });
    if (done === null) return;
    setMade(done.folder);
    showDone(`Exported ${String(done.concerns)} ${done.concerns === 1 ? 'concern' : 'concerns'}`, null);
  }

  return (
    <Panel title="Now" isPane>
      <p>
        The concerns that were raised in a period with how far each has come, and the counts of each month.
        Nobody is named in it: a concern stands there under the number of its notification.
      </p>
      <RefusalNotice refusal={command.refusal} fault={command.fault} />
      <Select
        label="Period"
        choices={periods.map(({ label }, at) => ({ value: String(at), label }))}
        value={String(chosen)}
        onChange={(at) => setChosen(Number(at))}
      />
      <Checkbox
        label="For outside the trust: numbers only, the small ones hidden"
        isChecked={smallHidden}
        onChange={setSmallHidden}
      />
      <Acts>
        <Button
          kind="primary"
          busy={command.busy}
          whyNot={whyNot}
          whyNotPlace="beside"
          onPress={() => void make()}
        >
          Export for governance
        </Button>
      </Acts>
      {made !== null && (
        <p role="status">
          It lies in the folder <b>{made}</b> in {settings.place}.
        </p>
      )}
    </Panel>
  );
}
