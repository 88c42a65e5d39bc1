import type { Locale } from '@sens/messages';
import { path } from '#lib/paths.ts';
import type { Session } from './api.ts';

/** Where somebody's work is: managers and auditors to the workspace, trainers to the roll call, others to their events. */
export function homeOf(locale: Locale, { account, memberships }: Session): string {
  if (account.isAdministrator || memberships.some(({ role }) => role !== 'trainer')) return path(locale, 'manage');
  return path(locale, memberships.length > 0 ? 'roll-call' : 'my');
}
