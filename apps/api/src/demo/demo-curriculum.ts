import { newId } from '@sens/db';
import { addedModules, eventForMentors, mandatoryModule, materials, moduleTexts } from './data/curriculum.ts';
import { curriculumFacts, modules } from './data/project.ts';

/** The rows of the demo's curriculum: a published version that the trainings run, and a draft of the next one. */
export function demoCurriculum(projectId: string, versionId: string, moduleIds: readonly string[], since: Date) {
  const curriculumId = newId();
  const draftId = newId();
  const { slug, ...facts } = curriculumFacts;
  const first = modules.map((module, index) => ({
    ...{ ...module, ...moduleTexts[index]!, projectId, id: moduleIds[index]!, curriculumVersionId: versionId },
    ...{ position: index + 1, mandatory: index === mandatoryModule },
  }));
  const continued = first.map((module) => ({ ...module, id: newId(), originId: module.id }));
  const added = addedModules.map((module, index) => ({
    ...{ ...module, projectId, id: newId(), position: first.length + index + 1, mandatory: true },
  }));
  return {
    curriculumId,
    published: {
      curriculum: { projectId, id: curriculumId, slug },
      version: {
        ...{ projectId, id: versionId, curriculumId, version: 1, publishedAt: since },
        ...facts,
      },
      modules: first,
      materials: materials.map((material, index) => ({
        ...{ ...material, projectId, id: newId(), curriculumVersionId: versionId, position: index + 1 },
      })),
    },
    draft: {
      version: {
        ...{ projectId, id: draftId, curriculumId, version: 2, ...facts },
        ...{ allowedAbsences: 1, assessmentRequired: true },
      },
      modules: [...continued, ...added].map((module) => ({ ...module, curriculumVersionId: draftId })),
    },
  };
}

/** The event that asks for the training. */
export function demoPrerequisite(
  projectId: string,
  curriculumId: string,
  events: readonly { id: string; slug: string }[],
) {
  const eventId = events.find(({ slug }) => slug === eventForMentors)!.id;
  return { eventId, row: { projectId, id: newId(), eventId, position: 1, curriculumId } };
}
