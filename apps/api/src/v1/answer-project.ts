import { listOrganisations } from '@sens/db/organisation';
import { listReportingPeriods, listSides, type Project } from '@sens/db/project';
import type { Deps } from '../shared/deps.ts';
import type { Answer } from './schemas.ts';

/** The facts of a project: its frame, sides, partners and reporting periods. */
export async function answerProject({ db }: Deps, project: Project): Promise<Answer<'Project'>> {
  const [sides, periods, organisations] = await Promise.all([
    listSides(db, project.id),
    listReportingPeriods(db, project.id),
    listOrganisations(db, project.id),
  ]);
  const { slug, number, name, acronym, programme, fundingPeriod, startsOn, endsOn, contentLanguages } = project;
  return {
    ...{ slug, number, name, acronym, programme, fundingPeriod, startsOn, endsOn, sides },
    languages: contentLanguages,
    periods: periods.map(({ position, ...period }) => ({
      ...{ number: position, startsOn: period.startsOn, endsOn: period.endsOn },
    })),
    partners: organisations
      .filter(({ isPartner }) => isPartner)
      .map((partner) => ({ name: partner.name, side: partner.side })),
  };
}
