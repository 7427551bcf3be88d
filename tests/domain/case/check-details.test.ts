import { describe, expect, it } from 'vitest';
import { checkDetails } from '../../../domain/case/check-details.ts';
import type { FieldChanges, FieldName, FieldValues } from '../../../domain/case/fields.ts';
import { aCauseOfDeath, aPractitioner, aStatedCause } from '../../builders/case-inputs.ts';

/** Half past midnight in the office on 2 August, while it is still 1 August by UTC. */
const SUMMER_NIGHT = '2026-08-01T23:30:00.000Z';
const NOW = '2026-11-23T09:00:00.000Z';

function changes<Name extends FieldName>(name: Name, value: FieldValues[Name]): FieldChanges {
  return { [name]: { value, base: null, settles: [] } };
}
const died = (on: string, at: string | null = null) =>
  changes('death', { kind: 'died', on, at, approximate: false });
const born = (on: string) => changes('dateOfBirth', { kind: 'known', on });

describe('details that cannot be right', () => {
  it('NHS-1 a number whose check digit is wrong is a question to the office', () => {
    const wrong = changes('nhsNumber', { kind: 'known', digits: '9990000019' });
    expect(checkDetails(wrong, NOW)).toEqual([{ field: 'nhsNumber', fault: 'nhs-number-check-digit' }]);
    expect(checkDetails(changes('nhsNumber', { kind: 'not-known' }), NOW)).toEqual([]);
  });

  it.each(['attendingPractitioner', 'consultant', 'generalPractitioner'] as const)(
    'GMC-1 the %s may have no GMC number, but not one of another length',
    (field) => {
      expect(checkDetails(changes(field, aPractitioner({ gmcNumber: null })), NOW)).toEqual([]);
      expect(checkDetails(changes(field, aPractitioner({ gmcNumber: '123' })), NOW)).toEqual([
        { field, fault: 'gmc-number-shape' },
      ]);
    },
  );

  it('DATE-1 a birth or a death on 30 February is no date', () => {
    expect(checkDetails({ ...born('1938-02-30'), ...died('2026-02-30') }, NOW)).toEqual([
      { field: 'dateOfBirth', fault: 'date-not-real' },
      { field: 'death', fault: 'date-not-real' },
    ]);
  });

  it('DATE-2 nobody has died later today or was born tomorrow', () => {
    expect(checkDetails(died('2026-11-23', '09:00'), NOW)).toEqual([]);
    expect(checkDetails(died('2026-11-23', '09:01'), NOW)).toEqual([
      { field: 'death', fault: 'death-in-future' },
    ]);
    expect(checkDetails(born('2026-11-24'), NOW)).toEqual([
      { field: 'dateOfBirth', fault: 'birth-in-future' },
    ]);
  });

  it('DATE-2 counts the day in London: half past midnight on 2 August has come although UTC says 1 August', () => {
    expect(checkDetails(died('2026-08-02', '00:30'), SUMMER_NIGHT)).toEqual([]);
    expect(checkDetails(died('2026-08-02'), SUMMER_NIGHT)).toEqual([]);
    expect(checkDetails(died('2026-08-02', '00:31'), SUMMER_NIGHT)).toEqual([
      { field: 'death', fault: 'death-in-future' },
    ]);
  });

  it('DATE-2 holds for a verified death as well, and not where no time is known', () => {
    expect(checkDetails(changes('death', { kind: 'verified', on: '2026-12-01', at: null }), NOW)).toEqual([
      { field: 'death', fault: 'death-in-future' },
    ]);
    expect(checkDetails(changes('death', { kind: 'not-known' }), NOW)).toEqual([]);
  });

  it('DATE-3 nobody is born after they died; on the same day they may be', () => {
    expect(checkDetails({ ...born('2026-11-22'), ...died('2026-11-21') }, NOW)).toEqual([
      { field: 'dateOfBirth', fault: 'birth-after-death' },
    ]);
    expect(checkDetails({ ...born('2026-11-21'), ...died('2026-11-21') }, NOW)).toEqual([]);
  });

  it.each(['practitionerCause', 'examinerCause', 'agreedCause'] as const)(
    'CAUSE-1 the %s has no empty line above a filled one',
    (field) => {
      const line1b = { text: '  ', interval: '' };
      const line1c = { text: 'Frailty', interval: '' };
      const gap = aStatedCause({ cause: aCauseOfDeath({ line1b, line1c }) });
      expect(checkDetails(changes(field, gap), NOW)).toEqual([{ field, fault: 'cause-line-gap' }]);
    },
  );

  it('URG-1 an urgent release says why it is asked for', () => {
    const urgent = (reason: string) => changes('urgentRelease', { requested: true, reason, deadline: null });
    expect(checkDetails(urgent(' '), NOW)).toEqual([{ field: 'urgentRelease', fault: 'reason-empty' }]);
    expect(checkDetails(urgent('Burial within a day, for reasons of faith'), NOW)).toEqual([]);
    expect(checkDetails(changes('urgentRelease', { requested: false }), NOW)).toEqual([]);
  });

  it('a surname of blanks is no name', () => {
    expect(checkDetails(changes('surname', '  '), NOW)).toEqual([{ field: 'surname', fault: 'name-empty' }]);
  });

  it('what is not changed is not asked about', () => {
    expect(checkDetails({}, NOW)).toEqual([]);
  });
});
