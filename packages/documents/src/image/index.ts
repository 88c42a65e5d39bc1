export { reencodeLogo, reencodeSignature } from './reencode-logo.ts';
export { reencodePhoto } from './reencode-photo.ts';
