import { dealFrom } from './deal.ts';
import { type Deceased, makeUp } from './deceased.ts';
import { idMaker, nhsNumberMaker } from './numbers.ts';
import { EXAMINERS, type Officer } from './people.ts';
import type { Path } from './path.ts';
import { PATHS } from './paths.ts';
import { type Random, seededRandom } from './random.ts';
import { daysBefore, startScript, type Step } from './script.ts';

type PathName = keyof typeof PATHS;

/** One made-up case: the path it takes and every step of it, in order. */
export interface PlannedCase {
  readonly path: PathName;
  readonly steps: readonly Step[];
}

/** Documents cost a second of rendering for every few; after the first cases only one case in so many has any. */
const DOCUMENTS_EVERY = 15;

/**
 * The cases of a practice office. The first hundred or so together show everything there is; what follows is as an
 * office would have it, most of it closed.
 *
 * @param presentMs nothing is planned to happen later than this, milliseconds since 1970
 */
export function planCases(count: number, seed: number, presentMs: number): readonly PlannedCase[] {
  const random = seededRandom(seed);
  const deal = dealFrom(random);
  const nextId = idMaker(random);
  const nextNhsNumber = nhsNumberMaker();
  const names = pathNames(random, count);
  const shown = everyPath().flat().length;
  let before: { readonly deceased: Deceased; readonly officer: Officer; readonly startMs: number } | null =
    null;
  return names.map((name, index) => {
    const path: Path = PATHS[name];
    const twin = path.twin === true && before !== null ? before : null;
    const [shortest, longest] = path.daysAgo;
    const startMs =
      twin === null ? startOf(random, presentMs, shortest, longest) : twin.startMs + 3 * 60 * 60_000;
    const made = makeUp(deal, random, {
      kind: path.kind ?? 'adult',
      openedMs: startMs,
      index,
      nhsNumber: nextNhsNumber(),
    });
    const deceased = twin === null ? made : twinOf(name, made, twin.deceased);
    const officer = twin?.officer ?? deal.officer.deal();
    const examiner = deal.examiner.deal();
    const script = startScript(startMs, presentMs);
    path.run({
      index,
      script,
      deal,
      random,
      deceased,
      officer,
      examiner,
      second: EXAMINERS[(EXAMINERS.indexOf(examiner) + 1) % EXAMINERS.length] ?? examiner,
      contactId: nextId(startMs),
      secondContactId: nextId(startMs),
      registerOffice: deal.registerOffice.deal(),
      twin: twin === null ? null : index - 1,
      issues: index < shown || index % DOCUMENTS_EVERY === 0,
    });
    before = { deceased, officer, startMs };
    return { path: name, steps: script.steps };
  });
}

/** Every path as often as it is shown; what belongs together stays together. */
function everyPath(): readonly (readonly PathName[])[] {
  // Object.keys loses the literal types that the table has.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const names = Object.keys(PATHS) as PathName[];
  return names.flatMap((name, at) => {
    const path: Path = PATHS[name];
    const next = names[at + 1];
    const follower: Path | null = next === undefined ? null : PATHS[next];
    if (path.twin === true) return [];
    const together: readonly PathName[] =
      follower?.twin === true && next !== undefined ? [name, next] : [name];
    return Array.from({ length: path.shown }, () => together);
  });
}

function pathNames(random: Random, count: number): readonly PathName[] {
  const names = random.shuffled(everyPath()).flat();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const weighted = (Object.entries(PATHS) as [PathName, Path][]).flatMap(([name, { weight }]) =>
    Array.from({ length: weight }, () => name),
  );
  while (names.length < count) names.push(random.pick(weighted));
  return names.slice(0, count);
}

/** A time of the day, so many days before the present. */
function startOf(random: Random, presentMs: number, shortest: number, longest: number): number {
  const days = random.between(shortest, longest);
  return daysBefore(presentMs, days) - random.below(9 * 60) * 60_000;
}

/** The same person once more, or somebody of the same name who died on the same day. */
function twinOf(path: PathName, made: Deceased, of: Deceased): Deceased {
  const { culture, diedAt, diedOn, ethnicity, forenames, sex, story, surname, title } = of;
  const alike = { ...made, culture, diedAt, diedOn, ethnicity, forenames, sex, story, surname, title };
  if (path === 'duplicate-kept') return alike;
  return { ...alike, bornOn: of.bornOn, nhsNumber: of.nhsNumber, place: of.place };
}
