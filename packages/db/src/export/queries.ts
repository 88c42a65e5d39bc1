import type { ExportFile, ExportPart } from '@sens/domain/export';
import { and, asc, desc, eq, inArray, isNotNull, lte, ne, sql } from 'drizzle-orm';
import { account } from '../account/table.ts';
import type { Db, Tx } from '../engine.ts';
import { indicatorReport } from '../indicator/report-table.ts';
import { exportPiece, exportRun, packedEvidence } from './table.ts';

export type ExportRun = typeof exportRun.$inferSelect;

export interface ExportPlace {
  readonly projectId: string;
  readonly exportId: string;
}
/** One attempt at making an export; what a later one has overtaken counts for nothing. */
export interface ExportAttempt extends ExportPlace {
  readonly attempt: number;
}

const isRun = ({ projectId, exportId }: ExportPlace) =>
  and(eq(exportRun.projectId, projectId), eq(exportRun.id, exportId));
const isAttempt = (at: ExportAttempt) =>
  and(isRun(at), eq(exportRun.attempt, at.attempt), eq(exportRun.state, 'running'));

export async function addExport(
  tx: Tx,
  values: Pick<typeof exportRun.$inferInsert, 'projectId' | 'id' | 'kind' | 'format' | 'locale' | 'filter'> &
    Pick<typeof exportRun.$inferInsert, 'requestedBy' | 'createdAt' | 'reportId'>,
): Promise<void> {
  await tx.insert(exportRun).values(values);
}

const listed = {
  id: exportRun.id,
  kind: exportRun.kind,
  format: exportRun.format,
  locale: exportRun.locale,
  filter: exportRun.filter,
  reportId: exportRun.reportId,
  reportNumber: indicatorReport.number,
  requestedBy: account.name,
  createdAt: exportRun.createdAt,
  state: exportRun.state,
  done: exportRun.done,
  total: exportRun.total,
  finishedAt: exportRun.finishedAt,
  rows: exportRun.rows,
  files: exportRun.files,
  expiresAt: exportRun.expiresAt,
};

const withNames = (db: Db | Tx) =>
  db
    .select(listed)
    .from(exportRun)
    .innerJoin(account, eq(account.id, exportRun.requestedBy))
    .leftJoin(
      indicatorReport,
      and(eq(indicatorReport.projectId, exportRun.projectId), eq(indicatorReport.id, exportRun.reportId)),
    )
    .$dynamic();
export type ListedExport = Awaited<ReturnType<typeof withNames>>[number];

/** A page of the history, newest first: of packs or of lists; for auditors the packs of frozen reports that are ready. */
export function listExports(
  db: Db | Tx,
  projectId: string,
  { of, frozenOnly, limit }: { of: 'packs' | 'lists'; frozenOnly: boolean; limit: number },
): Promise<ListedExport[]> {
  return withNames(db)
    .where(
      and(
        eq(exportRun.projectId, projectId),
        of === 'packs' ? eq(exportRun.kind, 'evidence_pack') : ne(exportRun.kind, 'evidence_pack'),
        frozenOnly ? and(isNotNull(exportRun.reportId), eq(exportRun.state, 'done')) : undefined,
      ),
    )
    .orderBy(desc(exportRun.createdAt), desc(exportRun.id))
    .limit(limit);
}

export async function findExport(db: Db | Tx, at: ExportPlace): Promise<ListedExport | null> {
  const [found] = await withNames(db).where(isRun(at));
  return found ?? null;
}

/**
 * Begins an export, or begins it anew: the pieces of an attempt that was cut off go.
 *
 * @returns null when it is no longer wanted: done, failed, or unknown
 */
export async function beginExport(tx: Tx, at: ExportPlace): Promise<ExportRun | null> {
  const [run] = await tx
    .update(exportRun)
    .set({ state: 'running', attempt: sql`${exportRun.attempt} + 1`, done: 0, total: 0 })
    .where(and(isRun(at), inArray(exportRun.state, ['waiting', 'running'])))
    .returning();
  if (!run) return null;
  await removePieces(tx, at);
  return run;
}

/** Says how far an attempt is; one that was overtaken changes nothing. */
export async function noteProgress(db: Db | Tx, at: ExportAttempt, progress: { done: number; total: number }) {
  await db.update(exportRun).set(progress).where(isAttempt(at));
}

/**
 * Keeps a piece of a file of an attempt.
 *
 * @returns false when a later attempt has begun, or the export is no longer wanted
 */
export function addPiece(
  db: Db | Tx,
  at: ExportAttempt,
  piece: { part: ExportPart; position: number; bytes: Uint8Array },
): Promise<boolean> {
  return db.transaction(async (tx) => {
    // Held until the piece is there, so that none is added behind the back of whoever clears up. A key share would let
    // them past: they change no key.
    const held = await tx.select({ id: exportRun.id }).from(exportRun).where(isAttempt(at)).for('share');
    if (held.length === 0) return false;
    const { projectId, exportId, attempt } = at;
    await tx.insert(exportPiece).values({ projectId, exportId, attempt, ...piece });
    return true;
  });
}

/**
 * Closes an attempt: from now on its files can be taken, and the evidence in it is no longer deleted.
 *
 * @returns false when a later attempt has begun
 */
export async function finishExport(
  tx: Tx,
  at: ExportAttempt,
  values: { finishedAt: Date; rows: number; files: readonly ExportFile[]; expiresAt: Date | null },
  packed: readonly string[],
): Promise<boolean> {
  const finished = await tx
    .update(exportRun)
    .set({ ...values, state: 'done', done: exportRun.total })
    .where(isAttempt(at))
    .returning({ id: exportRun.id });
  if (finished.length === 0) return false;
  const { projectId, exportId } = at;
  for (let first = 0; first < packed.length; first += 1000) {
    const some = packed.slice(first, first + 1000);
    await tx.insert(packedEvidence).values(some.map((evidenceFileId) => ({ projectId, exportId, evidenceFileId })));
  }
  return true;
}

/** Gives an export up; nothing of it stays but the entry. */
export async function failExport(tx: Tx, at: ExportAttempt): Promise<void> {
  const failed = await tx
    .update(exportRun)
    .set({ state: 'failed' })
    .where(isAttempt(at))
    .returning({ id: exportRun.id });
  if (failed.length > 0) await removePieces(tx, at);
}

/** The exports of all projects that are not at their end. */
export const listUnfinishedExports = (db: Db | Tx) =>
  db
    .select({ projectId: exportRun.projectId, exportId: exportRun.id })
    .from(exportRun)
    .where(inArray(exportRun.state, ['waiting', 'running']))
    .orderBy(asc(exportRun.createdAt));

/** The bytes of a file of an export that is ready, a piece at a time, as fast as the reader takes them. */
export async function* streamPieces(db: Db, { projectId, exportId }: ExportPlace, part: ExportPart) {
  for (let position = 0; ; position++) {
    const [piece] = await db
      .select({ bytes: exportPiece.bytes })
      .from(exportPiece)
      .innerJoin(
        exportRun,
        and(
          isRun({ projectId, exportId }),
          eq(exportRun.state, 'done'),
          eq(exportPiece.projectId, exportRun.projectId),
          eq(exportPiece.exportId, exportRun.id),
          eq(exportPiece.attempt, exportRun.attempt),
        ),
      )
      .where(and(eq(exportPiece.part, part), eq(exportPiece.position, position)));
    if (!piece) return;
    yield piece.bytes;
  }
}

/** Deletes the files whose time is over; the entries stay. */
export async function expireExports(tx: Tx, now: Date): Promise<number> {
  return removeFiles(tx, and(eq(exportRun.state, 'done'), lte(exportRun.expiresAt, now)));
}

/** Deletes the files of a project's exports, because somebody named in them is erased; what runs is given up. */
export async function removeExportsOf(tx: Tx, projectId: string): Promise<void> {
  const ours = eq(exportRun.projectId, projectId);
  const cutOff = await tx
    .update(exportRun)
    .set({ state: 'failed' })
    .where(and(ours, inArray(exportRun.state, ['waiting', 'running'])))
    .returning({ projectId: exportRun.projectId, exportId: exportRun.id });
  for (const at of cutOff) await removePieces(tx, at);
  await removeFiles(tx, and(ours, eq(exportRun.state, 'done')));
}

async function removeFiles(tx: Tx, which: ReturnType<typeof and>): Promise<number> {
  const gone = await tx
    .update(exportRun)
    .set({ state: 'gone' })
    .where(which)
    .returning({ projectId: exportRun.projectId, exportId: exportRun.id });
  for (const at of gone) await removePieces(tx, at);
  return gone.length;
}

async function removePieces(tx: Tx, { projectId, exportId }: ExportPlace): Promise<void> {
  await tx.delete(exportPiece).where(and(eq(exportPiece.projectId, projectId), eq(exportPiece.exportId, exportId)));
}
