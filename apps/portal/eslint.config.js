import { config } from '@sens/tooling/eslint';

export default config('portal', import.meta.dirname);
