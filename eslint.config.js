import { config } from '@sens/tooling/eslint';

// Packages and apps lint themselves.
const others = { ignores: ['apps/', 'packages/', 'tooling/', '.toolchain/'] };

export default [others, ...config('root', import.meta.dirname)];
