import { generateKeyPairSync, randomBytes, webcrypto } from 'node:crypto';

/**
 * A key with a certificate that it signed itself, for trying out: whoever checks a document sealed with it is told that
 * nobody vouches for the name.
 *
 * @returns both as PEM
 */
export async function makeDemoKey(name: string, now: Date): Promise<{ key: string; certificate: string }> {
  const [{ BitString, Integer, Utf8String }, pki] = await Promise.all([import('asn1js'), import('pkijs')]);
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const curve = { name: 'ECDSA', namedCurve: 'P-256' };
  // Node and browsers describe the same keys in types of their own.
  type WebKey = Parameters<typeof certificate.subjectPublicKeyInfo.importKey>[0];
  const { subtle } = webcrypto;
  const [signing, verifying] = await Promise.all([
    subtle.importKey('pkcs8', new Uint8Array(privateKey.export({ type: 'pkcs8', format: 'der' })), curve, false, [
      'sign',
    ]),
    subtle.importKey('spki', new Uint8Array(publicKey.export({ type: 'spki', format: 'der' })), curve, true, [
      'verify',
    ]),
  ]);
  const certificate = new pki.Certificate({
    version: 2,
    // Positive and below 2^64, as RFC 5280 wants serial numbers.
    serialNumber: new Integer({ valueHex: new Uint8Array([1, ...randomBytes(7)]) }),
  });
  for (const owner of [certificate.subject, certificate.issuer]) {
    owner.typesAndValues.push(
      new pki.AttributeTypeAndValue({ type: '2.5.4.3', value: new Utf8String({ value: name }) }),
    );
  }
  certificate.notBefore.value = now;
  certificate.notAfter.value = new Date(Date.UTC(now.getUTCFullYear() + 10, now.getUTCMonth(), 1));
  // Digital signature and content commitment.
  const usage = new BitString({ valueHex: new Uint8Array([0b11000000]), unusedBits: 6 });
  certificate.extensions = [new pki.Extension({ extnID: '2.5.29.15', critical: true, extnValue: usage.toBER() })];
  await certificate.subjectPublicKeyInfo.importKey(verifying as WebKey);
  await certificate.sign(signing as WebKey, 'SHA-256');
  const der = Buffer.from(certificate.toSchema(true).toBER());
  const lines = der
    .toString('base64')
    .match(/.{1,64}/g)!
    .join('\n');
  return {
    key: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
    certificate: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  };
}
