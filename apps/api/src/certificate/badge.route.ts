import { findCertificateByCode, isAwarded, listBadgeKeys } from '@sens/db/certificate';
import { findProject } from '@sens/db/project';
import { DomainError, localise, uuid } from '@sens/domain';
import { certificateKinds, parseCode } from '@sens/domain/certificate';
import { isLocale, m, toLocale } from '@sens/messages';
import { Hono, type Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { calendarDay } from '../shared/calendar-day.ts';
import { clientAddressHeader } from '../shared/client-address.ts';
import type { Deps } from '../shared/deps.ts';
import { links } from '../shared/links.ts';
import { bakeBadge, findSignedBadge } from './find-badge.ts';
import { keptBadge } from './keep-drawn-badges.ts';
import { limitVerification } from './limit-verification.ts';
import { loadEventFacts } from './printed-facts.ts';
import { achievementFacts, issuerFacts } from './sign-badge.ts';

/**
 * Badges are checked by other people's software, also in browsers: what is published of them may be read from any page.
 * It has to stand around the headers that keep our pages' answers to ourselves.
 */
export const openToOtherPages = createMiddleware(async (c, next) => {
  await next();
  c.header('cross-origin-resource-policy', 'cross-origin');
  c.header('access-control-allow-origin', '*');
});

const json = (body: object, cache: string, type = 'application/ld+json') =>
  new Response(JSON.stringify(body), { headers: { 'content-type': type, 'cache-control': cache } });
/** Describes a project or an event, not a person, and may change with it. */
const shortly = 'public, max-age=300';
const never = 'private, no-store';

/** What is published of a project's badges: who issues them, its keys, and what can be achieved. */
const projectBadges = (deps: Deps) =>
  new Hono()
    .get('/badges/projects/:projectId', async (c) => {
      const project = await projectOf(deps, c);
      if (!project) return c.notFound();
      const { withContexts, writeProfile } = await import('@sens/documents/badge');
      const locale = toLocale(project.contentLanguages[0] ?? 'en');
      return json(withContexts(writeProfile(issuerFacts(deps, project, locale))), shortly);
    })
    .get('/badges/projects/:projectId/keys.json', async (c) => {
      const project = await projectOf(deps, c);
      if (!project) return c.notFound();
      const keys = await listBadgeKeys(deps.db, project.id);
      const { key } = links(deps.config.publicUrl).badges(project.id);
      const set = { keys: keys.map(({ thumbprint, jwk }) => ({ ...jwk, kid: key(thumbprint) })) };
      return json(set, shortly, 'application/jwk-set+json');
    })
    .get('/badges/projects/:projectId/keys/:thumbprint', async (c) => {
      const project = await projectOf(deps, c);
      const keys = project ? await listBadgeKeys(deps.db, project.id) : [];
      const found = keys.find(({ thumbprint }) => thumbprint === c.req.param('thumbprint'));
      if (!project || !found) return c.notFound();
      const kid = links(deps.config.publicUrl).badges(project.id).key(found.thumbprint);
      return json({ ...found.jwk, kid }, shortly, 'application/jwk+json');
    })
    .get('/badges/projects/:projectId/achievements/:eventId/:kind{[a-z.]+}', async (c) => {
      const [asKind = '', ending = ''] = c.req.param('kind').split('.');
      const kind = certificateKinds.find((one) => one === asKind);
      const project = await projectOf(deps, c);
      const eventId = uuid.safeParse(c.req.param('eventId')).data;
      if (!project || !eventId || !kind || !['', 'png'].includes(ending)) return c.notFound();
      if (!(await isAwarded(deps.db, project.id, eventId, kind))) return c.notFound();
      const facts = await loadEventFacts(deps.db, project.id, eventId);
      const asked = c.req.query('locale');
      const locale = isLocale(asked) ? asked : toLocale(project.contentLanguages[0] ?? 'en');
      const title = localise(facts.event.title, locale);
      if (ending === 'png') {
        const acronym = localise(project.acronym, locale);
        const year = calendarDay(facts.event.endsAt, facts.event.timeZone).slice(0, 4);
        const bytes = await keptBadge({ locale, kind, title, acronym, year, fundingPeriod: project.fundingPeriod });
        return png(bytes, shortly);
      }
      const { withContexts, writeAchievement } = await import('@sens/documents/badge');
      const issuer = facts.organisers[0]?.name ?? localise(project.name, locale);
      const achievement = achievementFacts(deps, facts, { eventId, kind, title, issuer }, locale);
      return json(withContexts(writeAchievement(achievement)), shortly);
    });

/** Badges by the code of their certificate. Whoever looks for codes is slowed down as on the verification page. */
const badgesByCode = (deps: Deps) =>
  new Hono()
    .get('/badges/status/:code', slowDown, async (c) => {
      const code = parseCode(c.req.param('code')) ?? '';
      const found = await findCertificateByCode(deps.db, code);
      if (!found) return c.notFound();
      const { writeStatus } = await import('@sens/documents/badge');
      const { verification, badges } = links(deps.config.publicUrl);
      const addresses = badges(found.projectId);
      const { revokedAt, revocationKind, replacedBy, withheld } = found;
      const locale = toLocale(found.locale);
      const status = writeStatus({
        ...{ url: addresses.status(code), issuerUrl: addresses.issuer, credentialUrl: addresses.credential(code) },
        ...{ status: revokedAt ? 'revoked' : withheld ? 'withheld' : 'valid', revokedAt },
        reason: revokedAt && m.verify_status_reason(locale, { kind: revocationKind ?? 'other' }),
        replacedBy: replacedBy && verification(locale, replacedBy.code),
      });
      return json(status, 'no-cache', 'application/json');
    })
    .get('/badges/credentials/:file', slowDown, async (c) => {
      const [code = '', ending = ''] = c.req.param('file').split('.');
      const badge = await findSignedBadge(deps, code);
      if (!badge || !['', 'png', 'jwt', 'json'].includes(ending)) return c.notFound();
      if (ending === 'png') {
        const baked = await bakeBadge(deps, badge);
        return baked ? png(baked, never, badge.number) : c.notFound();
      }
      if (ending === 'json' || (!ending && wantsJson(c))) return json(payloadOf(badge.jws), never);
      // What the specification asks for, unless somebody asks for the newer type.
      const asJwt = c.req.header('accept')?.includes('application/vc+jwt');
      return new Response(badge.jws, {
        headers: { 'content-type': asJwt ? 'application/vc+jwt' : 'text/plain; charset=utf-8', 'cache-control': never },
      });
    });

export const badgeRoutes = (deps: Deps) => new Hono().route('/', projectBadges(deps)).route('/', badgesByCode(deps));

const slowDown = createMiddleware(async (c, next) => {
  try {
    await limitVerification(c.req.header(clientAddressHeader) ?? 'unknown');
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { seconds } = error.params as { seconds: number };
    return c.json({ code: error.code }, 429, { 'retry-after': String(seconds) });
  }
  return next();
});

async function projectOf(deps: Deps, c: Context) {
  const projectId = uuid.safeParse(c.req.param('projectId')).data;
  return projectId ? findProject(deps.db, { id: projectId }) : null;
}

/** JSON, and nothing that says a signed one would do: without its signature a credential proves nothing. */
function wantsJson(c: Context): boolean {
  const accept = c.req.header('accept') ?? '';
  return /json/.test(accept) && !/jwt|text\/plain|\*\/\*/.test(accept);
}

/** The credential in a compact JWS, without the claims that repeat it. */
function payloadOf(jws: string): object {
  const {
    iss: _iss,
    jti: _jti,
    sub: _sub,
    nbf: _nbf,
    ...credential
  } = JSON.parse(Buffer.from(jws.split('.')[1]!, 'base64url').toString('utf8')) as Record<string, unknown>;
  return credential;
}

const png = (bytes: Uint8Array, cache: string, name?: string) =>
  new Response(Buffer.from(bytes), {
    headers: {
      'content-type': 'image/png',
      'cache-control': cache,
      ...(name ? { 'content-disposition': `inline; filename="${name}.png"` } : {}),
    },
  });
