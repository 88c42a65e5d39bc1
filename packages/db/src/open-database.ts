import type { Engine } from './engine.ts';

/**
 * Opens PostgreSQL when there is a URL, else the embedded engine in a folder (null: in memory). Only the engine that
 * is used is loaded.
 */
export async function openDatabase(place: { url: string } | { folder: string | null }): Promise<Engine> {
  if ('url' in place) return (await import('./open-postgres.ts')).openPostgres(place.url);
  return (await import('./open-embedded.ts')).openEmbedded(place.folder);
}
