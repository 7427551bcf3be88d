import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { officeTime } from '../../contract/for-window.ts';
import { nowInstant } from '../clock.ts';
import { Button } from '../components/button.tsx';
import { classesOf } from '../components/class-names.ts';
import { ErrorSummary } from '../components/error-summary.tsx';
import { Acts, Form } from '../components/form-layout.tsx';
import { Notice } from '../components/notice.tsx';
import { PageHead } from '../components/page-head.tsx';
import { Skeleton } from '../components/skeleton.tsx';
import { showDone } from '../components/toast-region.tsx';
import { useHotkey } from '../components/use-hotkey.ts';
import { useDraftForm } from '../drafts/use-draft-form.ts';
import { formatCuiDateTime } from '../../contract/words/cui-date.ts';
import { RefusalNotice } from '../refusals/refusal-notice.tsx';
import { useWhyNot } from '../session/use-status.ts';
import { useCommand } from '../use-command.ts';
import { useNow } from '../use-now.ts';
import { useProblems } from '../use-problems.ts';
import { DeathPanel } from './death-panel.tsx';
import type { Intake } from './intake.ts';
import { BOX, NOTHING_TAKEN_IN, readIntake } from './intake.ts';
import styles from './new-case.module.css';
import { reasonsGiven } from './other-people.ts';
import { PersonPanel } from './person-panel.tsx';
import { PossibleDuplicates } from './possible-duplicates.tsx';
import { UrgentPanel } from './urgent-panel.tsx';

const cls = classesOf(styles);
const TICK_MS = 30_000;
/** The second click of a double click would otherwise complain about the form that the first one emptied. */
const DOUBLE_CLICK_MS = 700;

/** Intake: a death is notified to the office, in under a minute. What is not asked here is recorded later. */
export function NewCaseScreen() {
  const navigate = useNavigate();
  const form = useDraftForm<Intake>(null, 'new-case', NOTHING_TAKEN_IN);
  const now = useNow(TICK_MS);
  const problems = useProblems(readIntake(form.values, now).problems);
  const openCase = useCommand('open-case');
  const consider = useCommand('consider-duplicate');
  const whyNot = useWhyNot('open-case');
  const openedAtMs = useRef(Number.NEGATIVE_INFINITY);

  async function open(next: 'case' | 'another'): Promise<void> {
    if (performance.now() - openedAtMs.current < DOUBLE_CLICK_MS) return;
    if (!problems.pass()) return;
    const { input } = readIntake(form.values, nowInstant());
    if (input === null) return;
    const opened = await openCase.run(input, [form.place]);
    if (opened === null) return;
    openedAtMs.current = performance.now();
    for (const { caseId: otherCase, reason } of reasonsGiven(form.values)) {
      // One after another: each stands as an entry of its own. Where one fails, the case itself asks again.
      await consider.attempt({ caseId: opened.caseId, otherCase, decision: 'keep-both', reason });
    }
    if (next === 'case') {
      await navigate({ to: '/case/$caseId', params: { caseId: opened.caseId } });
      return;
    }
    problems.reset();
    showDone(`Case ${opened.reference} opened`, null);
    document.getElementById(BOX.surname)?.focus();
    document.getElementById('main')?.scrollTo(0, 0);
  }
  useHotkey('Ctrl+Enter', () => void open('case'), { isOn: whyNot === null });

  if (whyNot !== null) {
    return (
      <>
        <PageHead title="New case" />
        <Notice tone="info" title={whyNot} />
      </>
    );
  }
  if (!form.ready) return <Skeleton label="Opening the form" lines={8} />;
  return (
    <div className={cls('sheet')}>
      <PageHead
        title="New case"
        detail="Only what the first call tells. Everything else is recorded in the case."
      />
      {form.restoredAt !== null && form.isChanged && (
        <Notice
          tone="info"
          title={`This was typed before and not opened yet, saved ${formatCuiDateTime(officeTime(form.restoredAt))}`}
          actions={
            <Button size="small" onPress={() => void form.discard()}>
              Start empty
            </Button>
          }
        />
      )}
      <Form label="New case" onSubmit={() => undefined}>
        <ErrorSummary problems={problems.shown} attempt={problems.attempt} />
        <RefusalNotice refusal={openCase.refusal} fault={openCase.fault} />
        <RefusalNotice refusal={consider.refusal} fault={consider.fault} />
        <div className={cls('columns')}>
          <div className={cls('column')}>
            <PersonPanel form={form} problems={problems} nowAt={now} />
          </div>
          <div className={cls('column')}>
            <DeathPanel form={form} problems={problems} nowAt={now} />
            <UrgentPanel form={form} problems={problems} nowAt={now} />
          </div>
        </div>
        <PossibleDuplicates form={form} nowAt={now} />
        <Acts>
          <Button kind="primary" keys="Ctrl+Enter" busy={openCase.busy} onPress={() => void open('case')}>
            Open case
          </Button>
          <Button busy={openCase.busy} onPress={() => void open('another')}>
            Open and add another
          </Button>
          <Button kind="quiet" onPress={() => void navigate({ to: '/' })}>
            Leave it for now
          </Button>
        </Acts>
      </Form>
    </div>
  );
}
