import {
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as AriaToastRegion,
} from 'react-aria-components/Toast';
import { Text } from 'react-aria-components/Text';
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

interface Shown extends DoneToast {
  readonly key: string;
  readonly atMs: number;
}

const UNDO_TIME_MS = 12_000;
const READING_TIME_MS = 6_000;
/** The screen's own words for an act and the office's offer to take it back come this close together. */
const SAME_ACT_MS = 1_500;
const queue = new ToastQueue<DoneToast>({ maxVisibleToasts: 3 });
let latest: Shown | null = null;

/**
 * Says that an act is recorded. Errors never come this way: they stay on the screen where they happened.
 *
 * @param done in the past tense, without a name: "Conversation recorded"
 * @param undo takes it back; null where it cannot be taken back
 */
export function showDone(done: string, undo: (() => void) | null): void {
  // What was done before is old news, and must not come up again when this one goes.
  for (const { key, content } of queue.visibleToasts) if (content.undo === null) queue.close(key);
  const offered = latestWithin(({ undo: taken }) => taken !== null);
  const taken = undo ?? offered?.undo ?? null;
  show({ done, undo: taken }, offered, taken === null ? READING_TIME_MS : UNDO_TIME_MS);
}

/**
 * Offers to take back the act just recorded, in the words its screen gave it where there were any.
 *
 * @param forMs how long it can still be taken back; the offer is gone after that, also while it is looked at
 */
export function offerUndo(done: string, undo: () => void, forMs: number): void {
  const said = latestWithin(({ undo: taken }) => taken === null);
  const key = show({ done: said?.done ?? done, undo }, said, forMs);
  setTimeout(() => {
    // The words may have been replaced by the screen's own since, which carry the same offer.
    queue.close(latest?.undo === undo ? latest.key : key);
  }, forMs);
}

function show(toast: DoneToast, instead: Shown | null, timeoutMs: number): string {
  if (instead !== null) queue.close(instead.key);
  const key = queue.add(toast, { timeout: timeoutMs });
  latest = { ...toast, key, atMs: performance.now() };
  return key;
}

/** What was closed by hand is not brought back by what is said next. */
function close(key: string): void {
  if (latest?.key === key) latest = null;
  queue.close(key);
}

function latestWithin(fits: (shown: Shown) => boolean): Shown | null {
  return latest !== null && performance.now() - latest.atMs < SAME_ACT_MS && fits(latest) ? latest : null;
}

/** Where `showDone` appears: once per window, reached with F6, paused while looked at. */
export function ToastRegion() {
  return (
    <AriaToastRegion data-pane="" queue={queue} className={cls('region')} aria-label="Just recorded">
      {({ toast }) => (
        <AriaToast toast={toast} className={cls('toast')}>
          <CircleCheck size={16} className={cls('tick')} aria-hidden />
          <ToastContent className={cls('words')}>
            <Text slot="title">{toast.content.done}</Text>
          </ToastContent>
          {toast.content.undo !== null && (
            <Button
              size="small"
              onPress={() => {
                const { undo } = toast.content;
                close(toast.key);
                undo?.();
              }}
            >
              Undo
            </Button>
          )}
          <IconButton icon={X} label="Close this message" onPress={() => close(toast.key)} />
        </AriaToast>
      )}
    </AriaToastRegion>
  );
}
