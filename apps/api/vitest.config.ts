import { config } from '@sens/tooling/vitest';

export default config({ test: { globalSetup: ['../../packages/db/src/testing/global-setup.ts'] } });
