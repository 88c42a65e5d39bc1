import { config } from '@sens/tooling/vitest';

export default config({
  test: {
    globalSetup: ['../../packages/db/src/testing/global-setup.ts'],
    // Each file has databases of its own, and most of its time it waits for them.
    maxWorkers: 2,
  },
});
