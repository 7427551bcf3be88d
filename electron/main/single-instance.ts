import { app } from 'electron';

/**
 * Whether this is the only Scrutineer on its data folder. The lock belongs to the folder of the window's own state,
 * which each data folder has, so a practice office may stand beside the real one.
 *
 * @param startedAgain called in the first one each time somebody starts it again
 */
export function isOnlyOne(startedAgain: () => void): boolean {
  if (!app.requestSingleInstanceLock()) return false;
  app.on('second-instance', startedAgain);
  return true;
}
