import { Button } from '../components/button.tsx';
import { clockWords } from '../../contract/words/who.ts';
import { cls } from './case-classes.ts';

interface DraftNoteProps {
  readonly form: {
    readonly isChanged: boolean;
    readonly restoredAt: string | null;
    discard(): Promise<void>;
  };
}

/** Says that what stands in the boxes is not in the record yet, and since when it has been waiting. */
export function DraftNote({ form }: DraftNoteProps) {
  if (!form.isChanged) return null;
  return (
    <span className={cls('draft-note')}>
      <span>
        {form.restoredAt === null
          ? 'Kept as a draft, not recorded yet'
          : `Your draft of ${clockWords(form.restoredAt)}, not recorded yet`}
      </span>
      <Button size="small" kind="quiet" onPress={() => void form.discard()}>
        Throw draft away
      </Button>
    </span>
  );
}
