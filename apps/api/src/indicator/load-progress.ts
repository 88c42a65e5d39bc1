import type { Db, Tx } from '@sens/db';
import type { Days } from '@sens/db/indicator';
import { listOrganisations } from '@sens/db/organisation';
import { listSides } from '@sens/db/project';
import { eventsOf, loadFeeds } from './load-feeds.ts';
import { valueIndicator } from './value-indicator.ts';

/** Every indicator that a project reports, with its values on some days. */
export async function loadProgress(db: Db | Tx, projectId: string, days: Days, now: Date) {
  const [feeds, sides, organisations] = await Promise.all([
    loadFeeds(db, projectId),
    listSides(db, projectId),
    listOrganisations(db, projectId),
  ]);
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  const values = [];
  for (const indicator of feeds.indicators) {
    const { id, code, framework, version, name, rule, baseline, responsibleId } = indicator;
    values.push({
      ...{ id, code, framework, version, name, baseline, unit: rule.unit },
      responsible: responsibleId === null ? null : (names.get(responsibleId) ?? null),
      events: eventsOf(feeds, id).length,
      ...(await valueIndicator(db, feeds, indicator, { sides, days, now })),
    });
  }
  return { indicators: values, allEvents: feeds.events.length };
}
