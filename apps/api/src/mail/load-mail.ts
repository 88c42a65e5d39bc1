import { findProject } from '@sens/db/project';
import type { MailRow } from '@sens/db/mail';
import type { Branding, Mail, RenderedMail } from '@sens/documents/mail';
import { localise } from '@sens/domain';
import type { Deps } from '../shared/deps.ts';

/** Draws a mail of the outbox in the recipient's language, with the emblem and statement of its project. */
export function loadMail(deps: Deps, row: MailRow): Promise<RenderedMail> {
  // What queueMails wrote: the template's own parameters beside its name and language.
  const mail = { template: row.template, locale: row.locale, ...(row.params as object) } as Mail;
  return drawMail(deps, row.projectId, mail);
}

/** Draws a mail as somebody of a project gets it; null: of the whole installation. */
export async function drawMail(deps: Deps, projectId: string | null, mail: Mail): Promise<RenderedMail> {
  const project = projectId ? await findProject(deps.db, { id: projectId }) : null;
  const branding: Branding = {
    publicUrl: deps.config.publicUrl.origin,
    projectName: project ? localise(project.name, mail.locale) : 'SENS',
    acronym: project ? localise(project.acronym, mail.locale) : 'SENS',
    programme: project ? localise(project.programme, mail.locale) : '',
    fundingPeriod: project?.fundingPeriod ?? null,
  };
  const { renderMail } = await import('@sens/documents/mail');
  return renderMail(mail, branding);
}
