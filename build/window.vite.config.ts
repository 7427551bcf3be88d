import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/**
 * The window, built once for every host. Its content security policy allows nothing inline, so nothing may be inlined:
 * no small pictures or fonts as data addresses, no preload script in the page.
 */
export default defineConfig({
  root: path.resolve(import.meta.dirname, '..', 'renderer'),
  base: './',
  publicDir: false,
  plugins: [react()],
  build: {
    outDir: path.resolve(import.meta.dirname, '..', 'out', 'window'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    // Browsers that know light-dark() themselves: written out for older ones, a light preview in a dark window is dark.
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2_000,
  },
});
