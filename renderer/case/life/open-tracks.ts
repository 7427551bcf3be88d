import type { Tracks } from '../../../contract/for-window.ts';

export type Track = Exclude<keyof Tracks, 'waitingOn'>;

const FINISHED = {
  certification: ['registered', 'not-certifying'],
  coroner: ['not-answered', 'not-reportable', 'duty-not-engaged', 'concluded'],
  governance: ['no-concern', 'settled'],
  bereaved: ['spoken', 'excused'],
} as const satisfies { readonly [Name in Track]: readonly Tracks[Name][] };

/** The tracks that still keep a case open. The office decides; this only says it per track. Rule CLOSE-1. */
export function openTracks(tracks: Tracks): ReadonlySet<Track> {
  const open = (['certification', 'coroner', 'governance', 'bereaved'] as const).filter((track) => {
    const finished: readonly string[] = FINISHED[track];
    return !finished.includes(tracks[track]);
  });
  // A death that the coroner concluded needs no conversation of the office's.
  return new Set(open.filter((track) => track !== 'bereaved' || tracks.coroner !== 'concluded'));
}
