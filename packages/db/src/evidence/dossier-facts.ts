import type { EvidencedEvent } from '@sens/domain/evidence';
import { sql } from 'drizzle-orm';
import { certificate } from '../certificate/table.ts';
import { material } from '../curriculum/table.ts';
import { rows, type Db, type Tx } from '../engine.ts';
import { event, eventSession } from '../event/table.ts';
import { feedbackAnswer } from '../feedback/table.ts';
import { participation } from '../indicator/table.ts';
import { evidenceFile } from './table.ts';

/** What the dossiers of events hold, and what the suite itself keeps of them. */
export interface DossierFacts extends Pick<EvidencedEvent, 'online' | 'days' | 'files'> {
  readonly eventId: string;
  readonly timeZone: string;
  readonly materials: boolean;
  readonly feedback: boolean;
  readonly completions: number;
  readonly certificates: number;
}

/** The facts that decide which evidence is missing, of all events of a project or of one. */
export function listDossierFacts(db: Db | Tx, projectId: string, only?: { eventId: string }): Promise<DossierFacts[]> {
  return rows<DossierFacts>(
    db,
    sql`select ${event.id} as "eventId", ${event.timeZone} as "timeZone",
        (${event.onlineUrl} is not null or coalesce(held.online, false)) as "online",
        coalesce(held.days, '[]'::json) as "days", coalesce(dossier.files, '[]'::json) as "files",
        exists (select from ${material} where ${material.projectId} = ${event.projectId}
          and ${material.curriculumVersionId} = ${event.curriculumVersionId}) as "materials",
        exists (select from ${feedbackAnswer} where ${feedbackAnswer.projectId} = ${event.projectId}
          and ${feedbackAnswer.eventId} = ${event.id}) as "feedback",
        case when ${event.curriculumVersionId} is null then 0 else (select count(*)::int from ${participation}
          where ${participation.projectId} = ${event.projectId} and ${participation.eventId} = ${event.id}
            and ${participation.completedOn} is not null) end as "completions",
        (select count(*)::int from ${certificate} where ${certificate.projectId} = ${event.projectId}
          and ${certificate.eventId} = ${event.id} and ${certificate.revokedAt} is null) as "certificates"
      from ${event}
      left join lateral (
        select json_agg(distinct to_char(${eventSession.startsAt} at time zone ${event.timeZone}, 'YYYY-MM-DD')) as days,
          bool_or(${eventSession.onlineUrl} is not null) as online
        from ${eventSession} where ${eventSession.projectId} = ${event.projectId}
          and ${eventSession.eventId} = ${event.id}) held on true
      left join lateral (
        select json_agg(json_build_object('kind', ${evidenceFile.kind},
          'day', to_char(${evidenceFile.day}, 'YYYY-MM-DD'))) as files
        from ${evidenceFile} where ${evidenceFile.projectId} = ${event.projectId}
          and ${evidenceFile.eventId} = ${event.id} and ${evidenceFile.withdrawnAt} is null) dossier on true
      where ${event.projectId} = ${projectId} and ${only ? sql`${event.id} = ${only.eventId}` : sql`true`}`,
  );
}
