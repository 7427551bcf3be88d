import { classesOf } from '../components/class-names.ts';
import { PageHead } from '../components/page-head.tsx';
import { Skeleton } from '../components/skeleton.tsx';
import { useLook } from '../queries.ts';
import { RefusalNotice } from '../refusals/refusal-notice.tsx';
import { useMay, useWhyNot } from '../session/use-status.ts';
import { AppearanceForm } from './appearance-form.tsx';
import { DestinationsPanels } from './destinations-panel.tsx';
import { HolidaysPanel } from './holidays-panel.tsx';
import { OfficeForm } from './office-form.tsx';
import { OfficeTimeForm } from './office-time-form.tsx';
import { OwnWorkPanel } from './own-work-form.tsx';
import { PasswordForm } from './password-form.tsx';
import { RecoveryPanel } from './recovery-panel.tsx';
import { RulebookPanel } from './rulebook-panel.tsx';
import styles from './settings.module.css';

const cls = classesOf(styles);

/** The office's settings, one's own password, the recovery code, and how this window looks. */
export function SettingsScreen() {
  const settings = useLook('get-settings', {});
  const time = useLook('get-office-time', {});
  const whyNot = useWhyNot('change-settings');
  const mayReplaceCode = useMay('replace-recovery-code');
  return (
    <>
      <PageHead title="Settings" />
      <RefusalNotice refusal={settings.refusal} fault={settings.fault} />
      <RefusalNotice refusal={time.refusal} fault={time.fault} />
      <div className={cls('columns')}>
        <div className={cls('column')}>
          {settings.data !== null && <OfficeForm settings={settings.data} whyNot={whyNot} />}
          {time.data !== null && <OfficeTimeForm time={time.data} whyNot={whyNot} />}
          {settings.isLoading && <Skeleton label="Loading the settings" lines={8} />}
        </div>
        <div className={cls('column')}>
          <DestinationsPanels whyNot={whyNot} />
          <PasswordForm />
          {mayReplaceCode && <RecoveryPanel />}
          <OwnWorkPanel />
          <AppearanceForm />
          <RulebookPanel />
          {time.data !== null && <HolidaysPanel time={time.data} whyNot={whyNot} />}
        </div>
      </div>
    </>
  );
}
