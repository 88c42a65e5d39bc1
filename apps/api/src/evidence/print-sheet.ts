import { randomBytes } from 'node:crypto';
import { newId } from '@sens/db';
import { writeAudit } from '@sens/db/audit';
import { findEvent, listOrganisers, listSessions } from '@sens/db/event';
import { addSheet } from '@sens/db/evidence';
import { findProject } from '@sens/db/project';
import { listRegistrations } from '@sens/db/registration';
import { DomainError, localise, type Localised } from '@sens/domain';
import { formatSheetCode, sheetCodeFrom, type SheetInput } from '@sens/domain/evidence';
import { compareText, formatTime, isLocale, personName, type Locale } from '@sens/messages';
import type { SheetFacts } from '@sens/documents/sheet';
import { calendarDay } from '../shared/calendar-day.ts';
import type { Deps } from '../shared/deps.ts';
import { keepFile } from '../shared/keep-file.ts';

/**
 * Prints a sign-in sheet of one day and keeps it: the file, its code, and the names in their printed order. Who
 * registers later signs on an empty line, or on a new sheet.
 *
 * @throws DomainError `request.not_found`, `evidence.day_without_session`, `evidence.nobody_registered`
 */
export async function printSheet(
  deps: Deps,
  { projectId, eventId }: { projectId: string; eventId: string },
  accountId: string,
  input: SheetInput,
): Promise<{ sheetId: string; code: string }> {
  const locales = localesOf(input);
  const code = sheetCodeFrom(randomBytes(8));
  const { facts, registrationIds } = await loadFacts(deps, { projectId, eventId }, input, locales);
  const { renderSheet } = await import('@sens/documents/sheet');
  const bytes = await renderSheet({ ...facts, code: formatSheetCode(code) });

  return deps.db.transaction(async (tx) => {
    const { fileId, sha256 } = await keepFile(tx, projectId, { bytes, mediaType: 'application/pdf' });
    const sheetId = newId();
    await addSheet(
      tx,
      {
        ...{ projectId, id: sheetId, eventId, day: input.day, code, fileId, languages: [...locales] },
        ...{ columns: input.columns, emptyRows: input.emptyRows, printedBy: accountId, printedAt: deps.now() },
      },
      registrationIds,
    );
    await writeAudit(tx, {
      projectId,
      actor: { kind: 'account', accountId },
      action: 'sheet.printed',
      subjectId: eventId,
      detail: { sheetId, code, day: input.day, people: registrationIds.length, sha256 },
    });
    return { sheetId, code };
  });
}

/** The sheet's languages, the first one's words and order before the second's; English where we have none of them. */
function localesOf({ language, secondLanguage }: SheetInput): readonly [Locale, ...Locale[]] {
  const [first = 'en', ...others] = new Set([language, secondLanguage ?? language].filter(isLocale));
  return [first, ...others];
}

async function loadFacts(
  { db }: Deps,
  { projectId, eventId }: { projectId: string; eventId: string },
  { day, columns, emptyRows }: SheetInput,
  locales: readonly [Locale, ...Locale[]],
) {
  const [project, event, sessions, organisers, registrations] = await Promise.all([
    findProject(db, { id: projectId }),
    findEvent(db, projectId, { id: eventId }),
    listSessions(db, projectId, eventId),
    listOrganisers(db, projectId, eventId),
    listRegistrations(db, projectId, eventId),
  ]);
  if (!project || !event) throw new DomainError('request.not_found', {});
  const ofDay = sessions.filter(({ startsAt }) => calendarDay(startsAt, event.timeZone) === day);
  if (ofDay.length === 0) throw new DomainError('evidence.day_without_session', {});
  const [first] = locales;
  const people = registrations
    .filter(({ status }) => status === 'confirmed')
    .toSorted(
      (one, other) =>
        compareText(first, one.familyName, other.familyName) || compareText(first, one.givenName, other.givenName),
    );
  if (people.length + emptyRows === 0) throw new DomainError('evidence.nobody_registered', {});

  const inLocales = (text: Localised) => locales.map((locale) => localise(text, locale));
  const facts: Omit<SheetFacts, 'code'> = {
    ...{
      locales,
      fundingPeriod: project.fundingPeriod,
      programme: inLocales(project.programme),
      day,
      columns,
      emptyRows,
    },
    project: { name: inLocales(project.name), acronym: inLocales(project.acronym), number: project.number },
    event: inLocales(event.title),
    times: ofDay.map(({ startsAt, endsAt, timeZone }) => {
      const zone = timeZone ?? event.timeZone;
      return `${formatTime(first, startsAt, zone)}–${formatTime(first, endsAt, zone)}`;
    }),
    places: [...new Set(ofDay.map(({ place }) => place ?? [event.address, event.place].filter(Boolean).join(', ')))],
    organisers: organisers.map(({ name }) => name),
    people: people.map((person) => ({
      name: personName(first, person),
      organisation: person.organisationName,
      side: person.side,
    })),
  };
  return { facts, registrationIds: people.map(({ id }) => id) };
}
