import { m, type Locale } from '@sens/messages';

/** The labels of the event form's fields by their paths, for the fields and for the list of what is wrong. */
export function eventFormLabels(locale: Locale, rows: number): Record<string, string> {
  const sessions = Array.from({ length: rows }, (_, index) => sessionLabels(locale, index));
  return Object.assign(
    {
      kind: m.manage_event_kind(locale),
      title: m.manage_event_field_title(locale),
      summary: m.manage_event_summary(locale),
      description: m.manage_event_description(locale),
      slug: m.manage_event_slug(locale),
      language: m.manage_event_language(locale),
      curriculumVersionId: m.manage_event_curriculum(locale),
      side: m.manage_event_side(locale),
      timeZone: m.manage_event_time_zone(locale),
      place: m.manage_event_place(locale),
      address: m.manage_event_address(locale),
      onlineUrl: m.manage_event_online_url(locale),
      capacity: m.manage_event_capacity(locale),
      registrationClosesOn: m.manage_event_closes_on(locale),
      organiserIds: m.manage_event_organisers(locale),
      hostIds: m.event_hosts(locale),
      sessions: m.manage_event_group(locale, { group: 'when' }),
    },
    ...sessions,
    { repeatTimes: m.manage_event_edit_repeat_times(locale) },
  );
}

/** In the list of what is wrong, a field of a session says which session it is. */
function sessionLabels(locale: Locale, index: number): Record<string, string> {
  const session = m.manage_event_session(locale, { number: index + 1 });
  return {
    [`sessions.${index}.day`]: `${session}, ${m.manage_event_session_day(locale)}`,
    [`sessions.${index}.from`]: `${session}, ${m.manage_event_session_from(locale)}`,
    [`sessions.${index}.to`]: `${session}, ${m.manage_event_session_to(locale)}`,
    [`sessions.${index}.place`]: `${session}, ${m.manage_event_session_place(locale)}`,
    [`sessions.${index}.onlineUrl`]: `${session}, ${m.manage_event_online_url(locale)}`,
    [`sessions.${index}.timeZone`]: `${session}, ${m.manage_event_time_zone(locale)}`,
    [`sessions.${index}.moduleId`]: `${session}, ${m.manage_event_session_module(locale)}`,
    [`sessions.${index}.trainerIds`]: `${session}, ${m.manage_event_session_trainers(locale)}`,
  };
}
