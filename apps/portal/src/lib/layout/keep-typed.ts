type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * What somebody typed, ticked, chose or opened before the page came alive. Svelte sets every field to what the server
 * sent when it takes the page over, which on a slow line comes long after the page can be read and written on.
 *
 * @returns puts everything back; to be called once the page is alive
 */
export function keepTyped(root: ParentNode): () => void {
  const kept = [...root.querySelectorAll<Field>('input, textarea, select')].flatMap((field) => keep(field) ?? []);
  const shown = [...root.querySelectorAll('details')].map((details) => {
    const { open } = details;
    return () => void (details.open = open);
  });
  return () => [...kept, ...shown].forEach((putBack) => putBack());
}

function keep(field: Field): (() => void) | undefined {
  if (field instanceof HTMLSelectElement) {
    const { value } = field;
    const untouched = [...field.options].every(({ selected, defaultSelected }) => selected === defaultSelected);
    return untouched ? undefined : () => set(field, 'value', value);
  }
  if (field.type === 'checkbox' || field.type === 'radio') {
    const { checked, defaultChecked } = field as HTMLInputElement;
    return checked === defaultChecked ? undefined : () => set(field as HTMLInputElement, 'checked', checked);
  }
  const { value, defaultValue } = field;
  return value === defaultValue || field.type === 'file' ? undefined : () => set(field, 'value', value);
}

/** As if it had just been typed, so that whatever listens to the field knows; the cursor stays where it was. */
function set<F extends Field, K extends keyof F & ('value' | 'checked')>(field: F, property: K, value: F[K]): void {
  if (!field.isConnected || field[property] === value) return;
  field[property] = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
