interface Material {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  /** null for a file. */
  readonly url: string | null;
  readonly fileName: string | null;
  readonly size: number | null;
}

export interface ShownMaterial extends Material {
  readonly href: string;
  readonly isFile: boolean;
}

/**
 * Materials with the addresses they open; those in the page's language come first.
 *
 * @param base where the files are: `/api/projects/…` of the project, or `/api/registrations/…` of the registration
 */
export function showMaterials(materials: readonly Material[], base: string, locale: string): ShownMaterial[] {
  const shown = materials.map(({ id, language, title, url, fileName, size }) => ({
    ...{ id, language, title, url, fileName, size },
    isFile: url === null,
    href: url ?? `${base}/materials/${id}`,
  }));
  return shown.toSorted((one, other) => Number(other.language === locale) - Number(one.language === locale));
}
