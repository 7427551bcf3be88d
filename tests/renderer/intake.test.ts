import { describe, expect, it } from 'vitest';
import { BOX, NOTHING_TAKEN_IN, nhsNumberFault, readIntake } from '../../renderer/new-case/intake.ts';
import type { Intake } from '../../renderer/new-case/intake.ts';
import { METHODS } from '../../contract/methods.ts';

const NOW = '2026-11-23T10:00:00.000Z';

function anIntake(changed: Partial<Intake> = {}): Intake {
  return {
    ...NOTHING_TAKEN_IN,
    surname: 'Holloway',
    forenames: 'Margaret Anne',
    title: 'Mrs',
    sex: 'female',
    bornOn: '14-Mar-1941',
    nhsDigits: '9990000018',
    deathKind: 'died',
    diedOn: '18-Nov-2026',
    diedAt: '0340',
    placeKind: 'hospital',
    placeName: 'Queen’s Building',
    ward: '7B',
    ...changed,
  };
}

const problemsOf = (intake: Intake) => readIntake(intake, NOW).problems.map(({ fieldId }) => fieldId);

describe('intake', () => {
  it('reads a filled form into what the office takes', () => {
    const { input, problems } = readIntake(anIntake(), NOW);
    expect(problems).toEqual([]);
    expect(input).toEqual({
      caseKind: null,
      surname: 'Holloway',
      forenames: 'Margaret Anne',
      title: 'Mrs',
      sex: 'female',
      dateOfBirth: { kind: 'known', on: '1941-03-14' },
      nhsNumber: { kind: 'known', digits: '9990000018' },
      death: { kind: 'died', on: '2026-11-18', at: '03:40', approximate: false },
      place: { kind: 'hospital', name: 'Queen’s Building', ward: '7B' },
      urgentRelease: { requested: false },
    });
    const key = '6e3a5c1e-0f5f-4c51-9d9b-64b0cf5f5c11';
    expect(METHODS['open-case'].input.safeParse({ key, ...input }).success).toBe(true);
  });

  it('keeps a number of the former Welsh system as it is written, and the kind of case', () => {
    const welsh = anIntake({ caseKind: 'under-28-days', isWelshNumber: true, welshNumber: ' W 123/45 ' });
    const { input } = readIntake(welsh, NOW);
    expect(input?.nhsNumber).toEqual({ kind: 'legacy-welsh', text: 'W 123/45' });
    expect(input?.caseKind).toBe('under-28-days');
    expect(problemsOf({ ...welsh, welshNumber: ' ' })).toEqual([BOX.welshNumber]);
  });

  it('takes not known as an answer everywhere, and silence nowhere', () => {
    expect(problemsOf({ ...NOTHING_TAKEN_IN })).toEqual([
      BOX.surname,
      BOX.dateOfBirth,
      BOX.nhsNumber,
      BOX.deathKind,
      BOX.place,
    ]);
    const unknown = anIntake({
      bornOn: '',
      isBirthNotKnown: true,
      nhsDigits: '',
      isNhsNotKnown: true,
      deathKind: 'not-known',
      placeKind: 'not-known',
      sex: null,
    });
    expect(readIntake(unknown, NOW).input).toMatchObject({
      dateOfBirth: { kind: 'not-known' },
      nhsNumber: { kind: 'not-known' },
      death: { kind: 'not-known' },
      sex: null,
    });
  });

  it('NHS-1 says at the tenth digit that the number cannot be right, and not before', () => {
    expect(nhsNumberFault('999000001')).toBeNull();
    expect(nhsNumberFault('9990000018')).toBeNull();
    expect(nhsNumberFault('9990000019')).not.toBeNull();
    expect(problemsOf(anIntake({ nhsDigits: '9990000019' }))).toEqual([BOX.nhsNumber]);
  });

  it('DATE-2 refuses a death later than now on the office’s clock', () => {
    expect(problemsOf(anIntake({ diedOn: '23-Nov-2026', diedAt: '10:01' }))).toEqual([BOX.death]);
    expect(problemsOf(anIntake({ diedOn: '23-Nov-2026', diedAt: '09:59' }))).toEqual([]);
  });

  it('DATE-3 refuses a birth after the death', () => {
    expect(problemsOf(anIntake({ bornOn: '19-Nov-2026' }))).toEqual([BOX.dateOfBirth]);
  });

  it('URG-1 asks why the release is urgent, and by when only if a day is given', () => {
    expect(problemsOf(anIntake({ isUrgent: true }))).toEqual([BOX.urgentReason]);
    expect(
      readIntake(anIntake({ isUrgent: true, urgentReason: 'Burial' }), NOW).input?.urgentRelease,
    ).toEqual({
      requested: true,
      reason: 'Burial',
      deadline: null,
    });
    expect(problemsOf(anIntake({ isUrgent: true, urgentReason: 'Burial', urgentOn: '24-Nov-2026' }))).toEqual(
      [BOX.urgentAt],
    );
    const dated = anIntake({
      isUrgent: true,
      urgentReason: 'Burial',
      urgentOn: '24-Nov-2026',
      urgentAt: '12:00',
    });
    expect(readIntake(dated, NOW).input?.urgentRelease).toMatchObject({ deadline: '2026-11-24T12:00' });
  });

  it('does not call a time approximate that is not there', () => {
    expect(readIntake(anIntake({ diedAt: '', isApproximate: true }), NOW).input?.death).toEqual({
      kind: 'died',
      on: '2026-11-18',
      at: null,
      approximate: false,
    });
  });
});
