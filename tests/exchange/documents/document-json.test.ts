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
    formatVersion: 2,
    content: referral,
  });
});

it('a notification leaves as versioned JSON that holds exactly its content', () => {
  const notification = aNotification();
  expect(parsed(governanceNotificationJson(notification))).toEqual({
    format: 'scrutineer/governance-notification',
    formatVersion: 2,
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
it('format version 2 of a referral is these bytes', () => {
  expect(sha256Hex(coronerReferralJson(aReferral()))).toBe(
    '0432faa04b13f3f1eebbf00248d5f45ba1f27a0922a29e0bd34448aff1475c1c',
  );
});

it('format version 2 of a notification is these bytes', () => {
  expect(sha256Hex(governanceNotificationJson(aNotification()))).toBe(
    '528a7f7c5562a81eac0bd020d5f9c145ffba3d8c83abbede0296f3b8512454e8',
  );
});

it('a fingerprint is read out in three groups of four', () => {
  expect(shortFingerprint('3f9a00c177de0123')).toBe('3F9A-00C1-77DE');
});
