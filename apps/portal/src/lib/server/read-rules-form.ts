import { instantOf } from '@sens/domain/event';
import { registrationRulesInput, type RegistrationRulesInput } from '@sens/domain/registration';
import type { FormNode } from './nest-form-data.ts';
import { readForm, type ReadForm } from './read-form.ts';

/** Reads the form of an event's registration rules; what the clock of the place shows becomes instants. */
export function readRulesForm(formData: FormData, timeZone: string): ReadForm<RegistrationRulesInput> {
  return readForm(registrationRulesInput, formData, (tree) => ({
    ...tree,
    registrationOpensAt: toInstant(tree['registrationOpensAt'], timeZone),
    registrationClosesAt: toInstant(tree['registrationClosesAt'], timeZone),
    seatsReleasedAt: toInstant(tree['seatsReleasedAt'], timeZone),
  }));
}

/** What a clock in the zone shows as an instant; what was typed when it is no date and time, so that the schema refuses it. */
export function toInstant(node: FormNode, timeZone: string): FormNode {
  if (typeof node !== 'string' || !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(node)) return node;
  return Number.isNaN(Date.parse(`${node}Z`)) ? node : instantOf(node, timeZone).toISOString();
}
