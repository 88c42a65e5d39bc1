import type { Sql } from 'postgres';
import { idSql } from './ids.ts';
import { eventNumber, rollCallSize, type BenchProject } from './projects.ts';

/**
 * Writes a project in bulk, by INSERT … SELECT. References are not checked one by one while it lasts, which takes
 * longer than all the rest; everything written refers to what is written here.
 */
export async function fillProject(sql: Sql, project: BenchProject): Promise<void> {
  await sql.begin(async (tx) => {
    await tx.unsafe('set local session_replication_role = replica');
    for (const statement of statementsFor(project)) await tx.unsafe(statement);
  });
}

function statementsFor(project: BenchProject): string[] {
  return [
    ...[...frame(project), people(project), ...events(project), ...registrations(project)],
    ...[...marks(project), participations(project)],
  ];
}

const series = (count: number) => `generate_series(0, ${count} - 1) as n`;

function frame({ number, id, slug }: BenchProject): string[] {
  return [
    `insert into project (id, slug, name, acronym, number, programme, funding_period, starts_on, ends_on, contact_email,
        content_languages)
      values ('${id}', '${slug}', '{"en":"Benchmark ${number}","sl":"Meritev ${number}"}', '{"en":"BENCH${number}"}',
        'B-${number}', '{"en":"A programme of measurements"}', '2021-2027', '2025-01-01', '2027-12-31',
        'bench@example.org', '{en,sl}')`,
    `insert into project_side (project_id, code, position) values ('${id}', 'SI', 1), ('${id}', 'HU', 2)`,
    `insert into organisation (project_id, id, name, kind, side, position, is_partner)
      select '${id}', ${idSql('organisation', number, 'n')}, 'Organisation ' || n, 'foundation',
        (array['SI', 'HU'])[n + 1], n, true
      from ${series(2)}`,
    `insert into membership (project_id, account_id, role)
      select '${id}', account.id, role from (values ('eszter.halasz@example.org', 'manager'),
        ('matej.zver@example.org', 'trainer')) as given (email, role) join account using (email)`,
  ];
}

function people({ number, id, people }: BenchProject): string {
  return `insert into participant (project_id, id, given_name, family_name, name_key, email, locale, side, gender,
      birth_year, organisation_name, organisation_kind)
    select '${id}', ${idSql('person', number, 'n')}, (array['Živa', 'Ákos', 'Eszter', 'Matej'])[n % 4 + 1],
      'Primer' || n, 'primer' || n, 'person' || n || '@bench-${number}.example.org', (array['sl', 'hu', 'en'])[n % 3 + 1],
      (array['SI', 'HU'])[n % 2 + 1], (array['female', 'male', null])[n % 3 + 1], 1950 + n % 50,
      'Organisation of many ' || n % 100, (array['foundation', 'association', null])[n % 3 + 1]
    from ${series(people)}`;
}

/** Events that are over lie in the two years before yesterday, those to come in the year after tomorrow. */
function events(project: BenchProject): string[] {
  const { number, id, pastEvents, rollCalls, openEvents } = project;
  const count = pastEvents + rollCalls + openEvents;
  const firstOpen = eventNumber.open(project, 0);
  const day = `case when n >= ${firstOpen} then current_date + 2 + (n - ${firstOpen}) % 360
    else current_date - 2 - n % 730 end`;
  return [
    `insert into event (project_id, id, slug, kind, status, title, summary, description, language, side, place,
        time_zone, capacity, starts_at, ends_at)
      select '${id}', ${idSql('event', number, 'n')}, 'event-' || n, (array['training', 'workshop', 'study_visit'])[n % 3 + 1],
        'published', jsonb_build_object('sl', 'Delavnica ' || n, 'hu', 'Műhely ' || n, 'en', 'Workshop ' || n),
        jsonb_build_object('en', 'What there is to learn about subject ' || n, 'sl', 'Kaj se naučimo o temi ' || n),
        '{"en":"A day of **practice** with people from both sides."}', (array['sl', 'hu'])[n % 2 + 1],
        (array['SI', 'HU'])[n % 2 + 1], 'Lendava', 'Europe/Ljubljana', 1000000,
        (${day})::timestamptz + interval '8 hours', (${day})::timestamptz + interval '12 hours'
      from ${series(count)}`,
    `insert into event_session (project_id, id, event_id, position, starts_at, ends_at)
      select project_id, ${idSql('session', number, 'n')}, id, 1, starts_at, ends_at
      from ${series(count)} join event on project_id = '${id}' and id = ${idSql('event', number, 'n')}`,
    `insert into event_organiser (project_id, event_id, organisation_id)
      select '${id}', ${idSql('event', number, 'n')}, ${idSql('organisation', number, 'n % 2')} from ${series(count)}`,
  ];
}

function registrations(project: BenchProject): string[] {
  const { number, recorded, pastEvents, attended, rollCalls, openEvents, registered } = project;
  const past = { first: 0, events: recorded ? pastEvents : 0, each: attended, stride: strideOfVisits };
  const marked = { first: eventNumber.rollCall(project, 0), events: rollCalls, each: rollCallSize, stride: 7 };
  const open = { first: eventNumber.open(project, 0), events: openEvents, each: registered, stride: 7 };
  return [past, marked, open]
    .filter(({ events, each }) => events * each > 0)
    .map(({ first, events, each, stride }) => {
      const person = personOf('n', stride, project);
      return `insert into registration (project_id, id, event_id, participant_id, status, side, position, queue_rank, locale, access_code)
        select '${project.id}', ${idSql('registration', number, `${first * each} + n`)},
          ${idSql('event', number, `${first} + n / ${each}`)}, ${idSql('person', number, person)}, 'confirmed',
          'SI', n % ${each} + 1, n % ${each} + 1, 'en', '${number}-${first}-' || n
        from ${series(events * each)}`;
    });
}

/** Everybody was there, and was marked once. */
function marks(project: BenchProject): string[] {
  const { recorded, pastEvents, attended, rollCalls, marked } = project;
  const past = recorded ? marksOf(project, 0, pastEvents, attended) : [];
  return [...past, ...marksOf(project, eventNumber.rollCall(project, rollCalls - marked), marked, rollCallSize)];
}

function marksOf({ number, id }: BenchProject, firstEvent: number, events: number, each: number): string[] {
  const of = `${firstEvent * each} + n`;
  const pair = `${idSql('session', number, `(${of}) / ${each}`)}, ${idSql('registration', number, of)}`;
  return [
    `insert into attendance_mark (project_id, id, event_session_id, registration_id, status, marked_at, device, sequence)
      select '${id}', ${idSql('mark', number, 'n')}, ${pair}, 'present', now(), ${idSql('project', number, '0')}, n
      from ${series(events * each)}`,
    `insert into attendance (project_id, event_session_id, registration_id, status, minutes, mark_id, conflict)
      select '${id}', ${pair}, 'present', 240, ${idSql('mark', number, 'n')}, false
      from ${series(events * each)}`,
  ];
}

/** Who comes the n-th time, so that each person comes back to an event of every kind in every part of the two years. */
const strideOfVisits = 7919;
const personOf = (n: string, stride: number, { people }: BenchProject) =>
  `((${n}::bigint * ${stride}) % greatest(${people}, 1))::int`;

/** One for each visit; without marks behind them a fifth has not completed. */
function participations(project: BenchProject): string {
  const { number, id, pastEvents, attended, recorded } = project;
  const day = `current_date - 2 - (n / ${attended}) % 730`;
  return `insert into participation (project_id, event_id, participant_id, first_day, sessions, minutes, completed_on,
      side, gender, age_band, organisation_kind)
    select '${id}', ${idSql('event', number, `n / ${attended}`)}, participant.id, ${day},
      1, 240, ${recorded ? day : `case when n % 5 > 0 then ${day} end`}, side, gender,
      (array['18_29', '30_54', '55_plus'])[person % 3 + 1], organisation_kind
    from (select n, ${personOf('n', strideOfVisits, project)} as person from ${series(pastEvents * attended)}) as visit
      join participant on participant.project_id = '${id}' and participant.id = ${idSql('person', number, 'person')}`;
}
