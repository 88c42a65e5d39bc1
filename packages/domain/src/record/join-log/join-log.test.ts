import { describe, expect, it } from 'vitest';
import { instantOf } from '../../event/zoned-time.ts';
import { decideLogMarks } from './decide-log-marks.ts';
import { gatherLogPeople, type ExpectedPerson } from './gather-log-people.ts';
import { readJoinLog, type ZonedSpan } from './read-join-log.ts';

const timeZone = 'Europe/Ljubljana';
const spanOf = (from: string, to: string): ZonedSpan => ({
  ...{ startsAt: instantOf(from, timeZone), endsAt: instantOf(to, timeZone), timeZone },
});
const morning = spanOf('2026-11-23T09:00', '2026-11-23T12:00');
const rowsOf = (text: string, separator = ',') => text.split('\n').map((line) => line.split(separator));

const ana = { registrationId: 'ana', givenName: 'Ana', familyName: 'Šebjanič', email: 'ana@example.org' };
const bela = { registrationId: 'bela', givenName: 'Béla', familyName: 'Kovács Győri', email: 'bela@example.org' };
const expected: ExpectedPerson[] = [ana, bela];

const found = (text: string, { separator = ',', session = morning, people = expected } = {}) =>
  gatherLogPeople(readJoinLog(rowsOf(text, separator), session), session, people).map(({ name, match, minutes }) => [
    ...[name, match.kind, match.registrationId, minutes],
  ]);

describe('the logs of the platforms', () => {
  it('Zoom: a head above, several joinings, a second name, the waiting room', () => {
    const log = [
      'Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants',
      '812 3456 7890,Mentorske veščine,11/23/2026 08:50:00 AM,11/23/2026 12:05:00 PM,host@example.org,195,3',
      '',
      'Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,Recording Consent,In Waiting Room',
      'Ani (Ana Sebjanic),,11/23/2026 08:55:00 AM,11/23/2026 08:58:00 AM,3,Yes,,Yes',
      'Ani (Ana Sebjanic),,11/23/2026 08:58:00 AM,11/23/2026 10:00:00 AM,62,Yes,,No',
      'Ani (Ana Sebjanic),,11/23/2026 09:50:00 AM,11/23/2026 10:30:00 AM,40,Yes,,No',
      'iPad,bela@example.org,11/23/2026 09:00:00 AM,11/23/2026 12:05:00 PM,185,Yes,,No',
    ].join('\n');
    expect(found(log)).toEqual([
      ['Ani (Ana Sebjanic)', 'name', 'ana', 90],
      ['iPad', 'email', 'bela', 180],
    ]);
    expect(readJoinLog(rowsOf(log), morning).map(({ line, problem }) => [line, problem])).toEqual([
      ...[
        [5, 'waiting_room'],
        [6, null],
        [7, null],
        [8, null],
      ],
    ]);
  });

  it('Teams: sections, of which the joinings are taken, with a two-digit year', () => {
    const log = [
      '1. Summary',
      'Meeting title\tMentorske veščine',
      'Start time\t11/23/26, 8:50:00 AM',
      '',
      '2. Participants',
      'Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole',
      'Győri Kovács Béla\t11/23/26, 9:00:00 AM\t11/23/26, 12:00:00 PM\t2h 5m\tbela@example.org\t\tAttendee',
      '',
      '3. In-Meeting Activities',
      'Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole',
      'Győri Kovács Béla\t11/23/26, 9:00:00 AM\t11/23/26, 10:02:03 AM\t1h 2m 3s\tbela@example.org\tAttendee',
      'Győri Kovács Béla\t11/23/26, 11:00:00 AM\t11/23/26, 12:00:00 PM\t1h\tbela@example.org\tAttendee',
      'Šebjanič Ana (Guest)\t11/23/26, 9:30:00 AM\t11/23/26, 9:45:00 AM\t15m\t\tAttendee',
    ].join('\n');
    expect(found(log, { separator: '\t' })).toEqual([
      ['Győri Kovács Béla', 'email', 'bela', 122],
      ['Šebjanič Ana (Guest)', 'name', 'ana', 15],
    ]);
    // Without the joinings, the duration says how much of first to last somebody was there.
    const summary = log.slice(0, log.indexOf('3. In-Meeting'));
    expect(found(summary, { separator: '\t' })).toEqual([['Győri Kovács Béla', 'email', 'bela', 125]]);
  });

  it('Meet: given and family name, hours without a date; BigBlueButton: a duration as on a watch', () => {
    const meet = [
      'First name,Last name,Email,Duration,Time joined,Time exited',
      'Ana,Šebjanič,ANA@example.org,1 hr 12 min,9:00 AM,10:30 AM',
    ];
    expect(found(meet.join('\n'))).toEqual([['Ana Šebjanič', 'email', 'ana', 72]]);
    const blue = [
      'Name;Moderator;Activity Score;Talk time;Webcam time;Join;Left;Duration',
      'Kovács Győri Béla;FALSE;3;00:01:00;00:00:00;2026. 11. 23. 9:05:00;2026. 11. 23. 10:05:00;01:00:00',
    ];
    expect(found(blue.join('\n'), { separator: ';' })).toEqual([['Kovács Győri Béla', 'name', 'bela', 60]]);
  });

  it('a table in Slovenian, days first, and one in Hungarian', () => {
    const slovenian = 'Priimek;Ime;E-pošta;Prihod;Odhod\nŠebjanič;Ana;;23. 11. 2026 9:15;23. 11. 2026 ob 10:15';
    expect(found(slovenian, { separator: ';' })).toEqual([['Ana Šebjanič', 'name', 'ana', 60]]);
    const slashes = spanOf('2026-12-11T09:00', '2026-12-11T12:00');
    const hungarian =
      'Név;E-mail;Csatlakozás időpontja;Távozás időpontja\nBéla;bela@example.org;11/12/2026 9:00;11/12/2026 11:00';
    expect(found(hungarian, { separator: ';', session: slashes })).toEqual([['Béla', 'email', 'bela', 120]]);
  });

  it('zones: those of the log, those of its headings, else those of the session', () => {
    const head = 'Name,Email,Join,Leave';
    const offset = `${head}\nAna,ana@example.org,2026-11-23T08:00:00Z,2026-11-23T10:00:00+01:00`;
    expect(found(offset)).toEqual([['Ana', 'email', 'ana', 60]]);
    const heading = 'Name,Email,Join (UTC),Leave (UTC)\nAna,ana@example.org,2026-11-23 08:00,2026-11-23 09:00';
    expect(found(heading)).toEqual([['Ana', 'email', 'ana', 60]]);
  });

  it('counts 180 minutes from 01:30 to 03:30 in the night the clocks go back, and the hour that the duration means', () => {
    const session = spanOf('2026-10-25T01:30', '2026-10-25T03:30');
    const log = (join: string, leave: string, duration: string) =>
      found(`Name,Email,Join,Leave,Duration\nAna,ana@example.org,${join},${leave},${duration}`, { session })[0]?.at(-1);
    expect(log('2026-10-25 01:30', '2026-10-25 03:30', '')).toBe(180);
    expect(log('2026-10-25 01:30', '2026-10-25 02:30', '60')).toBe(60);
    expect(log('2026-10-25 01:30', '2026-10-25 02:30', '120')).toBe(120);
    expect(log('2026-10-25 02:50', '2026-10-25 02:10', '20')).toBe(20);
    expect(log('2026-10-25 02:30', '2026-10-25 03:30', '60')).toBe(60);
  });

  it('says why a row counts for nobody', () => {
    const log = [
      'Name,Email,Join,Leave',
      ',,2026-11-23 09:00,2026-11-23 10:00',
      'Ana,,yesterday,2026-11-23 10:00',
      'Ana,,2026-11-23 10:00,',
      'Ana,,2026-02-30 10:00,2026-02-30 11:00',
      'Ana,,2026-11-23 10:00,2026-11-23 09:00',
      'Ana,,2026-11-23 07:00,2026-11-23 09:00',
      'Ana,,2026-11-24 09:00,2026-11-24 12:00',
    ].join('\n');
    expect(readJoinLog(rowsOf(log), morning).map(({ problem }) => problem)).toEqual([
      ...['name_missing', 'time_unreadable', 'time_unreadable', 'time_unreadable', 'order_wrong', 'outside', 'outside'],
    ]);
  });

  it('refuses what is no log', () => {
    expect(() => readJoinLog(rowsOf('Name,Email\nAna,ana@example.org'), morning)).toThrow('record.log_header_missing');
    expect(() => readJoinLog([], morning)).toThrow('record.log_header_missing');
    const row = ['Ana', '2026-11-23 09:00', '2026-11-23 10:00'];
    const many = [['Name', 'Join', 'Leave'], ...Array.from({ length: 10_000 }, () => row)];
    expect(() => readJoinLog(many, morning)).toThrow('import.too_many_rows');
    expect(readJoinLog(many.slice(0, -1), morning).length).toBe(9999);
  });
});

describe('who somebody of a log is', () => {
  const at = '2026-11-23 09:00,2026-11-23 10:00';
  const kinds = (rows: string[], people: ExpectedPerson[] = expected) =>
    gatherLogPeople(readJoinLog(rowsOf(`Name,Email,Join,Leave\n${rows.join('\n')}`), morning), morning, people).map(
      ({ match }) => [match.kind, match.registrationId ?? match.candidates.join('+')],
    );

  it('goes by the mailbox, then by the name, and asks where it is not sure', () => {
    expect(kinds([`SEBJANIC Ana,,${at}`, `Ana Šebjanič,ana@example.org,${at}`])).toEqual([['email', 'ana']]);
    expect(kinds([`Bela,,${at}`, `Ana Sebjanik,,${at}`, `Cilka,,${at}`])).toEqual([
      ['doubtful', 'bela'],
      ['doubtful', 'ana'],
      ['unknown', ''],
    ]);
    // Somebody else of the list joined with Ana's mailbox.
    expect(kinds([`Béla Kovács Győri,ana@example.org,${at}`])).toEqual([['doubtful', 'ana+bela']]);
    const namesake = { ...ana, registrationId: 'other', email: 'other@example.org' };
    expect(kinds([`Ana Šebjanič,,${at}`], [ana, namesake])).toEqual([['doubtful', 'ana+other']]);
    const couple = { ...bela, email: ana.email };
    expect(kinds([`Kovács Győri Béla,ana@example.org,${at}`, `Tablica,ana@example.org,${at}`], [ana, couple])).toEqual([
      ['email', 'bela'],
      ['doubtful', 'ana+bela'],
    ]);
  });

  it('never takes two people of the log with different mailboxes for one', () => {
    const rows = [`Ana Šebjanič,ana@example.org,${at}`, `Ana Šebjanič,ana.s@example.org,${at}`];
    expect(kinds(rows)).toEqual([
      ['email', 'ana'],
      ['doubtful', 'ana'],
    ]);
    expect(kinds(rows.map((row) => row.replace('ana@', 'home@')))).toEqual([
      ['doubtful', 'ana'],
      ['doubtful', 'ana'],
    ]);
  });
});

describe('the marks', () => {
  const people = gatherLogPeople(
    readJoinLog(
      rowsOf(
        [
          'Name,Email,Join,Leave',
          'Ana,ana@example.org,2026-11-23 09:00,2026-11-23 11:42',
          'Tablet,,2026-11-23 10:00,2026-11-23 11:00',
          'Phone,,2026-11-23 10:30,2026-11-23 11:30',
        ].join('\n'),
      ),
      morning,
    ),
    morning,
    expected,
  );
  const take = (share: number) =>
    decideLogMarks(
      people,
      people.map(({ key, match }) => ({ key, registrationId: match.registrationId ?? 'bela' })),
      morning,
      share,
    );

  it('are one a person, for the whole session from the share on', () => {
    expect(take(90)).toEqual([
      { registrationId: 'ana', minutes: null },
      { registrationId: 'bela', minutes: 90 },
    ]);
    expect(take(91)).toEqual([
      { registrationId: 'ana', minutes: 162 },
      { registrationId: 'bela', minutes: 90 },
    ]);
    expect(decideLogMarks(people, [{ key: '99', registrationId: 'ana' }], morning, 50)).toEqual([]);
  });
});
