export { renderReport, type ReportFacts } from './render-report.ts';
