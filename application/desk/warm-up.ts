import { NO_FACTS, type CertificateWording } from '../../domain/evidence/certificate-wording.ts';
import { checkCertificate } from '../../domain/evidence/check-certificate.ts';
import type { DeskPlace } from './place.ts';

/** By then the window has asked for its first list. */
const AFTER_FIRST_LIST_MS = 400;
const ROUNDS = 6;
const BETWEEN_ROUNDS_MS = 20;

/** Made up, with a word that is misspelt, one that is denied and one that is in no list: every way of reading is used. */
const CERTIFICATE: CertificateWording = {
  form: 'from-28-days',
  lines: [
    { name: '1a', text: 'Aspiration pnuemonia', interval: '3 days' },
    { name: '1b', text: 'CVA', interval: '2 weeks' },
    { name: '1c', text: '', interval: '' },
    { name: '1d', text: '', interval: '' },
    { name: '2', text: 'Type 2 diabetes, xyloderma', interval: '' },
  ],
};
const NOTE =
  'He fell on the ward at night; a scan showed no bleed. Warfarin was stopped. The family asked about a sore. ';

/**
 * Reads something made up, a little at a time, so that the first case that is opened does not wait for the reader of
 * texts to be made ready. Once for each start of the program; whoever asks meanwhile waits for one short round at most.
 */
export async function warmUp({ pause }: Pick<DeskPlace, 'pause'>): Promise<void> {
  await pause(AFTER_FIRST_LIST_MS);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const text = NOTE.repeat(round);
    checkCertificate(CERTIFICATE, NO_FACTS, [{ source: 'made up', text, kind: 'note' }]);
    await pause(BETWEEN_ROUNDS_MS);
  }
}
