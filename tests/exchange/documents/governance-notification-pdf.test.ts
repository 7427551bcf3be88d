import { expect, it } from 'vitest';
import type { GovernanceNotification } from '../../../domain/notifications/governance-notification.ts';
import { governanceNotificationPackage } from '../../../exchange/documents/issue-package.ts';
import { loadDocumentFonts } from '../../../exchange/documents/pdf/document-fonts.ts';
import { sha256Hex } from '../../../exchange/sealing/fingerprint.ts';
import { aNotification } from '../../builders/governance-notification.ts';
import { readPdf } from './read-pdf.ts';

const fonts = loadDocumentFonts();
const EXPORT_ID = '019a0000-0000-7000-8000-00000000abcd';

async function bytesOf(notification: GovernanceNotification): Promise<readonly Uint8Array[]> {
  const leaving = await governanceNotificationPackage(notification, EXPORT_ID, fonts);
  return leaving.files.map((file) => file.bytes);
}

async function textOf(changes: Partial<GovernanceNotification> = {}): Promise<string> {
  const [pdf] = await bytesOf(aNotification(changes));
  return readPdf(pdf ?? new Uint8Array()).wholeText.replaceAll(/\s+/g, ' ');
}

const contact = {
  name: 'Elin Pritchard',
  relationship: 'Daughter',
  contact: '01632 960103',
  neededFor: 'The review wants to hear her account.',
  agreement: 'Agreed on the telephone.',
};

it('says at the top to whom it goes and what it asks', async () => {
  const text = await textOf();
  expect(text).toContain('To: Learning from deaths, Glan-yr-Afon Health Board');
  expect(text).toContain('What we ask Would you review the time from admission to operation');
  expect(text).toContain('Learning from deaths A significant concern raised by the bereaved');
});

it('NOT-1 names the medical examiner who reviewed it, with GMC number and time', async () => {
  expect(await textOf()).toContain(
    'Dr Ifan Prydderch Medical examiner, GMC 9900001 24 October 2026 at 09:40',
  );
});

it('NOT-2 says that no details of the bereaved are sent, and sends them only when they are in the content', async () => {
  const without = await textOf();
  expect(without).toContain('No details of the bereaved are sent');
  expect(without).not.toContain('Pritchard');
  const withThem = await textOf({ bereaved: contact });
  expect(withThem).toContain('Needed for The review wants to hear her account.');
  expect(withThem).toContain('Agreement Agreed on the telephone.');
});

it('NOT-3 keeps the three voices under three headings, each shown even when it is silent', async () => {
  const text = await textOf({ narrative: { ...aNotification().narrative, examinersView: null } });
  expect(text).toMatch(
    /Facts, and where they were seen Admitted 21 .* The words of the family “She lay .* The view of the medical examiner Not recorded/,
  );
});

it('NOT-9 prints no more of who the deceased was than was chosen', async () => {
  const numbers = await textOf();
  expect(numbers).toContain('NHS number 999 000 0018');
  expect(numbers).not.toContain('Surname');
  const reference = await textOf({ deceased: { kind: 'reference', ageYears: 85 } });
  expect(reference).toContain('Identity Not sent. Ask the medical examiner office by the case reference.');
  expect(reference).not.toMatch(/999 000 0018|G104477|3 May 1941/);
  const full = await textOf({
    deceased: {
      kind: 'full',
      surname: 'Ŵyn',
      forenames: 'Gwen',
      dateOfBirth: null,
      nhsNumber: null,
      hospitalNumber: null,
    },
  });
  expect(full).toContain('Name Ŵyn, Gwen Date of birth Not recorded');
});

it('leaves the cause and the event out unless they are sent', async () => {
  expect(await textOf()).not.toMatch(/Cause of death|The event/);
  const line = { text: '', interval: '' };
  const text = await textOf({
    cause: {
      line1a: { text: 'Sepsis', interval: '3 days' },
      line1b: line,
      line1c: line,
      line1d: line,
      part2: line,
    },
    event: { when: '22 October, 02:00', where: 'Ward 4', immediateActions: null, localReference: 'W-1234' },
  });
  expect(text).toContain('1a Sepsis 3 days');
  expect(text).toContain('When 22 October, 02:00');
  expect(text).toContain('Local reference W-1234');
});

it('NOT-10 says at the top which other organisation it is about, and when its name was not recorded', async () => {
  expect(await textOf()).not.toContain('another organisation');
  const named = await textOf({ otherOrganisation: { kind: 'ambulance-service', name: 'Gororau Ambulance' } });
  expect(named).toContain(
    'Glan-yr-Afon Health Board About another organisation: Ambulance service, Gororau Ambulance',
  );
  const unnamed = await textOf({ otherOrganisation: { kind: 'primary-care', name: ' ' } });
  expect(unnamed).toContain('About another organisation: Primary care, name not recorded');
});

it('OUT-2 the same notification gives the same bytes', async () => {
  const once = await bytesOf(aNotification());
  const again = await bytesOf(aNotification());
  expect(again.map(sha256Hex)).toEqual(once.map(sha256Hex));
});

it('OUT-5 carries references, page count, fingerprint and chain head on every page, and no name', async () => {
  const [pdf, json] = await bytesOf(aNotification());
  const { pages } = readPdf(pdf ?? new Uint8Array());
  const short = sha256Hex(json ?? new Uint8Array())
    .slice(0, 4)
    .toUpperCase();
  expect(pages).toHaveLength(2);
  pages.forEach((page, at) => {
    expect(page).toContain('Case 2026/00123 · Notification 2026/00123-G1 · Version 1');
    expect(page).toContain(`Page ${at + 1} of 2`);
    expect(page).toContain(`Content ${short}-`);
    expect(page).toContain(`Record ${'4be1'.repeat(16)}`);
  });
});
