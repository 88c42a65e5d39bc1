import { redirect } from '@sveltejs/kit';
import { path } from '#lib/paths.ts';
import type { RequestHandler } from './$types';

/** The short address of the demo's mailbox. */
export const GET: RequestHandler = ({ locals }) => redirect(302, path(locals.locale, 'demo', 'mail'));
