export { reencodeLogo, reencodeSignature } from './reencode-logo.ts';
