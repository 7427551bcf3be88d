import type { CoronerProfile } from '../../domain/referrals/coroner-profile.ts';
import type { ReadableDb } from '../handles.ts';
import { statement } from '../record/statements.ts';

/** Every profile, by area, retired ones last. */
export function listCoronerProfiles(db: ReadableDb): readonly CoronerProfile[] {
  const rows = statement(
    db,
    'SELECT content FROM coroner_profile ORDER BY retired, coroner_area COLLATE NOCASE, profile_id',
  )
    .pluck()
    .all();
  // Our own JSON, written from entries of this very shape.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return (rows as readonly string[]).map((content) => JSON.parse(content) as CoronerProfile);
}
