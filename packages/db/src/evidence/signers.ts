import { and, asc, eq } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { account } from '../account/table.ts';
import type { Db, Tx } from '../engine.ts';
import { attendanceSheetSigner } from './table.ts';

const settler = alias(account, 'settler');

interface SheetPlace {
  projectId: string;
  sheetId: string;
}

export async function addSigner(tx: Tx, values: typeof attendanceSheetSigner.$inferInsert): Promise<void> {
  await tx.insert(attendanceSheetSigner).values(values);
}

/** Who signed a sheet on an empty line, in the order in which they were noted. */
export function listSigners(db: Db | Tx, { projectId, sheetId }: SheetPlace) {
  return db
    .select({
      id: attendanceSheetSigner.id,
      name: attendanceSheetSigner.name,
      notedBy: account.name,
      notedAt: attendanceSheetSigner.notedAt,
      registrationId: attendanceSheetSigner.registrationId,
      refusal: attendanceSheetSigner.refusal,
      settledBy: settler.name,
      settledAt: attendanceSheetSigner.settledAt,
    })
    .from(attendanceSheetSigner)
    .innerJoin(account, eq(account.id, attendanceSheetSigner.notedBy))
    .leftJoin(settler, eq(settler.id, attendanceSheetSigner.settledBy))
    .where(and(eq(attendanceSheetSigner.projectId, projectId), eq(attendanceSheetSigner.attendanceSheetId, sheetId)))
    .orderBy(asc(attendanceSheetSigner.notedAt), asc(attendanceSheetSigner.id));
}

/** Keeps what was decided about a signer. */
export async function settleSigner(
  tx: Tx,
  { projectId, signerId }: { projectId: string; signerId: string },
  values: { settledBy: string; settledAt: Date } & ({ registrationId: string } | { refusal: string }),
): Promise<void> {
  await tx
    .update(attendanceSheetSigner)
    .set(values)
    .where(and(eq(attendanceSheetSigner.projectId, projectId), eq(attendanceSheetSigner.id, signerId)));
}
