import { and, eq, or, sql, type SQL } from 'drizzle-orm';
import { certificate } from '../certificate/table.ts';
import { mail } from '../mail/table.ts';
import { registration } from '../registration/table.ts';

/**
 * Messages about the person's registrations and certificates, and those to them under their name: a mailbox may be
 * shared, and a name may have been corrected since.
 */
export function ownMails(person: {
  projectId: string;
  id: string;
  email: string | null;
  givenName: string;
  familyName: string;
}): SQL | undefined {
  const { projectId, id, email } = person;
  return and(
    eq(mail.projectId, projectId),
    or(
      email === null
        ? undefined
        : and(eq(mail.recipient, email), eq(mail.recipientName, `${person.givenName} ${person.familyName}`)),
      sql`exists (select 1 from ${registration} r where r.project_id = ${projectId} and r.participant_id = ${id}
        and ${mail.cause} like 'registration/' || r.id || '/%')`,
      sql`exists (select 1 from ${certificate} c where c.project_id = ${projectId} and c.participant_id = ${id}
        and ${mail.cause} like 'certificate/' || c.id || '/%')`,
    ),
  );
}
