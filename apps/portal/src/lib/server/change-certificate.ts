import { revocationInput } from '@sens/domain/certificate';
import type { RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { readForm, refuse, withApiErrors } from './form.ts';
import { projectIdOf } from './open-project.ts';

const changeForm = revocationInput.safeExtend({ how: z.enum(['reissue', 'revoke']) });

type ProjectEvent = RequestEvent<{ project: string }>;

/** The form action that revokes a certificate or issues a new one in its place. */
export async function changeCertificate(event: ProjectEvent) {
  const form = readForm(changeForm, await event.request.formData());
  if (!form.ok) return refuse(event, form);
  return withApiErrors(event, form.values, async () => {
    const { how, ...revocation } = form.data;
    const input = { projectId: await projectIdOf(event), ...revocation };
    const { certificate } = event.locals.api;
    if (how === 'reissue') {
      const { number } = await certificate.reissue.mutate(input);
      return { changed: { done: 'reissued' as const, number } };
    }
    await certificate.revoke.mutate(input);
    return { changed: { done: 'revoked' as const, number: '' } };
  });
}
