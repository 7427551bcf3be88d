import { describe, expect, it } from 'vitest';
import { ACT_TABLE } from '../../domain/case/act-table.ts';
import {
  BEREAVED_STATES,
  CERTIFICATION_STATES,
  CORONER_STATES,
  GOVERNANCE_STATES,
} from '../../domain/case/tracks.ts';
import { openTracks } from '../../renderer/case/life/open-tracks.ts';

const BLOCKS = {
  certification: 'certification-open',
  coroner: 'coroner-open',
  governance: 'governance-open',
  bereaved: 'bereaved-open',
} as const;

describe('what keeps a case open', () => {
  it('is said per track exactly as the office decides it, in every state of the four', () => {
    for (const certification of CERTIFICATION_STATES) {
      for (const coroner of CORONER_STATES) {
        for (const governance of GOVERNANCE_STATES) {
          for (const bereaved of BEREAVED_STATES) {
            const tracks = { certification, coroner, governance, bereaved };
            const standing = {
              ...tracks,
              life: 'open',
              declared: false,
              conflicted: false,
              late: false,
            } as const;
            const stopped = ACT_TABLE['close-case']
              .filter((condition) => condition.stops(standing))
              .map(({ block }) => block);
            const said = [...openTracks({ ...tracks, waitingOn: 'nobody' })].map((track) => BLOCKS[track]);
            expect(said, JSON.stringify(tracks)).toEqual(stopped);
          }
        }
      }
    }
  });
});
