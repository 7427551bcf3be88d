import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The two faces a document is set in, as TrueType bytes. Each covers Latin with Welsh, Greek, Cyrillic and Vietnamese. */
export interface DocumentFonts {
  readonly regular: Uint8Array;
  readonly semiBold: Uint8Array;
}

/** Reads the bundled Inter (SIL Open Font Licence). Read once and keep: 0.7 MB. */
export function loadDocumentFonts(): DocumentFonts {
  const { resolve } = createRequire(import.meta.url);
  return {
    regular: readFileSync(resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf')),
    semiBold: readFileSync(resolve('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf')),
  };
}
