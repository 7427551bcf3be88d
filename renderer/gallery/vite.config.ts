import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The gallery alone: every component in every state, for eyes, axe and screenshots. Not part of what ships. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  build: {
    outDir: '../../out/gallery',
    emptyOutDir: true,
    target: 'chrome130',
    assetsInlineLimit: 0,
  },
});
