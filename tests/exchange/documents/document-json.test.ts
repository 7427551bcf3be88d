import { expect, it } from 'vitest';
import { coronerReferralJson } from '../../../exchange/documents/json/coroner-referral-json.ts';
import { governanceNotificationJson } from '../../../exchange/documents/json/governance-notification-json.ts';
import { sha256Hex, shortFingerprint } from '../../../exchange/sealing/fingerprint.ts';
import { aNotification } from '../../builders/governance-notification.ts';
import { aReferral } from '../../builders/coroner-referral.ts';

const parsed = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));

it('a referral leaves as versioned JSON that holds exactly its content', () => {
  const referral = aReferral();
  expect(parsed(coronerReferralJson(referral))).toEqual({
    format: 'scrutineer/coroner-referral',
    formatVersion: 1,
    content: referral,
  });
});

it('a notification leaves as versioned JSON that holds exactly its content', () => {
  const notification = aNotification();
  expect(parsed(governanceNotificationJson(notification))).toEqual({
    format: 'scrutineer/governance-notification',
    formatVersion: 1,
    content: notification,
  });
});

it('OUT-2 the order in which fields were put together does not change the bytes', () => {
  const referral = aReferral();
  const { deceased, ...others } = referral;
  const reordered = {
    deceased: Object.fromEntries(Object.entries(deceased).toReversed()) as typeof deceased,
    ...others,
  };
  expect(Buffer.from(coronerReferralJson(reordered)).equals(coronerReferralJson(referral))).toBe(true);
});

// Whoever changes what leaves the office breaks these two: raise formatVersion, add a line to its history, then the hash.
it('format version 1 of a referral is these bytes', () => {
  expect(sha256Hex(coronerReferralJson(aReferral()))).toBe(
    '8c2b63f352224b3566a19ecd68a5dc404fe9f55f87f2ff6c0cabecbaeec919ae',
  );
});

it('format version 1 of a notification is these bytes', () => {
  expect(sha256Hex(governanceNotificationJson(aNotification()))).toBe(
    'a2a9d0d398b770a144eb9a0241ce241b8700be10ad71ed17462ff960bc5e78ee',
  );
});

it('a fingerprint is read out in three groups of four', () => {
  expect(shortFingerprint('3f9a00c177de0123')).toBe('3F9A-00C1-77DE');
});
