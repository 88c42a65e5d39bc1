import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const mails = await locals.api.demo.mails.query();
  const chosen = mails.find(({ id }) => id === url.searchParams.get('id')) ?? mails[0] ?? null;
  return {
    chosen,
    mails: mails.map(({ id, recipient, recipientName, subject, createdAt }) => ({
      ...{ id, recipient, recipientName, subject, createdAt },
    })),
  };
};
