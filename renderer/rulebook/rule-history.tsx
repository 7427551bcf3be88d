import { officeTime } from '../../contract/for-window.ts';
import type { RuleChangeRow } from '../../contract/views.ts';
import { formatCuiDateTime } from '../../contract/words/cui-date.ts';
import { StatusTag } from '../components/status-tag.tsx';
import { Timeline, TimelineEntry } from '../components/timeline.tsx';

/** Every change of a rule, newest first. */
export function RuleHistory({ history }: { readonly history: readonly RuleChangeRow[] }) {
  return (
    <Timeline label="Changes of this rule, newest first">
      {history.map(({ at, byName, entryId, reason, state, wording }) => (
        <TimelineEntry
          key={entryId}
          at={formatCuiDateTime(officeTime(at))}
          atMachine={officeTime(at)}
          who={byName}
          tone={state === 'off' ? 'warn' : 'info'}
          tags={
            state === 'off' ? (
              <StatusTag tone="warn">Switched off</StatusTag>
            ) : (
              <StatusTag tone="ok">On</StatusTag>
            )
          }
        >
          <p>{wording === null ? 'Asks as the program came' : wording}</p>
          <p>Why: {reason}</p>
        </TimelineEntry>
      ))}
    </Timeline>
  );
}
