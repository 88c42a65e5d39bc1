export type { CertificateFacts } from './certificate-facts.ts';
export { renderCertificate } from './render-certificate.ts';
