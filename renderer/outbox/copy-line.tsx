import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { classesOf } from '../components/class-names.ts';
import { IconButton } from '../components/icon-button.tsx';
import styles from './outbox.module.css';

const cls = classesOf(styles);
const SAID_FOR_MS = 2_000;

interface CopyLineProps {
  readonly what: string;
  readonly text: string;
  /** What is shown, where the whole is too long to read. */
  readonly shown?: string;
}

/** A hash or a folder, with a button that copies the whole of it. */
export function CopyLine({ what, text, shown = text }: CopyLineProps) {
  const [isCopied, setIsCopied] = useState(false);
  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(text);
    setIsCopied(true);
    setTimeout(() => setIsCopied(false), SAID_FOR_MS);
  }
  return (
    <span className={cls('copyable')}>
      <span className={cls('mono')} title={text}>
        {shown}
      </span>
      <IconButton
        icon={isCopied ? Check : Copy}
        label={isCopied ? `Copied ${what}` : `Copy ${what}`}
        onPress={() => void copy()}
      />
    </span>
  );
}
