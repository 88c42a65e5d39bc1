import { createPrivateKey } from 'node:crypto';
import { SigningKeyError, toSigningKey, type SigningKey } from './signing-key.ts';

const [keyBag, shroudedKeyBag, certificateBag] = [
  '1.2.840.113549.1.12.10.1.1',
  '1.2.840.113549.1.12.10.1.2',
  '1.2.840.113549.1.12.10.1.3',
];

/**
 * A key with its certificates from a PKCS#12 file (RFC 7292), as authorities hand them out. Files protected with RC2 or
 * triple DES are refused, because no current library opens them: `openssl pkcs12 -legacy` makes them anew.
 *
 * @throws SigningKeyError
 */
export async function readPkcs12(bytes: Uint8Array, passphrase: string): Promise<SigningKey> {
  const { AuthenticatedSafe, CertBag, PFX, PKCS8ShroudedKeyBag, PrivateKeyInfo } = await import('pkijs');
  const password = new TextEncoder().encode(passphrase).buffer;
  try {
    const pfx = PFX.fromBER(new Uint8Array(bytes));
    await pfx.parseInternalValues({ password, checkIntegrity: true });
    const safe = pfx.parsedValue?.authenticatedSafe;
    if (!(safe instanceof AuthenticatedSafe)) throw new Error('nothing in it');
    await safe.parseInternalValues({ safeContents: safe.safeContents.map(() => ({ password })) });
    const contents = safe.parsedValue.safeContents as { value: { safeBags: { bagId: string; bagValue: unknown }[] } }[];
    const bags = contents.flatMap(({ value }) => value.safeBags);
    const certificates = bags.flatMap(({ bagId, bagValue }) =>
      bagId === certificateBag && bagValue instanceof CertBag
        ? [new Uint8Array((bagValue.parsedValue as { toSchema: (encode: boolean) => Ber }).toSchema(true).toBER())]
        : [],
    );
    const bag = bags.find(({ bagId }) => bagId === shroudedKeyBag || bagId === keyBag);
    const value = bag?.bagValue;
    if (value instanceof PKCS8ShroudedKeyBag && !value.parsedValue) {
      await (value as unknown as Shrouded).parseInternalValues({ password });
    }
    const info = value instanceof PKCS8ShroudedKeyBag ? value.parsedValue : value;
    if (!(info instanceof PrivateKeyInfo)) throw new Error('no key in it');
    const der = Buffer.from(info.toSchema().toBER());
    return toSigningKey(createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }), certificates);
  } catch (error) {
    if (error instanceof SigningKeyError) throw error;
    throw new SigningKeyError('The PKCS#12 file cannot be read: is the passphrase right, and is it not an old format?');
  }
}

interface Ber {
  toBER: () => ArrayBuffer;
}
interface Shrouded {
  parseInternalValues: (parameters: { password: ArrayBuffer }) => Promise<void>;
}
