import { config } from '@sens/tooling/eslint';

export default config('documents', import.meta.dirname);
