import { ArrowLeft } from 'lucide-react';
import type { ReturnComparisonView } from '../../contract/frozen-return-view.ts';
import { Button } from '../components/button.tsx';
import { classesOf } from '../components/class-names.ts';
import { Notice } from '../components/notice.tsx';
import { PageHead } from '../components/page-head.tsx';
import { Panel } from '../components/panel.tsx';
import { PlainTable } from '../components/plain-table.tsx';
import { Progress } from '../components/progress.tsx';
import { Select } from '../components/select.tsx';
import { useLook } from '../queries.ts';
import { RefusalNotice } from '../refusals/refusal-notice.tsx';
import { CaseChanges } from './case-changes.tsx';
import { type ReturnChoice, SHOW_NOW } from './return-choice.ts';
import { daysInWords, whenInWords } from './stated.ts';
import styles from './returns.module.css';

const cls = classesOf(styles);

const NOW = 'now';

interface ChangesScreenProps {
  readonly earlier: string;
  /** Null for the record as it stands. */
  readonly later: string | null;
  readonly onChoose: (changed: Partial<ReturnChoice>) => void;
}

/** What changed since a return was frozen, number by number and case by case, and why. Rule RET-10. */
export function ChangesScreen({ earlier, later, onChoose }: ChangesScreenProps) {
  const look = useLook('compare-returns', { earlier, later });
  const { data: view } = look;
  return (
    <>
      <PageHead
        title="Returns"
        detail={view === null ? '' : between(view)}
        actions={
          <>
            <Button onPress={() => onChoose({ shown: { kind: 'frozen', snapshot: earlier } })}>
              Show the frozen return
            </Button>
            <Button icon={ArrowLeft} onPress={() => onChoose({ shown: SHOW_NOW })}>
              Back to the numbers as they stand
            </Button>
          </>
        }
      />
      <LaterPicker
        earlier={earlier}
        later={later}
        onLater={(chosen) => onChoose({ shown: { kind: 'changes', earlier, later: chosen } })}
      />
      <RefusalNotice refusal={look.refusal} fault={look.fault} />
      {look.isLoading && <Progress label="Comparing the two" done={null} onCancel={null} />}
      {view !== null && <Changes view={view} />}
    </>
  );
}

function Changes({ view }: { readonly view: ReturnComparisonView }) {
  if (view.changes.length === 0 && view.onlyEarlier.length + view.onlyLater.length === 0) {
    return (
      <Notice tone="ok" title="Nothing changed" announced="politely">
        Every number is the same, and has the same cases behind it.
      </Notice>
    );
  }
  return (
    <>
      {view.onlyEarlier.length + view.onlyLater.length > 0 && (
        <Notice tone="warn" title="The two have other lines">
          {`Only in the earlier: ${inWords(view.onlyEarlier)}. Only in the later: ${inWords(view.onlyLater)}.`}
        </Notice>
      )}
      <CaseChanges view={view} />
      <Panel title="Numbers that changed" isPane>
        <PlainTable caption="Numbers that changed, before and after" headers={['Line', ...view.columns]}>
          {view.lines.map((line) => (
            <tr key={line.id}>
              <th scope="row" className={cls('line')}>
                {line.label}
                {line.section !== '' && <span className={cls('how')}>{line.section}</span>}
              </th>
              {line.numbers.map(({ after, before, came, went }, at) => (
                <td key={view.columns[at]} className={cls('cell')}>
                  {came.length + went.length === 0 ? (
                    <span className={cls('none')}>{after}</span>
                  ) : (
                    <>
                      {before} → {after}
                      <span className={cls('how')}>{`${came.length} came, ${went.length} went`}</span>
                    </>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </PlainTable>
      </Panel>
    </>
  );
}

interface LaterPickerProps {
  readonly earlier: string;
  readonly later: string | null;
  readonly onLater: (later: string | null) => void;
}

/** Up to when: the record as it stands, or a later frozen return of the same period. */
function LaterPicker({ earlier, later, onLater }: LaterPickerProps) {
  const rows = useLook('list-frozen-returns', {}).data ?? [];
  const at = rows.findIndex(({ snapshot }) => snapshot === earlier);
  const first = rows[at];
  if (first === undefined) return null;
  const { by, from, to } = first;
  const laterOnes = rows.slice(0, at).filter((row) => row.by === by && row.from === from && row.to === to);
  return (
    <div className={cls('picker')} role="group" aria-label="What is compared">
      <p>{`${daysInWords(first)}, from the return frozen ${whenInWords(first.frozenAt)} to`}</p>
      <Select
        label="Compared with"
        choices={[
          { value: NOW, label: 'The record as it stands' },
          ...laterOnes.map((row) => ({
            value: row.snapshot,
            label: `Frozen ${whenInWords(row.frozenAt)} by ${row.byName}`,
          })),
        ]}
        value={later ?? NOW}
        onChange={(chosen) => onLater(chosen === NOW ? null : chosen)}
      />
    </div>
  );
}

function between({ changes, earlier, later }: ReturnComparisonView): string {
  const cases = `${changes.length.toLocaleString('en-GB')} ${changes.length === 1 ? 'case counts' : 'cases count'} otherwise`;
  const until = later.byName === null ? 'now' : whenInWords(later.countedAt);
  return `what changed · ${whenInWords(earlier.countedAt)} to ${until} · ${cases}`;
}

function inWords(lines: readonly string[]): string {
  return lines.length === 0 ? 'none' : lines.join(', ');
}
