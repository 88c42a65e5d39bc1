import { errorText } from '@sens/messages';
import { error } from '@sveltejs/kit';

/**
 * The reporting period that an address names by its number; none means the whole project.
 *
 * @throws HttpError 404 for a period that the project does not have
 */
export function readPeriod(
  locals: Pick<App.Locals, 'locale'>,
  query: URLSearchParams,
  periods: readonly { readonly position: number }[],
): number | undefined {
  const wanted = query.get('period') ?? '';
  if (wanted === '') return undefined;
  const found = periods.find(({ position }) => String(position) === wanted);
  if (!found) error(404, errorText(locals.locale, 'request.not_found', {}));
  return found.position;
}
