import { config } from '@sens/tooling/eslint';

export default config('domain', import.meta.dirname);
