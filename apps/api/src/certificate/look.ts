import type { Tx } from '@sens/db';
import { findSignature, findTemplate, listLogoFiles } from '@sens/db/certificate';
import type { CertificateFacts } from '@sens/documents/certificate';
import { localise, type Localised } from '@sens/domain';
import { suiteTemplate, type CertificateKind, type CertificateTemplate } from '@sens/domain/certificate';
import { isLocale, type Locale } from '@sens/messages';

/** A template with the pictures that it names. */
export interface Look extends Pick<CertificateTemplate, 'layout' | 'secondLanguage' | 'texts'> {
  /** The version of the project's template; null for the suite's own. */
  readonly version: number | null;
  readonly logos: readonly Uint8Array[];
  readonly signatories: readonly { readonly name: string; readonly role: Localised; readonly picture?: Uint8Array }[];
}

/** How a project's certificates look now, or as a version says. */
export async function loadLook(tx: Tx, projectId: string, version?: number): Promise<Look> {
  const [stored, logos] = await Promise.all([findTemplate(tx, projectId, version), listLogoFiles(tx, projectId)]);
  return { ...(await withPictures(tx, projectId, stored ?? suiteTemplate, logos)), version: stored?.version ?? null };
}

/**
 * Adds the pictures to a template.
 *
 * @param logos the project's
 */
export async function withPictures(
  tx: Tx,
  projectId: string,
  { layout, secondLanguage, texts, logoIds, signatories }: CertificateTemplate,
  logos: readonly { fileId: string; bytes: Uint8Array }[],
): Promise<Omit<Look, 'version'>> {
  const pictures = await Promise.all(
    signatories.map(async ({ pictureId }) => (pictureId ? findSignature(tx, projectId, pictureId) : null)),
  );
  return {
    ...{ layout, secondLanguage, texts },
    logos: logos.filter(({ fileId }) => logoIds?.includes(fileId) ?? true).map(({ bytes }) => bytes),
    signatories: signatories.map(({ name, role }, index) => {
      const picture = pictures[index];
      return { name, role, ...(picture ? { picture } : {}) };
    }),
  };
}

/**
 * The language that stands beside the holder's; null where there is to be one only. A holder whose language is the
 * second one gets the project's first other language beside it.
 */
export function secondLocale(
  { secondLanguage }: Pick<Look, 'secondLanguage'>,
  own: Locale,
  languages: readonly string[],
): Locale | null {
  if (secondLanguage === null) return null;
  return [secondLanguage, ...languages].filter(isLocale).find((language) => language !== own) ?? null;
}

/** What a look adds to the facts of a certificate in one language. */
export function lookFacts(
  { layout, texts, logos, signatories }: Look,
  kind: CertificateKind,
  locale: Locale,
): Pick<CertificateFacts, 'layout' | 'texts' | 'logos' | 'signatories'> {
  // Words of another language are no substitute: the suite has its own in this one.
  const own = Object.entries(texts[kind]).flatMap(([part, text]) => {
    const words = (text as Localised)[locale];
    return words ? [[part, words] as const] : [];
  });
  return {
    ...{ layout, logos },
    texts: Object.fromEntries(own),
    signatories: signatories.map(({ role, ...signatory }) => ({ ...signatory, role: localise(role, locale) })),
  };
}
