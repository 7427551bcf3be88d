import { currentDeclaration, isClosed } from '../certification/current-declaration.ts';
import type { Case, FieldVersion, RecordedField, Stamp, Stamped } from '../case/case.ts';
import type { Tracks } from '../case/tracks.ts';
import type { ExaminerDeclaration } from '../record/payloads.ts';
import type { Instant } from '../shared/time.ts';
import type { Clock, StartedBy, StoppedBy } from './clock.ts';

type Begun = NonNullable<Clock['started']>;
type Ended = NonNullable<Clock['ended']>;

/** A beginning that a stamp tells; `at` where the thing itself names its time. */
export function begunBy(by: StartedBy, { entry, happenedAt }: Stamp, at: Instant = happenedAt): Begun {
  return { by, at, entry };
}

/** The opening of the case: the office was told of the death. */
export function opening({ openedAt, openedEntry }: Case): Begun {
  return { by: 'case-opened', at: openedAt, entry: openedEntry };
}

export function metBy({ entry, happenedAt }: Stamp, at: Instant = happenedAt): Ended {
  return { at, entry, stoppedBy: null };
}

export function stoppedBy(why: StoppedBy, { entry, happenedAt }: Stamp, at: Instant = happenedAt): Ended {
  return { at, entry, stoppedBy: why };
}

/** The first of several stamped things, by when they happened; null where there is none. */
export function firstOf<Thing extends { readonly stamp: Stamp }>(things: readonly Thing[]): Thing | null {
  return things.toSorted((one, other) => (one.stamp.happenedAt < other.stamp.happenedAt ? -1 : 1))[0] ?? null;
}

/** Every value that a field was ever given. */
export function versionsOf<Value>(field: RecordedField<Value> | null): readonly FieldVersion<Value>[] {
  return field === null ? [] : [...field.earlier, ...field.contested, field];
}

/** What ends every clock of a case that nobody works on any more. */
export function endOfCase(onCase: Case): Ended | null {
  if (onCase.voided !== null) return stoppedBy('void', onCase.voided.stamp);
  const closing = onCase.closings.at(-1);
  return closing !== undefined && isClosed(onCase) ? stoppedBy('closed', closing.stamp) : null;
}

/** The coroner has the death, so that the office certifies nothing. */
export function takenByCoroner(onCase: Case, { certification }: Tracks): Ended | null {
  const answer = onCase.coronerAnswers.at(-1);
  if (certification !== 'not-certifying' || answer === undefined) return null;
  return stoppedBy('with-coroner', answer.stamp, answer.content.receivedAt);
}

/** What took the certification up again after a declaration that no longer stands; null where one stands or none was made. */
export function takenUpAgain(onCase: Case): Stamp | null {
  const last = onCase.declarations.at(-1);
  if (last === undefined || currentDeclaration(onCase) !== null) return null;
  const since = [
    ...onCase.reopenings,
    ...onCase.freshCertificates,
    ...onCase.registrarReplies.filter(({ content }) => content.reply === 'rejected'),
  ].filter(({ stamp }) => stamp.clock > last.stamp.clock);
  return firstOf(since)?.stamp ?? null;
}

/** What stands after the declaration that stands. */
export function sinceDeclared<Content>(
  declared: Stamped<ExaminerDeclaration>,
  things: readonly Stamped<Content>[],
): readonly Stamped<Content>[] {
  return things.filter(({ stamp }) => stamp.clock > declared.stamp.clock);
}
