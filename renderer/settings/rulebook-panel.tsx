import { Panel } from '../components/panel.tsx';
import { useMay } from '../session/use-status.ts';

/** The way to the rulebook, for everybody who may look at a case. */
export function RulebookPanel() {
  if (!useMay('view-case')) return null;
  return (
    <Panel title="Rulebook" isPane>
      <p>
        What the record of a case is asked about, rule by rule, with where each comes from. The lead medical
        examiner can switch a rule off or reword it.
      </p>
      <p>
        <a href="#/rulebook">Open the rulebook</a>
      </p>
    </Panel>
  );
}
