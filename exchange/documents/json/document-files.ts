import { z } from 'zod';
import { CORONER_REFERRAL_FORMAT } from './coroner-referral-json.ts';
import { GOVERNANCE_NOTIFICATION_FORMAT } from './governance-notification-json.ts';
import { coronerReferralContent } from './schemas/coroner-referral-schema.ts';
import { governanceNotificationContent } from './schemas/governance-notification-schema.ts';

/** The files of our own JSON, each with what it holds. The newest version of each format. */
export const DOCUMENT_FILES = {
  'coroner-referral': {
    about: CORONER_REFERRAL_FORMAT,
    title: 'Coroner referral',
    file: z.strictObject({
      format: z.literal(CORONER_REFERRAL_FORMAT.format),
      formatVersion: z.literal(CORONER_REFERRAL_FORMAT.formatVersion),
      content: coronerReferralContent,
    }),
  },
  'governance-notification': {
    about: GOVERNANCE_NOTIFICATION_FORMAT,
    title: 'Clinical governance notification',
    file: z.strictObject({
      format: z.literal(GOVERNANCE_NOTIFICATION_FORMAT.format),
      formatVersion: z.literal(GOVERNANCE_NOTIFICATION_FORMAT.formatVersion),
      content: governanceNotificationContent,
    }),
  },
} as const;

export type DocumentFileName = keyof typeof DOCUMENT_FILES;

// Object.keys loses the literal types that the table has.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
export const DOCUMENT_FILE_NAMES = Object.keys(DOCUMENT_FILES) as readonly DocumentFileName[];
