import { ROLE_WORDS } from '../../contract/words/people-words.ts';
import { RETURN_BY_WORDS } from '../../contract/words/return-words.ts';
import { Button } from '../components/button.tsx';
import { classesOf } from '../components/class-names.ts';
import { Panel } from '../components/panel.tsx';
import { PlainTable } from '../components/plain-table.tsx';
import { StatusTag } from '../components/status-tag.tsx';
import { useLook } from '../queries.ts';
import { RefusalNotice } from '../refusals/refusal-notice.tsx';
import type { ShownReturn } from './return-choice.ts';
import { daysInWords, whenInWords } from './stated.ts';
import styles from './returns.module.css';

const cls = classesOf(styles);

/** Every return that was frozen, newest first, each with its numbers and with what changed since. */
export function FrozenList({ onShow }: { readonly onShow: (shown: ShownReturn) => void }) {
  const look = useLook('list-frozen-returns', {});
  const rows = look.data ?? [];
  return (
    <Panel
      title="Frozen returns"
      isPane
      tag={<StatusTag tone="neutral">{`${rows.length} frozen`}</StatusTag>}
    >
      <RefusalNotice refusal={look.refusal} fault={look.fault} />
      {rows.length === 0 ? (
        <p>None yet. A frozen return is kept for good, so that its numbers can be defended later.</p>
      ) : (
        <PlainTable
          caption="Frozen returns, newest first"
          headers={['Frozen', 'By', 'Return', 'Cases', 'Look']}
        >
          {rows.map((row) => {
            const when = whenInWords(row.frozenAt);
            return (
              <tr key={row.snapshot}>
                <th scope="row" className={cls('together')}>
                  {when}
                </th>
                <td>
                  {row.byName}
                  {row.role !== null && <span className={cls('how')}>{ROLE_WORDS[row.role]}</span>}
                </td>
                <td>
                  {daysInWords(row)}
                  <span className={cls('how')}>
                    {`${row.title}, version ${row.version}, ${RETURN_BY_WORDS[row.by].toLowerCase()}`}
                  </span>
                </td>
                <td className={cls('cell')}>{row.cases.toLocaleString('en-GB')}</td>
                <td>
                  <div className={cls('buttons')}>
                    <Button
                      size="small"
                      kind="quiet"
                      aria-label={`Show the return frozen ${when}`}
                      onPress={() => onShow({ kind: 'frozen', snapshot: row.snapshot })}
                    >
                      Show
                    </Button>
                    <Button
                      size="small"
                      kind="quiet"
                      aria-label={`What changed since the return was frozen ${when}`}
                      onPress={() => onShow({ kind: 'changes', earlier: row.snapshot, later: null })}
                    >
                      What changed
                    </Button>
                  </div>
                </td>
              </tr>
            );
          })}
        </PlainTable>
      )}
    </Panel>
  );
}
