import { config } from '@sens/tooling/vitest';

export default config();
