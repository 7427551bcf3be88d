import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { CoronerReferral } from '../../../domain/referrals/coroner-referral.ts';
import { GROUND_CODES, NOTIFICATION_GROUNDS } from '../../../domain/referrals/grounds.ts';
import { coronerReferralPackage } from '../../../exchange/documents/issue-package.ts';
import { coronerReferralJson } from '../../../exchange/documents/json/coroner-referral-json.ts';
import { coronerReferralPdf } from '../../../exchange/documents/pdf/coroner-referral-pdf.ts';
import { loadDocumentFonts } from '../../../exchange/documents/pdf/document-fonts.ts';
import { sha256Hex } from '../../../exchange/sealing/fingerprint.ts';
import { aReferral } from '../../builders/coroner-referral.ts';
import { readPdf, type ReadPdf } from './read-pdf.ts';

const fonts = loadDocumentFonts();

const print = (referral: CoronerReferral): Promise<Uint8Array> =>
  coronerReferralPdf(
    referral,
    { fileName: 'referral.json', sha256: sha256Hex(coronerReferralJson(referral)) },
    fonts,
  );

async function read(changes: Partial<CoronerReferral> = {}): Promise<ReadPdf> {
  return readPdf(await print(aReferral(changes)));
}

/** The builder's referral, printed once for the tests that only read it. */
const usual = read();

/** Text as it was written, whatever lines it was broken into. */
const unbroken = (text: string): string => text.replaceAll(/\s+/g, ' ');

describe('the first page', () => {
  it('tells a coroner’s officer who, when, where, why, and whom to ring', async () => {
    const { pages } = await usual;
    const first = unbroken(pages[0] ?? '');
    for (const expected of [
      'Referral of a death to the senior coroner',
      'Coroner area: Aberffug and Glannau',
      'regulation 10(1)',
      'Urgent release asked for',
      'Needed by 25 October 2026 at 12:00',
      'Mrs Gwenllïan Mair Ŵyn-Pritchard',
      '23 October 2026 at about 22:40',
      'Ysbyty Glan-yr-Afon, Ward 4',
      'Mortuary, Ysbyty Glan-yr-Afon',
      '999 000 0018',
      '3(1)(a)(v)',
      'Fall at home on 21 October with fractured neck of femur, two days before death.',
      '3(1)(a)(viii)',
      'Could a medical certificate of cause of death be issued? No',
      'Dr Ifan Prydderch',
      'GMC 9900001',
      '01632 960101',
      'Prepared by Nerys Howell Medical examiner officer',
    ]) {
      expect(first).toContain(expected);
    }
  });

  it('holds every ground and whom to ask, however many and long they are; the reasons then follow in full', async () => {
    const grounds = GROUND_CODES.map((code) => ({
      code,
      paragraph: NOTIFICATION_GROUNDS[code].paragraph,
      reason: `Reason of ${code}: ${'it was so and not otherwise. '.repeat(6)}`,
    }));
    const { pages, wholeText } = await read({ grounds, urgentRelease: null });
    for (const { paragraph } of grounds) expect(pages[0]).toContain(paragraph);
    expect(pages[0]).not.toContain('Reason of');
    expect(unbroken(pages[0] ?? '')).toContain('Ask Dr Ifan Prydderch, 01632 960101');
    for (const { reason } of grounds) expect(unbroken(wholeText)).toContain(unbroken(reason).trim());
  });

  it('says which version it replaces, and why', async () => {
    const { pages } = await read({
      version: 2,
      supersedes: { version: 1, reason: 'Hospital number corrected.' },
    });
    expect(unbroken(pages[0] ?? '')).toContain('This replaces version 1 Hospital number corrected.');
  });

  it('has no urgent box where nothing urgent was asked for', async () => {
    expect((await read({ urgentRelease: null })).wholeText).not.toContain('Urgent release');
  });
});

describe('the whole document', () => {
  it('REF-12 prints the proposed cause word for word, abbreviations and all, with whose words they are', async () => {
    const line = (text: string, interval: string): { text: string; interval: string } => ({ text, interval });
    const cause = {
      line1a: line('CAP  type II RF', '2/7'),
      line1b: line('', ''),
      line1c: line('', ''),
      line1d: line('', ''),
      part2: line('staph aureus bacteraemia, Heavy smoker', ''),
    };
    const { wholeText } = await read({ proposedCause: { cause, statedBy: 'Dr A. Puw' } });
    expect(wholeText).toContain('CAP  type II RF');
    expect(wholeText).toContain('2/7');
    expect(wholeText).toContain('staph aureus bacteraemia, Heavy smoker');
    expect(wholeText).toContain('As stated by Dr A. Puw, word for word.');
  });

  it('REF-11 says "Not recorded" for everything the office has no answer to, and leaves nothing out', async () => {
    const full = await usual;
    const { deceased, death } = aReferral();
    const empty = await read({
      deceased: {
        ...deceased,
        title: null,
        alsoKnownAs: null,
        dateOfBirth: null,
        sex: null,
        nhsNumber: null,
      },
      death: { ...death, time: null, place: null, placeKind: null, foundOrPresent: null, admission: null },
      proposedCause: null,
      couldCertificateBeIssued: null,
      narrative: { circumstances: null, history: null, procedures: null, devices: null },
      attendingPractitioner: null,
      nextOfKin: null,
      police: null,
      mentalHealth: null,
    });
    const count = (pdf: ReadPdf): number => pdf.wholeText.split('Not recorded').length - 1;
    expect(count(empty) - count(full)).toBe(29);
    const labels = [
      'Circumstances of the death',
      'Police log number',
      'Infection hazard',
      'Knows of this referral',
    ];
    for (const label of labels) expect(empty.wholeText).toContain(label);
  });

  it('tells "no", "not known" and "not recorded" apart', async () => {
    const text = unbroken((await read({ police: { informed: 'unknown', logNumber: null } })).wholeText);
    expect(text).toContain('Police informed Not known');
    expect(text).toContain('Police log number Not recorded');
  });

  it('OUT-5 carries references, page count, fingerprint and chain head on every page, and the name from page two on', async () => {
    const referral = aReferral();
    const { pages } = await usual;
    const short = sha256Hex(coronerReferralJson(referral)).slice(0, 12).toUpperCase();
    const fingerprint = `Content ${short.slice(0, 4)}-${short.slice(4, 8)}-${short.slice(8)}`;
    expect(pages.length).toBeGreaterThan(2);
    pages.forEach((page, at) => {
      expect(page).toContain('Case 2026/00123 · Referral 2026/00123-C1 · Version 1');
      expect(page).toContain(`Page ${at + 1} of ${pages.length}`);
      expect(page).toContain(fingerprint);
      expect(page).toContain(`Record ${referral.record.chainHead}`);
      expect(page.includes('2026/00123-C1 · Ŵyn-Pritchard, Gwenllïan Mair')).toBe(at > 0);
    });
  });

  it('carries a narrative of twenty pages whole and in order', async () => {
    const parts = Array.from(
      { length: 190 },
      (_, at) => `Note ${at}. ${'Seen again at the bedside, ŵ ŷ â ï. '.repeat(9)}`,
    );
    const { pages, wholeText } = await read({
      narrative: { circumstances: parts.join('\n\n'), history: null, procedures: null, devices: null },
    });
    expect(pages.length).toBeGreaterThanOrEqual(20);
    const told = unbroken(withoutRunningLines(wholeText));
    expect(told).toContain(unbroken(parts.join(' ')).trim());
    expect(pages.at(-1)).toContain(`Page ${pages.length} of ${pages.length}`);
  });

  it('lets one paragraph without a break flow over many pages', async () => {
    const circumstances = 'She was seen and was comfortable. '.repeat(900).trim();
    const { pages, wholeText } = await read({
      narrative: { circumstances, history: null, procedures: null, devices: null },
    });
    expect(pages.length).toBeGreaterThan(8);
    expect(unbroken(withoutRunningLines(wholeText))).toContain(circumstances);
  });

  it('keeps long names, long addresses and long cause lines whole', async () => {
    const surname = 'Ŵynne-Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch-Ŷr'.repeat(3);
    const address = Array.from({ length: 70 }, (_, at) => `Flat ${at}, Tŷ Hir`).join(', ');
    const cause = aReferral().proposedCause?.cause;
    if (cause === undefined) throw new Error('the builder has a cause');
    const text = 'metastatic carcinoma of unknown primary '.repeat(60).trim();
    const { wholeText } = await read({
      deceased: { ...aReferral().deceased, surname, address },
      proposedCause: {
        statedBy: 'Dr A. Puw',
        cause: { ...cause, line1a: { text, interval: 'w'.repeat(300) } },
      },
    });
    const told = withoutRunningLines(wholeText);
    expect(told.replaceAll(/\s+/g, '')).toContain(`Mrs${`Gwenllïan Mair${surname}`.replaceAll(/\s+/g, '')}`);
    expect(unbroken(told)).toContain(address);
    expect(unbroken(told)).toContain(text);
    expect(told.replaceAll(/\s+/g, '')).toContain('w'.repeat(300));
  });
});

describe('letters', () => {
  it('prints Welsh, Polish, Vietnamese, Greek and Cyrillic as written, composed or not', async () => {
    const forenames = 'Siân Wŷn Łucja Đặng Ελένη Жанна';
    const { deceased } = aReferral();
    const decomposed = { ...deceased, forenames: forenames.normalize('NFD') };
    expect((await read({ deceased: decomposed })).wholeText).toContain(forenames);
  });

  it('shows a character it has no sign for as a box, says so, and never drops it in silence', async () => {
    const { deceased } = aReferral();
    const { wholeText } = await read({ deceased: { ...deceased, alsoKnownAs: '李 Mei' } });
    expect(wholeText).toContain('□ Mei');
    expect(unbroken(wholeText)).toContain('A character that cannot be printed here is shown as □.');
    expect((await usual).wholeText).not.toContain('cannot be printed');
  });

  it('lets no mark turn or hide text', async () => {
    const { deceased } = aReferral();
    const hostile = { ...deceased, alsoKnownAs: 'a\u202Eb\u200Bc\u0007d\u2066e' };
    expect((await read({ deceased: hostile })).wholeText).toContain('abcde');
  });
});

describe('the file', () => {
  it('OUT-2 the same referral gives the same bytes, another gives others', async () => {
    const once = sha256Hex(await print(aReferral()));
    expect(sha256Hex(await print(aReferral()))).toBe(once);
    expect(sha256Hex(await print(aReferral({ couldCertificateBeIssued: 'unknown' })))).not.toBe(once);
  });

  it('OUT-3 has no name or number of a person in its title, its information or its file names', async () => {
    const leaving = await coronerReferralPackage(aReferral(), '019a0000-0000-7000-8000-00000000abcd', fonts);
    expect(leaving.files.map((file) => file.path)).toEqual([
      'referral.pdf',
      'referral.json',
      'referral.fhir.json',
    ]);
    const raw = Buffer.from(leaving.files[0]?.bytes ?? []).toString('latin1');
    expect(raw).toContain('Referral of a death to the senior coroner, 2026/00123-C1, version 1');
    expect(raw).not.toMatch(/Pritchard|Gwen|999 ?000 ?0018|Howell|Prydderch/);
  });

  it('is tagged for a screen reader: language, marked content, headings, lists, tables with headings', async () => {
    const { objects } = await usual;
    const all = [...objects.values()];
    const count = (pattern: RegExp): number => all.filter((body) => pattern.test(body)).length;
    expect(count(/\/Type \/Catalog[\s\S]*\/Lang \(en-GB\)/)).toBe(1);
    expect(count(/\/Marked true/)).toBe(1);
    expect(count(/\/Type \/StructTreeRoot/)).toBe(1);
    expect(count(/\/DisplayDocTitle true/)).toBe(1);
    expect(count(/<pdfuaid:part>1<\/pdfuaid:part>/)).toBe(1);
    expect(count(/\/S \/Document\b/)).toBe(1);
    expect(count(/\/S \/H1\b/)).toBe(1);
    expect(count(/\/S \/H2\b/)).toBe(12);
    expect(count(/\/S \/Table\b/)).toBe(2);
    expect(count(/\/S \/TH\b[\s\S]*\/Scope \/Column/)).toBe(5);
    expect(count(/\/S \/Lbl\b/)).toBe(count(/\/S \/LBody\b/));
    expect(count(/\/S \/LI\b/)).toBeGreaterThan(40);
  });

  it('leaves no text outside tag or artifact, and closes every mark on the page it was opened', async () => {
    const { objects } = await read({
      narrative: { circumstances: 'Long. '.repeat(3000), history: null, procedures: null, devices: null },
    });
    const contents = contentStreams(objects);
    expect(contents.length).toBeGreaterThan(4);
    for (const content of contents) {
      let open = 0;
      for (const [operator] of content.matchAll(/\bB[DM]C\b|\bEMC\b|\bTJ\b/g)) {
        if (operator === 'TJ') expect(open).toBe(1);
        else open += operator === 'EMC' ? -1 : 1;
      }
      expect(open).toBe(0);
    }
  });

  it('embeds every font it uses', async () => {
    const { objects } = await usual;
    const all = [...objects.values()];
    const fontNames = all.flatMap(
      (body) => /\/Type \/FontDescriptor[\s\S]*\/FontName \/(\S+)/.exec(body)?.[1] ?? [],
    );
    expect(fontNames.toSorted()).toEqual(['CZZZZZ+Inter-Regular', 'DZZZZZ+Inter-SemiBold']);
    expect(all.filter((body) => /\/FontFile2 \d+ 0 R/.test(body))).toHaveLength(2);
    expect(all.filter((body) => /\/Subtype \/Type1\b/.test(body))).toEqual([]);
  });
});

/** The running lines stand between the parts of a text that flows over pages. */
function withoutRunningLines(text: string): string {
  const running =
    /^(Referral to the senior coroner · .*|Case \S+ · Referral .*|Page \d+ of \d+|Content [0-9A-F-]+|Record [0-9a-f]{64})$/gm;
  return text.replaceAll(running, '');
}

function contentStreams(objects: ReadPdf['objects']): string[] {
  const references = [...objects.values()].flatMap((body) => /\/Contents (\d+) 0 R/.exec(body)?.[1] ?? []);
  return references.map((number) => {
    const body = objects.get(Number(number)) ?? '';
    const raw = Buffer.from(
      body.slice(body.indexOf('stream\n') + 7, body.lastIndexOf('\nendstream')),
      'latin1',
    );
    return inflateSync(raw).toString('latin1');
  });
}
