import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';

/** A private key with the certificate that says whose it is. */
export interface SigningKey {
  readonly key: KeyObject;
  /** DER, the signer's own first, then the chain as far as it was given. */
  readonly certificates: readonly Uint8Array[];
  /** Whom the certificate names: its common name, else its organisation. */
  readonly name: string;
  readonly validFrom: Date;
  readonly validTo: Date;
}

/** What is wrong with a key, in a sentence for whoever runs the installation. */
export class SigningKeyError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SigningKeyError';
  }
}

const curves = ['prime256v1', 'secp384r1', 'secp521r1'];

/**
 * Puts a key and its certificates together.
 *
 * @param certificates DER, in any order; the one that belongs to the key becomes the first
 * @throws SigningKeyError when none belongs to the key, or the key is of a kind that cannot sign PDF
 */
export function toSigningKey(key: KeyObject, certificates: readonly Uint8Array[]): SigningKey {
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key;
  if (type !== 'rsa' && !(type === 'ec' && curves.includes(details?.namedCurve ?? ''))) {
    throw new SigningKeyError('The key must be RSA, or EC on the curve P-256, P-384 or P-521.');
  }
  if (type === 'rsa' && (details?.modulusLength ?? 0) < 2048) {
    throw new SigningKeyError('An RSA key must have 2048 bits or more.');
  }
  const parsed = certificates.map((der) => new X509Certificate(der));
  const own = parsed.find((certificate) => certificate.checkPrivateKey(key));
  if (!own) throw new SigningKeyError('No certificate belongs to the key.');
  const { CN, O } = own.toLegacyObject().subject as { CN?: string | string[]; O?: string | string[] };
  const name = [CN ?? O ?? []].flat()[0];
  if (!name) throw new SigningKeyError('The certificate names neither a person nor an organisation.');
  return {
    key,
    certificates: [own, ...parsed.filter((certificate) => certificate !== own)].map(({ raw }) => raw),
    name,
    validFrom: new Date(own.validFrom),
    validTo: new Date(own.validTo),
  };
}

/**
 * A key and a chain of certificates from PEM files.
 *
 * @param passphrase of an encrypted key
 * @throws SigningKeyError
 */
export function readPemKey(keyPem: string, certificatesPem: string, passphrase?: string): SigningKey {
  const blocks = certificatesPem.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? [];
  try {
    const key = createPrivateKey({ key: keyPem, ...(passphrase === undefined ? {} : { passphrase }) });
    return toSigningKey(
      key,
      blocks.map((pem) => new X509Certificate(pem).raw),
    );
  } catch (error) {
    if (error instanceof SigningKeyError) throw error;
    throw new SigningKeyError('The key or the certificate cannot be read: is it PEM, and the passphrase right?');
  }
}
