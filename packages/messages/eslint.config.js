import { config } from '@sens/tooling/eslint';

export default config('messages', import.meta.dirname);
