import type { ReferralPiece } from './referral-pieces.ts';

/** How a coroner's office takes a referral. */
export const PROFILE_WAYS = ['portal', 'e-mail', 'form'] as const;

/** One box of a portal or a form: what goes into it, what it is called there, and how much it takes. */
export interface ProfileBox {
  readonly piece: ReferralPiece;
  /** As it stands in the portal; empty where it is called what this program calls it. */
  readonly label: string;
  /** The most characters it takes, line breaks included; null where nobody noted a limit. */
  readonly limit: number | null;
}

/** How one coroner's office wants a referral, as this office has noted it. Never a rule of law. Rules PORT-1 to PORT-4. */
export interface CoronerProfile {
  readonly profileId: string;
  /** The coroner area it is for, as cases name it. */
  readonly coronerArea: string;
  readonly way: (typeof PROFILE_WAYS)[number];
  /** Where it goes: the address of the portal, or an email address. Never with anything of a case in it. */
  readonly where: string;
  readonly notes: string;
  /** In the order of the portal. */
  readonly boxes: readonly ProfileBox[];
  readonly retired: boolean;
}

/** The profile for an area, whatever the capitals and the spaces; the retired ones are no profile. */
export function profileFor<Profile extends Pick<CoronerProfile, 'coronerArea' | 'retired'>>(
  profiles: readonly Profile[],
  coronerArea: string,
): Profile | null {
  const wanted = plain(coronerArea);
  return profiles.find((one) => !one.retired && plain(one.coronerArea) === wanted) ?? null;
}

function plain(area: string): string {
  return area.trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('en-GB');
}
