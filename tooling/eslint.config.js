import { config } from './eslint.js';

export default config('tooling', import.meta.dirname);
