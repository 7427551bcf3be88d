import { PasswordField } from '../components/password-field.tsx';
import type { FieldProblem } from '../components/error-summary.tsx';
import { PASSWORD_LEAST } from '../refusals/trouble-words.ts';
import type { Problems } from '../use-problems.ts';

export interface NewPassword {
  readonly password: string;
  readonly again: string;
}

export const NO_PASSWORD: NewPassword = { password: '', again: '' };

interface NewPasswordFieldsProps {
  readonly value: NewPassword;
  readonly onChange: (value: NewPassword) => void;
  readonly problems: Problems;
  readonly label?: string;
}

/** A new password, typed twice, with its length counted while it is typed. */
export function NewPasswordFields({ value, onChange, problems, label = 'Password' }: NewPasswordFieldsProps) {
  const length = [...value.password].length;
  const counted =
    length === 0 ? '' : length < PASSWORD_LEAST ? ` ${length} of ${PASSWORD_LEAST}.` : ' Long enough.';
  return (
    <>
      <PasswordField
        id="new-password"
        purpose="new-password"
        label={label}
        hint={`At least ${PASSWORD_LEAST} characters; three or four words are good.${counted}`}
        error={problems.of('new-password')}
        value={value.password}
        onChange={(event) => onChange({ ...value, password: event.target.value })}
      />
      <PasswordField
        id="password-again"
        purpose="new-password"
        label="The same again"
        error={problems.of('password-again')}
        value={value.again}
        onChange={(event) => onChange({ ...value, again: event.target.value })}
      />
    </>
  );
}

/** What stands in the way of a new password, as far as the window can tell; the office knows the common ones. */
export function passwordProblems({ password, again }: NewPassword): readonly FieldProblem[] {
  const length = [...password].length;
  if (length < PASSWORD_LEAST) {
    return [
      { fieldId: 'new-password', message: `Use at least ${PASSWORD_LEAST} characters for the password.` },
    ];
  }
  return password === again
    ? []
    : [{ fieldId: 'password-again', message: 'The two passwords are not the same.' }];
}
