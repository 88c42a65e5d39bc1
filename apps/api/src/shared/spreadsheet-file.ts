import { rolesIn } from '@sens/db/account';
import { findProject } from '@sens/db/project';
import { uuid } from '@sens/domain';
import type { Role } from '@sens/domain/account';
import { isLocale, type Locale } from '@sens/messages';
import type { Context } from 'hono';
import { readSession } from '../account/read-session.ts';
import type { Deps } from './deps.ts';

export const spreadsheetTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
export type SpreadsheetFormat = keyof typeof spreadsheetTypes;

/**
 * Who asks for a file of the project in the address, if they may have it. Null is answered with "not found", so that
 * nobody learns what there is.
 *
 * @param allowed administrators may do what managers may
 * @returns with all the roles they have there
 */
export async function readerOfProject(deps: Deps, c: Context, allowed: readonly Role[]) {
  const account = await readSession(deps, c.req.raw.headers);
  const projectId = uuid.safeParse(c.req.param('projectId')).data;
  const project = account && projectId ? await findProject(deps.db, { id: projectId }) : null;
  if (!account || !project) return null;
  const roles = await rolesIn(deps.db, account.id, project.id);
  if (account.isAdministrator && !roles.includes('manager')) roles.push('manager');
  return roles.some((role) => allowed.includes(role)) ? { account, project, roles } : null;
}

/** The language of a file's words, from the address; English where it names none of ours. */
export function localeOf(c: Context): Locale {
  const wanted = c.req.query('locale') ?? 'en';
  return isLocale(wanted) ? wanted : 'en';
}

/** A spreadsheet to be saved. It holds personal data: nothing on the way keeps it. */
export const spreadsheetFile = (
  content: ConstructorParameters<typeof Response>[0],
  name: string,
  format: SpreadsheetFormat,
): Response =>
  new Response(content, {
    headers: {
      'content-type': spreadsheetTypes[format],
      'content-disposition': `attachment; filename="${name}.${format}"`,
      'cache-control': 'private, no-store',
    },
  });
