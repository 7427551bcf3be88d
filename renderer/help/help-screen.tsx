import { Printer } from 'lucide-react';
import { Button } from '../components/button.tsx';
import { PageHead } from '../components/page-head.tsx';
import { Panel } from '../components/panel.tsx';
import { AboutPanel } from './about-panel.tsx';
import { HelpPoints, KeyTable } from './help-content.tsx';
import { ALL_HELP } from './help-words.ts';

/** All of the help on one page, to read or to print. */
export function HelpScreen() {
  return (
    <>
      <PageHead
        title="Help"
        actions={
          <Button icon={Printer} onPress={() => window.print()}>
            Print
          </Button>
        }
      />
      <Panel title="Keys" flush isPane>
        <KeyTable />
      </Panel>
      {ALL_HELP.map((help) => (
        <Panel key={help.title} title={help.title}>
          <HelpPoints help={help} />
        </Panel>
      ))}
      <AboutPanel />
    </>
  );
}
