import { describe, expect, it } from 'vitest';
import { REFERRAL_PIECE_WORDS } from '../../../contract/words/coroner-profile-words.ts';
import { REFERRAL_PIECES, type ReferralPiece } from '../../../domain/referrals/referral-pieces.ts';
import { coronerReferralPackage } from '../../../exchange/documents/issue-package.ts';
import { loadDocumentFonts } from '../../../exchange/documents/pdf/document-fonts.ts';
import { pieceTexts } from '../../../exchange/documents/portal/piece-texts.ts';
import { aReferral } from '../../builders/coroner-referral.ts';
import { aCitedNeonatalCause, someNewbornFacts } from '../../builders/newborn.ts';
import { readPdf } from './read-pdf.ts';

const fonts = loadDocumentFonts();
const unbroken = (text: string): string => text.replaceAll(/\s+/g, '');

/** What is put together for one box and stands apart in the document. */
const PUT_TOGETHER: ReadonlySet<ReferralPiece> = new Set<ReferralPiece>([
  'referral-number',
  'urgent-release',
  'grounds',
  'police',
  'mental-health',
  'cause-1a',
  'cause-1b',
  'cause-1c',
  'cause-1d',
  'cause-2',
  'prepared-by',
  'office',
  'attachments',
]);

async function pdfText(referral: ReturnType<typeof aReferral>): Promise<string> {
  const { files } = await coronerReferralPackage(referral, '019a0000-0000-7000-8000-00000000abcd', fonts);
  return unbroken(readPdf(files[0]?.bytes ?? new Uint8Array()).wholeText);
}

describe('a referral in pieces', () => {
  it('PORT-1 has a text and a name for every piece', () => {
    const texts = pieceTexts(aReferral());
    expect(Object.keys(texts).toSorted()).toEqual([...REFERRAL_PIECES].toSorted());
    expect(Object.keys(REFERRAL_PIECE_WORDS).toSorted()).toEqual([...REFERRAL_PIECES].toSorted());
  });

  it('PORT-1 says nothing that the document does not say', async () => {
    const referral = aReferral();
    const texts = pieceTexts(referral);
    const document = await pdfText(referral);
    const strange = REFERRAL_PIECES.filter((piece) => !PUT_TOGETHER.has(piece)).filter((piece) =>
      (texts[piece] ?? '').split('\n').some((line) => !document.includes(unbroken(line))),
    );
    expect(strange).toEqual([]);
  });

  it('PORT-1 keeps the cause as it was stated, each line with its time', () => {
    const { cause } = aReferral().proposedCause ?? {};
    const texts = pieceTexts(aReferral());
    expect(texts['cause-1a']).toBe(`${cause?.line1a.text ?? ''}, ${cause?.line1a.interval ?? ''}`);
    const newborn = { facts: someNewbornFacts(), proposedCause: aCitedNeonatalCause() };
    const ofChild = pieceTexts(aReferral({ proposedCause: null, newborn }));
    expect(ofChild['cause-1a']).toBeNull();
    expect(ofChild['cause-under-28-days']).toContain('(e) Transfer delayd by snow');
    expect(ofChild['cause-stated-by']).toBe('Dr Carys Morgan-Hughes');
  });
});
