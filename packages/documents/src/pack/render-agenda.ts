import { m, type Locale } from '@sens/messages';
import { openReport, type ReportProject } from '../report/open-report.ts';
import { styles } from '../report/report-page.ts';
import { cleanLine } from '../text/clean-text.ts';

/** What stands on the agenda of an event, in the words of one language. */
export interface AgendaFacts {
  readonly locale: Locale;
  readonly project: ReportProject;
  readonly title: string;
  /** When and where it takes place, a line each. */
  readonly lines: readonly string[];
  readonly organisers: readonly string[];
  readonly trainers: readonly string[];
  readonly days: readonly {
    readonly name: string;
    readonly sessions: readonly { readonly time: string; readonly topic: string; readonly place: string }[];
  }[];
  /** The day on which the event begins: the document is the same each time it is drawn. */
  readonly date: Date;
}

/** The agenda of an event as its sessions have it. */
export async function renderAgenda(facts: AgendaFacts): Promise<Uint8Array> {
  const { locale, project, date, days } = facts;
  const title = m.pack_agenda_title(locale);
  const name = cleanLine(facts.title, 300);
  const { page, end } = await openReport({ locale, title: `${title}: ${name}`, project, date });
  page.write('H1', title, styles.title, { after: 2 });
  page.write('P', name, styles.heading, { after: 6 });
  for (const line of facts.lines) page.write('P', cleanLine(line, 300), styles.text);
  const names = (all: readonly string[]) => all.map((one) => cleanLine(one, 200)).join(', ');
  if (facts.organisers.length > 0) {
    page.write('P', m.pack_agenda_organisers(locale, { names: names(facts.organisers) }), styles.text);
  }
  if (facts.trainers.length > 0) {
    const led = m.pack_agenda_column(locale, { column: 'trainers' });
    page.write('P', `${led}: ${names(facts.trainers)}`, styles.text, { after: 10 });
  }
  const head = (['time', 'module', 'place'] as const).map((column) => m.pack_agenda_column(locale, { column }));
  for (const day of days) {
    page.write('H2', day.name, styles.heading, { keep: 50 });
    const rows = day.sessions.map(({ time, topic, place }) => [time, cleanLine(topic, 300), cleanLine(place, 300)]);
    page.table(head, rows, [0.2, 0.48, 0.32], false);
  }
  return end(name.slice(0, 60));
}
