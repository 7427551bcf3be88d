import type { CaseView } from '../../../contract/views.ts';
import type { Place } from '../case-place.ts';
import { type Task, task } from '../task.ts';
import { doesDeclarationStand, progressOf } from './progress.ts';

const at = (anchor: string): Place => ({ section: 'certification', anchor });

/** From the declaration to the register. Where the coroner has the death, no certificate is made here. */
export function registrarTasks(view: CaseView): readonly Task[] {
  const { certification } = view.summary.tracks;
  const late = lateTask(view);
  if (certification === 'not-certifying') return late;
  const steps = progressOf(view);
  const sent = steps.find(({ name }) => name === 'sent');
  const registered = steps.find(({ name }) => name === 'registered');
  const halted = steps.some(({ state }) => state === 'halted');
  return [
    ...late,
    task('Sent to the registrar', at('sent-to-registrar'), {
      stamp: sent?.stamp ?? null,
      state: sent?.state === 'done' ? 'done' : doesDeclarationStand(view) ? 'open' : 'blocked',
      why: doesDeclarationStand(view) ? null : 'Needs the declaration',
    }),
    task('Death registered', at('registrar-reply'), {
      stamp: registered?.stamp ?? null,
      state: registered?.state === 'done' ? 'done' : sent?.state === 'done' ? 'open' : 'blocked',
      why: halted ? 'The registrar waits for an answer' : sent?.state === 'done' ? null : 'Needs the sending',
    }),
    task('GP told', at('gp-told'), { stamp: view.case.gpTold.at(-1)?.stamp ?? null }),
  ];
}

/** What is to be in hand before the declaration: nothing can be copied from a certificate after it. */
export function certificateTasks(view: CaseView): readonly Task[] {
  const { certification } = view.summary.tracks;
  if (certification === 'not-certifying') return [];
  const { certificate } = view.case.fields;
  const isFreshAwaited = certification === 'fresh-certificate-invited';
  return [
    ...examinerCertificateTask(view),
    task('Certificate received', at('certificate'), {
      stamp: isFreshAwaited ? null : (certificate?.stamp ?? null),
      why: isFreshAwaited
        ? 'A fresh one is awaited'
        : view.certificateMatches === false
          ? 'Differs from what was agreed'
          : null,
    }),
  ];
}

function examinerCertificateTask({ case: onCase, summary }: CaseView): readonly Task[] {
  const isAwaited = summary.tracks.certification === 'examiner-certificate-required';
  const certified = onCase.examinerCertifications.at(-1) ?? null;
  if (!isAwaited && certified === null) return [];
  const place: Place = { section: 'certification', anchor: 'examiner-certificate' };
  return [
    task('Medical examiner’s own certificate', place, {
      stamp: isAwaited ? null : (certified?.stamp ?? null),
    }),
  ];
}

function lateTask(view: CaseView): readonly Task[] {
  const count = view.lateInformation.length;
  if (count === 0) return [];
  const place: Place = { section: 'questions', anchor: 'late-information' };
  return [task('Information after the declaration', place, { why: `${count} not reviewed` })];
}
