import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // Playwright and the benchmarks have runners of their own.
    exclude: ['tests/e2e/**', 'tests/bench/**'],
    environment: 'node',
    // Workers are killed and files filled up in some tests: each file in a process of its own.
    pool: 'forks',
    testTimeout: 20_000,
    hookTimeout: 30_000,
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
  },
});
