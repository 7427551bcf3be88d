import type { HostBridge } from '../../contract/window-bridge.ts';

/** What the desktop does for its window besides carrying calls; null in a browser. */
export function windowHost(): HostBridge | null {
  const given: unknown = Reflect.get(window, 'host');
  return isHost(given) ? given : null;
}

function isHost(given: unknown): given is HostBridge {
  return typeof given === 'object' && given !== null && 'saveDocument' in given && 'onMenu' in given;
}
