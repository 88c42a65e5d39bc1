import type { Localised } from '@sens/domain';
import type { FormValues } from '#lib/form.ts';
import type { Explained } from '#lib/indicator/targets.ts';

const texts = (name: string, text: Localised) =>
  Object.fromEntries(Object.entries(text).map(([language, words]) => [`${name}.${language}`, words]));

/** An indicator as its form shows it. */
export function indicatorValues(indicator: Explained): FormValues {
  const { name, explanation, source, rule, baseline, target, sideTargets, responsibleId } = indicator;
  const sides = Object.entries(sideTargets).map(([side, value]) => [`sideTargets.${side}`, String(value)]);
  return {
    ...{ ...texts('name', name), ...texts('explanation', explanation), ...texts('source', source) },
    ...{ 'rule.unit': rule.unit, 'rule.audience': rule.audience ?? '', 'rule.joint': rule.joint ? 'on' : '' },
    ...{ 'rule.scheme': rule.scheme ? 'on' : '', 'rule.equality': rule.equality ? 'on' : '', 'rule.time': rule.time },
    ...{ 'rule.genders[]': rule.genders, 'rule.ageBands[]': rule.ageBands },
    ...{ 'rule.organisationKinds[]': rule.organisationKinds, 'rule.rank': String(rule.rank) },
    'rule.exclusiveGroup': rule.exclusiveGroup ?? '',
    ...{ 'rule.eventKinds[]': rule.eventKinds, baseline: String(baseline), responsibleId: responsibleId ?? '' },
    ...{ target: target === null ? '' : String(target), ...Object.fromEntries(sides) },
  };
}
