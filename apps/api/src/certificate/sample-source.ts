import { newId, type Tx } from '@sens/db';
import { findCurriculumVersion, listModules, listPublishedVersions } from '@sens/db/curriculum';
import { listOrganisations } from '@sens/db/organisation';
import type { Project } from '@sens/db/project';
import { longestName, type CertificateKind } from '@sens/domain/certificate';
import type { Locale } from '@sens/messages';
import type { Deps } from '../shared/deps.ts';
import type { PrintedSource } from './printed-facts.ts';

const hour = 3_600_000;

/**
 * Something to try a template on in a project in which nobody has completed anything yet: the newest version of one of
 * its published curricula, run by the partners today.
 */
export async function sampleSource(
  deps: Deps,
  tx: Tx,
  project: Project,
  kind: CertificateKind,
  locale: Locale,
): Promise<PrintedSource> {
  const [versions, organisations] = await Promise.all([
    listPublishedVersions(tx, project.id),
    listOrganisations(tx, project.id),
  ]);
  const published = kind === 'completion' ? versions.at(-1) : undefined;
  const version = published ? await findCurriculumVersion(tx, project.id, published.id) : null;
  const startsAt = deps.now();
  const endsAt = new Date(startsAt.getTime() + 8 * hour);
  const partners = organisations.filter(({ isPartner }) => isPartner);
  return {
    project,
    event: {
      kind: kind === 'completion' ? 'training' : 'workshop',
      // Of a version that is not there while none is published: what is tried is a completion all the same.
      curriculumVersionId: kind === 'completion' ? (version?.id ?? newId()) : null,
      ...{ title: version?.title ?? project.name, startsAt, endsAt, timeZone: 'UTC' },
      place: partners[0]?.name ?? '',
    },
    holder: { ...longestName, locale, minutes: 8 * 60 },
    sessions: [{ startsAt, endsAt }],
    organisers: partners,
    version,
    modules: version ? await listModules(tx, project.id, version.id) : [],
    assessment: null,
  };
}
