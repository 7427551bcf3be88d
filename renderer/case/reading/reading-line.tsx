import { Eye } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { classesOf } from '../../components/class-names.ts';
import { useNow } from '../../use-now.ts';
import { readingInWords } from '../../../contract/words/reading-words.ts';
import styles from './reading-line.module.css';
import { useReading } from './use-reading.ts';

const cls = classesOf(styles);
const TICK_MS = 60_000;

/** Under the banner of a case: who else reads it. Says so and offers to go on here; it stands in nobody's way. */
export function ReadingLine({ caseId }: { readonly caseId: string }) {
  const { reading, takeOver } = useReading(caseId);
  const now = useNow(TICK_MS);
  const [busy, setBusy] = useState(false);
  const words = useRef<HTMLParagraphElement>(null);
  const { sentences, act } = reading === null ? { sentences: [], act: null } : readingInWords(reading, now);
  const isEmpty = sentences.length === 0;

  async function press(): Promise<void> {
    setBusy(true);
    const isDone = await takeOver();
    setBusy(false);
    // The control is gone, and the focus must not go with it.
    if (isDone) words.current?.focus();
  }
  return (
    <div className={cls(!isEmpty && 'line', reading?.takenOver != null && 'taken-over')}>
      {!isEmpty && <Eye size={16} aria-hidden />}
      {/* There before it has anything to say, so that screen readers hear it begin to. */}
      <p ref={words} tabIndex={-1} role="status" aria-label="Who else reads this">
        {sentences.join(' ')}
      </p>
      {act !== null && (
        <Button size="small" busy={busy} onPress={() => void press()}>
          {act}
        </Button>
      )}
    </div>
  );
}
