import { describe, expect, it } from 'vitest';
import { certificateSummaryBundle } from '../../../exchange/documents/fhir/summary-bundle.ts';
import { validateBundle } from '../../../exchange/documents/fhir/validation/validate-bundle.ts';
import { certificateSummaryPackage } from '../../../exchange/documents/issue-package.ts';
import { certificateSummaryJson } from '../../../exchange/documents/json/certificate-summary-json.ts';
import { loadDocumentFonts } from '../../../exchange/documents/pdf/document-fonts.ts';
import { sha256Hex } from '../../../exchange/sealing/fingerprint.ts';
import type { CertificateSummary } from '../../../domain/certification/certificate-summary.ts';
import { aNewbornSummary, aSummary } from '../../builders/certificate-summary.ts';
import { AN_EXPORT, loose, resource } from './fhir/loose.ts';
import { readPdf } from './read-pdf.ts';

const fonts = loadDocumentFonts();

async function pdfOf(summary: CertificateSummary) {
  const leaving = await certificateSummaryPackage(summary, AN_EXPORT, fonts);
  return readPdf(leaving.files[0]?.bytes ?? new Uint8Array());
}

describe('a certificate summary as it leaves', () => {
  it('is a folder of paper, JSON and FHIR for the register office', async () => {
    const { files, purpose, to } = await certificateSummaryPackage(aSummary(), AN_EXPORT, fonts);
    expect({ purpose, to, files: files.map(({ path }) => path) }).toEqual({
      purpose: 'certificate-summary',
      to: 'Aberffug Register Office',
      files: ['summary.pdf', 'summary.json', 'summary.fhir.json'],
    });
  });

  it('OUT-2 is the same bytes for the same content', async () => {
    const hashes = async (): Promise<readonly string[]> =>
      (await certificateSummaryPackage(aSummary(), AN_EXPORT, fonts)).files.map(({ bytes }) =>
        sha256Hex(bytes),
      );
    expect(await hashes()).toEqual(await hashes());
  });

  it('SUM-4 says first, and on every page, that it is no certificate', async () => {
    const text = (await pdfOf(aSummary())).wholeText.replaceAll(/\s+/g, ' ');
    expect(text).toContain('Summary of certified cause and transmission record, not a medical certificate');
    expect(text).toContain('Not a medical certificate This is not a medical certificate of cause of death');
    expect(text).toContain('Not a medical certificate · Summary 2026/00123-S1');
  });

  it('SUM-3 has the cause as it stands on the certificate, with its reference', async () => {
    const text = (await pdfOf(aSummary())).wholeText.replaceAll(/\s+/g, ' ');
    expect(text).toContain('As Dr Carys Morgan-Hughes wrote it on certificate MCCD-0417, word for word.');
    expect(text).toContain('1a Bronchopneumonia 5 days');
    expect(text).toContain('2 IHD years');
    expect(text).toContain('Aberffug Register Office');
  });

  it('has lines a to e for a child under 28 days', async () => {
    const text = (await pdfOf(aNewbornSummary())).wholeText.replaceAll(/\s+/g, ' ');
    expect(text).toContain('Extreme prematurity (23/40)');
    expect(text).toContain('This replaces version 1');
    expect(text).toContain('No. Spelt out.');
  });

  it.each([
    ['everything', aSummary()],
    ['a child under 28 days, and little else', aNewbornSummary()],
  ])('FHIR-17 with %s has nothing wrong with it as FHIR', (_, summary) => {
    expect(validateBundle(certificateSummaryBundle(summary, AN_EXPORT))).toEqual([]);
  });

  it('FHIR-16 is refused as FHIR where it does not say what it is not', () => {
    const bundle = certificateSummaryBundle(aSummary(), AN_EXPORT);
    resource(loose(bundle), 'Composition')['title'] = 'Medical certificate of cause of death';
    expect(validateBundle(bundle).map(({ rule }) => rule)).toEqual(['FHIR-16']);
  });

  it('FHIR-15 is refused as FHIR where it does not say which form the certificate is on', () => {
    const bundle = certificateSummaryBundle(aSummary(), AN_EXPORT);
    const composition = resource(loose(bundle), 'Composition');
    composition['extension'] = (composition['extension'] as unknown[]).slice(0, 1);
    expect(validateBundle(bundle)).toMatchObject([{ rule: 'FHIR-15', fact: 'certificate' }]);
  });
});

// Whoever changes what leaves the office breaks this: raise formatVersion, add a line to its history, then the hash.
it('format version 1 of a certificate summary is these bytes', () => {
  expect(sha256Hex(certificateSummaryJson(aSummary()))).toBe(
    '1744e501e5b76c7ee7b733123532f44cd2d9e82e0bb59a0fd98e2f964591b40e',
  );
});
