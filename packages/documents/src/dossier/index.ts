export type { DossierFacts, DossierPart } from './dossier-facts.ts';
export { renderDossier } from './render-dossier.ts';
