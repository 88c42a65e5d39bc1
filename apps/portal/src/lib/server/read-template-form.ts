import {
  certificateTemplateInput,
  maxSignatureMegabytes,
  mostSignatories,
  signatoryInput,
  type CertificateTemplateInput,
} from '@sens/domain/certificate';
import { z } from 'zod';
import { isTree, type FormNode, type FormTree } from './nest-form-data.ts';
import { readForm, type ReadForm } from './read-form.ts';
import { encodeFile } from './uploaded-file.ts';

const picture = z.instanceof(File).refine((file) => file.size <= maxSignatureMegabytes * 1024 * 1024, {
  message: 'request.too_large',
  params: { megabytes: maxSignatureMegabytes },
});

const templateForm = certificateTemplateInput.extend({
  signatories: z
    .array(signatoryInput.omit({ picture: true }).extend({ picture: picture.optional() }))
    .max(mostSignatories)
    .default([]),
});
export type TemplateForm = z.output<typeof templateForm>;

/** Reads the form of a template. A signatory without name and function is none, whatever picture is kept of them. */
export const readTemplateForm = (formData: FormData): ReadForm<TemplateForm> =>
  readForm(templateForm, formData, (tree) => ({ ...tree, signatories: prepareSignatories(tree['signatories']) }));

function prepareSignatories(rows: FormNode): FormNode {
  if (!isTree(rows)) return rows;
  const prepared = Object.entries(rows).flatMap(([number, row]): [string, FormTree][] => {
    if (!isTree(row)) return [];
    const { removePicture, pictureId, ...rest } = row;
    const said = isTree(rest['role']) && Object.values(rest['role']).some(Boolean);
    if (!rest['name'] && !said && !rest['picture']) return [];
    return [[number, removePicture === 'on' || !pictureId ? rest : { ...rest, pictureId }]];
  });
  return Object.fromEntries(prepared);
}

/** The same as the API takes it: pictures as base64. */
export async function toTemplateInput({ signatories, ...form }: TemplateForm): Promise<CertificateTemplateInput> {
  return {
    ...form,
    signatories: await Promise.all(
      signatories.map(async ({ picture: file, ...signatory }) => ({
        ...signatory,
        ...(file ? { picture: await encodeFile(file) } : {}),
      })),
    ),
  };
}
