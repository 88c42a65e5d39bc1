/**
 * Whether an event was organised jointly: by organisations from at least two participating countries. Where the
 * participants come from plays no part (Interreg 2021-2027 common output indicators, RCO81, RCO85, RCO115).
 *
 * @param organiserSides the side of each organising organisation, in any order
 */
export function isJoint(organiserSides: readonly string[]): boolean {
  return new Set(organiserSides).size >= 2;
}
