import { createHash } from 'node:crypto';
import { listRegister } from '@sens/db/certificate';
import type { ListedEvidence } from '@sens/db/evidence';
import { noteProgress, type ExportAttempt, type ExportRun } from '@sens/db/export';
import type { ArchiveEntry } from '@sens/documents/archive';
import { DomainError, localise } from '@sens/domain';
import { canonicalJson } from '@sens/domain/indicator';
import { isLocale, type Locale } from '@sens/messages';
import type { EventEvidence } from '../evidence/load-missing.ts';
import type { Deps } from '../shared/deps.ts';
import type { Built } from './build-list.ts';
import { loadPack, type Pack } from './load-pack.ts';
import { packEvent } from './pack-event.ts';
import type { PackFile } from './pack-file.ts';
import { drawContents, manifestOf, writeManifestCsv, type Packed } from './pack-manifest.ts';
import { keepPieces } from './piece-sink.ts';

/** An event of a pack with what was packed of it. */
export interface PackedGroup {
  readonly evidence: EventEvidence;
  readonly withdrawn: readonly ListedEvidence[];
}

/**
 * Writes an evidence pack: file after file into one ZIP, each hashed on its way, then what is in it as a PDF and as a
 * manifest. The same state makes the same pack.
 *
 * @throws DomainError `request.not_found`, `export.period_unknown`
 */
export async function buildPack(deps: Deps, run: ExportRun, at: ExportAttempt): Promise<Built> {
  const locale: Locale = isLocale(run.locale) ? run.locale : 'en';
  const { projectId } = run;
  const { period, code } = run.filter;
  if (period === undefined) throw new DomainError('export.period_unknown', {});
  // What was asked for is what is made: a report that was frozen since has a pack of its own.
  const pack = await loadPack(deps.db, { projectId, period, code, reportId: run.reportId }, deps.now());
  const packed: Packed[] = [];
  const groups: PackedGroup[] = [];
  let contents: Uint8Array = new Uint8Array();
  const { streamArchive } = await import('@sens/documents/archive');

  async function* entries(): AsyncGenerator<ArchiveEntry> {
    for (const file of await reportFiles(pack, locale)) yield hashed(file);
    const register = await listRegister(deps.db, projectId);
    const total = pack.events.length;
    for (const [index, evidence] of pack.events.entries()) {
      await noteProgress(deps.db, at, { done: index, total });
      const of = { projectId, eventId: evidence.event.id, locale, pack, register };
      const { files, withdrawn } = await packEvent(deps, of);
      groups.push({ evidence, withdrawn });
      for (const file of files) yield hashed(file);
    }
    contents = await drawContents(locale, pack, groups, packed);
    yield hashed(drawnFile('contents.pdf', 'contents', contents));
    yield hashed(drawnFile('manifest.csv', 'manifest', await writeManifestCsv(locale, pack, packed), false));
    const manifest = canonicalJson(manifestOf(pack, groups, packed));
    yield { path: 'manifest.json', chunks: [Buffer.from(manifest, 'utf8')] };
  }

  /** The file as an entry that is hashed and counted as it is written. */
  const hashed = (file: PackFile): ArchiveEntry => ({
    path: file.path,
    small: file.small,
    chunks: (async function* () {
      const hash = createHash('sha256');
      let size = 0;
      for await (const chunk of await file.read()) {
        hash.update(chunk);
        size += chunk.length;
        yield chunk;
      }
      packed.push({ file, size, sha256: hash.digest('hex') });
    })(),
  });

  const name = packName(pack, code);
  const archive = { part: 'file', name: `${name}.zip`, mediaType: 'application/zip' } as const;
  const files = [await keepPieces(deps, at, archive, streamArchive(entries(), pack.period.endsOn))];
  const cover = { part: 'contents', name: `${name}.pdf`, mediaType: 'application/pdf' } as const;
  files.push(await keepPieces(deps, at, cover, [contents]));
  return {
    rows: packed.length + 1,
    files,
    packed: packed.flatMap(({ file }) => file.evidence?.id ?? []),
  };
}

/** The frozen report itself: what people read, and what was hashed. */
async function reportFiles({ report }: Pack, locale: Locale): Promise<PackFile[]> {
  if (!report) return [];
  const { content, text, sha256, frozenAt, frozenBy } = report;
  const { renderReport } = await import('@sens/documents/report');
  const pdf = await renderReport({ locale, content, frozen: { at: frozenAt, by: frozenBy, sha256 } });
  return [
    drawnFile('report/report.pdf', 'report', pdf),
    drawnFile('report/report.json', 'report', Buffer.from(text, 'utf8'), false),
  ];
}

const drawnFile = (
  path: string,
  drawn: 'report' | 'contents' | 'manifest',
  bytes: Uint8Array,
  small = true,
): PackFile => ({
  ...{ path, what: { drawn }, eventId: null, small },
  read: () => Promise.resolve([bytes]),
});

/** `sens-evidence-2-RCO85`: the project's acronym where it is plain, the period, the indicator. */
function packName({ feeds, period }: Pack, code: string | undefined): string {
  const acronym = localise(feeds.project.acronym, 'en')
    .normalize('NFD')
    .replace(/[^\w-]+/g, '')
    .toLowerCase();
  return [acronym || 'project', 'evidence', period.number, ...(code ? [code.replace(/[^\w.-]+/g, '')] : [])].join('-');
}
