/* The queue as it is shown: who is in sight, and what is said of them. */
import type { Request, SpeakingTime } from '$lib/ipc'

/** Those who are shown, in the order of the backend: points of order first. */
export const inSight = (queue: readonly Request[], onlyPresent: boolean): Request[] =>
  queue.filter(({ isPresent }) => isPresent || !onlyPresent)

/** The how manieth time it will be, and the whole minutes so far; null for the first time. */
export function repeated({ speaker, turns }: Request, speaking: readonly SpeakingTime[]): { turn: number; minutes: number } | null {
  if (turns === 0) return null
  const spoken = speaking.find((one) => isSame(one.speaker, speaker))
  return { turn: turns + 1, minutes: Math.round((spoken?.taken.millis ?? 0) / 60_000) }
}

function isSame(one: Request['speaker'], other: Request['speaker']): boolean {
  if (one === 'voice' || other === 'voice') return false
  if ('person' in one) return 'person' in other && one.person.person === other.person.person
  return 'named' in other && one.named === other.named
}
