import { EXAMPLE_PROFILES } from '../../contract/example-profiles.ts';
import type { InputOf } from '../../contract/methods.ts';
import { CORONER_AREAS } from './places.ts';

/** How the practice office's coroners take referrals: the first by a portal with limits, the second by email. */
export function coronerProfiles(): readonly Omit<
  InputOf<'change-coroner-profile'>['profile'],
  'profileId'
>[] {
  return CORONER_AREAS.flatMap((coronerArea, at) => {
    const example = EXAMPLE_PROFILES[at];
    if (example === undefined) return [];
    const { boxes, notes, way, where } = example;
    return [{ coronerArea, way, where, notes, boxes: [...boxes], retired: false }];
  });
}
