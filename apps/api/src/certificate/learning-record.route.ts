import { rolesIn } from '@sens/db/account';
import { writeAudit } from '@sens/db/audit';
import { findBadge, listCompletionRecords, type FoundBadge } from '@sens/db/certificate';
import { listAssessments } from '@sens/db/completion';
import { localise, uuid } from '@sens/domain';
import { parseCode } from '@sens/domain/certificate';
import { toLocale } from '@sens/messages';
import { Hono } from 'hono';
import { readSession } from '../account/read-session.ts';
import type { Deps } from '../shared/deps.ts';
import { links } from '../shared/links.ts';
import { readerOfProject } from '../shared/spreadsheet-file.ts';
import { loadEventFacts, supplementFacts, type EventFacts } from './printed-facts.ts';

/**
 * Completions as data of the European Learning Model: one for its holder and the project's managers, those of an event
 * for its managers. What was revoked or has no curriculum is no completion to be taken along.
 */
export const learningRecords = (deps: Deps) =>
  new Hono()
    .get('/learning-records/:file', async (c) => {
      const account = await readSession(deps, c.req.raw.headers);
      const [typed = '', ending] = c.req.param('file').split('.');
      const code = ending === 'jsonld' ? parseCode(typed) : null;
      const found = account && code ? await findBadge(deps.db, code) : null;
      if (!account || !found || found.kind !== 'completion' || found.revokedAt || found.withheld) return c.notFound();
      const roles = await rolesIn(deps.db, account.id, found.projectId);
      const may = found.email === account.email || account.isAdministrator || roles.includes('manager');
      const [record] = may ? await writeRecords(deps, found, [found]) : [];
      return record ? file(record.bytes, 'application/ld+json', `${record.number}.jsonld`) : c.notFound();
    })
    .get('/projects/:projectId/events/:eventId/learning-records.zip', async (c) => {
      const reader = await readerOfProject(deps, c, ['manager']);
      const eventId = uuid.safeParse(c.req.param('eventId')).data;
      if (!reader || !eventId) return c.notFound();
      const { account, project } = reader;
      const found = await listCompletionRecords(deps.db, project.id, eventId);
      if (found.length === 0) return c.notFound();
      const records = await writeRecords(deps, { projectId: project.id, eventId }, found);
      await deps.db.transaction((tx) =>
        writeAudit(tx, {
          projectId: project.id,
          actor: { kind: 'account', accountId: account.id },
          action: 'completion.exported',
          subjectId: eventId,
          detail: { eventId, records: records.length },
        }),
      );
      const { writeArchive } = await import('@sens/documents/archive');
      const files = Object.fromEntries(records.map(({ number, bytes }) => [`${number}.jsonld`, bytes]));
      return file(writeArchive(files), 'application/zip', `${project.slug}-learning-records.zip`);
    });

/** Records of certificates of one event. */
async function writeRecords(
  deps: Deps,
  { projectId, eventId }: { projectId: string; eventId: string },
  found: readonly FoundBadge[],
) {
  const participantIds = found.map(({ participantId }) => participantId);
  const [facts, assessments, { writeLearningRecord }] = await Promise.all([
    loadEventFacts(deps.db, projectId, eventId),
    listAssessments(deps.db, projectId, { eventIds: [eventId], participantIds }),
    import('@sens/documents/learning-record'),
  ]);
  const assessmentOf = new Map(assessments.map((assessment) => [assessment.participantId, assessment]));
  const pictures = new Map<string, Promise<Uint8Array>>();
  const records = [];
  for (const one of found) {
    const locale = toLocale(one.locale);
    const supplement = supplementFacts({ ...facts, assessment: assessmentOf.get(one.participantId) ?? null }, locale);
    if (!supplement) continue;
    const { printed } = one;
    const looks = `${locale} ${one.issuedOn.slice(0, 4)} ${printed.title}`;
    const picture = pictures.get(looks) ?? draw(facts, one);
    pictures.set(looks, picture);
    const record = writeLearningRecord({
      ...{ id: one.certificateId, locale, number: one.number, issuedAt: one.createdAt, supplement },
      holder: { givenName: printed.givenName, familyName: printed.familyName },
      ...{ title: printed.title, awardedBy: printed.issuer, contactEmail: facts.project.contactEmail },
      ...{ startsAt: facts.event.startsAt, endsAt: facts.event.endsAt },
      verifyUrl: links(deps.config.publicUrl).verification(locale, one.verificationCode),
      picture: await picture,
    });
    records.push({ number: one.number, bytes: Buffer.from(JSON.stringify(record, null, 2)) });
  }
  return records;
}

async function draw({ project }: EventFacts, { locale, kind, printed, issuedOn }: FoundBadge): Promise<Uint8Array> {
  const { drawBadge } = await import('@sens/documents/badge');
  return drawBadge({
    ...{ locale: toLocale(locale), kind, title: printed.title, year: issuedOn.slice(0, 4) },
    ...{ acronym: localise(project.acronym, locale), fundingPeriod: project.fundingPeriod },
  });
}

const file = (bytes: Uint8Array, type: string, name: string) =>
  new Response(Buffer.from(bytes), {
    headers: {
      ...{ 'content-type': type, 'content-disposition': `attachment; filename="${name}"` },
      ...{ 'cache-control': 'private, no-store', 'referrer-policy': 'no-referrer' },
    },
  });
