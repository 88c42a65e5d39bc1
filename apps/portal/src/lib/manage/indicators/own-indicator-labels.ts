import { m, type Locale } from '@sens/messages';

/** What the fields of an own indicator are called, for the list of what is wrong. */
export const ownIndicatorLabels = (locale: Locale): Readonly<Record<string, string>> => ({
  code: m.targets_field(locale, { field: 'code', side: '' }),
  name: m.targets_field(locale, { field: 'name', side: '' }),
  explanation: m.targets_field(locale, { field: 'explanation', side: '' }),
  source: m.targets_field(locale, { field: 'source', side: '' }),
  'rule.unit': m.targets_field(locale, { field: 'unit', side: '' }),
  'rule.audience': m.targets_field(locale, { field: 'audience', side: '' }),
  'rule.eventKinds': m.targets_field(locale, { field: 'eventKinds', side: '' }),
  'rule.time': m.targets_field(locale, { field: 'time', side: '' }),
  'rule.genders': m.targets_field(locale, { field: 'genders', side: '' }),
  'rule.ageBands': m.targets_field(locale, { field: 'ageBands', side: '' }),
  'rule.organisationKinds': m.targets_field(locale, { field: 'organisationKinds', side: '' }),
  'rule.exclusiveGroup': m.targets_field(locale, { field: 'exclusiveGroup', side: '' }),
  'rule.rank': m.targets_field(locale, { field: 'rank', side: '' }),
});
