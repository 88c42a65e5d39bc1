import { openDatabase, openJobs } from '@sens/db';
import { codeMinutes } from './account/code-minutes.ts';
import { lazyAuth } from './account/lazy-auth.ts';
import { createRunIssuer, resumeRuns } from './certificate/issue-run.ts';
import type { Config } from './config.ts';
import { createExportBuilder, createExportExpirer, resumeExports } from './export/build-export.ts';
import { createFeedbackAsker } from './feedback/ask-for-feedback.ts';
import { createGroupReminder } from './group/remind-group.ts';
import { queueMails } from './mail/queue-mails.ts';
import { createMailSender } from './mail/send-mail.ts';
import { createExpirer } from './privacy/expire-personal-data.ts';
import { createReminder } from './registration/remind-participants.ts';
import { createEventSettler } from './registration/settle-event.ts';
import type { Deps } from './shared/deps.ts';
import { createLog } from './shared/log.ts';
import { createVisitTender } from './visit/tend-visits.ts';

/** Opens everything the suite works with; `close` lets running work end and gives it back. */
export async function createDeps(config: Config): Promise<Deps & { close(): Promise<void> }> {
  const log = createLog(config.logLevel);
  const engine = await openDatabase(config.databaseUrl ? { url: config.databaseUrl } : { folder: config.dataFolder });
  await engine.migrate();
  const jobs = await openJobs(engine, (error) => log.error({ err: error }, 'the job queue failed'));
  const auth = lazyAuth(config, engine.db, async (email, code, locale) => {
    const mail = { template: 'sign_in_code' as const, locale, code, minutes: codeMinutes };
    await engine.db.transaction((tx) =>
      queueMails({ jobs }, tx, [{ projectId: null, recipient: email, recipientName: '', mail }]),
    );
  });
  const deps: Deps = { config, engine, db: engine.db, jobs, auth, log, now: () => new Date() };
  await jobs.work('send-mail', createMailSender(deps));
  await jobs.work('settle-event', createEventSettler(deps));
  await jobs.work('issue-certificates', createRunIssuer(deps));
  await jobs.work('remind-group', createGroupReminder(deps));
  await jobs.work('remind-participants', createReminder(deps));
  await resumeRuns(deps);
  await jobs.work('build-export', createExportBuilder(deps));
  await resumeExports(deps);
  await jobs.repeat('remind-participants', '*/5 * * * *');
  await jobs.work('ask-for-feedback', createFeedbackAsker(deps));
  await jobs.repeat('ask-for-feedback', '10 * * * *');
  await jobs.work('expire-personal-data', createExpirer(deps));
  await jobs.repeat('expire-personal-data', '30 2 * * *');
  await jobs.work('expire-exports', createExportExpirer(deps));
  await jobs.repeat('expire-exports', '45 2 * * *');
  await jobs.work('tend-visits', createVisitTender(deps));
  await jobs.repeat('tend-visits', '*/5 * * * *');
  return {
    ...deps,
    close: async () => {
      await jobs.stop();
      await engine.close();
    },
  };
}
