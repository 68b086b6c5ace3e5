/* What is to be changed together, by name. */
import type { AddresseeId, LedgerKey, LedgerLine, MeetingId, RecommendationId } from '$lib/ipc'

export const keyOf = ({ recommendation: { id, meeting }, addressee }: LedgerLine): LedgerKey => ({
  recommendation: id,
  meeting,
  addressee: addressee?.id ?? null,
})

/** What is to be changed: the chosen lines, or the one that the keys are at. */
export type Targets = {
  lines: number
  /** Each once. */
  recommendations: readonly RecommendationId[]
  addressees: readonly AddresseeId[]
  meetings: readonly MeetingId[]
}

export function targets(keys: readonly LedgerKey[]): Targets {
  return {
    lines: keys.length,
    recommendations: [...new Set(keys.map(({ recommendation }) => recommendation))],
    addressees: keys.flatMap(({ addressee }) => addressee ?? []),
    meetings: [...new Set(keys.map(({ meeting }) => meeting))],
  }
}
