import { isNhsNumber } from '../shared/nhs-number.ts';
import { isGmcNumber } from '../shared/gmc-number.ts';
import type { Instant } from '../shared/time.ts';
import { firstInstantOf, isBeyond, isCivilDate, officeDate, officeTime } from '../shared/time.ts';
import { gapsInCause } from './cause-of-death.ts';
import { CIRCUMSTANCE_NAMES } from './circumstance-facts.ts';
import { gapsInNeonatalCause } from './neonatal-cause.ts';
import type { FieldChanges, FieldName } from './fields.ts';

export const DETAIL_FAULTS = [
  'nhs-number-check-digit',
  'gmc-number-shape',
  'date-not-real',
  'death-in-future',
  'birth-after-death',
  'birth-in-future',
  'circumstance-in-future',
  'records-in-future',
  'cause-line-gap',
  'name-empty',
  'reason-empty',
] as const;

/** One value that cannot be right, with the field it stands in. */
export interface DetailFault {
  readonly field: FieldName;
  readonly fault: (typeof DETAIL_FAULTS)[number];
}

/**
 * The values among these changes that cannot be right, whatever else the case says; empty when all can be.
 *
 * Rules: NHS-1, GMC-1, DATE-1 (real dates), DATE-2 (no death or birth in the future, counted in the office),
 * DATE-3 (no birth after death), CAUSE-1 (no gap above a filled line), URG-1 (urgent release has a reason),
 * CIRC-2 (no circumstance of the death in the future), DATE-4 (nothing has come before it came).
 */
export function checkDetails(changes: FieldChanges, now: Instant): readonly DetailFault[] {
  return [
    ...nameFaults(changes),
    ...numberFaults(changes),
    ...dateFaults(changes, now),
    ...circumstanceFaults(changes, now),
    ...recordsFaults(changes, now),
    ...causeFaults(changes),
    ...neonatalFaults(changes),
    ...urgentFaults(changes),
  ];
}

function nameFaults(changes: FieldChanges): readonly DetailFault[] {
  return changes.surname !== undefined && changes.surname.value.trim() === ''
    ? [{ field: 'surname', fault: 'name-empty' }]
    : [];
}

function urgentFaults({ urgentRelease }: FieldChanges): readonly DetailFault[] {
  const empty =
    urgentRelease !== undefined && urgentRelease.value.requested && urgentRelease.value.reason.trim() === '';
  return empty ? [{ field: 'urgentRelease', fault: 'reason-empty' }] : [];
}

function numberFaults(changes: FieldChanges): readonly DetailFault[] {
  const faults: DetailFault[] = [];
  const number = changes.nhsNumber?.value;
  if (number?.kind === 'known' && !isNhsNumber(number.digits)) {
    faults.push({ field: 'nhsNumber', fault: 'nhs-number-check-digit' });
  }
  for (const field of ['attendingPractitioner', 'consultant', 'generalPractitioner'] as const) {
    const gmcNumber = changes[field]?.value.gmcNumber ?? null;
    if (gmcNumber !== null && !isGmcNumber(gmcNumber)) faults.push({ field, fault: 'gmc-number-shape' });
  }
  return faults;
}

function dateFaults(changes: FieldChanges, now: Instant): readonly DetailFault[] {
  const faults: DetailFault[] = [];
  const birth = changes.dateOfBirth?.value;
  const death = changes.death?.value;
  const nowLocal = officeTime(now);
  const bornOn = birth?.kind === 'known' ? birth.on : null;
  const diedOn = death === undefined || death.kind === 'not-known' ? null : death;
  if (bornOn !== null && !isCivilDate(bornOn)) faults.push({ field: 'dateOfBirth', fault: 'date-not-real' });
  else if (bornOn !== null && bornOn > nowLocal.slice(0, 10)) {
    faults.push({ field: 'dateOfBirth', fault: 'birth-in-future' });
  }
  if (diedOn !== null && !isCivilDate(diedOn.on)) faults.push({ field: 'death', fault: 'date-not-real' });
  else if (diedOn !== null && `${diedOn.on}T${diedOn.at ?? '00:00'}` > nowLocal) {
    faults.push({ field: 'death', fault: 'death-in-future' });
  }
  if (bornOn !== null && diedOn !== null && bornOn > diedOn.on) {
    faults.push({ field: 'dateOfBirth', fault: 'birth-after-death' });
  }
  return faults;
}

function circumstanceFaults(changes: FieldChanges, now: Instant): readonly DetailFault[] {
  return CIRCUMSTANCE_NAMES.flatMap((field): readonly DetailFault[] => {
    const on = changes[field]?.value.on ?? null;
    if (on === null) return [];
    if (!isCivilDate(on)) return [{ field, fault: 'date-not-real' }];
    return on > officeDate(now) ? [{ field, fault: 'circumstance-in-future' }] : [];
  });
}

function recordsFaults({ recordsReceivedAt }: FieldChanges, now: Instant): readonly DetailFault[] {
  const at = recordsReceivedAt?.value ?? null;
  return at !== null && isBeyond(firstInstantOf(at), now)
    ? [{ field: 'recordsReceivedAt', fault: 'records-in-future' }]
    : [];
}

function causeFaults(changes: FieldChanges): readonly DetailFault[] {
  return (['practitionerCause', 'examinerCause', 'agreedCause'] as const)
    .filter((field) => {
      const stated = changes[field]?.value;
      return stated !== undefined && gapsInCause(stated.cause).length > 0;
    })
    .map((field) => ({ field, fault: 'cause-line-gap' }));
}

/** Rule CAUSE-2. */
function neonatalFaults(changes: FieldChanges): readonly DetailFault[] {
  return (['practitionerNeonatalCause', 'examinerNeonatalCause', 'agreedNeonatalCause'] as const)
    .filter((field) => {
      const stated = changes[field]?.value;
      return stated !== undefined && gapsInNeonatalCause(stated.cause).length > 0;
    })
    .map((field) => ({ field, fault: 'cause-line-gap' }));
}
