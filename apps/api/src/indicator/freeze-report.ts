import { createHash, randomBytes } from 'node:crypto';
import { isSerialisationFailure, newId, type Tx } from '@sens/db';
import { writeAudit } from '@sens/db/audit';
import {
  addReport,
  addReportKey,
  findReport,
  freezeReport,
  listReports,
  lockReport,
  removeReport,
  saveReportRows,
  writeReport,
  type Report,
} from '@sens/db/indicator';
import { listReportingPeriods, lockProject } from '@sens/db/project';
import { DomainError } from '@sens/domain';
import type { AuditAction } from '@sens/domain/audit';
import { canonicalJson, type Json, type ReportContent, type ReportWords } from '@sens/domain/indicator';
import type { Deps } from '../shared/deps.ts';
import { buildReport, currentRows } from './build-report.ts';

interface Place {
  readonly projectId: string;
  readonly reportId: string;
}

export const noteReport = (
  tx: Tx,
  at: Place,
  accountId: string,
  action: AuditAction,
  detail: Record<string, unknown>,
) =>
  writeAudit(tx, {
    projectId: at.projectId,
    actor: { kind: 'account', accountId },
    ...{ action, subjectId: at.reportId, detail },
  });

/**
 * Begins the report on a reporting period.
 *
 * @throws DomainError `report.period_taken`, `request.not_found`
 */
export function beginReport(
  deps: Deps,
  { projectId, accountId, period }: { projectId: string; accountId: string; period: number },
): Promise<{ reportId: string }> {
  return deps.db.transaction(async (tx) => {
    await lockProject(tx, projectId);
    const found = (await listReportingPeriods(tx, projectId)).find(({ position }) => position === period);
    if (!found) throw new DomainError('request.not_found', {});
    const { position: number, startsOn, endsOn } = found;
    const known = await listReports(tx, projectId, { frozenOnly: false });
    if (known.some((report) => report.startsOn === startsOn)) throw new DomainError('report.period_taken', {});
    const reportId = newId();
    await addReportKey(tx, projectId, randomBytes(32));
    await addReport(tx, { projectId, id: reportId, number, startsOn, endsOn });
    await noteReport(tx, { projectId, reportId }, accountId, 'report.begun', { number, startsOn, endsOn });
    return { reportId };
  });
}

/** @throws DomainError `report.frozen`, `request.not_found` */
async function lockDraft(tx: Tx, { projectId, reportId }: Place): Promise<Report> {
  const report = await lockReport(tx, projectId, reportId);
  if (!report) throw new DomainError('request.not_found', {});
  if (report.frozenAt !== null) throw new DomainError('report.frozen', {});
  return report;
}

/** Writes what a report says besides its numbers. */
export function changeReport(deps: Deps, at: Place, accountId: string, words: ReportWords): Promise<void> {
  return deps.db.transaction(async (tx) => {
    const { id } = await lockDraft(tx, at);
    await writeReport(tx, { projectId: at.projectId, id }, words);
    await noteReport(tx, at, accountId, 'report.written', {});
  });
}

/** Throws a draft away. */
export function dropReport(deps: Deps, at: Place, accountId: string): Promise<void> {
  return deps.db.transaction(async (tx) => {
    const { number } = await lockDraft(tx, at);
    await removeReport(tx, at.projectId, at.reportId);
    await noteReport(tx, at, accountId, 'report.removed', { number });
  });
}

/** The one text of a report's content, and the hex SHA-256 of its UTF-8 bytes. */
export function sealReport(content: ReportContent): { content: string; sha256: string } {
  // Through JSON, so that what is hashed is what is written.
  const text = canonicalJson(JSON.parse(JSON.stringify(content)) as Json);
  return { content: text, sha256: createHash('sha256').update(text, 'utf8').digest('hex') };
}

/**
 * Freezes a report: its content with its hash, and its rows under pseudonyms. Nothing changes them later. Everything is
 * read as of one instant; freezing again gives what was frozen.
 *
 * @throws DomainError `report.period_not_over`, `report.earlier_open`, `report.conflicts`
 */
export async function freeze(deps: Deps, at: Place, accountId: string): Promise<{ sha256: string }> {
  try {
    return await freezeOnce(deps, at, accountId);
  } catch (error) {
    // Somebody froze it between the snapshot and the lock: a second look finds what they froze.
    if (!isSerialisationFailure(error)) throw error;
    return freezeOnce(deps, at, accountId);
  }
}

function freezeOnce(deps: Deps, at: Place, accountId: string): Promise<{ sha256: string }> {
  const now = deps.now();
  return deps.db.transaction(
    async (tx) => {
      const report = await lockReport(tx, at.projectId, at.reportId);
      if (!report) throw new DomainError('request.not_found', {});
      if (report.sha256 !== null) return { sha256: report.sha256 };
      const { content, feeds } = await buildReport(tx, report, now);
      for (const { kind, count, blocks } of content.checks) if (blocks) refuse(kind, count);
      // What is typed in stands in the content.
      for (const indicator of feeds.indicators.filter(({ rule }) => rule.unit !== 'typed')) {
        const current = await currentRows(tx, feeds, indicator, report.endsOn, now);
        await saveReportRows(tx, { ...at, indicatorId: indicator.id }, current);
      }
      const sealed = sealReport(content);
      const { projectId, id } = report;
      await freezeReport(tx, { projectId, id }, { ...sealed, frozenAt: now, frozenBy: accountId });
      await noteReport(tx, at, accountId, 'report.frozen', { number: report.number, sha256: sealed.sha256 });
      return { sha256: sealed.sha256 };
    },
    { isolationLevel: 'repeatable read' },
  );
}

function refuse(kind: string, count: number): never {
  if (kind === 'earlier_open') throw new DomainError('report.earlier_open', {});
  if (kind === 'conflicts') throw new DomainError('report.conflicts', { count });
  throw new DomainError('report.period_not_over', {});
}

/**
 * A report with its content: of a draft as it would be frozen now, of a frozen one what was frozen. Whoever may only read
 * sees frozen ones, and each look is in the audit trail.
 */
export async function readReport(
  deps: Deps,
  at: Place,
  reader: { accountId: string; manages: boolean },
  as: 'page' | 'pdf' | 'json' | 'csv' | 'xlsx',
) {
  return deps.db.transaction(async (tx) => {
    const found = await findReport(tx, at.projectId, at.reportId);
    if (!found || (found.report.frozenAt === null && !reader.manages)) throw new DomainError('request.not_found', {});
    const { report, frozenBy } = found;
    const { id, number, startsOn, endsOn, frozenAt, sha256, summary, narratives } = report;
    if (frozenAt !== null) await noteReport(tx, at, reader.accountId, 'report.read', { number, as });
    const content =
      report.content === null
        ? (await buildReport(tx, report, deps.now())).content
        : (JSON.parse(report.content) as ReportContent);
    return {
      ...{ id, number, startsOn, endsOn, frozenAt, frozenBy, sha256, content, summary, narratives },
      text: report.content,
    };
  });
}
