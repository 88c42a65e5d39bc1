import type { IndicatorDefinition } from '../definition.ts';
import { esfPlus } from './esf-plus.ts';
import { esfPlusTyped } from './esf-plus-typed.ts';
import { interreg2014 } from './interreg-2014.ts';
import { interreg2021 } from './interreg-2021.ts';

/** Every definition that comes with the suite, in the order in which it is offered. */
export const shippedDefinitions: readonly IndicatorDefinition[] = [
  ...interreg2021,
  ...interreg2014,
  ...[...esfPlus, ...esfPlusTyped].sort((one, other) => (one.code < other.code ? -1 : 1)),
];

export const findShipped = (code: string): IndicatorDefinition | undefined =>
  shippedDefinitions.find((definition) => definition.code === code);
