/*
 * Which speech she writes. She is behind the room: the floor goes on without her, and what she has not caught up with waits. Pure
 * functions of what is read; `session.svelte.ts` keeps where she is.
 */
import type { Live, LiveSpeech, SpeechId } from '$lib/ipc'

/** What waits to be written, beside the speech she is writing, in its order. */
export const waiting = ({ speeches }: Live, cursor: SpeechId | null): LiveSpeech[] =>
  speeches.filter(({ id, written }) => !written && id !== cursor)

/** Where she writes to begin with: what has the floor, else what waits, else what was last. */
export const likely = (live: Live): SpeechId | null => live.floor ?? waiting(live, null)[0]?.id ?? live.speeches.at(-1)?.id ?? null

/** Where she goes on: to what waits next, round to what waits before, else to the floor, else to the last speech. */
export function next(live: Live, cursor: SpeechId | null): SpeechId | null {
  const at = live.speeches.findIndex(({ id }) => id === cursor)
  const waits = waiting(live, cursor)
  const later = waits.find(({ id }) => live.speeches.findIndex((one) => one.id === id) > at)
  const to = later?.id ?? waits[0]?.id ?? live.floor ?? live.speeches.at(-1)?.id ?? null
  return to === cursor ? null : to
}

/** The speech before, to look back or to mend it. */
export function previous({ speeches }: Live, cursor: SpeechId | null): SpeechId | null {
  const at = speeches.findIndex(({ id }) => id === cursor)
  return (at < 0 ? speeches.at(-1) : speeches[at - 1])?.id ?? null
}
