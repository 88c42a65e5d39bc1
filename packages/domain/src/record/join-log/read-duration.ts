import { foldText } from '../../participant/normalise-name.ts';

const parts = /(\d+(?:[.,]\d+)?)\s*([a-z]*)/g;

/** Seconds in a unit, by the beginning of its folded name in English, Slovenian or Hungarian. */
function unit(name: string): number | null {
  if (/^(?:h|hr|hrs|hour|hours|o|ora|ur|ura|uri|ure)$/.test(name)) return 3600;
  if (/^(?:m|min|mins|minute|minutes|p|perc|minut|minuta|minuti)$/.test(name)) return 60;
  if (/^(?:s|sec|secs|second|seconds|mp|masodperc|sek|sekund|sekunda)$/.test(name)) return 1;
  return null;
}

/**
 * A duration in seconds: `1h 2m 3s`, `1 hr 12 min`, `01:02:03`, or minutes as a bare number.
 *
 * @returns null when it is none
 */
export function readDuration(text: string): number | null {
  const folded = foldText(text.slice(0, 60));
  const watch = /^(\d{1,3}):(\d{2})(?::(\d{2}))?$/.exec(folded);
  if (watch) {
    const [, one = '0', two = '0', three] = watch;
    // Two numbers are hours and minutes.
    return Number(one) * 3600 + Number(two) * 60 + Number(three ?? '0');
  }
  if (/^\d+(?:[.,]\d+)?$/.test(folded)) return Math.round(Number(folded.replace(',', '.')) * 60);
  const found = [...folded.matchAll(parts)];
  if (found.length === 0 || folded.replace(parts, '').replace(/[\s,.]/g, '') !== '') return null;
  const seconds = found.map(([, amount = '', name = '']) => {
    const worth = unit(name);
    return worth === null ? Number.NaN : Number(amount.replace(',', '.')) * worth;
  });
  const sum = seconds.reduce((total, one) => total + one, 0);
  return Number.isNaN(sum) ? null : Math.round(sum);
}
