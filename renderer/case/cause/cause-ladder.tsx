import type { CauseLineName, RecordedField, StatedCause } from '../../../contract/for-window.ts';
import { CAUSE_LINES } from '../../../contract/for-window.ts';
import { Panel } from '../../components/panel.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { CAUSE_LINE_WORDS } from '../../words/detail-words.ts';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { byLine } from '../who.ts';

const STEPS = [
  { field: 'practitionerCause', name: 'Attending practitioner' },
  { field: 'examinerCause', name: 'Medical examiner' },
  { field: 'agreedCause', name: 'Agreed' },
] as const;

/** The three statements beside each other, line by line, each in the words in which it was made. */
export function CauseLadder() {
  const { view } = useCase();
  const { fields } = view.case;
  return (
    <Panel title="The cause of death, line by line" flush>
      <div className={cls('ladder')}>
        <table>
          <thead>
            <tr>
              <th scope="col" className={cls('line-name')}>
                Line
              </th>
              {STEPS.map(({ field, name }) => {
                const recorded = fields[field];
                return (
                  <th key={field} scope="col">
                    {name}
                    <span className={cls('interval')}>
                      {recorded === null
                        ? 'Not recorded'
                        : `${recorded.value.statedBy} · recorded ${byLine(view.people, recorded.stamp)}`}
                    </span>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {CAUSE_LINES.map((line) => (
              <tr key={line}>
                <th scope="row" className={cls('line-name')}>
                  {CAUSE_LINE_WORDS[line]}
                </th>
                {STEPS.map(({ field }) => (
                  <Cell
                    key={field}
                    line={line}
                    stated={fields[field]}
                    beside={field === 'practitionerCause' ? null : fields.practitionerCause}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}

interface CellProps {
  readonly line: CauseLineName;
  readonly stated: RecordedField<StatedCause> | null;
  /** The practitioner's statement, to say where this one differs; null for the practitioner's own. */
  readonly beside: RecordedField<StatedCause> | null;
}

function Cell({ line, stated, beside }: CellProps) {
  if (stated === null) return <td aria-label="Not recorded" />;
  const { text, interval } = stated.value.cause[line];
  const other = beside?.value.cause[line].text.trim() ?? null;
  return (
    <td>
      {text}
      {interval.trim() !== '' && <span className={cls('interval')}>{interval}</span>}
      {other !== null && other !== text.trim() && (
        <div>
          <StatusTag tone="info">Differs</StatusTag>
        </div>
      )}
    </td>
  );
}
