import { CORONER_PATHS } from './coroner-paths.ts';
import { ORDINARY_PATHS } from './ordinary-paths.ts';
import type { Path } from './path.ts';
import { TURNS } from './turns.ts';

/** Every way in which a made-up case can go. */
export const PATHS = { ...ORDINARY_PATHS, ...CORONER_PATHS, ...TURNS } as const satisfies Readonly<
  Record<string, Path>
>;
