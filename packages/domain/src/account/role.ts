/**
 * What an account may do in a project. An administrator is no role of a project but of the instance.
 * A manager plans and reports, a trainer marks attendance, an auditor reads evidence.
 */
export const roles = ['manager', 'trainer', 'auditor'] as const;
export type Role = (typeof roles)[number];
