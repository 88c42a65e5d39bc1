import { addMarks, saveAttendance } from '@sens/db/attendance';
import { newId } from '@sens/db';
import { addAccount, addMembership } from '@sens/db/account';
import { addCurriculum, addVersion, savePrerequisites } from '@sens/db/curriculum';
import { addEvents, setReminders } from '@sens/db/event';
import { addParticipants } from '@sens/db/participant';
import { addProject, findProject } from '@sens/db/project';
import { addRegistrations } from '@sens/db/registration';
import { deriveParticipations } from '../attendance/derive-participations.ts';
import type { Deps } from '../shared/deps.ts';
import { demoAccounts } from './demo-accounts.ts';
import { issueDemoCertificates } from './demo-certificates.ts';
import { seedDemoConsents } from './demo-consents.ts';
import { seedDemoDuplicates } from './demo-duplicates.ts';
import { seedDemoEvidence } from './demo-evidence.ts';
import { seedDemoFeedback, seedDemoRequest } from './demo-feedback.ts';
import { seedDemoIndicators, seedDemoReports } from './demo-indicators.ts';
import { seedDemoGroup } from './demo-groups.ts';
import { seedDemoQuestions } from './demo-questions.ts';
import { seedDemoRecord } from './demo-record.ts';
import { withPhoneTraces } from './demo-phone.ts';
import { seedDemoVisitRecords } from './demo-visit-records.ts';
import { seedDemoVisits } from './demo-visits.ts';
import { demoPrerequisite } from './demo-curriculum.ts';
import { demoAttendance, demoEvents, demoPeople, demoProject, demoRegistrations } from './demo-rows.ts';
import { projectFacts } from './data/project.ts';

/**
 * Fills an empty database with the demo project around today. Does nothing when the project is already there, so what
 * somebody has tried out stays.
 */
export async function seedDemo(deps: Deps): Promise<void> {
  if (await findProject(deps.db, { slug: projectFacts.slug })) return;
  const now = deps.now();
  const rows = demoProject(now);
  const { projectId } = rows;
  const accounts = Object.fromEntries(Object.keys(demoAccounts).map((role) => [role, newId()])) as Record<
    keyof typeof demoAccounts,
    string
  >;
  const people = demoPeople(projectId);
  const events = demoEvents(rows, accounts.trainer, now);
  const registrations = demoRegistrations(events, people, now);
  const marked = demoAttendance(events, registrations, accounts.trainer, now);
  const { marks, attendance } = withPhoneTraces(marked, accounts.manager);

  await deps.db.transaction(async (tx) => {
    for (const [role, { name, email }] of Object.entries(demoAccounts) as [
      keyof typeof demoAccounts,
      { name: string; email: string },
    ][]) {
      await addAccount(tx, { id: accounts[role], name, email, isAdministrator: role === 'administrator' });
    }
    await addProject(tx, rows.project);
    for (const role of ['manager', 'trainer', 'auditor'] as const) {
      await addMembership(tx, { projectId, accountId: accounts[role], role });
    }
    await addCurriculum(tx, rows.curriculum.published);
    await addVersion(tx, rows.curriculum.draft);
    await addEvents(
      tx,
      events.map(({ row }) => row),
    );
    for (const { id } of events) await setReminders(tx, projectId, id, [24]);
    const { eventId, row } = demoPrerequisite(projectId, rows.curriculum.curriculumId, events);
    await savePrerequisites(tx, projectId, eventId, [row]);
    await addParticipants(tx, people);
    await addRegistrations(tx, registrations);
    const again = events.find(({ slug }) => slug === 'digital-tools-murska-sobota')!;
    await seedDemoDuplicates(tx, { projectId, eventId: again.id }, registrations);
    await seedDemoQuestions(tx, projectId, registrations, new Map(events.map(({ id, row }) => [id, row.event.kind])));
    await seedDemoVisits(tx, projectId, events, registrations, { trainerId: accounts.trainer, now });
    await seedDemoConsents(tx, projectId, registrations, now);
    await seedDemoGroup(deps, tx, { events, people, registrations, now });
    await addMarks(tx, marks);
    await saveAttendance(tx, attendance);
    await deriveParticipations(tx, projectId, attendedPairs(registrations, attendance));
    await seedDemoFeedback(tx, projectId, events, presentAt(registrations, attendance));
    await seedDemoRequest(tx, projectId, people.filter(({ locale }) => locale === 'sl')[6]!.id, now);
    await seedDemoIndicators(tx, rows, events, accounts.manager);
  });
  await seedDemoRecord(deps, projectId, events, accounts);
  const { organisationIds } = rows;
  await seedDemoVisitRecords(deps, projectId, events, { ...accounts, organisationIds });
  await issueDemoCertificates(deps, projectId, events, accounts.manager);
  await seedDemoReports(deps, projectId, accounts.manager);
  await seedDemoEvidence(deps, projectId, events, accounts);
}

function attendedPairs(
  registrations: readonly { id: string; eventId: string; participantId: string }[],
  attendance: readonly { registrationId: string }[],
) {
  const marked = new Set(attendance.map(({ registrationId }) => registrationId));
  return registrations.filter(({ id }) => marked.has(id));
}

/** Who came to anything of an event, and so may say what they thought of it. */
function presentAt<R extends { id: string }>(
  registrations: readonly R[],
  attendance: readonly { registrationId: string; minutes: number }[],
): R[] {
  const came = new Set(attendance.filter(({ minutes }) => minutes > 0).map(({ registrationId }) => registrationId));
  return registrations.filter(({ id }) => came.has(id));
}
