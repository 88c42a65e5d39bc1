import type { Tx } from '@sens/db';
import { newId } from '@sens/db';
import { addAdopted, saveEventReporting, saveOverride } from '@sens/db/indicator';
import { defaultReporting, findShipped } from '@sens/domain/indicator';
import { demoIndicators, ownIndicator, typedIndicator } from './data/indicators.ts';
import { listReportingPeriods } from '@sens/db/project';
import { beginReport, freeze } from '../indicator/freeze-report.ts';
import { typeValues } from '../indicator/type-values.ts';
import { publishFigures } from '../project/publish-figures.ts';
import type { Deps } from '../shared/deps.ts';
import type { DemoProject } from './demo-rows.ts';

/** The indicators that the demo project reports, with their targets, and what a manager decided about two events. */
export async function seedDemoIndicators(
  tx: Tx,
  { projectId, organisationIds }: DemoProject,
  events: readonly { id: string; slug: string }[],
  accountId: string,
): Promise<void> {
  const definitions = demoIndicators.flatMap(({ code, ...goals }) => {
    const definition = [ownIndicator, typedIndicator].find((own) => own.code === code) ?? findShipped(code);
    return definition ? [{ ...definition, ...goals }] : [];
  });
  const ids = new Map<string, string>();
  for (const { responsible, ...definition } of definitions) {
    const id = newId();
    ids.set(definition.code, id);
    const responsibleId = organisationIds[responsible] ?? null;
    await addAdopted(tx, { projectId, id, ...definition, target: null, baseline: 0, responsibleId });
  }
  const eventId = (slug: string) => events.find((event) => event.slug === slug)?.id;
  const informationDay = eventId('information-day-lenti');
  if (informationDay) {
    const at = { projectId, eventId: informationDay };
    await saveEventReporting(tx, at, { ...defaultReporting, audience: 'public' });
  }
  const [indicatorId, oneSide] = [ids.get('CO44'), eventId('financing-nagykanizsa')];
  if (indicatorId && oneSide) {
    const reason = 'Slovenski partner je vodil pol delavnice; dopis organizatorja je v spisu dogodka.';
    await saveOverride(tx, { projectId, eventId: oneSide, indicatorId, feeds: true, reason, accountId });
  }
}

/**
 * What is typed in, public figures, and reports on the periods that are over: the last of them is left as a draft for
 * whoever tries it out.
 */
export async function seedDemoReports(deps: Deps, projectId: string, accountId: string): Promise<void> {
  const today = deps.now().toISOString().slice(0, 10);
  await publishFigures(deps, accountId, { projectId, isPublic: true });
  const [first] = await listReportingPeriods(deps.db, projectId);
  if (first) {
    await typeValues(
      deps,
      { projectId, accountId },
      {
        ...{ code: typedIndicator.code, period: first.position, values: { SI: 0.4, HU: 0.3 }, seen: {} },
        note: 'Anketa med 18 institucijami na obeh straneh, konec obdobja.',
      },
    );
  }
  const over = (await listReportingPeriods(deps.db, projectId)).filter(({ endsOn }) => endsOn < today);
  for (const [index, { position }] of over.entries()) {
    const { reportId } = await beginReport(deps, { projectId, accountId, period: position });
    if (index < over.length - 1) await freeze(deps, { projectId, reportId }, accountId);
  }
}
