import { Disclosure } from '../components/disclosure.tsx';
import { StatusTag } from '../components/status-tag.tsx';
import { cls } from './case-classes.ts';
import { useCase } from './case-context.ts';
import { CorrectButton } from './correct/correct-button.tsx';
import { byLine } from '../../contract/words/who.ts';

/** What fits on a line or two of the narrowest window; the rest is a click away. */
const SHORT = 180;

/** Notes that somebody marked as alerts, under the banner of their case until a correction takes the mark away. */
export function CaseAlerts() {
  const { view } = useCase();
  const alerts = view.case.notes.filter(({ content }) => content.important).toReversed();
  if (alerts.length === 0) return null;
  return (
    <section aria-label="Alerts on this case">
      <ul className={cls('alerts')}>
        {alerts.map(({ content, stamp }) => (
          <li key={stamp.entry} className={cls('alert')}>
            <StatusTag tone="warn">Alert</StatusTag>
            <AlertText text={content.text} />
            <span className={cls('soft')}>{byLine(view.people, stamp)}</span>
            <CorrectButton what={{ kind: 'note-recorded', entry: stamp.entry, content }} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function AlertText({ text }: { readonly text: string }) {
  if (text.length <= SHORT) return <span className={cls('said')}>{text}</span>;
  return (
    <Disclosure summary={`${text.slice(0, SHORT).trimEnd()} …`}>
      <p className={cls('said')}>{text}</p>
    </Disclosure>
  );
}
