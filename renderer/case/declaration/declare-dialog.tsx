import { useState } from 'react';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { PasswordField } from '../../components/password-field.tsx';
import { showDone } from '../../components/toast-region.tsx';
import type { DraftPlace } from '../../drafts/draft-keeper.ts';
import { useCommand } from '../../use-command.ts';
import { CaseBanner } from '../case-banner.tsx';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { Trouble } from '../trouble.tsx';
import { eitherCauseWords } from '../../../contract/words/cause-words.ts';
import type { AgreedCause } from '../certification/compared-lines.ts';

interface DeclareDialogProps {
  readonly agreed: AgreedCause;
  readonly handoverSeen: boolean;
  readonly statement: string;
  /** The draft that the statement was typed in; it goes with the declaration. */
  readonly typedIn: DraftPlace;
  readonly onClose: () => void;
}

/** Asks once more, with the cause in sight and the examiner's password. */
export function DeclareDialog({ agreed, handoverSeen, statement, typedIn, onClose }: DeclareDialogProps) {
  const { caseId, view, user } = useCase();
  const [password, setPassword] = useState('');
  // What was read when the dialog opened: if somebody records another cause meanwhile, the office refuses.
  const [read] = useState(agreed);
  const command = useCommand('declare');

  async function declare(): Promise<void> {
    const input = { caseId, agreedCauseEntry: read.entry, handoverSeen, statement, password };
    const declared = await command.run(input, [typedIn]);
    setPassword('');
    if (declared === null) return;
    onClose();
    showDone('Declaration made', null);
  }

  return (
    <ConfirmDialog
      isOpen
      title="Declare the cause of death?"
      confirmLabel="Make declaration"
      banner={<CaseBanner onCase={view.case} />}
      busy={command.busy}
      whyNot={password === '' ? 'Enter your password.' : null}
      onConfirm={() => void declare()}
      onClose={onClose}
    >
      <div className={cls('stack')}>
        <Trouble of={command} />
        <p className={cls('large-said')}>{eitherCauseWords(read)}</p>
        <p className={cls('said')}>{statement}</p>
        <p>
          {user?.name}, GMC {user?.gmcNumber ?? 'not recorded'}
        </p>
        <PasswordField
          id="declare-password"
          label="Your password"
          purpose="sign-in"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
      </div>
    </ConfirmDialog>
  );
}
