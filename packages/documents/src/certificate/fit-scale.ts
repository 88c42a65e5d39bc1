/** The largest scale, 1 at most, at which a height does not exceed what is available; `smallest` where none does. */
export function fitScale(heightAt: (scale: number) => number, available: number, smallest = 0.3): number {
  let scale = 1;
  while (scale > smallest && heightAt(scale) > available) scale *= 0.96;
  return scale;
}
