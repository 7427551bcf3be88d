import { PageHead } from '../components/page-head.tsx';
import { Progress } from '../components/progress.tsx';
import { useLook } from '../queries.ts';
import { RefusalNotice } from '../refusals/refusal-notice.tsx';
import { useMay, useWhyNot } from '../session/use-status.ts';
import { ExportPanel } from './export-panel.tsx';
import { ScheduleFacts, ScheduleForm } from './schedule-form.tsx';

/** What governance is told of the concerns of a period: at once, and by itself. */
export function GovernanceScreen() {
  const look = useLook('get-governance-export', {});
  const mayExport = useMay('export-governance');
  const whyNot = useWhyNot('change-settings');
  return (
    <>
      <PageHead title="Concerns for governance" />
      <RefusalNotice refusal={look.refusal} fault={look.fault} />
      {look.isLoading && <Progress label="Looking up the export" done={null} onCancel={null} />}
      {look.data !== null && (
        <>
          {mayExport && <ExportPanel settings={look.data} />}
          {whyNot === null ? (
            <ScheduleForm settings={look.data} />
          ) : (
            <ScheduleFacts settings={look.data} whyNot={whyNot} />
          )}
        </>
      )}
    </>
  );
}
