import type { SeenIn, Weighed } from '../../../contract/for-window.ts';
import { placeName, placeWords } from '../../../contract/words/evidence-words.ts';
import { clockWords } from '../../../contract/words/who.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { evidenceCls } from './evidence-classes.ts';

const MOST_SHOWN = 2;

interface EvidencePlacesProps {
  readonly weighed: Weighed;
  /** What stood here when an answer was begun; null while none is being written. */
  readonly seenBefore: readonly string[] | null;
}

/** Where it was recorded, in the words that stand there; what is new since it was answered is marked, and first. */
export function EvidencePlaces({ weighed, seenBefore }: EvidencePlacesProps) {
  const { answered, kind, open, seenIn, told } = weighed;
  // The answer came over a wire: two places are one where they say the same.
  const openPlaces = new Set(open.map(keyOf));
  const isNew = (one: SeenIn): boolean =>
    ((answered !== null || told !== null) && openPlaces.has(keyOf(one))) ||
    (seenBefore !== null && one.entry !== null && !seenBefore.includes(one.entry));
  const newest = seenIn.toReversed();
  const fresh = newest.filter(isNew);
  const first = [...fresh, ...newest.filter((one) => !fresh.includes(one))];
  const most = Math.max(MOST_SHOWN, fresh.length);
  const [shown, folded] = [first.slice(0, most), first.slice(most)];
  const place = (one: SeenIn) => (
    <Place key={keyOf(one)} seen={one} isNew={isNew(one)} isDated={kind !== 'cause-wording'} />
  );
  return (
    <>
      <ul className={evidenceCls('places')} aria-label="Recorded in">
        {shown.map(place)}
      </ul>
      {folded.length > 0 && (
        <Disclosure summary={folded.length === 1 ? '1 place more' : `${String(folded.length)} places more`}>
          <ul className={evidenceCls('places')}>{folded.map(place)}</ul>
        </Disclosure>
      )}
    </>
  );
}

function keyOf({ entry, where, words }: SeenIn): string {
  return `${entry ?? ''} ${where} ${words}`;
}

interface PlaceProps {
  readonly seen: SeenIn;
  readonly isNew: boolean;
  readonly isDated: boolean;
}

function Place({ seen, isDated, isNew }: PlaceProps) {
  const { go, view } = useCase();
  const entry = view.timeline.find(({ id }) => id === seen.entry);
  const name =
    entry === undefined || !isDated ? placeName(seen) : `${placeName(seen)}, ${clockWords(entry.happenedAt)}`;
  return (
    <li>
      {isNew && (
        <>
          <StatusTag tone="warn">New</StatusTag>{' '}
        </>
      )}
      {seen.entry === null ? (
        name
      ) : (
        <button
          type="button"
          className={cls('text-button')}
          onClick={() => go({ section: 'timeline', anchor: `entry-${seen.entry ?? ''}` })}
        >
          {name}
        </button>
      )}
      {seen.words !== '' && (
        <>
          : <q className={cls('said')}>{placeWords(seen)}</q>
        </>
      )}
    </li>
  );
}
