import { Button } from '../components/button.tsx';
import type { FieldProblem } from '../components/error-summary.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { Acts, Form } from '../components/form-layout.tsx';
import { Notice } from '../components/notice.tsx';
import { TextField } from '../components/text-field.tsx';
import type { Command } from '../use-command.ts';
import { RefusalNotice } from '../refusals/refusal-notice.tsx';
import { useProblems } from '../use-problems.ts';
import { asLoginName, isLoginName, LOGIN_NAME_HINT } from './login-name.ts';
import type { NewPassword } from './new-password-fields.tsx';
import { NewPasswordFields, passwordProblems } from './new-password-fields.tsx';
import type { RolesHeld } from './role-fields.tsx';
import { RoleFields, roleProblems } from './role-fields.tsx';

export interface FirstPerson extends RolesHeld, NewPassword {
  readonly name: string;
  readonly loginName: string;
}

interface PersonStepProps {
  readonly value: FirstPerson;
  readonly onChange: (value: FirstPerson) => void;
  readonly setUp: Command<'set-up-office'>;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** Second step: the first person, who is the administrator. Ends with the office being made. */
export function PersonStep({ value, onChange, setUp, onBack, onNext }: PersonStepProps) {
  const problems = useProblems(problemsOf(value));
  const isAdministratorOnly = value.roles.length === 1 && value.roles.includes('administrator');
  return (
    <Form label="The first person" onSubmit={() => void (problems.pass() && onNext())}>
      <ErrorSummary problems={problems.shown} attempt={problems.attempt} />
      <RefusalNotice refusal={setUp.refusal} fault={setUp.fault} />
      <TextField
        id="person-name"
        label="Your name"
        hint="As it stands beside what you record"
        maxLength={100}
        autoFocus
        error={problems.of('person-name')}
        value={value.name}
        onChange={(event) => onChange({ ...value, name: event.target.value })}
      />
      <TextField
        id="login-name"
        label="Login name"
        hint={LOGIN_NAME_HINT}
        verbatim
        error={problems.of('login-name')}
        value={value.loginName}
        onChange={(event) => onChange({ ...value, loginName: asLoginName(event.target.value) })}
      />
      <RoleFields
        value={value}
        onChange={(roles) => onChange({ ...value, ...roles })}
        problems={problems}
        hint="The first person is an administrator, and may hold other roles as well."
      />
      {isAdministratorOnly && (
        <Notice tone="info" title="An administrator sees nothing clinical">
          If you also work on cases, tick your other role too. Others can be added later under People.
        </Notice>
      )}
      <NewPasswordFields
        value={value}
        onChange={(password) => onChange({ ...value, ...password })}
        problems={problems}
      />
      <Acts>
        <Button kind="primary" type="submit" busy={setUp.busy}>
          Set up the office
        </Button>
        <Button kind="secondary" onPress={onBack}>
          Back
        </Button>
      </Acts>
    </Form>
  );
}

function problemsOf(person: FirstPerson): readonly FieldProblem[] {
  return [
    ...(person.name.trim() === '' ? [{ fieldId: 'person-name', message: 'Enter your name.' }] : []),
    ...(isLoginName(person.loginName)
      ? []
      : [{ fieldId: 'login-name', message: 'Enter a login name of at least two letters.' }]),
    ...(person.roles.includes('administrator')
      ? []
      : [
          {
            fieldId: 'roles',
            message: 'The first person is an administrator. Others can take this over later.',
          },
        ]),
    ...roleProblems(person),
    ...passwordProblems(person),
  ];
}
