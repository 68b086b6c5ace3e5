/*
 * Time in a live session. The backend says what something had taken when it was read; what runs goes on by the window's own clock,
 * which only goes forward. No DOM and no state of Svelte here.
 */
import type { Taken } from '$lib/ipc'

/** What has been taken up by now, in milliseconds, of something that was read at `read`; both by the same clock. */
export const takenBy = (now: number, { millis, running }: Taken, read: number): number =>
  running ? millis + Math.max(0, now - read) : millis

/** 4:36, 1:04:36: whole seconds, as a clock shows them. */
export function clockOf(millis: number): string {
  const seconds = Math.floor(millis / 1000)
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  const two = (part: number) => String(part).padStart(2, '0')
  return hours > 0 ? `${String(hours)}:${two(minutes)}:${two(seconds % 60)}` : `${String(minutes)}:${two(seconds % 60)}`
}

/** The same with its hours, as long as a session may be. */
export const longClockOf = (millis: number): string => (millis < 3_600_000 ? `0:${clockOf(millis).padStart(5, '0')}` : clockOf(millis))

export const minutesOf = (millis: number): number => Math.floor(millis / 60_000)

/** How a speech stands to its allotted time. `open`: none is allotted. */
export type Pressure = 'open' | 'going' | 'closing' | 'over'

/** What the clock of the floor shows: time taken up where none is allotted, what is left of it, or what went beyond it. */
export type Countdown = { pressure: Pressure; millis: number }

/** Time is running out in the last minute, and of a short speech in its last fifth. */
export function countdown(taken: number, allotted: number | null): Countdown {
  if (allotted === null) return { pressure: 'open', millis: taken }
  // The second that has begun is shown until it is over.
  const left = allotted - Math.floor(taken / 1000)
  if (left <= 0) return { pressure: 'over', millis: Math.abs(left) * 1000 }
  return { pressure: left <= Math.min(60, allotted / 5) ? 'closing' : 'going', millis: left * 1000 }
}

/** One more minute from now, in seconds: to what is allotted, or to what has been taken up where that is more. */
export const oneMoreMinute = (taken: number, allotted: number | null): number => Math.max(allotted ?? 0, Math.ceil(taken / 1000)) + 60
