import type { MissingFromReferral } from '../../../contract/for-window.ts';
import type { Place } from '../case-place.ts';

/** Where each thing a referral lacks is written: a box of this screen, or another place of the case. */
export const REFERRAL_GAP_PLACES = {
  ground: 'referral-grounds',
  'ground-repeated': 'referral-grounds',
  'grounds-exclude-each-other': 'referral-grounds',
  'ground-reason': 'referral-circumstances',
  'legal-route': 'referral-route',
  'legal-route-of-another-role': 'referral-route',
  'referring-doctor': 'referral-doctorRole',
  'referring-doctor-name': 'referral-doctorName',
  'referring-doctor-gmc-number': 'referral-doctorGmc',
  'referring-doctor-is-preparer': 'referral-doctorName',
  'referring-doctor-contact': 'referral-doctorPhone',
  'deceased-name': { section: 'details', anchor: 'details-surname' },
  'where-the-body-lies': 'details-bodyLiesAt',
  'coroner-area': 'details-coronerArea',
  'urgent-release-reason': { section: 'details', anchor: 'details-urgent' },
} as const satisfies Record<MissingFromReferral, string | Place>;
