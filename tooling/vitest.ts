import { defineConfig, mergeConfig, type ViteUserConfig } from 'vitest/config';

const base = {
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    // `npm test` adds the reports of all packages up.
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
    // A test that waits longer hangs: two seconds are much on a busy machine, thirty are not waiting for anything.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // The files of a worker share its modules, which took longer to load anew for each than the tests did. What modules
    // keep is found by content or by ids that no two tests share, and tests replace nothing in them.
    isolate: false,
    pool: 'threads',
    // A run without tests, or with one that was singled out while writing it, must not look like success.
    passWithNoTests: false,
    allowOnly: false,
    // Tests may not depend on where they run.
    env: { TZ: 'UTC' },
  },
} satisfies ViteUserConfig;

/** A package's test configuration: what is the same everywhere, and its own on top. */
export const config = (own: ViteUserConfig = {}): ViteUserConfig => mergeConfig(base, defineConfig(own));
