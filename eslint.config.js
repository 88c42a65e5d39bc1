import { config } from '@sens/tooling/eslint';

// Packages and apps lint themselves; the bare page is a limit to measure against, in a language that only the portal's rules know.
const others = { ignores: ['apps/', 'packages/', 'tooling/', '.toolchain/', 'bench/bare-page/'] };

export default [others, ...config('root', import.meta.dirname)];
