import { ageAtDeath, type Age } from '../case/age-at-death.ts';
import type { Case } from '../case/case.ts';
import type { NeonatalCause } from '../case/neonatal-cause.ts';
import type { TimeOfDay } from '../shared/time.ts';
import { causeInUse, isNeonatal, type CauseStep } from './cause-in-use.ts';

/** An age to print. `until` says what it was counted to; a time of verification is later than the death. */
export type NewbornAge =
  | {
      readonly kind: 'known';
      readonly age: Age;
      readonly until: 'death' | 'death-about' | 'verification';
    }
  /** Somebody asked for the day of birth or of death, and nobody knows it. */
  | { readonly kind: 'not-known' }
  /** The birth is recorded after the death. */
  | { readonly kind: 'contradictory' };

/**
 * What is told of a child who died within 28 days beside what is told of everybody. `null` means "not recorded", which
 * is not "not known".
 */
export interface NewbornFacts {
  readonly age: NewbornAge | null;
  readonly placeOfBirth: { readonly kind: 'known'; readonly place: string } | NotKnown | null;
  readonly timeOfBirth: { readonly kind: 'known'; readonly at: TimeOfDay } | NotKnown | null;
}
interface NotKnown {
  readonly kind: 'not-known';
}

/** A cause on the lines (a) to (e) as somebody stated it, verbatim, and whether it was agreed or is one side's. */
export interface CitedNeonatalCause {
  readonly step: CauseStep;
  readonly cause: NeonatalCause;
  readonly statedBy: string;
}

/** The facts of a child under 28 days; null for everybody else. Rules AGE-1 and KIND-1. */
export function newbornFacts(onCase: Pick<Case, 'fields'>): NewbornFacts | null {
  if (!isNeonatal(onCase)) return null;
  const { birth } = onCase.fields;
  const place = birth?.value.place.trim() ?? '';
  const at = birth?.value.at ?? null;
  // What was given stands; the answer "not known" is for what was left empty.
  const otherwise: NotKnown | null = isAnsweredNotKnown(onCase, 'birth') ? { kind: 'not-known' } : null;
  return {
    age: newbornAge(onCase),
    placeOfBirth: place === '' ? otherwise : { kind: 'known', place },
    timeOfBirth: at === null ? otherwise : { kind: 'known', at },
  };
}

function newbornAge(onCase: Pick<Case, 'fields'>): NewbornAge | null {
  const birth = onCase.fields.dateOfBirth?.value;
  const death = onCase.fields.death?.value;
  if (birth?.kind === 'not-known' || death?.kind === 'not-known') return { kind: 'not-known' };
  if (birth === undefined || death === undefined) return null;
  const age = ageAtDeath(onCase);
  if (age === null) return { kind: 'contradictory' };
  if (death.kind === 'verified') return { kind: 'known', age, until: 'verification' };
  return { kind: 'known', age, until: death.approximate ? 'death-about' : 'death' };
}

/** Two lists of what is not known, written at the same time, are one: neither answer takes the other away. */
function isAnsweredNotKnown({ fields: { notKnown } }: Pick<Case, 'fields'>, field: string): boolean {
  if (notKnown === null) return false;
  return [notKnown, ...notKnown.contested].some(({ value }) => value.includes(field));
}

/** The first of these causes that was stated on the lines (a) to (e); null where those lines do not apply. */
export function neonatalCauseCited(
  onCase: Pick<Case, 'fields'>,
  steps: readonly CauseStep[],
): CitedNeonatalCause | null {
  for (const step of steps) {
    const cause = causeInUse(onCase, step);
    if (cause?.lines === 'neonatal')
      return { step, cause: cause.stated.cause, statedBy: cause.stated.statedBy };
  }
  return null;
}
