import { useState } from 'react';
import { Button } from '../components/button.tsx';
import { Acts, Form } from '../components/form-layout.tsx';
import { TextField } from '../components/text-field.tsx';
import { RefusalNotice } from '../refusals/refusal-notice.tsx';
import type { Command } from '../use-command.ts';

interface TypeCodeBackProps {
  /** What the code is typed for; both name the same act. */
  readonly label: string;
  readonly actLabel: string;
  readonly command: Pick<
    Command<'confirm-recovery-code'>,
    'attempt' | 'busy' | 'refusal' | 'fault' | 'clear'
  >;
  readonly onDone: () => void;
  /** The way out without typing it; null where there is another one. */
  readonly wayOut: { readonly label: string; readonly onPress: () => void } | null;
}

/** Proves that a recovery code was written down: it is typed back from the paper. */
export function TypeCodeBack({ label, actLabel, command, onDone, wayOut }: TypeCodeBackProps) {
  const [typed, setTyped] = useState('');
  async function submit(): Promise<void> {
    if (await command.attempt({ recoveryCode: typed })) onDone();
  }
  return (
    <Form label={label} onSubmit={() => void (typed.trim() !== '' && submit())}>
      <RefusalNotice refusal={command.refusal} fault={command.fault} />
      <TextField
        id="typed-recovery-code"
        label="Type the code from your paper"
        hint="Capital or small letters, with or without spaces"
        verbatim
        autoFocus
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          command.clear();
        }}
      />
      <Acts>
        <Button
          kind="primary"
          type="submit"
          busy={command.busy}
          whyNot={typed.trim() === '' ? 'Type the code first.' : null}
          whyNotPlace="beside"
        >
          {actLabel}
        </Button>
        {wayOut !== null && (
          <Button kind="quiet" onPress={wayOut.onPress}>
            {wayOut.label}
          </Button>
        )}
      </Acts>
    </Form>
  );
}
