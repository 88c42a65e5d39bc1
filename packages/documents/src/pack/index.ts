export { renderAgenda, type AgendaFacts } from './render-agenda.ts';
export { renderContents, type ContentsFacts } from './render-contents.ts';
