import { useState } from 'react';
import type { PersonRow } from '../../contract/views.ts';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { TextField } from '../components/text-field.tsx';
import { showDone } from '../components/toast-region.tsx';
import { RefusalNotice } from '../refusals/refusal-notice.tsx';
import { gmcNumberOf, isExaminer, RoleFields, roleProblems } from '../set-up/role-fields.tsx';
import { useCommand } from '../use-command.ts';
import { useProblems } from '../use-problems.ts';
import { WorkFields, workBoxesOf, workIn } from './work-fields.tsx';

/** Changes somebody's name, roles, GMC number, or an examiner's work and ties. What they recorded keeps the role it was recorded in. */
export function ChangePersonDialog({
  row,
  onClose,
}: {
  readonly row: PersonRow;
  readonly onClose: () => void;
}) {
  const [person, setPerson] = useState({ name: row.name, roles: row.roles, gmcNumber: row.gmcNumber ?? '' });
  const [work, setWork] = useState(workBoxesOf(row.work));
  const problems = useProblems([
    ...(person.name.trim() === '' ? [{ fieldId: 'person-name', message: 'Enter the name.' }] : []),
    ...roleProblems(person),
  ]);
  const change = useCommand('change-person');

  async function submit(): Promise<void> {
    if (!problems.pass()) return;
    const { name, roles } = person;
    const changed = await change.run({
      userId: row.userId,
      name: name.trim(),
      roles: [...roles],
      gmcNumber: gmcNumberOf(person),
      work: workIn(work),
    });
    if (changed === null) return;
    showDone('Person changed', null);
    onClose();
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={`Change ${row.loginName}`}
      actions={
        <>
          <Button kind="primary" busy={change.busy} onPress={() => void submit()}>
            Save the changes
          </Button>
          <Button onPress={onClose}>Go back</Button>
        </>
      }
    >
      <ErrorSummary problems={problems.shown} attempt={problems.attempt} />
      <RefusalNotice refusal={change.refusal} fault={change.fault} />
      <TextField
        id="person-name"
        label="Name"
        maxLength={100}
        error={problems.of('person-name')}
        value={person.name}
        onChange={(event) => setPerson({ ...person, name: event.target.value })}
      />
      <RoleFields value={person} onChange={(held) => setPerson({ ...person, ...held })} problems={problems} />
      {isExaminer(person.roles) && <WorkFields value={work} onChange={setWork} />}
    </Dialog>
  );
}
