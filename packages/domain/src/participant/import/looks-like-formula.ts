/**
 * Whether a spreadsheet would compute a cell rather than show it. A phone number may begin with a plus and a remark
 * with a dash, so those count only with an operator that calls something.
 */
export function looksLikeFormula(text: string): boolean {
  return /^(?:[=@]|[+-]\S{0,200}[(!|])/.test(text);
}
