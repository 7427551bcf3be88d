import {
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as AriaToastRegion,
} from 'react-aria-components/Toast';
import { CircleCheck, X } from 'lucide-react';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';
import styles from './toast-region.module.css';
import { classesOf } from './class-names.ts';

const cls = classesOf(styles);

/** An act just recorded, and how to take it back while that is still possible. */
interface DoneToast {
  readonly done: string;
  readonly undo: (() => void) | null;
}

const UNDO_TIME_MS = 12_000;
const READING_TIME_MS = 6_000;
const queue = new ToastQueue<DoneToast>({ maxVisibleToasts: 3 });

/**
 * Says that an act is recorded. Errors never come this way: they stay on the screen where they happened.
 *
 * @param done in the past tense, without a name: "Conversation recorded"
 * @param undo takes it back; null where it cannot be taken back
 */
export function showDone(done: string, undo: (() => void) | null): void {
  // What was done before is old news, and must not come up again when this one goes.
  for (const { key, content } of queue.visibleToasts) if (content.undo === null) queue.close(key);
  queue.add({ done, undo }, { timeout: undo === null ? READING_TIME_MS : UNDO_TIME_MS });
}

/** Where `showDone` appears: once per window, reached with F6, paused while looked at. */
export function ToastRegion() {
  return (
    <AriaToastRegion data-pane="" queue={queue} className={cls('region')} aria-label="Just recorded">
      {({ toast }) => (
        <AriaToast toast={toast} className={cls('toast')}>
          <CircleCheck size={16} className={cls('tick')} aria-hidden />
          <ToastContent className={cls('words')}>{toast.content.done}</ToastContent>
          {toast.content.undo !== null && (
            <Button
              size="small"
              onPress={() => {
                toast.content.undo?.();
                queue.close(toast.key);
              }}
            >
              Undo
            </Button>
          )}
          <IconButton icon={X} label="Close this message" onPress={() => queue.close(toast.key)} />
        </AriaToast>
      )}
    </AriaToastRegion>
  );
}
