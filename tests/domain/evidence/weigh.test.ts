import { describe, expect, it } from 'vitest';
import type { Stamp, Stamped } from '../../../domain/case/case.ts';
import type { EvidenceAnswer } from '../../../domain/evidence/evidence-answer.ts';
import { evidenceOf } from '../../../domain/evidence/evidence.ts';
import type { Raised, SeenIn } from '../../../domain/evidence/raised.ts';
import { AS_IT_CAME } from '../../../domain/evidence/rulebook/rule-version.ts';
import { isUnanswered, weigh } from '../../../domain/evidence/weigh.ts';
import type { EntryId } from '../../../domain/shared/ids.ts';
import { aConversation } from '../../builders/case-inputs.ts';
import { aNotebook } from '../../builders/entries.ts';

const stamp = (number: number): Stamp => ({
  entry: `entry-${String(number)}` as EntryId,
  clock: String(number).padStart(4, '0'),
  actor: null,
  role: 'medical-examiner',
  happenedAt: '2026-11-22T09:00:00.000Z',
  enteredAt: '2026-11-22T09:00:00.000Z',
});
const seenAt = (number: number): SeenIn => ({
  entry: stamp(number).entry,
  clock: stamp(number).clock,
  where: 'note',
  words: 'A fall on the ward',
});
const aFall = (...at: readonly number[]): Raised => ({
  key: 'fall',
  rule: 'X-1',
  kind: 'coroner-circumstance',
  question: 'coroner',
  weight: 'consider',
  says: 'A fall is recorded.',
  basis: 'Regulation 3(1)(a)',
  seenIn: at.map(seenAt),
  answers: ['not-for-coroner'],
  ruleVersion: null,
  saysAsItCame: null,
});
const answered = (at: number, ...seen: readonly number[]): Stamped<EvidenceAnswer> => ({
  content: {
    raised: 'fall',
    rule: 'X-1',
    kind: 'coroner-circumstance',
    answer: 'not-for-coroner',
    because: 'It played no part.',
    seen: seen.map((number) => stamp(number).entry),
    ruleVersion: null,
  },
  stamp: stamp(at),
});

describe('what the record raises', () => {
  it('EVID-2 waits for an answer until there is one', () => {
    expect(weigh([aFall(1, 2)], [], null).map(isUnanswered)).toEqual([true]);
    expect(weigh([aFall(1, 2)], [answered(3, 1, 2)], null).map(isUnanswered)).toEqual([false]);
  });

  it('EVID-2 is open again when it comes up in a later entry, and says which', () => {
    const [one] = weigh([aFall(1, 4)], [answered(3, 1)], null);
    expect(one?.open.map(({ entry }) => entry)).toEqual(['entry-4']);
    expect(one?.answered?.content.because).toBe('It played no part.');
  });

  it('EVID-2 is settled by telling the coroner, for what was recorded by then and no longer', () => {
    expect(weigh([aFall(1)], [], stamp(2)).map(isUnanswered)).toEqual([false]);
    expect(weigh([aFall(1, 3)], [], stamp(2))[0]?.open.map(({ entry }) => entry)).toEqual(['entry-3']);
  });

  it('EVID-2 telling the coroner settles nothing that is not for the coroner', () => {
    const elsewhere: Raised = { ...aFall(1), kind: 'pathway', question: 'governance' };
    expect(weigh([elsewhere], [], stamp(2)).map(isUnanswered)).toEqual([true]);
  });

  it('IND-3 keeps waiting where only an examiner with a conflict has answered', () => {
    const notebook = aNotebook();
    const said = notebook.write('conversation-recorded', {
      ...aConversation({ concernRaised: true }),
      keepsPromises: [],
    });
    notebook.write('evidence-answered', {
      raised: 'PATH-4',
      rule: 'PATH-4',
      kind: 'pathway',
      answer: 'done',
      because: '',
      seen: [said],
      ruleVersion: null,
    });
    const isOpen = () =>
      evidenceOf(notebook.fold(), { country: 'england', rulebook: AS_IT_CAME }).map(isUnanswered);
    expect(isOpen()).toEqual([false]);
    notebook.write('independence-declared', { independent: false, circumstance: 'A cousin' });
    expect(isOpen()).toEqual([true]);
  });
});
