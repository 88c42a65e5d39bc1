import { createHash, webcrypto } from 'node:crypto';
import type { SigningKey } from './signing-key.ts';

const oids = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
} as const;

const namedCurves: Readonly<Record<string, string>> = { prime256v1: 'P-256', secp384r1: 'P-384', secp521r1: 'P-521' };

/**
 * A detached CAdES signature as PAdES wants it (ETSI EN 319 142-1, 6.2 and 6.3, level B-B): SHA-256, the signer's
 * certificate bound in by its hash, the chain as far as it is known, and no time, which stands in the PDF.
 *
 * @returns CMS SignedData, DER
 */
export async function signCades(content: Uint8Array, { key, certificates }: SigningKey): Promise<Buffer> {
  const [{ ObjectIdentifier, OctetString, Sequence }, pki] = await Promise.all([import('asn1js'), import('pkijs')]);
  const sha256 = (bytes: Uint8Array) => new Uint8Array(createHash('sha256').update(bytes).digest());
  const sequence = (...value: InstanceType<typeof Sequence>[] | [InstanceType<typeof OctetString>]) =>
    new Sequence({ value });
  const attribute = (type: string, value: unknown) => new pki.Attribute({ type, values: [value] });

  const chain = certificates.map((der) => pki.Certificate.fromBER(new Uint8Array(der)));
  const [own] = chain;
  if (!own) throw new Error('a key without a certificate');
  // ESSCertIDv2 with the default hash, which DER leaves out (RFC 5035, 4).
  const essCertificate = sequence(sequence(sequence(new OctetString({ valueHex: sha256(certificates[0]!) }))));
  const signed = new pki.SignedData({
    version: 1,
    encapContentInfo: new pki.EncapsulatedContentInfo({ eContentType: oids.data }),
    certificates: chain,
    signerInfos: [
      new pki.SignerInfo({
        version: 1,
        sid: new pki.IssuerAndSerialNumber({ issuer: own.issuer, serialNumber: own.serialNumber }),
        signedAttrs: new pki.SignedAndUnsignedAttributes({
          type: 0,
          attributes: [
            attribute(oids.contentType, new ObjectIdentifier({ value: oids.data })),
            attribute(oids.messageDigest, new OctetString({ valueHex: sha256(content) })),
            attribute(oids.signingCertificateV2, essCertificate),
          ],
        }),
      }),
    ],
  });
  const algorithm =
    key.asymmetricKeyType === 'ec'
      ? { name: 'ECDSA', namedCurve: namedCurves[key.asymmetricKeyDetails?.namedCurve ?? ''] ?? 'P-256' }
      : { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  const pkcs8 = new Uint8Array(key.export({ type: 'pkcs8', format: 'der' }));
  const cryptoKey = await webcrypto.subtle.importKey('pkcs8', pkcs8, algorithm, false, ['sign']);
  // Node and browsers describe the same keys in types of their own.
  await signed.sign(cryptoKey as Parameters<typeof signed.sign>[0], 0, 'SHA-256', new Uint8Array(content));
  const info = new pki.ContentInfo({ contentType: oids.signedData, content: signed.toSchema(true) });
  return Buffer.from(info.toSchema().toBER());
}
