import { config } from '@sens/tooling/eslint';

export default config('e2e', import.meta.dirname);
