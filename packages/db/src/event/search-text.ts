import { wordBreaks } from '@sens/domain/event';
import { sql, type SQL } from 'drizzle-orm';

/** Every language's text of a translated column, each value in quotation marks. */
const valuesOf = (column: string): string => String.raw`jsonb_path_query_array(${column}, '$.*')::text`;

/** Line breaks stand as backslash and n in JSON. */
const content = String.raw`replace(${['title', 'summary', 'description'].map(valuesOf).join(" || ' ' || ")}, '\n', ' ')
    || ' ' || place || ' ' || coalesce(address, '')`;

/** Letters that do not come apart into a base letter and a mark; what `foldText` does in the domain. */
const letters = String.raw`translate(lower(regexp_replace(normalize(${content}, NFKD), '[\u0300-\u036f]', '', 'g')),
    'đĐðÐłŁøØħĦı', 'ddddlloohhi')`;
const ligatures = [
  ['ß', 'ss'],
  ['ẞ', 'ss'],
  ['æ', 'ae'],
  ['Æ', 'ae'],
  ['œ', 'oe'],
  ['Œ', 'oe'],
  ['þ', 'th'],
  ['Þ', 'th'],
].reduce((inner, [from, to]) => `replace(${inner}, '${from}', '${to}')`, letters);

/**
 * What a search looks through: the words of an event in all its languages, lower case without accents, with one space
 * on either side of each. The database makes it, so that whoever changes an event cannot forget to. Every function in
 * it gives the same under any locale, which generated columns and two engines need.
 */
export const searchText = (): SQL =>
  sql.raw(String.raw`regexp_replace(' ' || ${ligatures} || ' ', '[${wordBreaks}]+', ' ', 'g')`);
