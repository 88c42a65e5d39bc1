import { trpcServer } from '@hono/trpc-server';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import { secureHeaders } from 'hono/secure-headers';
import { readSession } from './account/read-session.ts';
import { badgeRoutes, openToOtherPages } from './certificate/badge.route.ts';
import { certificateDownload } from './certificate/download.route.ts';
import { certificateExport } from './certificate/export.route.ts';
import { learningRecords } from './certificate/learning-record.route.ts';
import { certificatePreview } from './certificate/preview.route.ts';
import { consentExport } from './consent/export.route.ts';
import { materialDownload } from './curriculum/material.route.ts';
import { catalogueFeed } from './event/catalogue-feed.route.ts';
import { evidenceDownload } from './evidence/evidence.route.ts';
import { exportDownload } from './export/download.route.ts';
import { feedbackExport } from './feedback/export.route.ts';
import { participationExport } from './indicator/export.route.ts';
import { ownDataDownload } from './privacy/download.route.ts';
import { publicFigures } from './indicator/public-figures.route.ts';
import { reportDownload } from './indicator/report.route.ts';
import { projectLogo } from './project/logo.route.ts';
import { hoursExport } from './record/hours.route.ts';
import { noteDownload } from './record/note.route.ts';
import { registrationCalendar } from './registration/calendar.route.ts';
import { answerFileDownload } from './question/answer-file.route.ts';
import { answerExport } from './question/export.route.ts';
import { registrationExport } from './registration/export.route.ts';
import { registrationTicket } from './registration/ticket.route.ts';
import { resultFileDownload } from './completion/result-file.route.ts';
import { appRouter } from './router.ts';
import type { Deps } from './shared/deps.ts';
import { clientAddressHeader } from './shared/client-address.ts';
import { health } from './shared/health.route.ts';
import { requireSameOrigin, type Caller } from './shared/require-same-origin.ts';
import type { Context } from './trpc.ts';
import { figuresApi } from './v1/api.route.ts';
import { costsExport } from './visit/costs.route.ts';
import { visitDossier } from './visit/dossier.route.ts';

/** The largest body: a spreadsheet or logo of 5 MB as base64, and a little around it. */
const maxBody = 8 * 1024 * 1024;

/** The procedures that take more: a material or a scan of 10 MB as base64, three signatures of 3 MB. */
const largePaths = [
  ...['curriculum.addFile', 'evidence.addSignedSheet', 'evidence.add'],
  ...['certificate.saveTemplate', 'certificate.previewTemplate'],
].map((name) => `/api/trpc/${name}`);
const maxLargeBody = 15 * 1024 * 1024;

/** Refuses larger bodies on the paths it is for. */
function limitTo(maxSize: number, isFor: (path: string) => boolean = () => true) {
  const limit = bodyLimit({ maxSize, onError: (c) => c.json({ code: 'request.too_large' }, 413) });
  return createMiddleware((c, next) => (isFor(c.req.path) ? limit(c, next) : next()));
}

/** The API as a web-standard application; tests call `app.request()`. */
export function createApp(deps: Deps) {
  const app = new Hono<{ Bindings: Caller }>();
  app.use('/api/badges/*', openToOtherPages);
  app.use(secureHeaders({ crossOriginResourcePolicy: 'same-origin' }));
  app.use(limitTo(maxBody, (path) => !largePaths.includes(path)));
  app.use(limitTo(maxLargeBody, (path) => largePaths.includes(path)));
  app.use('/api/*', requireSameOrigin(deps.config.publicUrl));
  app.route('/health', health(deps));
  app.on(['GET', 'POST'], '/api/auth/*', async (c) => (await deps.auth()).handler(c.req.raw));
  app.route('/api', badgeRoutes(deps));
  app.route('/api', certificateDownload(deps));
  app.route('/api', certificateExport(deps));
  app.route('/api', certificatePreview(deps));
  app.route('/api', learningRecords(deps));
  app.route('/api', resultFileDownload(deps));
  app.route('/api', materialDownload(deps));
  app.route('/api', participationExport(deps));
  app.route('/api', reportDownload(deps));
  app.route('/api', publicFigures(deps));
  app.route('/api', consentExport(deps));
  app.route('/api', projectLogo(deps));
  app.route('/api', catalogueFeed(deps));
  app.route('/api', registrationCalendar(deps));
  app.route('/api', registrationTicket(deps));
  app.route('/api', registrationExport(deps));
  app.route('/api', answerExport(deps));
  app.route('/api', hoursExport(deps));
  app.route('/api', noteDownload(deps));
  app.route('/api', evidenceDownload(deps));
  app.route('/api', exportDownload(deps));
  app.route('/api', feedbackExport(deps));
  app.route('/api', ownDataDownload(deps));
  app.route('/api', costsExport(deps));
  app.route('/api', visitDossier(deps));
  app.route('/api', answerFileDownload(deps));
  app.route('/api/v1', figuresApi(deps));
  app.use(
    '/api/trpc/*',
    trpcServer({
      endpoint: '/api/trpc',
      router: appRouter,
      maxBatchSize: 10,
      createContext: async (_options, c): Promise<Context & Record<string, unknown>> => ({
        deps,
        account: await readSession(deps, c.req.raw.headers),
        clientAddress: c.req.header(clientAddressHeader) ?? 'unknown',
      }),
    }),
  );
  app.notFound((c) => c.json({ code: 'request.not_found' }, 404));
  app.onError((error, c) => {
    deps.log.error({ err: error, path: c.req.routePath }, 'a request failed');
    return c.json({ code: 'request.internal' }, 500);
  });
  return app;
}
