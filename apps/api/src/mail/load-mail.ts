import { findProject } from '@sens/db/project';
import type { MailRow } from '@sens/db/mail';
import type { Branding, Mail, RenderedMail } from '@sens/documents/mail';
import { localise } from '@sens/domain';
import type { Deps } from '../shared/deps.ts';

/** Draws a mail of the outbox in the recipient's language, with the emblem and statement of its project. */
export async function loadMail(deps: Deps, row: MailRow): Promise<RenderedMail> {
  const project = row.projectId ? await findProject(deps.db, { id: row.projectId }) : null;
  const branding: Branding = {
    publicUrl: deps.config.publicUrl.origin,
    projectName: project ? localise(project.name, row.locale) : 'SENS',
    acronym: project ? localise(project.acronym, row.locale) : 'SENS',
    programme: project ? localise(project.programme, row.locale) : '',
    fundingPeriod: project?.fundingPeriod ?? null,
  };
  const { renderMail } = await import('@sens/documents/mail');
  // What queueMails wrote: the template's own parameters beside its name and language.
  const mail = { template: row.template, locale: row.locale, ...(row.params as object) } as Mail;
  return renderMail(mail, branding);
}
