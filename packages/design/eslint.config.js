import { config } from '@sens/tooling/eslint';

export default config('design', import.meta.dirname);
