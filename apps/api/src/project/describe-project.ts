import { createHash } from 'node:crypto';
import type { Db, Tx } from '@sens/db';
import { listOrganisations } from '@sens/db/organisation';
import { listLogos, listReportingPeriods, listSides, type Project } from '@sens/db/project';

/** A project with its sides, partners, periods and logos. */
export async function describeProject(db: Db | Tx, project: Project) {
  const [sides, organisations, periods, logos] = await Promise.all([
    listSides(db, project.id),
    listOrganisations(db, project.id),
    listReportingPeriods(db, project.id),
    listLogos(db, project.id),
  ]);
  const partners = organisations.filter(({ isPartner }) => isPartner);
  /** Tells one state of the facts from another, so that nobody overwrites what they have not seen. */
  const revision = fingerprint({ project, sides, partners, periods });
  return { ...project, sides, partners, periods, logos, revision };
}

const fingerprint = (facts: object): string => createHash('sha256').update(JSON.stringify(facts)).digest('base64url');
