/* Lines of the ledger, put together by recommendation. */
import type { LedgerLine, Recommendation } from '$lib/ipc'

export type Grown = { recommendation: Recommendation; lines: LedgerLine[] }

/** Each recommendation once with its pairs, in the order in which they come. */
export function byRecommendation(lines: readonly LedgerLine[]): Grown[] {
  const found = new Map<string, Grown>()
  for (const line of lines) {
    const { recommendation } = line
    const grown = found.get(recommendation.id)
    if (grown) grown.lines.push(line)
    else found.set(recommendation.id, { recommendation, lines: [line] })
  }
  return [...found.values()]
}
