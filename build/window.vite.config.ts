import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { thirdPartyNotices } from './licences/third-party-notices.ts';

/**
 * The window, built once for every host. Its content security policy allows nothing inline, so nothing may be inlined:
 * no small pictures or fonts as data addresses, no preload script in the page.
 */
export default defineConfig({
  root: path.resolve(import.meta.dirname, '..', 'renderer'),
  base: './',
  publicDir: false,
  plugins: [react(), layNoticesBeside()],
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

/** The licences of others' work, for the window to show. Stops the build where something may not ship. */
function layNoticesBeside(): Plugin {
  return {
    name: 'lay-notices-beside',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'third-party-notices.txt', source: thirdPartyNotices() });
    },
  };
}
