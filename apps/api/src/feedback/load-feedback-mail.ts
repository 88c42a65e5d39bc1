import type { Tx } from '@sens/db';
import { findEvent } from '@sens/db/event';
import { findProject } from '@sens/db/project';
import type { FeedbackRequested } from '@sens/documents/mail';
import { DomainError, localise } from '@sens/domain';
import { feedbackTimes } from '@sens/domain/feedback';
import { personName, toLocale } from '@sens/messages';
import type { Deps } from '../shared/deps.ts';
import { links } from '../shared/links.ts';

interface Addressee {
  locale: string;
  givenName: string;
  familyName: string;
  /** Opens their form once. */
  token: string;
}

/** Loads what the mails that ask for feedback say, once; the result makes the mail of one person. */
export async function loadFeedbackMail(
  deps: Deps,
  tx: Tx,
  at: { projectId: string; eventId: string },
): Promise<(to: Addressee, template: FeedbackRequested['template']) => FeedbackRequested> {
  const [project, event] = await Promise.all([
    findProject(tx, { id: at.projectId }),
    findEvent(tx, at.projectId, { id: at.eventId }),
  ]);
  if (!project || !event) throw new DomainError('request.not_found', {});
  return (to, template) => {
    const locale = toLocale(to.locale);
    return {
      template,
      locale,
      name: personName(locale, to),
      eventTitle: localise(event.title, locale),
      eventKind: event.kind,
      feedbackUrl: links(deps.config.publicUrl).feedback(locale, to.token),
      until: feedbackTimes(event).closesAt.toISOString(),
      timeZone: event.timeZone,
      contactEmail: project.contactEmail,
    };
  };
}
