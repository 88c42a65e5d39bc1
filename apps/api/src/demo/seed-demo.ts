import { addMarks, saveAttendance } from '@sens/db/attendance';
import { newId } from '@sens/db';
import { addAccount, addMembership } from '@sens/db/account';
import { listCertificateCandidates } from '@sens/db/certificate';
import { addCurriculum, addVersion, savePrerequisites } from '@sens/db/curriculum';
import { addEvents, setReminders } from '@sens/db/event';
import { addParticipants } from '@sens/db/participant';
import { addProject, findProject } from '@sens/db/project';
import { addRegistrations } from '@sens/db/registration';
import { deriveParticipations } from '../attendance/derive-participations.ts';
import { issueCertificate } from '../certificate/issue-certificate.ts';
import type { Deps } from '../shared/deps.ts';
import { demoAccounts } from './demo-accounts.ts';
import { seedDemoConsents } from './demo-consents.ts';
import { seedDemoGroup } from './demo-groups.ts';
import { seedDemoQuestions } from './demo-questions.ts';
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
  const { marks, attendance } = demoAttendance(events, registrations, accounts.trainer, now);

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
    await seedDemoQuestions(tx, projectId, registrations, new Map(events.map(({ id, row }) => [id, row.event.kind])));
    await seedDemoConsents(tx, projectId, registrations, now);
    await seedDemoGroup(deps, tx, { events, people, registrations, now });
    await addMarks(tx, marks);
    await saveAttendance(tx, attendance);
    await deriveParticipations(tx, projectId, attendedPairs(registrations, attendance));
  });
  await issueDemoCertificates(deps, projectId, events, accounts.manager);
}

function attendedPairs(
  registrations: readonly { id: string; eventId: string; participantId: string }[],
  attendance: readonly { registrationId: string }[],
) {
  const marked = new Set(attendance.map(({ registrationId }) => registrationId));
  return registrations.filter(({ id }) => marked.has(id));
}

/** Certificates of the oldest events are issued, those of the newer ones are left for whoever tries it out. */
async function issueDemoCertificates(
  deps: Deps,
  projectId: string,
  events: readonly { id: string; slug: string }[],
  managerId: string,
): Promise<void> {
  for (const { id: eventId } of events.filter(
    ({ slug }) => slug === 'mentor-training-1' || slug === 'canvas-beltinci',
  )) {
    const candidates = await listCertificateCandidates(deps.db, projectId, eventId);
    for (const { participantId, completedOn } of candidates) {
      if (completedOn) await issueCertificate(deps, { projectId, eventId, participantId }, managerId);
    }
  }
}
