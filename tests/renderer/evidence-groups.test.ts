import { describe, expect, it } from 'vitest';
import type { SeenIn, Weighed } from '../../contract/for-window.ts';
import { EVIDENCE_WEIGHT_WORDS, placeName, placeWords } from '../../contract/words/evidence-words.ts';
import { withGround } from '../../renderer/case/coroner/suggested-grounds.ts';
import { evidenceGroups, evidenceLeft } from '../../renderer/case/evidence/evidence-groups.ts';
import { concernFromConversation, NO_CONCERN } from '../../renderer/case/governance/concern-boxes.ts';

const PLACE: SeenIn = { entry: null, clock: null, where: 'circumstances', words: 'Fell (on 2026-09-04)' };

function weighed(key: string, changes: Partial<Weighed> = {}): Weighed {
  return {
    key,
    rule: key,
    kind: 'coroner-circumstance',
    question: 'coroner',
    weight: 'consider',
    says: key,
    basis: '',
    seenIn: [PLACE],
    answers: ['not-for-coroner'],
    answered: null,
    told: null,
    open: [PLACE],
    ruleVersion: null,
    saysAsItCame: null,
    ...changes,
  };
}

const keys = (of: readonly Weighed[]): readonly string[] => of.map(({ key }) => key);

describe('what the record raises for a question', () => {
  const view = {
    weighed: [
      weighed('considered'),
      weighed('pressing', { weight: 'notify' }),
      weighed('settled', { weight: 'notify', open: [] }),
      weighed('only known', { weight: 'note' }),
      weighed('of another question', { question: 'cause', kind: 'cause-wording', weight: 'stop' }),
    ],
    ruleChanges: [],
    switchedOff: [],
  };

  it('has the most pressing first, and apart from it what is only to be known and what is settled', () => {
    const { notes, settled, waiting } = evidenceGroups(view, 'coroner');
    expect(keys(waiting)).toEqual(['pressing', 'considered']);
    expect(keys(notes)).toEqual(['only known']);
    expect(keys(settled)).toEqual(['settled']);
  });

  it('counts for the declaration what stands in its way apart from what does not', () => {
    expect(evidenceLeft(view)).toEqual({ pressing: 1, others: 2 });
    expect(evidenceLeft(null)).toEqual({ pressing: 0, others: 0 });
  });
});

describe('the words of evidence', () => {
  it('say a day of the record as the office writes it, and leave what somebody wrote as it is', () => {
    expect(placeWords(PLACE)).toBe('Fell (on 04-Sep-2026)');
    expect(placeWords({ ...PLACE, where: 'note', words: 'scan of 2026-09-04' })).toBe('scan of 2026-09-04');
    expect(placeName(PLACE)).toBe('Circumstances');
  });

  it('are short, and none tells what to decide', () => {
    for (const words of Object.values(EVIDENCE_WEIGHT_WORDS)) {
      expect(words.length).toBeLessThanOrEqual(16);
      expect(words).not.toMatch(/coroner|grade|rule/i);
    }
  });
});

describe('a ground that somebody wants to tell the coroner of', () => {
  it('is ticked in its place, and never changes what was ticked before', () => {
    const before = [{ code: 'd' as const, reason: 'Detained under section 3.' }];
    expect(withGround(before, 'a-v')).toEqual([{ code: 'a-v', reason: '' }, ...before]);
    expect(withGround(before, 'd')).toBe(before);
  });
});

describe('a concern that was raised in a conversation', () => {
  it('begins with the words as they were said, where, and whose they are', () => {
    const said = 'Nobody came  for an hour.\nTwice.';
    expect(concernFromConversation('e1', { said, with: 'bereaved' }, NO_CONCERN)).toEqual({
      ...NO_CONCERN,
      source: 'bereaved',
      conversation: 'e1',
      ownWords: said,
    });
    expect(concernFromConversation('e1', { said, with: 'practitioner' }, NO_CONCERN).source).toBe(
      'attending-practitioner',
    );
  });

  it('keeps what was written before', () => {
    const before = { ...NO_CONCERN, source: 'staff' as const, narrative: 'Seen in the notes.' };
    expect(concernFromConversation('e1', { said: 'x', with: 'bereaved' }, before)).toMatchObject({
      source: 'staff',
      narrative: 'Seen in the notes.',
    });
  });
});
