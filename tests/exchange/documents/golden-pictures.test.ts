import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../../../build/set-up/project.ts';
import {
  coronerReferralPackage,
  governanceNotificationPackage,
} from '../../../exchange/documents/issue-package.ts';
import { loadDocumentFonts } from '../../../exchange/documents/pdf/document-fonts.ts';
import type { Package } from '../../../exchange/sealing/manifest.ts';
import { aReferral } from '../../builders/coroner-referral.ts';
import { aNotification } from '../../builders/governance-notification.ts';
import { aCitedNeonatalCause, someNewbornFacts } from '../../builders/newborn.ts';
import { differingTiles, drawPdf, type Picture } from './draw-pdf.ts';

const FOLDER = path.join(PROJECT, 'tests', 'exchange', 'documents', 'golden');
const EXPORT_ID = '019a0000-0000-7000-8000-00000000abcd';
const fonts = loadDocumentFonts();
/** Set to draw the kept pictures anew, after looking at what changed. */
const isRedrawing = process.env['REDRAW_GOLDEN'] === '1';

const newborn = { facts: someNewbornFacts(), proposedCause: aCitedNeonatalCause() };
const DOCUMENTS: readonly (readonly [name: string, make: () => Promise<Package>])[] = [
  ['referral', () => coronerReferralPackage(aReferral(), EXPORT_ID, fonts)],
  [
    'referral-newborn',
    () => coronerReferralPackage(aReferral({ proposedCause: null, newborn }), EXPORT_ID, fonts),
  ],
  [
    'referral-bare',
    () =>
      coronerReferralPackage(
        aReferral({
          urgentRelease: null,
          proposedCause: null,
          nextOfKin: null,
          police: null,
          mentalHealth: null,
          consultant: null,
          attachments: [],
        }),
        EXPORT_ID,
        fonts,
      ),
  ],
  ['notification', () => governanceNotificationPackage(aNotification(), EXPORT_ID, fonts)],
];

async function drawn(make: () => Promise<Package>): Promise<readonly Picture[]> {
  const { files } = await make();
  return drawPdf(files.find(({ path: name }) => name.endsWith('.pdf'))?.bytes ?? new Uint8Array());
}

async function kept(file: string): Promise<Picture> {
  const image = await loadImage(readFileSync(file));
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  const { data } = canvas.getContext('2d').getImageData(0, 0, image.width, image.height);
  const light = new Uint8Array(image.width * image.height);
  for (let at = 0; at < light.length; at += 1) light[at] = data[at * 4] ?? 0;
  return { width: image.width, height: image.height, light, png: new Uint8Array() };
}

describe('the documents as a reader sees them', () => {
  it.each(DOCUMENTS)('draw the %s page by page as it was looked at and kept', async (name, make) => {
    const pages = await drawn(make);
    for (const [at, page] of pages.entries()) {
      const file = path.join(FOLDER, `${name}-${String(at + 1)}.png`);
      if (isRedrawing) {
        mkdirSync(FOLDER, { recursive: true });
        writeFileSync(file, page.png);
      }
      // Fonts are drawn a little otherwise on another system; a line that moved covers hundreds of tiles.
      expect({ file, differs: differingTiles(page, await kept(file)) > 0.004 }).toEqual({
        file,
        differs: false,
      });
    }
    expect(existsSync(path.join(FOLDER, `${name}-${String(pages.length + 1)}.png`))).toBe(false);
  });

  it('see it when a ground is gone or a line has moved', async () => {
    const { grounds } = aReferral();
    const [page] = await drawn(() =>
      coronerReferralPackage(aReferral({ grounds: grounds.slice(0, 1) }), EXPORT_ID, fonts),
    );
    const [name] = await drawn(() =>
      coronerReferralPackage(
        aReferral({ deceased: { ...aReferral().deceased, surname: 'Prydderch-Huws' } }),
        EXPORT_ID,
        fonts,
      ),
    );
    const golden = await kept(path.join(FOLDER, 'referral-1.png'));
    if (page === undefined || name === undefined) throw new Error('a referral has a first page');
    expect(differingTiles(page, golden)).toBeGreaterThan(0.004);
    expect(differingTiles(name, golden)).toBeGreaterThan(0.001);
  });
});
