import { Copy, Printer } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../components/button.tsx';
import { classesOf } from '../components/class-names.ts';
import { Notice } from '../components/notice.tsx';
import styles from './recovery-code.module.css';

const cls = classesOf(styles);

interface RecoveryCodeProps {
  /** Groups joined by dashes, as the office made it. */
  readonly code: string;
  readonly officeName: string | null;
}

/** The recovery code, once, large enough to copy by hand, with a sheet to print. */
export function RecoveryCode({ code, officeName }: RecoveryCodeProps) {
  const [isCopied, setIsCopied] = useState(false);
  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(code);
    setIsCopied(true);
  }
  return (
    <>
      <div className={cls('not-on-paper')}>
        <Notice tone="warn" title="This code is shown once and kept nowhere">
          Whoever has it can open the record. Without it, and without a password, the record cannot be opened
          by anyone, us included. Keep it on paper in a locked place, away from this computer.
        </Notice>
      </div>
      <div className={cls('on-paper')}>
        <p>
          <strong>Recovery code of {officeName ?? 'the office'}</strong>
        </p>
        <p>
          Opens the Scrutineer record when a password is lost. Keep this sheet locked away. It is spent once
          used.
        </p>
      </div>
      <p className={cls('code')} id="recovery-code" aria-label="Recovery code" data-testid="recovery-code">
        {code.split('-').map((group, at) => (
          <span key={`${at} ${group}`}>{group} </span>
        ))}
      </p>
      <div className={cls('acts')}>
        <Button icon={Printer} onPress={() => window.print()}>
          Print the sheet
        </Button>
        <Button icon={Copy} onPress={() => void copy()}>
          Copy the code
        </Button>
        <span role="status">{isCopied ? 'Copied. Empty the clipboard when you have put it away.' : ''}</span>
      </div>
    </>
  );
}
