import { describe, expect, it } from 'vitest';
import { METHODS } from '../../contract/methods.ts';
import { NOTHING_TAKEN_IN } from '../../renderer/new-case/intake.ts';
import { reasonsGiven, withOtherPerson, withoutOtherPerson } from '../../renderer/new-case/other-people.ts';
import { questionOf } from '../../renderer/new-case/use-possible-duplicates.ts';

const NOW = '2026-11-23T10:00:00.000Z';
const NAMED = { ...NOTHING_TAKEN_IN, surname: 'Holloway' };

describe('looking for the same death while a case is taken in', () => {
  it('waits for a name and one thing more', () => {
    expect(questionOf(NOTHING_TAKEN_IN, NOW)).toBeNull();
    expect(questionOf(NAMED, NOW)).toBeNull();
    expect(questionOf({ ...NAMED, bornOn: '14-Mar' }, NOW)).toBeNull();
    expect(questionOf({ ...NAMED, nhsDigits: '999000001' }, NOW)).toBeNull();
    expect(questionOf({ ...NAMED, nhsDigits: '9990000019' }, NOW)).toBeNull();
  });

  it('asks by number, by day of birth or by day of death, as the office takes it', () => {
    const questions = [
      questionOf({ ...NAMED, nhsDigits: '9990000018' }, NOW),
      questionOf({ ...NAMED, bornOn: '14-Mar-1941' }, NOW),
      questionOf({ ...NAMED, deathKind: 'died', diedOn: '18-Nov-2026' }, NOW),
    ];
    expect(
      questions.map((question) => [
        question?.nhsNumber.kind,
        question?.dateOfBirth.kind,
        question?.death.kind,
      ]),
    ).toEqual([
      ['known', 'not-known', 'not-known'],
      ['not-known', 'known', 'not-known'],
      ['not-known', 'not-known', 'verified'],
    ]);
    for (const question of questions) {
      expect(METHODS['find-duplicates'].input.safeParse(question).success).toBe(true);
    }
  });

  it('passes over a number that is ticked as not known or as former Welsh', () => {
    const numbered = { ...NAMED, nhsDigits: '9990000018' };
    expect(questionOf({ ...numbered, isNhsNotKnown: true }, NOW)).toBeNull();
    expect(questionOf({ ...numbered, isWelshNumber: true }, NOW)).toBeNull();
  });
});

describe('cases found to be another person’s', () => {
  it('are recorded only with a reason, the last one given', () => {
    const first = withOtherPerson(NOTHING_TAKEN_IN, { caseId: 'one', reason: '' });
    const both = withOtherPerson({ otherPeople: first }, { caseId: 'two', reason: ' A cousin. ' });
    expect(reasonsGiven({ otherPeople: both })).toEqual([{ caseId: 'two', reason: 'A cousin.' }]);
    const reworded = withOtherPerson({ otherPeople: both }, { caseId: 'one', reason: 'Twins.' });
    expect(reworded).toHaveLength(2);
    expect(reasonsGiven({ otherPeople: withoutOtherPerson({ otherPeople: reworded }, 'two') })).toEqual([
      { caseId: 'one', reason: 'Twins.' },
    ]);
  });
});
