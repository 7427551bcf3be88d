import { Download } from 'lucide-react';
import { Button } from '../components/button.tsx';
import { Panel } from '../components/panel.tsx';
import { showDone } from '../components/toast-region.tsx';
import { HandOverTrouble } from '../hand-over/hand-over-trouble.tsx';
import { savedInWords } from '../hand-over/save-list-button.tsx';
import { useHandedFile } from '../hand-over/use-handed-file.ts';
import { useWhyNot } from '../session/use-status.ts';
import type { ChosenPeriod } from './return-choice.ts';
import { daysInWords } from './stated.ts';

/** Who did how much, for planning sessions and paying for them. */
export function ActivityPanel({ period }: { readonly period: ChosenPeriod }) {
  const saving = useHandedFile('export-activity');
  const whyNot = useWhyNot('export-activity');
  async function save(): Promise<void> {
    const file = await saving.handOver(period);
    if (file !== null) showDone(savedInWords('Activity', file.rows), null);
  }
  return (
    <Panel
      title="Activity"
      isPane
      actions={
        <Button
          size="small"
          icon={Download}
          busy={saving.busy}
          whyNot={whyNot}
          onPress={() => void save()}
          aria-label="Save the activity as CSV"
        >
          Save as CSV
        </Button>
      }
    >
      <HandOverTrouble of={saving} />
      <p>
        {`A line for each person, day, half of the day and site, ${daysInWords(period)}: cases scrutinised and declared, conversations, attempts, and discussions with practitioners. No case and no family is named. Minutes are not recorded, so none stand there.`}
      </p>
    </Panel>
  );
}
