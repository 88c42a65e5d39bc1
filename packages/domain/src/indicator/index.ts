export * from './canonical-json.ts';
export * from './counting-rule.ts';
export * from './counts.ts';
export * from './decide-indicator.ts';
export * from './definition.ts';
export * from './definitions/shipped-definitions.ts';
export * from './derive-participation.ts';
export * from './indicator-input.ts';
