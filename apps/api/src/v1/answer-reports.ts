import { findReport, listReports } from '@sens/db/indicator';
import type { Project } from '@sens/db/project';
import { localise } from '@sens/domain';
import type { ReportContent, ReportCorrection } from '@sens/domain/indicator';
import type { Locale } from '@sens/messages';
import type { Deps } from '../shared/deps.ts';
import type { Table } from '../shared/write-table.ts';
import { csvColumns } from './csv-columns.ts';
import { ProblemError } from './problem.ts';
import type { Answer } from './schemas.ts';

/** The reports that are frozen, the newest period first. */
export async function answerReports({ db }: Deps, { id: projectId }: Project): Promise<Answer<'Reports'>> {
  const found = await listReports(db, projectId, { frozenOnly: true });
  return {
    reports: found.flatMap(({ number, startsOn, endsOn, frozenAt, sha256 }) =>
      frozenAt && sha256 ? [{ number, startsOn, endsOn, frozenAt: frozenAt.toISOString(), sha256 }] : [],
    ),
  };
}

/**
 * A report as it was frozen, with the hash of the whole of it. Corrections are counted: their rows, although under
 * pseudonyms, are about people.
 *
 * @throws ProblemError `not_found`
 */
export async function answerReport(
  { db }: Deps,
  { id: projectId }: Project,
  number: number,
): Promise<Answer<'Report'>> {
  const listed = (await listReports(db, projectId, { frozenOnly: true })).find((known) => known.number === number);
  const report = listed ? (await findReport(db, projectId, listed.id))?.report : undefined;
  if (!report?.content || !report.frozenAt || !report.sha256) throw new ProblemError('not_found');
  const content = JSON.parse(report.content) as ReportContent;
  const { startsOn, endsOn, frozenAt, sha256 } = report;
  return {
    ...{ number, startsOn, endsOn, frozenAt: frozenAt.toISOString(), sha256 },
    ...{ previous: content.previous, summary: content.summary },
    indicators: content.indicators.map((indicator) => {
      const { code, version, framework, name, explanation, source, rule, responsible, baseline } = indicator;
      return {
        ...{ code, version, framework, name, explanation, source, rule: { ...rule }, responsible, baseline },
        values: indicator.values.map(({ side, target, previous, corrected, period, cumulative }) => {
          return { side, target, previous, corrected, period, cumulative };
        }),
        ...{
          narrative: indicator.narrative,
          rows: indicator.rows,
          corrections: countCorrections(indicator.corrections),
        },
      };
    }),
    checks: content.checks.map(({ kind, count, blocks }) => ({ kind, count, blocks })),
  };
}

function countCorrections(corrections: readonly ReportCorrection[]) {
  const added = corrections.filter(({ before }) => before === null).length;
  const removed = corrections.filter(({ after }) => after === null).length;
  return { added, removed, changed: corrections.length - added - removed };
}

export const reportListTable = ({ reports }: Answer<'Reports'>): Table => ({
  columns: csvColumns.reports!,
  rows: reports.map(({ number, startsOn, endsOn, frozenAt, sha256 }) => [number, startsOn, endsOn, frozenAt, sha256]),
});

export const reportTable = ({ indicators }: Answer<'Report'>, locale: Locale): Table => ({
  columns: csvColumns.report!,
  rows: indicators.flatMap(({ code, name, values }) =>
    values.map(({ side, target, previous, corrected, period, cumulative }) => {
      return [code, localise(name, locale), side ?? 'total', target, previous, corrected, period, cumulative];
    }),
  ),
});
