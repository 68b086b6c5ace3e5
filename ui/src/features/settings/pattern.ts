/*
 * The pattern of letter numbers, for the example that is shown while it is typed. The numbers themselves are given by the
 * backend, by the same rule.
 */

/** Whether the pattern has a place for the number. */
export const hasNumber = (pattern: string) => pattern.includes('{n}')

/** The number as it would be printed. Without a file index the mark that parts it from the rest goes too. */
export function numberBy(pattern: string, sequence: number, fileIndex: string | null, year: number): string {
  return withIndex(pattern, fileIndex).replaceAll('{n}', String(sequence)).replaceAll('{year}', String(year))
}

function withIndex(pattern: string, fileIndex: string | null): string {
  if (fileIndex !== null) return pattern.replaceAll('{index}', () => fileIndex)
  const at = pattern.indexOf('{index}')
  return at < 0 ? pattern : pattern.slice(0, at) + pattern.slice(at + '{index}'.length).replace(/^[/\-. ]+/, '')
}
