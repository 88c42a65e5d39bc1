import { config } from '@sens/tooling/eslint';

export default config('api', import.meta.dirname);
