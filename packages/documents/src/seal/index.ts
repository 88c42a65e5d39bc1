export { makeDemoKey } from './make-demo-key.ts';
export { readPkcs12 } from './read-pkcs12.ts';
export type { Seal } from './seal-pdf.ts';
export { readPemKey, SigningKeyError, type SigningKey } from './signing-key.ts';
