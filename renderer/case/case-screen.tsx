import { useEffect, useMemo } from 'react';
import { Skeleton } from '../components/skeleton.tsx';
import { useUndoToast } from '../case-undo/use-undo-toast.ts';
import { useLook } from '../queries.ts';
import { useStatus } from '../session/use-status.ts';
import { ShellBanner } from '../shell/banner-slot.tsx';
import { CaseAlerts } from './case-alerts.tsx';
import { CaseBanner } from './case-banner.tsx';
import { cls } from './case-classes.ts';
import { CaseProvider, type OpenCase } from './case-context.ts';
import { useCasePlaces } from './case-place.ts';
import { CaseWorkspace } from './case-workspace.tsx';
import { ReadingLine } from './reading/reading-line.tsx';
import { Trouble } from './trouble.tsx';

/** One case, whole: who it is about, the three questions, the work and the conversations. */
export function CaseScreen({ caseId }: { readonly caseId: string }) {
  const look = useLook('view-case', { caseId, opening: true });
  const undo = useUndoToast(caseId);
  const user = useStatus().data?.user ?? null;
  const go = useCasePlaces((state) => state.go);
  const ask = useCasePlaces((state) => state.ask);
  const view = look.data;

  const reference = view?.case.reference ?? null;
  useEffect(() => {
    // The reference, never the name: titles stand in taskbars and on shared screens.
    if (reference !== null) document.title = `${reference} · Scrutineer`;
  }, [reference]);

  const open = useMemo<OpenCase | null>(
    () =>
      view === null
        ? null
        : { caseId, view, user, go: (place) => go(caseId, place), ask: (question) => ask(caseId, question) },
    [ask, caseId, go, user, view],
  );

  if (open === null) {
    return (
      <div className={cls('screen')}>
        <h1 className={cls('reference')}>Case</h1>
        <Trouble of={look} />
        {look.isLoading && <Skeleton label="Loading the case" lines={6} />}
      </div>
    );
  }
  return (
    <CaseProvider value={open}>
      <ShellBanner>
        <CaseBanner onCase={open.view.case} clocks={open.view.clocks} />
        <ReadingLine caseId={caseId} />
      </ShellBanner>
      <CaseAlerts />
      <Trouble of={look} />
      <Trouble of={undo} />
      <CaseWorkspace />
    </CaseProvider>
  );
}
