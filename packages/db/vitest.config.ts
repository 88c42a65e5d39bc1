import { config } from '@sens/tooling/vitest';

export default config({ test: { globalSetup: ['src/testing/global-setup.ts'] } });
