import { powerMonitor } from 'electron';
import type { OfficeDoor } from '../../office/door.ts';

/** How long the window has to save what was typed and to lock by itself. */
const GRACE_MS = 1_500;

/**
 * Locks the office when the computer is locked or goes to sleep. The window is asked first, so that it saves what was
 * typed; whether it does or not, the office is locked when the grace is over, or at once when the computer wakes.
 */
export function lockWithTheComputer(
  door: Pick<OfficeDoor, 'call' | 'subscribe'>,
  askWindow: () => void,
): void {
  let grace: NodeJS.Timeout | null = null;
  const end = (): void => {
    if (grace !== null) clearTimeout(grace);
    grace = null;
  };
  const lockNow = (): void => {
    end();
    void door.call('lock', { why: 'idle' });
  };
  const leave = (): void => {
    if (grace !== null) return;
    grace = setTimeout(lockNow, GRACE_MS);
    askWindow();
  };
  door.subscribe(({ topic }) => {
    if (topic === 'locked') end();
  });
  powerMonitor.on('lock-screen', leave);
  powerMonitor.on('suspend', leave);
  powerMonitor.on('resume', () => {
    if (grace !== null) lockNow();
  });
}
