import type { MethodName, ParsedOf, ValueOf } from '../../contract/methods.ts';
import type { Refusal } from '../../contract/refusal.ts';
import type { CaseReading, ColleagueReading } from '../../contract/views.ts';
import { casesWithUnfinishedText, unfinishedIn } from '../../db/repositories/drafts.ts';
import { findMember } from '../../db/repositories/members.ts';
import type { CaseId, UserId } from '../../domain/shared/ids.ts';
import { never } from '../../domain/shared/invariant.ts';
import { accept, type Outcome, refuse } from '../../domain/shared/outcome.ts';
import { loadCase } from '../load-case.ts';
import type { Office } from '../office.ts';
import type { Readings, ReadersOfCase, TakeOver } from './readings.ts';

const READING_METHODS = ['keep-reading', 'stop-reading', 'take-over-reading', 'list-readings'] as const;

/** The methods about who reads what: the desk answers them, which remembers it across a lock. */
export type ReadingMethod = (typeof READING_METHODS)[number];

export function isReadingMethod(method: MethodName): method is ReadingMethod {
  return READING_METHODS.some((one) => one === method);
}

/** Who else reads a case, and who has begun something in it. Nothing of it is written down. Rules READ-1 to READ-4. */
export function answerReading(
  readings: Readings,
  office: Office,
  method: ReadingMethod,
  input: unknown,
): Outcome<ValueOf<ReadingMethod>, Refusal> {
  // `input` was parsed by this method's schema; TypeScript cannot tie the two together.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const as = <Name extends ReadingMethod>(_name: Name): ParsedOf<Name> => input as ParsedOf<Name>;
  switch (method) {
    case 'keep-reading':
      return keepReading(readings, office, as(method));
    case 'take-over-reading':
      return takeOverReading(readings, office, as(method));
    case 'stop-reading':
      readings.stop(as(method).windowId, as(method).caseId);
      return accept(null);
    case 'list-readings':
      return accept(listReadings(readings, office));
    default:
      return never(method);
  }
}

function keepReading(
  readings: Readings,
  office: Office,
  input: ParsedOf<'keep-reading'>,
): Outcome<CaseReading, Refusal> {
  const window = { ...input, userId: office.user.id };
  if (!readings.knows(window) && loadCase(office, input.caseId) === null)
    return refuse({ kind: 'case-not-found' });
  readings.keep(window);
  return accept(readingOf(readings, office, input.caseId, input.windowId));
}

function takeOverReading(
  readings: Readings,
  office: Office,
  input: ParsedOf<'take-over-reading'>,
): Outcome<CaseReading, Refusal> {
  const { caseId, windowId } = input;
  if (loadCase(office, caseId) === null) return refuse({ kind: 'case-not-found' });
  const begun = unfinishedIn(office.db, caseId, office.user.id).map(({ userId }) => userId);
  readings.takeOver({ caseId, windowId, userId: office.user.id }, begun);
  return accept(readingOf(readings, office, caseId, windowId));
}

function listReadings(readings: Readings, office: Office): ValueOf<'list-readings'> {
  const cases = new Set([...readings.cases(), ...casesWithUnfinishedText(office.db, office.user.id)]);
  return [...cases]
    .map((caseId) => ({ caseId, reading: readingOf(readings, office, caseId, null) }))
    .filter(({ reading }) => !isNobody(reading));
}

function isNobody({ colleagues, elsewhere, takenOver }: CaseReading): boolean {
  return colleagues.length === 0 && elsewhere === null && takenOver === null;
}

function readingOf(readings: Readings, office: Office, caseId: CaseId, windowId: string | null): CaseReading {
  const known = readings.of(caseId, { userId: office.user.id, windowId });
  const [first] = known.windows;
  return {
    elsewhere:
      first === undefined
        ? null
        : {
            windows: known.windows.length,
            since: first.since,
            isTakenOver: known.windows.every(({ isTakenOver }) => isTakenOver),
          },
    takenOver: takenOverOf(office, known),
    colleagues: colleaguesOf(office, known, caseId),
  };
}

function takenOverOf(office: Office, known: ReadersOfCase): CaseReading['takenOver'] {
  const told = (from: 'window' | 'person', { at, by }: TakeOver): CaseReading['takenOver'] => ({
    from,
    at,
    byName: nameOf(office, by),
  });
  if (known.takenFromWindow !== null) return told('window', known.takenFromWindow);
  return known.takenFromPerson === null ? null : told('person', known.takenFromPerson);
}

function colleaguesOf(office: Office, known: ReadersOfCase, caseId: CaseId): readonly ColleagueReading[] {
  const begun = unfinishedIn(office.db, caseId, office.user.id);
  const people = new Set([...known.left.map(({ userId }) => userId), ...begun.map(({ userId }) => userId)]);
  return [...people].map((userId) => ({
    name: nameOf(office, userId),
    readingAt: known.left.find((one) => one.userId === userId)?.at ?? null,
    unfinishedAt: begun.find((one) => one.userId === userId)?.savedAt ?? null,
    isTakenOver: known.takenFrom.has(userId),
  }));
}

function nameOf(office: Office, userId: UserId): string {
  return findMember(office.db, userId)?.name ?? 'A former member of the office';
}
