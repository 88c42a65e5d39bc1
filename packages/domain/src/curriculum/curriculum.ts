import type { Localised } from '../shared/localised.ts';

/** Contact hours are taught, practice is done alone or with a mentee, a visit is led at a host's. */
export const moduleKinds = ['contact', 'practice', 'visit'] as const;
export type ModuleKind = (typeof moduleKinds)[number];

/** A module of one version of a curriculum. */
export interface Module {
  readonly id: string;
  readonly position: number;
  readonly kind: ModuleKind;
  readonly title: Localised;
  /** Planned length. */
  readonly minutes: number;
}

/** The workload of a curriculum in minutes, in all and by kind of module. */
export function workload(modules: readonly Pick<Module, 'kind' | 'minutes'>[]): Record<ModuleKind | 'total', number> {
  const sums = { contact: 0, practice: 0, visit: 0, total: 0 };
  for (const { kind, minutes } of modules) {
    sums[kind] += minutes;
    sums.total += minutes;
  }
  return sums;
}
