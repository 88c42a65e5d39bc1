import { newId } from '@sens/db';
import { addEvents } from '@sens/db/event';
import type { ModuleInput } from '@sens/domain/curriculum';
import type { House, MintedProject } from './house.ts';

export const textOf = (title: string) => ({
  title: { en: title },
  summary: { en: `${title}.` },
  assessmentRequired: false,
});

export const moduleOf = (title: string, values: Partial<ModuleInput> = {}): ModuleInput => ({
  title: { en: title },
  kind: 'contact',
  hours: 3,
  mandatory: false,
  outcomes: { en: `Knows ${title}` },
  trainerNotes: { en: `Secret notes on ${title}` },
  ...values,
});

const hour = 3600 * 1000;

interface Wishes {
  /** Publishes the version and makes an event of one place that runs it, a session a module, begun an hour ago. */
  event?: boolean;
  capacity?: number;
  /** What the version asks for besides four fifths of the hours. */
  rule?: { minimumPercent?: number; allowedAbsences?: number; assessmentRequired?: boolean };
  mandatory?: readonly string[];
  files?: readonly { fileName: string; content: string }[];
}

/** A curriculum with a module for each title, and what else is wished. */
export async function mintCurriculum(
  house: House,
  project: MintedProject,
  titles: readonly string[],
  wishes: Wishes = {},
) {
  const { projectId } = project;
  const manager = house.as(project.manager);
  const text = textOf('A training');
  const { curriculumId, versionId } = await manager.curriculum.create({ projectId, slug: `c-${newId()}`, ...text });
  const at = { projectId, versionId };
  if (wishes.rule) await manager.curriculum.changeVersion({ ...at, ...text, minimumPercent: 80, ...wishes.rule });
  const modules: string[] = [];
  for (const title of titles) {
    const mandatory = wishes.mandatory?.includes(title) ?? false;
    modules.push((await manager.curriculum.addModule({ ...at, ...moduleOf(title, { mandatory }) })).id);
  }
  for (const file of wishes.files ?? []) {
    await manager.curriculum.addFile({ ...at, title: 'A file', language: 'en', ...file });
  }
  const event = wishes.event ? await runVersion(house, project, at.versionId, modules, wishes.capacity) : null;
  return { at, curriculumId, modules, event };
}

/** Publishes a version if it is none yet, and makes a published event of it with a session a day for each module. */
export async function runVersion(
  house: House,
  project: MintedProject,
  versionId: string,
  modules: readonly string[],
  capacity = 1,
) {
  const { projectId } = project;
  const manager = house.as(project.manager);
  const { publishedAt } = await manager.curriculum.version({ projectId, versionId });
  if (!publishedAt) await manager.curriculum.publish({ projectId, versionId });
  const id = newId();
  const firstStart = house.deps.now().getTime() - (modules.length - 1) * 24 * hour - hour;
  const sessions = modules.map((moduleId, index) => {
    const startsAt = new Date(firstStart + index * 24 * hour);
    const endsAt = new Date(startsAt.getTime() + 4 * hour);
    return {
      ...{ projectId, id: newId(), eventId: id, position: index + 1, startsAt, endsAt, moduleId },
      trainerIds: [project.trainer.id],
    };
  });
  const { organisations } = await manager.event.formOptions({ projectId });
  await house.deps.db.transaction((tx) =>
    addEvents(tx, [
      {
        event: {
          ...{ id, projectId, slug: `event-${id}`, kind: 'training', status: 'published', capacity },
          ...{ title: { en: 'A training' }, summary: { en: 'S' }, description: { en: 'D' }, language: 'en' },
          ...{ side: 'SI', place: 'Lendava', timeZone: 'Europe/Ljubljana', curriculumVersionId: versionId },
          ...{ startsAt: sessions[0]!.startsAt, endsAt: sessions.at(-1)!.endsAt },
        },
        organiserIds: organisations.map((organisation) => organisation.id),
        sessions,
      },
    ]),
  );
  return { id, slug: `event-${id}`, sessions };
}
