import type { Column } from '@sens/documents/spreadsheet';
import { localise } from '@sens/domain';
import type { EvidenceKind } from '@sens/domain/evidence';
import { csvSeparator, formatDateRange, formatDay, m, type Locale } from '@sens/messages';
import type { PackedGroup } from './build-pack.ts';
import type { Pack } from './load-pack.ts';
import { whatOf, type PackFile } from './pack-file.ts';

/** A file as it was written into a pack. */
export interface Packed {
  readonly file: PackFile;
  readonly size: number;
  /** Hex SHA-256. */
  readonly sha256: string;
}

/**
 * The manifest of a pack: every file with its hash, and what is missing. It says neither when nor by whom the pack was
 * made, so that the same state has the same manifest.
 */
export function manifestOf(
  { feeds, period, indicators, report }: Pack,
  groups: readonly PackedGroup[],
  packed: readonly Packed[],
) {
  const { name, acronym, number, programme } = feeds.project;
  return {
    format: 'sens-evidence-pack/1',
    project: { name, acronym, number, programme },
    ...{ period, indicators: indicators.map(({ code, version }) => ({ code, version })) },
    report: report && { number: report.number, sha256: report.sha256 },
    events: groups.map(({ evidence: { event, feeds: codes, needs }, withdrawn }) => ({
      ...{ id: event.id, title: event.title, firstDay: event.firstDay, lastDay: event.lastDay, feeds: codes },
      missing: needs.filter(({ state }) => state === 'missing').map(({ kind, day }) => ({ kind, day })),
      withdrawn: withdrawn.map(({ id, kind, day, sha256, withdrawalReason }) => ({
        ...{ id, kind, day, sha256, reason: withdrawalReason },
      })),
    })),
    files: packed.map(({ file, size, sha256 }) => ({
      ...{ path: file.path, size, sha256, event: file.eventId, day: file.day ?? null, caption: file.caption ?? null },
      what: 'kind' in file.what ? file.what.kind : file.what.drawn,
      evidence: file.evidence ? { ...file.evidence, addedAt: file.evidence.addedAt.toISOString() } : null,
    })),
  };
}

/** The same files as a spreadsheet. */
export async function writeManifestCsv(
  locale: Locale,
  { feeds }: Pack,
  packed: readonly Packed[],
): Promise<Uint8Array> {
  const word = (column: Parameters<typeof m.pack_column>[1]['column']) => m.pack_column(locale, { column });
  const columns: Column[] = [
    { key: 'path', header: word('path'), kind: 'text' },
    { key: 'what', header: word('what'), kind: 'text' },
    { key: 'event', header: word('event'), kind: 'text' },
    { key: 'day', header: word('day'), kind: 'date' },
    { key: 'caption', header: word('caption'), kind: 'text' },
    { key: 'size', header: word('size'), kind: 'number' },
    { key: 'sha256', header: word('hash'), kind: 'text' },
  ];
  const titles = new Map(feeds.events.map(({ id, title }) => [id, title]));
  const rows = packed.map(({ file, size, sha256 }) => {
    const title = file.eventId === null ? undefined : titles.get(file.eventId);
    return {
      ...{ path: file.path, what: whatOf(locale, file.what), day: file.day, caption: file.caption, size, sha256 },
      event: title && localise(title, locale),
    };
  });
  const { writeCsv } = await import('@sens/documents/spreadsheet');
  const stream = writeCsv(columns, rows, { separator: csvSeparator(locale), bom: true });
  return Buffer.concat(await Array.fromAsync(stream));
}

/** What is in a pack as a document with the emblem, by event. */
export async function drawContents(
  locale: Locale,
  { feeds, period, indicators, report }: Pack,
  groups: readonly PackedGroup[],
  packed: readonly Packed[],
): Promise<Uint8Array> {
  const filesOf = (eventId: string | null) =>
    packed
      .filter(({ file }) => file.eventId === eventId)
      .map(({ file, size, sha256 }) => {
        const what = whatOf(locale, file.what);
        // Within the event's part its folder needs no repeating.
        const path = eventId === null ? file.path : file.path.split('/').slice(2).join('/');
        return { path, what: file.caption ? `${what}: ${file.caption}` : what, size, sha256 };
      });
  const general = { title: m.pack_general(locale), lines: [], files: filesOf(null), missing: [], withdrawn: [] };
  const { renderContents } = await import('@sens/documents/pack');
  return renderContents({
    ...{ locale, project: feeds.project, period, report },
    indicators: indicators.map(({ code, name }) => `${code}  ${localise(name, locale)}`),
    groups: [
      ...(general.files.length > 0 ? [general] : []),
      ...groups.map(({ evidence: { event, feeds: codes, needs }, withdrawn }) => {
        const files = filesOf(event.id);
        const folder = packed
          .find(({ file }) => file.eventId === event.id)
          ?.file.path.split('/')
          .slice(0, 2)
          .join('/');
        const when = formatDateRange(locale, event.firstDay, event.lastDay);
        return {
          title: localise(event.title, locale),
          lines: [[when, codes.join(', '), folder ? `${folder}/` : ''].filter(Boolean).join(' · ')],
          files,
          missing: needs.filter(({ state }) => state === 'missing').map((need) => nameOf(locale, need)),
          withdrawn: withdrawn.map((one) => `${nameOf(locale, one)} (${one.withdrawalReason ?? ''})`),
        };
      }),
    ],
  });
}

function nameOf(locale: Locale, { kind, day }: { kind: EvidenceKind; day: string | null }): string {
  const name = m.dossier_kind(locale, { kind });
  return day ? m.dossier_of_day(locale, { kind: name, day: formatDay(locale, day) }) : name;
}
