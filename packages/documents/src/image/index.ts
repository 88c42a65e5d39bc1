export { reencodeLogo } from './reencode-logo.ts';
