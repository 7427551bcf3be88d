import { describe, expect, it } from 'vitest';
import { entriesOfOthers } from '../../renderer/case/life/entries-of-others.ts';
import { aNotebook, OTHER_EXAMINER } from '../builders/entries.ts';

const NOTHING_OWN = { entryIds: new Set<string>(), documentIds: new Set<string>() };
const note = (text: string) => ({ text, important: false });

describe('what others added to a case since it was opened', () => {
  it('is what is neither on the screen already nor this window’s own, whoever wrote it', () => {
    const notebook = aNotebook();
    const seen = new Set<string>(notebook.entries.map(({ id }) => id));
    const own = notebook.write('note-recorded', note('From this window'));
    const samePersonElsewhere = notebook.write('note-recorded', note('From the other window'));
    const another = notebook.write('note-recorded', note('From the next desk'), { actor: OTHER_EXAMINER });
    const found = entriesOfOthers(notebook.entries, seen, { ...NOTHING_OWN, entryIds: new Set([own]) });
    expect(found.map(({ id }) => id)).toEqual([samePersonElsewhere, another]);
  });

  it('leaves out the second entry of an own act, and not a later one by the same person', () => {
    const notebook = aNotebook();
    const seen = new Set<string>(notebook.entries.map(({ id }) => id));
    const own = notebook.write('late-information-reviewed', {
      entries: [],
      decision: 'reopen',
      reasoning: 'New',
    });
    const [review] = notebook.entries.slice(-1);
    if (review === undefined) throw new Error('it was just written');
    notebook.write('case-reopened', { reasons: ['new-information'], detail: 'New' });
    const [reopened] = notebook.entries.slice(-1);
    if (reopened === undefined) throw new Error('it was just written');
    const acts = { ...NOTHING_OWN, entryIds: new Set([own]) };
    const together = [...notebook.entries.slice(0, -1), { ...reopened, enteredAt: review.enteredAt }];
    expect(entriesOfOthers(together, seen, acts)).toEqual([]);
    expect(entriesOfOthers(notebook.entries, seen, acts).map(({ kind }) => kind)).toEqual(['case-reopened']);
  });
});
