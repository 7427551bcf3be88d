import type { Host } from './choose-host.ts';

export type SplitFlags =
  | { readonly kind: 'split'; readonly host: Host | null; readonly rest: readonly string[] }
  | { readonly kind: 'unreadable'; readonly because: string };

/**
 * Takes `--host NAME` (or `--host=NAME`) out of a command line. The rest belongs to the host, which reads it strictly.
 */
export function splitHostFlag(args: readonly string[]): SplitFlags {
  const rest: string[] = [];
  let host: Host | null = null;
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at] ?? '';
    if (word !== '--host' && !word.startsWith('--host=')) {
      rest.push(word);
      continue;
    }
    const name = word === '--host' ? args[(at += 1)] : word.slice('--host='.length);
    if (name !== 'electron' && name !== 'browser') {
      return { kind: 'unreadable', because: '--host takes electron or browser.' };
    }
    if (host !== null) return { kind: 'unreadable', because: '--host is given twice.' };
    host = name;
  }
  return { kind: 'split', host, rest };
}
