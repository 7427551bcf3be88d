import { z } from 'zod';
import type { CoronerProfile } from '../../domain/referrals/coroner-profile.ts';
import { look } from '../method.ts';

/** How each coroner's office takes a referral, as this office has noted it. */
export const listCoronerProfiles = look<readonly CoronerProfile[]>('view-coroner-profiles')(
  z.strictObject({}),
);
