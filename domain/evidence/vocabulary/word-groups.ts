import { invariant } from '../../shared/invariant.ts';
import { canonicalWord } from '../text/canonical-word.ts';
import { WORDS_OF_CARE } from './words-of-care.ts';
import { WORDS_OF_EVENTS } from './words-of-events.ts';
import { WORDS_OF_EXPOSURE } from './words-of-exposure.ts';

/**
 * Words that stand for one another in what a line tells ("fell off a ladder", "tumbled from scaffolding"), each as it may be
 * written; plurals and American spelling are read without being listed. `+name` takes in another group.
 * By name, in the form in which words are compared.
 */
export const WORD_GROUPS: ReadonlyMap<string, ReadonlySet<string>> = groupsOf(
  WORDS_OF_EXPOSURE + WORDS_OF_EVENTS + WORDS_OF_CARE,
);

function groupsOf(list: string): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, ReadonlySet<string>>();
  const lines = list.replaceAll(/\n +/g, ' ').split('\n');
  for (const line of lines.filter((one) => one !== '' && !one.startsWith('//'))) {
    const [name = '', words = ''] = line.split(':');
    invariant(!groups.has(name), `two groups of words are called "${name}"`);
    groups.set(name, new Set(words.trim().split(/\s+/).flatMap(wordsOf)));
  }
  return groups;

  function wordsOf(written: string): readonly string[] {
    if (!written.startsWith('+')) return [canonicalWord(written)];
    const other = groups.get(written.slice(1));
    invariant(other !== undefined, `a group of words takes in "${written}", which is not above it`);
    return [...other];
  }
}
