import { DomainError, localise } from '@sens/domain';
import { csvSeparator } from '@sens/messages';
import { Hono } from 'hono';
import { etag } from 'hono/etag';
import type { Deps } from '../shared/deps.ts';
import { localeOf } from '../shared/spreadsheet-file.ts';
import { writeTable } from '../shared/write-table.ts';
import { loadPublicFigures, type PublicFigures } from './load-public-figures.ts';

/** Figures that everybody may read grow by the day, not by the second. */
const cacheControl = 'public, max-age=300';

const columns = ['code', 'name', 'unit', 'dimension', 'value', 'label', 'side', 'target', 'count', 'suppressed'];

/** The public figures as files, for everybody, where the project publishes them: the very numbers of the page. */
export const publicFigures = (deps: Deps) =>
  new Hono().get('/projects/:slug/figures.:format{json|csv}', etag(), async (c) => {
    const locale = localeOf(c);
    const figures = await loadPublicFigures(deps, c.req.param('slug'), locale).catch((error: unknown) => {
      if (error instanceof DomainError) return null;
      throw error;
    });
    if (!figures) return c.notFound();
    if (c.req.param('format') === 'json') return c.json(figures, 200, { 'cache-control': cacheControl });
    const csv = await writeTable({ columns, rows: figureRows(figures, locale) }, csvSeparator(locale));
    return c.body(csv, 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${figures.slug}-figures.csv"`,
      'cache-control': cacheControl,
    });
  });

/** A line for each number; where it is suppressed, the number is missing and the last column says so. */
function figureRows({ indicators, sides }: PublicFigures, locale: string) {
  const isSuppressed = (count: number | null) => (count === null ? 'yes' : 'no');
  return indicators.flatMap(({ code, name, unit, values, tables }) => {
    const head = [code, localise(name, locale), unit];
    const totals = values.map(({ side, target, value }) => {
      return [...head, 'total', '', '', side ?? 'total', target, value, isSuppressed(value)];
    });
    const parts = tables.flatMap(({ dimension, rows }) =>
      rows.flatMap(({ value, label, counts, total }) =>
        [...counts, total].map((count, at) => {
          return [
            ...head,
            dimension,
            value ?? 'unknown',
            label,
            sides[at] ?? 'total',
            null,
            count,
            isSuppressed(count),
          ];
        }),
      ),
    );
    return [...totals, ...parts];
  });
}
