import type { RuleRow } from '../../contract/views.ts';
import { formatCuiDate } from '../../contract/words/cui-date.ts';
import { gradeWords, weightWords } from '../../contract/words/rulebook-words.ts';
import { clockWords } from '../../contract/words/who.ts';
import { Button } from '../components/button.tsx';
import { classesOf } from '../components/class-names.ts';
import { PlainTable } from '../components/plain-table.tsx';
import { StatusTag } from '../components/status-tag.tsx';
import styles from './rulebook.module.css';

const cls = classesOf(styles);

interface RuleTableProps {
  readonly family: string;
  readonly rules: readonly RuleRow[];
  readonly mayChange: boolean;
  readonly onOpen: (rule: RuleRow) => void;
}

/** The rules of one family, a line each. */
export function RuleTable({ family, rules, mayChange, onOpen }: RuleTableProps) {
  const act = mayChange ? 'Change' : 'Read';
  return (
    <div className={cls('rules')}>
      <PlainTable
        caption={family}
        headers={['Rule', 'What it asks', 'How much it presses', 'Where it comes from', 'In force', 'Acts']}
      >
        {rules.map((rule) => (
          <tr key={rule.id}>
            <th scope="row">{rule.id}</th>
            <td>
              <Question rule={rule} />
            </td>
            <td>{weightWords(rule)}</td>
            <td>
              {rule.source}
              <span className={cls('soft', 'below')}>
                {gradeWords(rule.grade)} · checked {formatCuiDate(rule.checkedOn)}
              </span>
            </td>
            <td>
              <InForce rule={rule} />
            </td>
            <td>
              <Button size="small" aria-label={`${act} ${rule.id}`} onPress={() => onOpen(rule)}>
                {act}
              </Button>
            </td>
          </tr>
        ))}
      </PlainTable>
    </div>
  );
}

function Question({ rule: { asks, state, wording } }: { readonly rule: RuleRow }) {
  return (
    <>
      {state === 'off' && <StatusTag tone="warn">Switched off</StatusTag>}{' '}
      {wording !== null && <StatusTag tone="info">Reworded</StatusTag>} {wording ?? asks}
      {wording !== null && <span className={cls('soft', 'below')}>As the program came: {asks}</span>}
    </>
  );
}

function InForce({ rule: { history } }: { readonly rule: RuleRow }) {
  const [latest] = history;
  if (latest === undefined) return <span className={cls('soft')}>As the program came</span>;
  return (
    <>
      {latest.byName}
      <span className={cls('soft', 'below')}>{clockWords(latest.at)}</span>
    </>
  );
}
