import { newId } from '@sens/db';
import { writeAudit } from '@sens/db/audit';
import { addExport } from '@sens/db/export';
import { DomainError } from '@sens/domain';
import type { ExportFilter, ExportInput, ExportKind, ExportFormat, PackInput } from '@sens/domain/export';
import type { Deps } from '../shared/deps.ts';
import { findFrozenOf, loadPack } from './load-pack.ts';

interface Request {
  readonly projectId: string;
  readonly kind: ExportKind;
  readonly format: ExportFormat;
  readonly locale: string;
  readonly filter: ExportFilter;
  readonly reportId: string | null;
  readonly requestedBy: string;
}

/** Notes what is asked for, and lets the `build-export` job make it. */
function request(deps: Deps, asked: Request): Promise<{ exportId: string }> {
  return deps.db.transaction(async (tx) => {
    const exportId = newId();
    await addExport(tx, { ...asked, id: exportId, createdAt: deps.now() });
    const { projectId, kind, format, locale, filter, reportId, requestedBy } = asked;
    await writeAudit(tx, {
      projectId,
      actor: { kind: 'account', accountId: requestedBy },
      action: 'export.started',
      subjectId: exportId,
      detail: { kind, format, locale, ...filter, reportId },
    });
    await deps.jobs.enqueue(tx, 'build-export', { projectId, exportId });
    return { exportId };
  });
}

/** Asks for a list; a change of the project meanwhile does not show in it. */
export function startExport(deps: Deps, projectId: string, accountId: string, input: ExportInput) {
  const { kind, format, locale, from, to } = input;
  // Organisations have no days.
  const filter = kind === 'organisations' ? {} : { ...(from ? { from } : {}), ...(to ? { to } : {}) };
  return request(deps, { projectId, kind, format, locale, filter, reportId: null, requestedBy: accountId });
}

/**
 * Asks for an evidence pack. Where the report on the period is frozen the pack belongs to it and is kept.
 *
 * @throws DomainError `export.period_unknown`, `request.not_found`, `export.nothing_to_prove`
 */
export async function startPack(deps: Deps, projectId: string, accountId: string, { period, code, locale }: PackInput) {
  const wanted = code ? { code } : {};
  const reportId = await findFrozenOf(deps.db, projectId, period);
  const { events } = await loadPack(deps.db, { projectId, period, ...wanted, reportId }, deps.now());
  if (events.length === 0) throw new DomainError('export.nothing_to_prove', {});
  return request(deps, {
    ...{ projectId, kind: 'evidence_pack', format: 'zip', locale, filter: { period, ...wanted } },
    ...{ reportId, requestedBy: accountId },
  });
}

/** What a pack would hold, and what is missing, before it is made. */
export async function previewPack(deps: Deps, projectId: string, { period, code }: Omit<PackInput, 'locale'>) {
  const wanted = code ? { code } : {};
  const reportId = await findFrozenOf(deps.db, projectId, period);
  const { events } = await loadPack(deps.db, { projectId, period, ...wanted, reportId }, deps.now());
  return {
    frozen: reportId !== null,
    events: events.map(({ event: { id, title, kind, firstDay, lastDay }, feeds, needs, missing }) => ({
      ...{ id, title, kind, firstDay, lastDay, feeds, missing },
      needs: needs.filter(({ state }) => state === 'missing'),
    })),
  };
}
