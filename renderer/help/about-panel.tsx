import { useState } from 'react';
import { readNotices } from '../carriers/notices-file.ts';
import { Button } from '../components/button.tsx';
import { classesOf } from '../components/class-names.ts';
import { Acts } from '../components/form-layout.tsx';
import { Panel } from '../components/panel.tsx';
import { useStatus } from '../session/use-status.ts';
import styles from './about-panel.module.css';

const cls = classesOf(styles);

type Notices = 'not-asked' | 'coming' | 'missing' | { readonly text: string };

/** Which program this is, and whose work it is made with. */
export function AboutPanel() {
  const version = useStatus().data?.version ?? '';
  const [notices, setNotices] = useState<Notices>('not-asked');
  async function show(): Promise<void> {
    setNotices('coming');
    const text = await readNotices();
    setNotices(text === null ? 'missing' : { text });
  }
  return (
    <Panel title="About Scrutineer">
      <p>Version {version}. Free to use, change and pass on under the MIT licence.</p>
      {typeof notices === 'object' ? (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
        <pre className={cls('notices')} tabIndex={0} role="region" aria-label="Licences of others’ work">
          {notices.text}
        </pre>
      ) : (
        <>
          <p>It is made with the work of others. Their licences are here to read.</p>
          <Acts>
            <Button busy={notices === 'coming'} onPress={() => void show()}>
              Show the licences of others’ work
            </Button>
          </Acts>
          <p role="status">
            {notices === 'missing'
              ? 'They could not be read. They also lie beside the program, as THIRD-PARTY-NOTICES.txt.'
              : ''}
          </p>
        </>
      )}
    </Panel>
  );
}
