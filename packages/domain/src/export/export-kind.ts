/** The lists that can be taken out of a project as a spreadsheet. */
export const listKinds = [
  ...(['participations', 'participants', 'completions', 'attendance', 'events', 'organisations'] as const),
] as const;
export type ListKind = (typeof listKinds)[number];

/** Everything that is made in the background and found again in the history. */
export const exportKinds = [...listKinds, 'evidence_pack'] as const;
export type ExportKind = (typeof exportKinds)[number];

export const listFormats = ['xlsx', 'csv'] as const;
export type ListFormat = (typeof listFormats)[number];

export const exportFormats = [...listFormats, 'zip'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/**
 * - `waiting`: for its turn
 * - `running`
 * - `done`: its files can be taken
 * - `failed`: it was tried several times
 * - `gone`: its files are deleted, the entry stays
 */
export const exportStates = ['waiting', 'running', 'done', 'failed', 'gone'] as const;
export type ExportState = (typeof exportStates)[number];

export const isUnderWay = (state: ExportState): boolean => state === 'waiting' || state === 'running';

/** The files of an export: the rows or the pack itself, what the columns mean, what is in the pack. */
export const exportParts = ['file', 'dictionary', 'contents'] as const;
export type ExportPart = (typeof exportParts)[number];

/** A file of an export; its bytes lie beside it, in pieces. */
export interface ExportFile {
  readonly part: ExportPart;
  /** What the downloaded file is called. */
  readonly name: string;
  readonly mediaType: string;
  /** In bytes. */
  readonly size: number;
  /** Hex SHA-256. */
  readonly sha256: string;
}

/** What an export was narrowed to. Days are calendar dates; a pack names a reporting period and an indicator. */
export interface ExportFilter {
  readonly from?: string;
  readonly to?: string;
  readonly period?: number;
  readonly code?: string;
}

/** For so many days lists and packs can be taken again; the pack of a frozen report stays. */
export const exportDays = 30;

/** So often a failing export is begun again. */
export const mostAttempts = 3;
