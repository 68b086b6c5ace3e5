import type { GapLine } from '$lib/ipc'

/** The gaps of several papers, each named once. */
export function unlike(lines: readonly GapLine[]): GapLine[] {
  return [...new Map(lines.map((line) => [line.message, line])).values()]
}
