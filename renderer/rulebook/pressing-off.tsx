import { clockWords } from '../../contract/words/who.ts';
import { mayPress } from '../../contract/for-window.ts';
import type { RuleRow } from '../../contract/views.ts';
import { Button } from '../components/button.tsx';
import { classesOf } from '../components/class-names.ts';
import { Notice } from '../components/notice.tsx';
import { rulesUnder } from './rules-shown.ts';
import styles from './rulebook.module.css';

const cls = classesOf(styles);

interface PressingOffProps {
  readonly rules: readonly RuleRow[];
  readonly onOpen: (rule: RuleRow) => void;
}

/** At the top, whatever is filtered: what nobody is asked about although the coroner may have to be told. Rule RULE-6. */
export function PressingOff({ rules, onOpen }: PressingOffProps) {
  const pressing = rulesUnder(rules, 'off').filter(mayPress);
  if (pressing.length === 0) return null;
  return (
    <Notice
      tone="bad"
      title={
        pressing.length === 1
          ? 'One rule that presses to tell the coroner is switched off'
          : `${String(pressing.length)} rules that press to tell the coroner are switched off`
      }
    >
      <p>
        Nobody is asked about {pressing.length === 1 ? 'it' : 'them'} before a declaration. The duty to tell
        the coroner stays.
      </p>
      <ul className={cls('off')} aria-label="Switched off, though they press to tell the coroner">
        {pressing.map((rule) => (
          <li key={rule.id}>
            <span>
              <b>{rule.id}</b> {rule.asks} <Since rule={rule} />
            </span>{' '}
            <Button size="small" aria-label={`Open ${rule.id}`} onPress={() => onOpen(rule)}>
              Open
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Since({ rule: { history } }: { readonly rule: RuleRow }) {
  const [latest] = history;
  if (latest === undefined) return null;
  return (
    <span className={cls('soft')}>
      {latest.byName} · {clockWords(latest.at)}: {latest.reason}
    </span>
  );
}
