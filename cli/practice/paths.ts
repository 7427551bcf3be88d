import { CORONER_PATHS } from './coroner-paths.ts';
import { CROSSED_PATHS } from './crossed-paths.ts';
import { ORDINARY_PATHS } from './ordinary-paths.ts';
import type { Path } from './path.ts';
import { TURNS } from './turns.ts';

/** Every way in which a made-up case can go. */
export const PATHS = {
  ...ORDINARY_PATHS,
  ...CORONER_PATHS,
  ...TURNS,
  ...CROSSED_PATHS,
} as const satisfies Readonly<Record<string, Path>>;
