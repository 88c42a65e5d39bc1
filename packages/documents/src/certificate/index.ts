export type { CertificateFacts, CertificateTexts, SignatoryFacts, SupplementFacts } from './certificate-facts.ts';
export { renderCertificate } from './render-certificate.ts';
