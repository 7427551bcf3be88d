import type { CitedNeonatalCause, NewbornFacts } from '../../domain/certification/newborn.ts';

/** What is told of a child who lived a day, about nobody. */
export function someNewbornFacts(changes: Partial<NewbornFacts> = {}): NewbornFacts {
  return {
    age: { kind: 'known', age: { unit: 'days', days: 1, hours: 16 }, until: 'death' },
    placeOfBirth: { kind: 'known', place: 'Delivery Suite, Ysbyty Glan-yr-Afon' },
    timeOfBirth: { kind: 'known', at: '06:12' },
    ...changes,
  };
}

/** Lines (a) to (e) with abbreviations and a slip of the pen, so that a test sees them kept. */
export function aCitedNeonatalCause(changes: Partial<CitedNeonatalCause> = {}): CitedNeonatalCause {
  return {
    step: 'agreed',
    statedBy: 'Dr Carys Morgan-Hughes',
    cause: {
      lineA: 'Extreme prematurity (23/40)',
      lineB: 'RDS',
      lineC: 'Chorioamnionitis',
      lineD: '',
      lineE: 'Transfer delayd by snow',
    },
    ...changes,
  };
}
