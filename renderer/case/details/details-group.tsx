import type { ReactNode } from 'react';
import type { FieldChanges } from '../../../contract/for-window.ts';
import { checkDetails } from '../../../contract/for-window.ts';
import type { InputOf } from '../../../contract/methods.ts';
import { nowInstant } from '../../clock.ts';
import type { FieldProblem } from '../../components/error-summary.tsx';
import { useCommand } from '../../use-command.ts';
import { DETAIL_FAULT_WORDS } from '../../../contract/words/detail-words.ts';
import { ActPanel } from '../act-panel.tsx';
import { useCase } from '../case-context.ts';
import { problemOf, useAct } from '../use-act.ts';
import { whyNot } from '../why-not.ts';
import { DetailFacts } from './detail-facts.tsx';
import { DetailNotices } from './detail-notices.tsx';
import type { Detail } from './use-detail.ts';

interface DetailsGroupProps {
  readonly id: string;
  readonly title: string;
  /** Names what is recorded: "details of the person". */
  readonly what: string;
  readonly details: readonly Detail[];
  readonly children: (problemOf: (fieldId: string) => string | null) => ReactNode;
}

/** Some details that are recorded together; only what was changed is sent, each with what it was based on. */
export function DetailsGroup({ id, title, what, details, children }: DetailsGroupProps) {
  const { caseId, view } = useCase();
  const command = useCommand('record-details');
  const changed = details.filter(({ isChanged }) => isChanged);
  const isReady = details.every(({ form }) => form.ready);
  const act = useAct({
    check: () => problemsOf(changed, view.case.fields),
    done: `Recorded: ${what}`,
    run: async () => {
      const typedIn = changed.map((detail) => detail.form.place);
      return (await command.run({ caseId, fields: changesOf(changed) }, typedIn)) !== null;
    },
  });
  const form = {
    ready: isReady,
    isChanged: changed.length > 0,
    restoredAt: changed.map((detail) => detail.form.restoredAt).find((at) => at !== null) ?? null,
    discard: async () => {
      await Promise.all(changed.map((detail) => detail.form.discard()));
    },
  };
  const blocked = whyNot(view, 'record-details');
  const fields = details.map(({ field }) => field);
  return (
    <ActPanel
      id={id}
      title={title}
      actLabel={`Record ${what}`}
      act={act}
      whyNot={blocked}
      command={command}
      form={form}
      lead={
        <>
          <DetailNotices fields={fields} />
          {blocked !== null && <DetailFacts fields={fields} />}
        </>
      }
    >
      {children((fieldId) => problemOf(act, fieldId))}
    </ActPanel>
  );
}

function changesOf(changed: readonly Detail[]): InputOf<'record-details'>['fields'] {
  const entries = changed.flatMap(({ field, pending }) =>
    pending === null ? [] : [[field, pending] as const],
  );
  // Each detail's value has the type of its own field; the office checks every one again.
  return Object.fromEntries(entries);
}

/** What cannot be read or cannot be right, also beside what is recorded already. Rules NHS-1, DATE-1 to DATE-3, URG-1. */
function problemsOf(
  changed: readonly Detail[],
  recorded: {
    readonly dateOfBirth: { readonly value: unknown } | null;
    readonly death: { readonly value: unknown } | null;
  },
): readonly FieldProblem[] {
  if (changed.length === 0)
    return [{ fieldId: '', message: 'There is nothing new to record. Change something first.' }];
  const unread = changed.flatMap(({ problems }) => problems);
  const known = (['dateOfBirth', 'death'] as const).flatMap((field) => {
    const value = recorded[field]?.value;
    return value === undefined ? [] : [[field, { value, base: null, settles: [] }] as const];
  });
  // As above: the pairing of names and values is right by construction.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const whole = { ...Object.fromEntries(known), ...changesOf(changed) } as unknown as FieldChanges;
  const faults = checkDetails(whole, nowInstant())
    .map(({ field, fault }) => ({ fieldId: `details-${field}`, message: DETAIL_FAULT_WORDS[fault] }))
    // One thing to put right per field: mending it shows whether another remains.
    .filter(
      ({ fieldId }, at, all) =>
        ![...unread, ...all.slice(0, at)].some((problem) => problem.fieldId === fieldId),
    );
  return [...unread, ...faults];
}
