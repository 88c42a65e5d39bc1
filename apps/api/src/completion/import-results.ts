import { newId } from '@sens/db';
import { writeAudit } from '@sens/db/audit';
import {
  addAssessmentImport,
  confirmAssessmentImport,
  findAssessmentImport,
  listAssessments,
  lockAssessmentImport,
} from '@sens/db/completion';
import { listRegistrations } from '@sens/db/registration';
import { DomainError } from '@sens/domain';
import { readResults, type Assessable, type ResultRow } from '@sens/domain/completion';
import type { Cell } from '@sens/domain/participant';
import type { Deps } from '../shared/deps.ts';
import { safeFileName } from '../shared/file-name.ts';
import { keepFile } from '../shared/keep-file.ts';
import { assertMayAssess } from './assert-may-assess.ts';
import { assessWithin } from './assess-participant.ts';

interface By {
  accountId: string;
  manages: boolean;
}
interface ImportPlace {
  projectId: string;
  importId: string;
}

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Reads a list of results and keeps what was understood, for a preview; no result is written before it is confirmed.
 *
 * @throws DomainError `import.*` for a file that cannot be read, `completion.result_column_missing`,
 *   `request.forbidden`, `request.not_found`
 */
export async function previewResults(
  deps: Deps,
  by: By,
  { projectId, eventId, fileName, content }: { projectId: string; eventId: string; fileName: string; content: string },
): Promise<{ importId: string }> {
  await assertMayAssess(deps.db, by, projectId, eventId);
  const { readSpreadsheet } = await import('@sens/documents/spreadsheet');
  const bytes = Buffer.from(content, 'base64');
  const [{ sheets }, people] = await Promise.all([
    readSpreadsheet(bytes, fileName),
    listAssessable(deps, projectId, eventId),
  ]);
  const rows = readFirstList(sheets, people, deps.now());
  if (rows.length === 0) throw new DomainError('import.file_empty', {});
  const isWorkbook = bytes.toString('latin1', 0, 2) === 'PK';
  const id = newId();
  await deps.db.transaction((tx) =>
    addAssessmentImport(tx, {
      ...{ projectId, id, eventId, accountId: by.accountId, rows, content: bytes, createdAt: deps.now() },
      fileName: safeFileName(fileName, isWorkbook ? 'xlsx' : 'csv', 'results'),
      mediaType: isWorkbook ? workbook : 'text/csv',
    }),
  );
  return { importId: id };
}

async function listAssessable({ db }: Deps, projectId: string, eventId: string): Promise<Assessable[]> {
  const registrations = await listRegistrations(db, projectId, eventId);
  return registrations
    .filter(({ status }) => status === 'confirmed')
    .map(({ participantId, givenName, familyName, email }) => ({ participantId, givenName, familyName, email }));
}

/** The first sheet that has the headings; workbooks often carry others beside the list. */
function readFirstList(
  sheets: readonly { rows: readonly (readonly Cell[])[] }[],
  people: readonly Assessable[],
  now: Date,
): readonly ResultRow[] {
  let problem: DomainError | null = null;
  for (const { rows } of sheets) {
    try {
      return readResults(rows, people, now);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      // A sheet with names and no results says more than an empty one behind it.
      if (problem?.code !== 'completion.result_column_missing') problem = error;
    }
  }
  throw problem ?? new DomainError('import.header_missing', {});
}

/**
 * A list as it was read, with whom each row was taken for, as they are registered, and what is known of them so far.
 *
 * @throws DomainError `request.not_found`, `request.forbidden`
 */
export async function loadResultImport(deps: Deps, by: By, at: ImportPlace) {
  const list = await findAssessmentImport(deps.db, at);
  if (!list) throw new DomainError('request.not_found', {});
  const event = await assertMayAssess(deps.db, by, at.projectId, list.eventId);
  const [results, people] = await Promise.all([
    listAssessments(deps.db, at.projectId, { eventIds: [list.eventId] }),
    listAssessable(deps, at.projectId, list.eventId),
  ]);
  const known = new Map(results.map(({ participantId, passed, points }) => [participantId, { passed, points }]));
  const names = new Map(
    people.map(({ participantId, givenName, familyName }) => [participantId, { givenName, familyName }]),
  );
  return {
    ...{ fileName: list.fileName, confirmedAt: list.confirmedAt, saved: list.saved },
    event: { id: event.id, title: event.title },
    rows: list.rows.map((row) => ({
      ...row,
      person: (row.participantId && names.get(row.participantId)) || null,
      known: (row.participantId && known.get(row.participantId)) || null,
    })),
  };
}

/**
 * Saves the results of the rows that can be used and were chosen, and keeps the file as evidence of each of them. All
 * or nothing.
 *
 * @throws DomainError `completion.list_confirmed`, `import.nothing_chosen`, `request.not_found`, `request.forbidden`,
 *   `attendance.not_confirmed` where somebody has lost their place meanwhile
 */
export function confirmResults(
  deps: Deps,
  by: By,
  at: ImportPlace,
  lines: readonly number[],
): Promise<{ saved: number }> {
  const { projectId } = at;
  return deps.db.transaction(async (tx) => {
    const list = await lockAssessmentImport(tx, at);
    if (!list) throw new DomainError('request.not_found', {});
    const event = await assertMayAssess(tx, by, projectId, list.eventId);
    if (list.confirmedAt || !list.content) throw new DomainError('completion.list_confirmed', {});
    const usable = list.rows.flatMap(({ line, problem, participantId, passed, points }) =>
      problem === null && participantId !== null && passed !== null && lines.includes(line)
        ? [{ participantId, passed, points: points ?? undefined }]
        : [],
    );
    if (usable.length === 0) throw new DomainError('import.nothing_chosen', {});
    const kept = await keepFile(tx, projectId, { bytes: list.content, mediaType: list.mediaType });
    const place = { projectId, event, accountId: by.accountId };
    await assessWithin(deps, tx, place, usable, { ...kept, fileName: list.fileName });
    await confirmAssessmentImport(tx, at, { confirmedAt: deps.now(), saved: usable.length });
    await writeAudit(tx, {
      projectId,
      actor: { kind: 'account', accountId: by.accountId },
      action: 'completion.imported',
      subjectId: list.eventId,
      detail: {
        importId: at.importId,
        results: usable.length,
        leftOut: list.rows.length - usable.length,
        sha256: kept.sha256,
      },
    });
    return { saved: usable.length };
  });
}
