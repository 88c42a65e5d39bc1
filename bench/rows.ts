import type { Row } from './harness/row.ts';

/** The rows by name, loaded when they are run. */
export const rows: Record<string, () => Promise<Row>> = {
  'registration-hot': async () => (await import('./rows/registration.ts')).registrationHot,
  'registration-spread': async () => (await import('./rows/registration.ts')).registrationSpread,
  'roll-call': async () => (await import('./rows/roll-call.ts')).rollCall,
  phones: async () => (await import('./rows/phones.ts')).phonesAtOnce,
  catalogue: async () => (await import('./rows/catalogue.ts')).catalogue,
  certificate: async () => (await import('./rows/certificate.ts')).certificate,
  'certificate-bulk': async () => (await import('./rows/certificate-bulk.ts')).certificateBulk,
  'indicator-report': async () => (await import('./rows/indicator-report.ts')).indicatorReport,
  'export-csv': async () => (await import('./rows/export-csv.ts')).exportCsv,
  'export-xlsx': async () => (await import('./rows/export-xlsx.ts')).exportXlsx,
  'export-writing': async () => (await import('./rows/export-writing.ts')).exportWriting,
  growth: async () => (await import('./rows/growth.ts')).growth,
  rebuild: async () => (await import('./rows/rebuild.ts')).rebuild,
  'page-weight': async () => (await import('./rows/page-weight.ts')).pageWeight,
  start: async () => (await import('./rows/start.ts')).start,
};
