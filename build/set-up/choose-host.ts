/** What `npm start` can be asked for with `--host`, and what it chooses without. */
export type Host = 'electron' | 'browser';

/** What decides, gathered by the caller. */
export interface Surroundings {
  /** The Electron program, or `null` where its runtime is not installed. */
  readonly electron: string | null;
  readonly platform: NodeJS.Platform;
  readonly hasDisplay: boolean;
  readonly isRoot: boolean;
}

export type Choice =
  | { readonly kind: 'electron'; readonly program: string }
  | { readonly kind: 'browser'; readonly because: string | null }
  | { readonly kind: 'impossible'; readonly because: string };

/**
 * Chooses the host. Asked for, Electron is refused with the reason where it cannot run; not asked for, the browser
 * host takes its place and the reason is said.
 *
 * @param asked what stands after `--host`, or `null`
 */
export function chooseHost(asked: Host | null, around: Surroundings): Choice {
  if (asked === 'browser') return { kind: 'browser', because: null };
  const obstacle = obstacleTo(around);
  if (around.electron !== null && obstacle === null) return { kind: 'electron', program: around.electron };
  const because = obstacle ?? 'The Electron runtime is not installed (npx install-electron fetches it)';
  return asked === 'electron' ? { kind: 'impossible', because } : { kind: 'browser', because };
}

function obstacleTo({ electron, platform, hasDisplay, isRoot }: Surroundings): string | null {
  if (electron === null) return null;
  if (platform === 'linux' && !hasDisplay) return 'There is no display for Electron';
  if (platform === 'linux' && isRoot) return 'Electron keeps no sandbox for the root user';
  return null;
}
