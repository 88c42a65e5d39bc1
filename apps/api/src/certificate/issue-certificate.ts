import { createHash } from 'node:crypto';
import { newAccessCode, newId, type Tx } from '@sens/db';
import { writeAudit } from '@sens/db/audit';
import {
  addBadge,
  addCertificate,
  findLastRevoked,
  listCertificateCandidates,
  nextCertificateCount,
} from '@sens/db/certificate';
import { addStoredFile } from '@sens/db/project';
import { DomainError, localise } from '@sens/domain';
import { certificateNumber } from '@sens/domain/certificate';
import { personName, toLocale } from '@sens/messages';
import { queueMails } from '../mail/queue-mails.ts';
import type { Deps } from '../shared/deps.ts';
import { calendarDay } from '../shared/calendar-day.ts';
import { links } from '../shared/links.ts';
import { loadLook } from './look.ts';
import { loadPrintedFacts, printedFacts } from './printed-facts.ts';
import { sealFor } from './seal-for.ts';
import { signBadge } from './sign-badge.ts';

export interface HolderPlace {
  projectId: string;
  eventId: string;
  participantId: string;
}

export interface IssuedCertificate {
  id: string;
  participantId: string;
  number: string;
  verificationCode: string;
}

/**
 * Issues the certificate of one participant for one event: takes the next number, draws the document, stores its
 * bytes and tells the holder, all in one transaction.
 *
 * @throws DomainError `certificate.not_earned`, `certificate.already_issued`, `certificate.seal_expired`,
 *   `request.not_found`
 */
export const issueCertificate = (deps: Deps, at: HolderPlace, issuedBy: string): Promise<IssuedCertificate> =>
  deps.db.transaction((tx) => issueWithin(deps, tx, at, issuedBy));

/** The same within a transaction of the caller's. */
export async function issueWithin(deps: Deps, tx: Tx, at: HolderPlace, issuedBy: string): Promise<IssuedCertificate> {
  const facts = await loadPrintedFacts(tx, at);
  const { holder, event, project } = facts;
  // The counter's row is locked from here on, so a second issue for the same person waits and then finds this one.
  const issuedOn = calendarDay(deps.now(), event.timeZone);
  const year = Number(issuedOn.slice(0, 4));
  const count = await nextCertificateCount(tx, at.projectId, year);
  const [standing] = await listCertificateCandidates(tx, at.projectId, at.eventId, at.participantId);
  if (standing?.certificateId) throw new DomainError('certificate.already_issued', {});

  const locale = toLocale(holder.locale);
  // One sequence has one name, whatever the language of the document.
  const acronym = localise(project.acronym, project.contentLanguages[0] ?? locale);
  const number = certificateNumber(acronym, year, count);
  const verificationCode = newAccessCode();
  const { verification } = links(deps.config.publicUrl);
  const look = await loadLook(tx, at.projectId);
  const printed = printedFacts(
    facts,
    { number, issuedOn, verifyUrl: (language) => verification(language, verificationCode) },
    look,
  );
  const { renderCertificate } = await import('@sens/documents/certificate');
  const seal = await sealFor(deps, project.slug);
  const bytes = await renderCertificate(printed, seal ?? undefined);

  const fileId = newId();
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { projectId, eventId, participantId } = at;
  await addStoredFile(tx, { projectId, id: fileId, sha256, mediaType: 'application/pdf', size: bytes.length, bytes });
  const replaced = await findLastRevoked(tx, { ...at, kind: printed.kind });
  const id = newId();
  const issuedAt = deps.now();
  await addCertificate(tx, {
    ...{ projectId, id, year, count, number, kind: printed.kind, eventId, participantId, locale, verificationCode },
    ...{ issuedOn, fileId, issuedBy, replacesId: replaced?.id ?? null, templateVersion: look.version },
    sealedBy: seal?.key.name ?? null,
    printed: { ...printed.holder, title: printed.title, issuer: printed.issuer },
    createdAt: issuedAt,
  });
  if (seal) {
    const about = { ...{ title: printed.title, issuer: printed.issuer }, ...{ number, locale, issuedAt } };
    const of = { ...about, kind: printed.kind, eventId, verificationCode };
    // A certificate without its badge is still one; the badge is then made when somebody asks for it.
    const badge = await signBadge(deps, facts, of, seal.key).catch((error: unknown) => {
      deps.log.error({ err: error, certificateId: id }, 'a badge could not be signed');
      return null;
    });
    if (badge) await addBadge(tx, { projectId, certificateId: id, ...badge });
  }
  await writeAudit(tx, {
    projectId,
    actor: { kind: 'account', accountId: issuedBy },
    action: 'certificate.issued',
    subjectId: id,
    detail: {
      number,
      eventId,
      participantId,
      sha256,
      sealed: seal !== null,
      template: look.version,
      ...(replaced ? { replaces: replaced.id } : {}),
    },
  });
  if (holder.email) {
    await queueMails(deps, tx, [
      {
        projectId,
        recipient: holder.email,
        recipientName: `${holder.givenName} ${holder.familyName}`,
        mail: {
          template: 'certificate_issued',
          locale,
          name: personName(locale, printed.holder),
          eventTitle: printed.title,
          certificateKind: printed.kind,
          number,
          verifyUrl: printed.verifyUrl,
          certificateUrl: links(deps.config.publicUrl).myCertificates(locale),
          contactEmail: project.contactEmail,
        },
        cause: `certificate/${id}/issued`,
      },
    ]);
  }
  return { id, participantId, number, verificationCode };
}
