import { config } from '@sens/tooling/eslint';

export default config('db', import.meta.dirname);
