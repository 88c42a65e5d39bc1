import type { TaggedPage } from '../certificate/tagged-page.ts';
import { signCades } from './sign-cades.ts';
import type { SigningKey } from './signing-key.ts';

/** What seals a document, and when. */
export interface Seal {
  readonly key: SigningKey;
  readonly at: Date;
}

/** What pdfkit writes where a number of ten digits comes later. */
const unknownNumber = '**********';

/** What the parts of a signature besides the certificates take: attributes, names and an RSA signature of 8192 bits. */
const signatureBytes = 2600;

const roomFor = ({ certificates }: SigningKey): number =>
  certificates.reduce((sum, { length }) => sum + length, signatureBytes);

/** What pdfkit's type declarations do not know. */
interface Raw {
  _root: { data: Record<string, unknown> };
  endAcroForm: () => unknown;
  page: { dictionary: unknown; annotations: unknown[] };
}

/**
 * Adds an invisible signature field to the current page, with room for the signature. The field is part of the tag
 * tree and says what it is, so that nobody meets something nameless (ISO 14289-1, 7.18.4); being without extent it
 * needs no appearance (ISO 19005-2, 6.3.3).
 *
 * @param reason what a reader shows beside the signature
 */
export function addSealField(page: TaggedPage, { key, at }: Seal, reason: string): void {
  const { document } = page;
  const raw = document as unknown as Raw;
  const signature = document.ref({
    ...{ Type: 'Sig', Filter: 'Adobe.PPKLite', SubFilter: 'ETSI.CAdES.detached' },
    ByteRange: [0, unknownNumber, unknownNumber, unknownNumber],
    Contents: Buffer.alloc(roomFor(key)),
    // pdfkit writes primitive strings as names, objects as text.
    ...{ Name: new String(key.name), Reason: new String(reason), M: at },
  });
  signature.end(null as never);
  page.addField(reason, {
    ...{ Subtype: 'Widget', FT: 'Sig', T: new String('Seal'), TU: new String(reason), V: signature },
    // Printed, and locked.
    ...{ F: 132, P: raw.page.dictionary },
  });
  const form = document.ref({ Fields: [raw.page.annotations.at(-1)], SigFlags: 3 });
  form.end(null as never);
  raw._root.data['AcroForm'] = form;
  // It would add fonts and appearances to forms that people fill in.
  raw.endAcroForm = () => document;
}

/**
 * Signs a finished document that has a field of `addSealField`: PAdES baseline B-B (ETSI EN 319 142-1). Everything but
 * the signature itself is covered.
 */
export async function sealPdf(pdf: Uint8Array, { key }: Seal): Promise<Uint8Array> {
  const sealed = Buffer.from(pdf);
  const digits = 2 * roomFor(key);
  const open = sealed.indexOf(`<${'0'.repeat(digits)}>`);
  const range = sealed.indexOf(`/ByteRange [0 /${unknownNumber}`);
  if (open < 0 || range < 0) throw new Error('the document has no room for a seal');
  const close = open + digits + 2;
  const end = sealed.indexOf(']', range) + 1;
  sealed.write(`/ByteRange [0 ${open} ${close} ${sealed.length - close}]`.padEnd(end - range), range, 'latin1');
  const content = Buffer.concat([sealed.subarray(0, open), sealed.subarray(close)]);
  const signature = (await signCades(content, key)).toString('hex');
  if (signature.length > digits) throw new Error('the signature needs more room');
  sealed.write(signature, open + 1, 'latin1');
  return sealed;
}
