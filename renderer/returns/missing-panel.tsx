import type { ReturnView } from '../../contract/return-view.ts';
import { Button } from '../components/button.tsx';
import { classesOf } from '../components/class-names.ts';
import { Panel } from '../components/panel.tsx';
import { StatusTag } from '../components/status-tag.tsx';
import type { OpenCases } from './return-table.tsx';
import styles from './returns.module.css';

const cls = classesOf(styles);

/** What somebody can still record before the numbers go anywhere. Rule RET-7. */
export function MissingPanel({ view, onOpen }: { readonly view: ReturnView; readonly onOpen: OpenCases }) {
  return (
    <Panel
      title="Not recorded"
      isPane
      tag={
        view.missing.length === 0 ? (
          <StatusTag tone="ok">Nothing is missing</StatusTag>
        ) : (
          <StatusTag tone="warn">{`${view.missing.length} to look at`}</StatusTag>
        )
      }
    >
      {view.missing.length === 0 ? (
        <p>Everything that the lines below are counted from is recorded.</p>
      ) : (
        <ul className={cls('missing')}>
          {view.missing.map(({ cases, id, words }) => (
            <li key={id}>
              <span>{words}.</span>
              <Button
                size="small"
                kind="quiet"
                aria-label={`Show the cases: ${words}`}
                onPress={() => onOpen(words, cases)}
              >
                Show
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
