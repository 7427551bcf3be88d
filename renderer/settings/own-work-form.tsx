import { useState } from 'react';
import type { PersonRow } from '../../contract/views.ts';
import { Button } from '../components/button.tsx';
import { Acts, Form } from '../components/form-layout.tsx';
import { Panel } from '../components/panel.tsx';
import { showDone } from '../components/toast-region.tsx';
import { WorkFields, workBoxesOf, workIn } from '../people/work-fields.tsx';
import { useLook } from '../queries.ts';
import { RefusalNotice } from '../refusals/refusal-notice.tsx';
import { useStatus, useWhyNot } from '../session/use-status.ts';
import { useCommand } from '../use-command.ts';

/** A medical examiner's own word on where they work and whom they are tied to. Absent for everybody else. */
export function OwnWorkPanel() {
  const user = useStatus().data?.user ?? null;
  const isAllowed = useWhyNot('change-own-work') === null;
  const people = useLook('list-people', {});
  const own = people.data?.find(({ userId }) => userId === user?.userId) ?? null;
  return isAllowed && own !== null ? <OwnWorkForm key={own.userId} own={own} /> : null;
}

function OwnWorkForm({ own }: { readonly own: PersonRow }) {
  const [work, setWork] = useState(workBoxesOf(own.work));
  const change = useCommand('change-own-work');
  async function submit(): Promise<void> {
    if ((await change.run({ work: workIn(work) })) !== null) showDone('Work and ties saved', null);
  }
  return (
    <Panel title="My work and ties" isPane>
      <Form label="My work and ties" onSubmit={() => void submit()}>
        <p>
          A case that you may have cared for, or that names somebody you are tied to, says so and asks. It
          never decides, and nobody gets a list of it.
        </p>
        <RefusalNotice refusal={change.refusal} fault={change.fault} />
        <WorkFields value={work} onChange={setWork} />
        <Acts>
          <Button type="submit" busy={change.busy}>
            Save my work and ties
          </Button>
        </Acts>
      </Form>
    </Panel>
  );
}
