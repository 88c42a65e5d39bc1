/** The kinds of things that are made in series; each has ids of its own. */
const kinds = { project: 1, organisation: 2, person: 3, event: 4, session: 5, registration: 6, mark: 7 } as const;
export type Kind = keyof typeof kinds;

const prefix = (kind: Kind, project: number): string => `01900000-0${kinds[kind]}${hex(project, 2)}-7000-8000-`;

const hex = (number: number, digits: number): string => number.toString(16).padStart(digits, '0');

/** The id of the n-th thing of a kind in a project: a UUIDv7 as production makes them, rising with n. */
export const idOf = (kind: Kind, project: number, n: number): string => prefix(kind, project) + hex(n, 12);

/** The same as SQL, of a number in SQL. */
export const idSql = (kind: Kind, project: number, n: string): string =>
  `('${prefix(kind, project)}' || lpad(to_hex(${n}), 12, '0'))::uuid`;
