import { registerFilter, registerQuery } from '@sens/domain/certificate';
import { changeCertificate } from '#lib/server/change-certificate.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent, url }) => {
  const { project } = await parent();
  const filter = registerFilter.parse(Object.fromEntries(url.searchParams));
  const page = Math.max(1, Math.trunc(Number(url.searchParams.get('page'))) || 1);
  const register = await locals.api.certificate.register.query({ projectId: project.id, filter, page });
  const wanted = url.searchParams.get('change');
  return {
    ...register,
    filter,
    query: registerQuery(filter),
    toChange: register.certificates.find(({ id, state }) => id === wanted && state !== 'revoked') ?? null,
  };
};

export const actions: Actions = { change: changeCertificate };
