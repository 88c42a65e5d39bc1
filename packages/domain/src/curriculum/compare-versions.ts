import type { Localised } from '../shared/localise.ts';
import type { AssessmentKind, ParticipationForm } from './credential.ts';
import { workload, type ModuleKind } from './curriculum.ts';

/** A module as it is compared. */
export interface ComparableModule {
  /** The same for a module in every version of its curriculum. */
  readonly originId: string;
  readonly kind: ModuleKind;
  readonly title: Localised;
  readonly minutes: number;
  readonly mandatory: boolean;
  readonly outcomes: Localised;
}

export interface ComparableVersion {
  readonly title: Localised;
  readonly summary: Localised;
  readonly ects: number | null;
  readonly minimumShare: number;
  readonly allowedAbsences: number | null;
  readonly assessmentRequired: boolean;
  readonly eqfLevel: number | null;
  readonly assessmentKind: AssessmentKind | null;
  readonly participationForm: ParticipationForm | null;
  readonly qualityAssurance: Localised;
  /** In their order. */
  readonly modules: readonly ComparableModule[];
}

export type ModuleAspect = 'title' | 'kind' | 'minutes' | 'mandatory' | 'outcomes' | 'order';

export interface ModuleDifference {
  readonly change: 'added' | 'removed' | 'changed';
  readonly before: ComparableModule | null;
  readonly after: ComparableModule | null;
  /** What of a changed module differs. */
  readonly aspects: readonly ModuleAspect[];
}

export interface Pair<Value> {
  readonly before: Value;
  readonly after: Value;
}

export type RuleDifference =
  | ({ readonly part: 'minimumShare' } & Pair<number>)
  | ({ readonly part: 'allowedAbsences' } & Pair<number | null>)
  | ({ readonly part: 'assessmentRequired' } & Pair<boolean>)
  | ({ readonly part: 'ects' | 'eqfLevel' } & Pair<number | null>)
  | ({ readonly part: 'assessmentKind' } & Pair<AssessmentKind | null>)
  | ({ readonly part: 'participationForm' } & Pair<ParticipationForm | null>);

/** What differs between two versions; everything that is equal is left out. */
export interface VersionComparison {
  readonly texts: readonly ({ readonly part: 'title' | 'summary' | 'qualityAssurance' } & Pair<Localised>)[];
  readonly modules: readonly ModuleDifference[];
  readonly hours: readonly ({ readonly kind: ModuleKind | 'total' } & Pair<number>)[];
  readonly rule: readonly RuleDifference[];
}

/** Compares two versions of a curriculum. */
export function compareVersions(before: ComparableVersion, after: ComparableVersion): VersionComparison {
  return {
    texts: (['title', 'summary', 'qualityAssurance'] as const)
      .filter((part) => !sameText(before[part], after[part]))
      .map((part) => ({ part, before: before[part], after: after[part] })),
    modules: compareModules(before.modules, after.modules),
    hours: compareHours(before.modules, after.modules),
    rule: compareRules(before, after),
  };
}

function compareModules(
  before: readonly ComparableModule[],
  after: readonly ComparableModule[],
): readonly ModuleDifference[] {
  const earlier = new Map(before.map((module) => [module.originId, module]));
  const later = new Map(after.map((module) => [module.originId, module]));
  const places = (modules: readonly ComparableModule[], others: ReadonlyMap<string, unknown>) =>
    new Map(modules.filter(({ originId }) => others.has(originId)).map(({ originId }, place) => [originId, place]));
  const placesBefore = places(before, later);
  const placesAfter = places(after, earlier);

  const now = after.flatMap((module): ModuleDifference[] => {
    const old = earlier.get(module.originId);
    if (!old) return [{ change: 'added', before: null, after: module, aspects: [] }];
    const moved = placesBefore.get(module.originId) !== placesAfter.get(module.originId);
    const aspects = [...differingAspects(old, module), ...(moved ? (['order'] as const) : [])];
    return aspects.length > 0 ? [{ change: 'changed', before: old, after: module, aspects }] : [];
  });
  const gone = before
    .filter(({ originId }) => !later.has(originId))
    .map((module): ModuleDifference => ({ change: 'removed', before: module, after: null, aspects: [] }));
  return [...now, ...gone];
}

function differingAspects(before: ComparableModule, after: ComparableModule): ModuleAspect[] {
  const texts = (['title', 'outcomes'] as const).filter((part) => !sameText(before[part], after[part]));
  const facts = (['kind', 'minutes', 'mandatory'] as const).filter((part) => before[part] !== after[part]);
  return [...texts, ...facts];
}

function compareHours(before: readonly ComparableModule[], after: readonly ComparableModule[]) {
  const [earlier, later] = [workload(before), workload(after)];
  return (['contact', 'practice', 'visit', 'total'] as const)
    .filter((kind) => earlier[kind] !== later[kind])
    .map((kind) => ({ kind, before: earlier[kind], after: later[kind] }));
}

function compareRules(before: ComparableVersion, after: ComparableVersion): RuleDifference[] {
  const all: RuleDifference[] = [
    { part: 'minimumShare', before: before.minimumShare, after: after.minimumShare },
    { part: 'allowedAbsences', before: before.allowedAbsences, after: after.allowedAbsences },
    { part: 'assessmentRequired', before: before.assessmentRequired, after: after.assessmentRequired },
    { part: 'ects', before: before.ects, after: after.ects },
    { part: 'eqfLevel', before: before.eqfLevel, after: after.eqfLevel },
    { part: 'assessmentKind', before: before.assessmentKind, after: after.assessmentKind },
    { part: 'participationForm', before: before.participationForm, after: after.participationForm },
  ];
  return all.filter((pair) => pair.before !== pair.after);
}

/** Whether two texts say the same in every language. */
function sameText(one: Localised, other: Localised): boolean {
  const languages = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...languages].every((language) => (one[language] ?? '') === (other[language] ?? ''));
}
