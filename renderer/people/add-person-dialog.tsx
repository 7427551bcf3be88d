import { useState } from 'react';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import type { FieldProblem } from '../components/error-summary.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { TextField } from '../components/text-field.tsx';
import { showDone } from '../components/toast-region.tsx';
import { RefusalNotice } from '../refusals/refusal-notice.tsx';
import { asLoginName, isLoginName, LOGIN_NAME_HINT } from '../set-up/login-name.ts';
import type { NewPassword } from '../set-up/new-password-fields.tsx';
import { NewPasswordFields, NO_PASSWORD, passwordProblems } from '../set-up/new-password-fields.tsx';
import type { RolesHeld } from '../set-up/role-fields.tsx';
import { gmcNumberOf, RoleFields, roleProblems } from '../set-up/role-fields.tsx';
import { useCommand } from '../use-command.ts';
import { useProblems } from '../use-problems.ts';

interface NewPerson extends RolesHeld, NewPassword {
  readonly name: string;
  readonly loginName: string;
}

const NOBODY: NewPerson = { name: '', loginName: '', roles: [], gmcNumber: '', ...NO_PASSWORD };

/** Adds somebody to the office. Not kept as a draft, because a password is never kept. */
export function AddPersonDialog({ onClose }: { readonly onClose: () => void }) {
  const [person, setPerson] = useState(NOBODY);
  const problems = useProblems(problemsOf(person));
  const add = useCommand('add-person');

  async function submit(): Promise<void> {
    if (!problems.pass()) return;
    const { name, loginName, roles, password } = person;
    const added = await add.run({
      name: name.trim(),
      loginName,
      roles: [...roles],
      gmcNumber: gmcNumberOf(person),
      password,
    });
    if (added === null) return;
    showDone('Person added', null);
    onClose();
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="Add a person"
      hasUnsavedTyping={person !== NOBODY}
      actions={
        <>
          <Button kind="primary" busy={add.busy} onPress={() => void submit()}>
            Add the person
          </Button>
          <Button onPress={onClose}>Go back</Button>
        </>
      }
    >
      <ErrorSummary problems={problems.shown} attempt={problems.attempt} />
      <RefusalNotice refusal={add.refusal} fault={add.fault} />
      <TextField
        id="person-name"
        label="Name"
        hint="As it stands beside what they record"
        maxLength={100}
        autoFocus
        error={problems.of('person-name')}
        value={person.name}
        onChange={(event) => setPerson({ ...person, name: event.target.value })}
      />
      <TextField
        id="login-name"
        label="Login name"
        hint={LOGIN_NAME_HINT}
        verbatim
        error={problems.of('login-name')}
        value={person.loginName}
        onChange={(event) => setPerson({ ...person, loginName: asLoginName(event.target.value) })}
      />
      <RoleFields
        value={person}
        onChange={(roles) => setPerson({ ...person, ...roles })}
        problems={problems}
      />
      <NewPasswordFields
        value={person}
        onChange={(password) => setPerson({ ...person, ...password })}
        problems={problems}
        label="First password"
      />
      <p>
        Tell it to them in person. When they first unlock, they choose one that only they know before they can
        do anything else.
      </p>
    </Dialog>
  );
}

function problemsOf(person: NewPerson): readonly FieldProblem[] {
  return [
    ...(person.name.trim() === '' ? [{ fieldId: 'person-name', message: 'Enter the name.' }] : []),
    ...(isLoginName(person.loginName)
      ? []
      : [{ fieldId: 'login-name', message: 'Enter a login name of at least two letters.' }]),
    ...roleProblems(person),
    ...passwordProblems(person),
  ];
}
