import { locales } from '@sens/messages';
import ICAL from 'ical.js';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { branding, mails } from '../../test/example-mails.ts';
import type { Mail, RenderedMail } from './mail.ts';
import { renderMail } from './render-mail.ts';

const calendarsOf = ({ attachments }: RenderedMail) =>
  attachments
    .filter(({ contentType }) => contentType.startsWith('text/calendar'))
    .map(({ content }) => new ICAL.Component(ICAL.parse(new TextDecoder().decode(content))));

/** The HTML part as a reader sees it. */
const seen = (html: string) =>
  html
    .slice(html.indexOf('<body'))
    .replace(/<[^>]*>/g, ' ')
    .replace(
      /&(amp|lt|gt|quot|#39);/g,
      (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name]!,
    )
    .replace(/\s+/g, ' ');

describe('what each mail says', () => {
  const { registration_confirmed: confirmed, sign_in_code: code } = mails;

  test.each([
    [
      'sl',
      'Prijava na dogodek je potrjena: Usposabljanje mentorjev',
      'Pozdravljeni, Živa Őry!',
      'ponedeljek, 23. 11. 2026, 09:00–16:00',
    ],
    [
      'hu',
      'Jelentkezését visszaigazoltuk: Usposabljanje mentorjev',
      'Tisztelt Živa Őry!',
      '2026. 11. 23., hétfő, 09:00–16:00',
    ],
    [
      'en',
      'Your registration is confirmed: Usposabljanje mentorjev',
      'Dear Živa Őry,',
      'Monday, 23 November 2026, 09:00–16:00',
    ],
  ] as const)('a confirmation in %s', async (locale, subject, greeting, when) => {
    const mail = await renderMail({ ...confirmed, locale }, branding);
    expect(mail.subject).toBe(subject);
    expect(mail.text.split('\n')[0]).toBe(greeting);
    expect(mail.text).toContain(`\n  ${when}\n`);
    for (const url of [confirmed.manageUrl, confirmed.eventUrl, confirmed.onlineUrl]) {
      expect(mail.text.split('\n').map((line) => line.trim())).toContain(url);
      expect(mail.html).toContain(`href="${url.replaceAll('&', '&amp;')}"`);
    }
    expect(mail.html).toContain(`<html lang="${{ sl: 'sl-SI', hu: 'hu-HU', en: 'en-GB' }[locale]}">`);
  });

  test('the queue, the promotion, the cancellation', async () => {
    const text = async (mail: Mail) => (await renderMail(mail, branding)).text;
    expect(await text(mails.registration_waitlisted)).toContain('Vaše mesto v vrsti: 3.');
    expect(await text({ ...mails.registration_waitlisted, locale: 'hu' })).toContain('Helye a sorban: 3.');
    expect(await text({ ...mails.waiting_moved_up, locale: 'hu' })).toContain('Helye a sorban mostantól: 1.');
    expect(await text({ ...mails.registration_promoted, locale: 'en' })).toContain(
      'your registration is now confirmed',
    );
    expect(await text({ ...mails.registration_cancelled, locale: 'hu' })).toContain(
      'Az alábbi képzésre szóló jelentkezését töröltük',
    );
    expect(await text({ ...mails.event_cancelled, eventKind: 'workshop' })).toContain(
      'Žal je delavnica »Usposabljanje mentorjev« odpovedana.',
    );
    expect(await text({ ...mails.event_changed, eventKind: 'study_visit' })).toContain('Podatki o študijskem obisku');
  });

  test('a certificate, with both links', async () => {
    const { text, html, subject } = await renderMail({ ...mails.certificate_issued, locale: 'hu' }, branding);
    expect(subject).toBe('Elkészült az igazolása: Usposabljanje mentorjev');
    expect(text).toContain('Az igazolás letöltése (PDF):\nhttps://mentors.example.org/sl/potrdilo/01J9/pdf\n');
    expect(text).toContain('Igazolás ellenőrzése:\nhttps://mentors.example.org/sl/preveri/01J9\n');
    expect(html).toContain('SENS-2026-0042');
  });

  test.each([
    [1, 'Koda velja 1 minuto.'],
    [2, 'Koda velja 2 minuti.'],
    [3, 'Koda velja 3 minute.'],
    [5, 'Koda velja 5 minut.'],
  ])('a code for %i minutes in Slovenian', async (minutes, sentence) => {
    const { subject, text, html } = await renderMail({ ...code, minutes }, branding);
    expect(text).toContain(`\n    042917\n\n${sentence}\n`);
    expect(html).toContain('>042917</p>');
    expect(subject).not.toContain('042917');
  });

  test.each(
    locales.flatMap((locale) =>
      Object.values(mails).map((mail) => [locale, mail.template, { ...mail, locale }] as const),
    ),
  )('in %s, %s: the text part says all that the HTML part says', async (_locale, _template, mail) => {
    const { html, text, subject } = await renderMail(mail, branding);
    const spoken = seen(html);
    const lines = text
      .split('\n')
      .map((line) => line.trim().replace(/:$/, ''))
      .filter((line) => line && line !== '--');
    for (const line of lines.filter((candidate) => !candidate.startsWith('http'))) expect(spoken).toContain(line);
    for (const [, url] of html.matchAll(/href="([^"]*)"/g)) expect(text).toContain(url!.replaceAll('&amp;', '&'));
    expect(html).toContain(`<title>${subject}</title>`);
    expect(html).not.toMatch(/<table|<script|<style|src="http|undefined|\{\w+\}|\[object/);
    expect(text).not.toMatch(/undefined|\{\w+\}|\[object/);
  });
});

describe('a message that a manager wrote', () => {
  const written = (values: { subject?: string; text?: string }) =>
    renderMail({ ...mails.event_message, ...values }, branding);

  test('keeps its paragraphs and lines', async () => {
    const { html, text } = await written({ text: 'Ena\r\ndve\r\n\r\n\r\ntri' });
    expect(text).toContain('Pozdravljeni, Živa Őry!\n\nEna\ndve\n\ntri\n\n');
    expect(html).toMatch(/<p [^>]*>Ena<br>dve<\/p>\n<p [^>]*>tri<\/p>/);
  });

  test('is text and nothing else', async () => {
    const hostile = '<img src=x onerror="alert(1)"> & </p><script>';
    const { html, text, subject } = await written({ subject: `A\r\nBcc: all@example.org ${hostile}`, text: hostile });
    expect(subject).toBe(`A Bcc: all@example.org ${hostile}`);
    expect(text).toContain(hostile);
    expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &lt;/p&gt;&lt;script&gt;');
    expect(html).not.toMatch(/<script|<img src=x/);
  });
});

describe('visibility', () => {
  test.each([
    ['2014-2020', 'sl', 'Evropska unija, Evropski sklad za regionalni razvoj'],
    ['2021-2027', 'hu', 'Az Európai Unió társfinanszírozásával'],
    ['2021-2027', 'en', 'Co-funded by the European Union'],
  ] as const)(
    '%s, %s: the statement beside the emblem, which is in the mail and a centimetre high',
    async (fundingPeriod, locale, statement) => {
      const mail = await renderMail({ ...mails.sign_in_code, locale }, { ...branding, fundingPeriod });
      expect(mail.html).toMatch(
        new RegExp(`<img src="cid:emblem@mail" width="60" height="40"[^>]*><span[^>]*>${statement}</span>`),
      );
      expect(mail.text).toContain(statement);
      const [emblem] = mail.attachments;
      expect([emblem!.cid, emblem!.contentType, mail.attachments.length]).toEqual(['emblem@mail', 'image/png', 1]);
      const { width, height } = await sharp(emblem!.content).metadata();
      expect([width, height]).toEqual([120, 80]);
      const { data } = await sharp(emblem!.content).removeAlpha().raw().toBuffer({ resolveWithObject: true });
      expect([...data.subarray(0, 3)]).toEqual([0x00, 0x33, 0x99]);
    },
  );

  test('no emblem where no programme funds', async () => {
    const mail = await renderMail(mails.sign_in_code, { ...branding, fundingPeriod: null, programme: '' });
    expect(mail.attachments).toEqual([]);
    expect(mail.html).not.toContain('<img');
    expect(mail.text.trimEnd().endsWith('https://mentors.example.org/')).toBe(true);
  });
});

describe('the calendar entry', () => {
  test.each([
    ['registration_confirmed', 'REQUEST'],
    ['registration_promoted', 'REQUEST'],
    ['event_changed', 'REQUEST'],
    ['registration_cancelled', 'CANCEL'],
    ['event_cancelled', 'CANCEL'],
  ] as const)('%s: %s', async (template, method) => {
    const mail = await renderMail(mails[template], branding);
    const calendars = calendarsOf(mail);
    const events = calendars.map((calendar) => {
      const [event, ...others] = calendar.getAllSubcomponents('vevent').map((entry) => new ICAL.Event(entry));
      expect(others).toEqual([]);
      return [calendar.getFirstPropertyValue('method'), event!.uid, event!.sequence, event!.location];
    });
    expect(events).toEqual([
      [method, 'registration-1-1@mentors.example.org', 2, 'Murska Sobota'],
      [method, 'registration-1-2@mentors.example.org', 2, 'Lendava, Glavna ulica 2'],
    ]);
    expect(mail.attachments.slice(0, 2).map(({ filename, contentType }) => [filename, contentType])).toEqual([
      ['invite-1.ics', `text/calendar; charset=utf-8; method=${method}`],
      ['invite-2.ics', `text/calendar; charset=utf-8; method=${method}`],
    ]);
  });

  test('none while waiting, and none to take out for who never had one', async () => {
    expect(calendarsOf(await renderMail(mails.registration_waitlisted, branding))).toEqual([]);
    const cancelled = await renderMail({ ...mails.registration_cancelled, calendar: null }, branding);
    expect(calendarsOf(cancelled)).toEqual([]);
    expect(cancelled.text).not.toContain('koledar');
    const changed = await renderMail({ ...mails.event_changed, calendar: null }, branding);
    expect(calendarsOf(changed)).toEqual([]);
    expect(changed.text).not.toContain('koledar');
    expect(changed.text).not.toContain('meet.example.org');
  });

  test('a change says what is new, takes a session out and shows another link and clock', async () => {
    const [first, second] = mails.event_changed.sessions;
    const mail = await renderMail(
      {
        ...mails.event_changed,
        changes: ['times', 'session_removed'],
        sessions: [{ ...first, timeZone: 'Europe/London', onlineUrl: 'https://meet.example.org/other' }],
        removedSessions: [{ ...second, id: 'gone' }],
      },
      branding,
    );
    expect(mail.text).toContain('Kaj se je spremenilo:\n  datum ali ura, odpovedan termin');
    expect(mail.text).toContain('Odpovedani termini:\n  torek, 24. 11. 2026, 09:00–13:30, Lendava, Glavna ulica 2');
    expect(mail.text).toContain('08:00–15:00 (Europe/London)\n  https://meet.example.org/other');
    const [kept, gone] = calendarsOf(mail);
    expect(kept!.getFirstPropertyValue('method')).toBe('REQUEST');
    expect(gone!.getFirstPropertyValue('method')).toBe('CANCEL');
    const entry = gone!.getFirstSubcomponent('vevent')!;
    expect(entry.getFirstPropertyValue('uid')).toBe('registration-1-gone@mentors.example.org');
    expect(entry.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(kept!.toString()).toContain('https://meet.example.org/other');
  });

  test('how to join is told to those who may', async () => {
    for (const template of ['registration_waitlisted', 'registration_cancelled', 'event_cancelled'] as const) {
      const mail = await renderMail(mails[template], branding);
      expect(mail.text + mail.html).not.toContain('meet.example.org');
    }
  });
});

describe('what people typed stays text', () => {
  const markup = '<img src=x onerror=alert(1)> & "quoted" \'single\' {{name}} ${name} {title}';

  test('markup and placeholders in every field', async () => {
    const mail = await renderMail(
      {
        ...mails.registration_confirmed,
        name: markup,
        eventTitle: markup,
        place: markup,
        contactEmail: markup,
        sessions: [{ startsAt: '2026-11-23T08:00:00Z', endsAt: '2026-11-23T15:00:00Z', place: `${markup}2` }],
      },
      { ...branding, projectName: markup, acronym: markup, programme: markup },
    );
    expect(mail.html.match(/<img/g)).toHaveLength(1);
    expect(mail.html).not.toContain('onerror=alert(1)>');
    expect(seen(mail.html)).toContain(`Pozdravljeni, ${markup}!`);
    expect(mail.text).toContain(`»${markup}«`);
    expect(mail.subject).toBe(`Prijava na dogodek je potrjena: ${markup}`);
  });

  test('line breaks and hidden characters cannot reach a header', async () => {
    const hostile = 'Ana\r\nBcc: all@example.org\u202E\u200B\u0000\u2028X';
    const mail = await renderMail({ ...mails.registration_confirmed, eventTitle: hostile, name: hostile }, branding);
    expect(mail.subject).toBe('Prijava na dogodek je potrjena: Ana Bcc: all@example.org X');
    expect(mail.html + mail.text).not.toMatch(/[\p{Cf}\u2028]|(?!\n)\p{Cc}/u);
    expect(mail.text).not.toContain('\nBcc');
    expect(mail.attachments.every(({ filename }) => !/[\r\n]/.test(filename))).toBe(true);
  });

  test.each([
    'Win at https://evil.example',
    'www.evil.example',
    'evil.example',
    'a@evil.example',
    '//evil',
    '',
    ' \u200B ',
  ])('a name that is no name is not greeted: %j', async (name) => {
    const { text, html } = await renderMail({ ...mails.registration_confirmed, name }, branding);
    expect(text.split('\n')[0]).toBe('Pozdravljeni!');
    expect(text + html).not.toContain('evil');
  });

  test.each(['dr. Ana Kovač', 'Ana M. Novak', 'J.R. Őry', "O'Neil", 'Kiss-Vargané Ildikó'])(
    'a name is greeted: %s',
    async (name) => {
      const { text } = await renderMail({ ...mails.registration_confirmed, name }, branding);
      expect(text.split('\n')[0]).toBe(`Pozdravljeni, ${name}!`);
    },
  );

  test.each(['javascript:alert(1)', 'data:text/html,x', 'not a url', '/relative', 'JAVASCRIPT:x', ' javascript:x'])(
    'an address that is no web address is left out: %s',
    async (url) => {
      const mail = await renderMail(
        { ...mails.registration_confirmed, onlineUrl: url, eventUrl: url, manageUrl: url },
        { ...branding, publicUrl: url },
      );
      expect(mail.html).not.toContain('href=');
      expect(mail.text).not.toContain(url);
    },
  );

  test('a megabyte of name stays a line', async () => {
    const mail = await renderMail(
      { ...mails.registration_confirmed, name: 'a'.repeat(1e6), eventTitle: 'b'.repeat(1e6) },
      branding,
    );
    expect(mail.subject.length).toBeLessThan(350);
    expect(mail.html.length).toBeLessThan(20_000);
  });
});

test('a session across midnight names both days', async () => {
  const night = { startsAt: '2026-10-24T21:30:00Z', endsAt: '2026-10-25T02:30:00Z' };
  const { text } = await renderMail({ ...mails.registration_confirmed, sessions: [night] }, branding);
  expect(text).toContain('  sobota, 24. 10. 2026, 23:30 – nedelja, 25. 10. 2026, 03:30\n');
});
